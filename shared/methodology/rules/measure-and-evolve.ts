import { dimensionIds } from "../types.ts";
import type { Condition, Rule } from "./types.ts";

const strengths: readonly Condition[] = dimensionIds.map((dimension) => ({
  fact: "finding",
  kind: "strength",
  dimension,
}));

/** When use is not read, not shown, not acted on, or not carried on. */
export const measureAndEvolveRules: readonly Rule[] = [
  {
    id: "rule.no-readings",
    actionId: "act.regular-readings",
    when: { fact: "rating-at-most", question: "measurement.readings", atMost: 1 },
    weight: 4,
    because: "Use is not read at intervals, so nobody can see where it is going.",
  },
  {
    id: "rule.reading-unplanned",
    actionId: "act.regular-readings",
    when: { fact: "measure-fault", fault: "no-frequency" },
    weight: 3,
    because: "It is not said how often a measure is read.",
  },
  {
    id: "rule.managers-see-nothing",
    actionId: "act.team-figures",
    when: {
      any: [
        { fact: "supervision", aspect: "measured" },
        { fact: "rating-at-most", question: "managers.team-figures", atMost: 1 },
      ],
    },
    weight: 4,
    because: "Direct managers do not see how their own team uses the system.",
  },
  {
    id: "rule.no-feedback",
    actionId: "act.own-figures",
    when: {
      any: [
        { fact: "lever", lever: "feedback-and-measurement", stance: "silent" },
        { fact: "lever", lever: "feedback-and-measurement", stance: "contradicts" },
      ],
    },
    weight: 3,
    because: "People are not shown how well they do what is expected of them.",
  },
  {
    id: "rule.can-but-unaware",
    actionId: "act.own-figures",
    when: {
      any: [
        { fact: "capability", practice: "often" },
        {
          all: [
            { fact: "barrier", barrier: "information" },
            { fact: "rating-at-most", question: "measurement.quality-of-use", atMost: 2 },
          ],
        },
      ],
    },
    weight: 3,
    because: "People have done it before; what they lack is to see how they are doing.",
  },
  {
    id: "rule.readings-without-decisions",
    actionId: "act.check-in",
    when: { fact: "rating-at-most", question: "measurement.acted-on", atMost: 1 },
    weight: 4,
    because: "Nothing follows when a measure falls behind.",
  },
  {
    id: "rule.measurement-weak",
    actionId: "act.check-in",
    when: {
      all: [
        { fact: "dimension-below", dimension: "measurement", below: 50 },
        { fact: "effective-use-below", below: 45 },
      ],
    },
    weight: 3,
    because: "Use is low, and nothing brings those together who could change that.",
  },
  {
    id: "rule.reaction-unsettled",
    actionId: "act.trip-wires",
    when: {
      all: [
        { fact: "rating-at-most", question: "measurement.acted-on", atMost: 2 },
        { not: { fact: "no-measures", kind: "adoption" } },
      ],
    },
    weight: 2,
    because: "There are measures, and it is open who reacts when one of them falls behind.",
  },
  {
    id: "rule.goals-stand-still",
    actionId: "act.renew-goals",
    when: { fact: "rating-at-most", question: "measurement.goals-updated", atMost: 2 },
    weight: 3,
    because: "Goals for use are not reviewed on set dates.",
  },
  {
    id: "rule.targets-outdated",
    actionId: "act.renew-goals",
    when: {
      all: [
        { fact: "situation", is: ["turnaround", "sustaining"] },
        {
          any: [{ fact: "measure-fault", fault: "worse-target" }, { fact: "criterion-missed" }],
        },
      ],
    },
    weight: 2,
    because: "A goal no longer fits what was reached.",
  },
  {
    id: "rule.users-unasked",
    actionId: "act.quarterly-pulse",
    when: {
      any: [
        { fact: "rating-at-most", question: "measurement.users-asked", atMost: 1 },
        { fact: "rating-at-most", question: "communication.two-way", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Users are not asked what helps and what hinders them, or get no answer.",
  },
  {
    id: "rule.complaints-private",
    actionId: "act.quarterly-pulse",
    when: { fact: "rating-at-most", question: "attitudes.candour", atMost: 1 },
    weight: 2,
    because: "What people say among themselves does not reach those who could change it.",
  },
  {
    id: "rule.system-falls-behind",
    actionId: "act.improvement-rhythm",
    when: {
      any: [
        { fact: "barrier", barrier: "system" },
        { fact: "dimension-below", dimension: "system", below: 45 },
      ],
    },
    weight: 3,
    because: "The system holds people up, and one repair will not be the last.",
  },
  {
    id: "rule.requests-unanswered",
    actionId: "act.improvement-rhythm",
    when: {
      any: [
        { fact: "rating-at-most", question: "system.tried-by-users", atMost: 1 },
        { fact: "rating-at-most", question: "ownership.decision-rights", atMost: 1 },
        { fact: "rating-at-most", question: "processes.kept-in-line", atMost: 1 },
      ],
    },
    weight: 2,
    because: "Nothing keeps the system in line with the work and with what users say.",
  },
  {
    id: "rule.criterion-missed",
    actionId: "act.renewal-review",
    when: { fact: "criterion-missed" },
    weight: 4,
    because: "A criterion for renewal is missed, and time to do something about it runs out.",
  },
  {
    id: "rule.worth-unchecked",
    actionId: "act.renewal-review",
    when: { fact: "rating-at-most", question: "measurement.worth-renewing", atMost: 2 },
    weight: 2,
    because: "What the system must bring is not checked against results.",
  },
  {
    id: "rule.quality-unread",
    actionId: "act.quality-reading",
    when: { fact: "rating-at-most", question: "measurement.quality-of-use", atMost: 1 },
    weight: 3,
    because: "The figures count who logs in, and not whether anybody can work with what is entered.",
  },
  {
    id: "rule.activity-without-quality",
    actionId: "act.quality-reading",
    when: {
      any: [
        { fact: "share-at-least", level: "ineffective", percent: 30 },
        { fact: "rating-at-most", question: "system.data-quality", atMost: 1 },
      ],
    },
    weight: 3,
    because: "People enter data that others cannot work with.",
  },
  {
    id: "rule.stops-at-go-live",
    actionId: "act.project-to-programme",
    when: { fact: "rating-at-most", question: "ownership.funding-past-go-live", atMost: 2 },
    weight: 3,
    because: "What was set up for the project ends with it, when adoption only begins.",
  },
  {
    id: "rule.benefit-unseen",
    actionId: "act.proven-results",
    when: {
      any: [
        { fact: "rating-at-most", question: "attitudes.own-benefit", atMost: 1 },
        { fact: "rating-at-most", question: "communication.reason-known", atMost: 1 },
      ],
    },
    weight: 2,
    because: "People cannot say what the system has done for them or for the firm.",
  },
  {
    id: "rule.too-much-asked",
    actionId: "act.retire-unused",
    when: { fact: "rating-at-most", question: "system.ease", atMost: 1 },
    weight: 3,
    because: "The most frequent task takes longer in the system than outside it.",
  },
  {
    id: "rule.workarounds-save-time",
    actionId: "act.retire-unused",
    when: {
      all: [
        { fact: "workarounds", hours: 5 },
        { fact: "dimension-below", dimension: "system", below: 60 },
      ],
    },
    weight: 2,
    because: "People go around a system that asks for more than it gives.",
  },
  {
    id: "rule.best-group",
    actionId: "act.spread-what-works",
    when: { fact: "share-at-least", level: "full", percent: 25 },
    weight: 3,
    because: "In one group a quarter or more use the system in an exemplary way.",
  },
  {
    id: "rule.strength-unused",
    actionId: "act.spread-what-works",
    when: { any: strengths },
    weight: 3,
    because: "A strength is on record that other groups could build on.",
  },
];
