import { dimensionIds } from "../types.ts";
import { leverIds } from "../levers.ts";
import type { Condition, Rule } from "./types.ts";

const disagreements: readonly Condition[] = dimensionIds.map((dimension) => ({
  fact: "disagreement",
  dimension,
}));
const thinlyCovered: readonly Condition[] = dimensionIds.map((dimension) => ({
  fact: "thin-coverage",
  dimension,
}));
const silentLevers: readonly Condition[] = leverIds.map((lever) => ({
  fact: "lever",
  lever,
  stance: "silent",
}));

/** When it is not known well enough what helps or hinders use. */
export const analyseOrganizationRules: readonly Rule[] = [
  {
    id: "rule.messages-unread",
    actionId: "act.read-side-by-side",
    when: { any: silentLevers },
    weight: 2,
    because: "Some of what steers people's work says nothing about what is expected.",
  },
  {
    id: "rule.messages-mixed",
    actionId: "act.read-side-by-side",
    when: { any: [{ fact: "mixed-message" }, { fact: "barrier", barrier: "consequences" }] },
    weight: 3,
    because: "One document or habit asks for what another one punishes.",
  },
  {
    id: "rule.views-differ",
    actionId: "act.settle-differing-views",
    when: { any: disagreements },
    weight: 2,
    because: "People see the same thing so differently that acting on either view would miss the other.",
  },
  {
    id: "rule.coverage-thin",
    actionId: "act.ask-what-is-open",
    when: { any: thinlyCovered },
    weight: 2,
    because: "Too few answers are in to judge a dimension, and more of them could turn the picture round.",
  },
  {
    id: "rule.triage-open",
    actionId: "act.close-open-triage",
    when: { fact: "verdict", verdict: "undetermined" },
    weight: 4,
    because: "A gap in use has no known cause, so neither help nor demands can be aimed.",
  },
  {
    id: "rule.blame-before-cause",
    actionId: "act.close-open-triage",
    when: { fact: "rating-at-most", question: "attitudes.causes-before-blame", atMost: 1 },
    weight: 2,
    because: "People are called unwilling before their working conditions are looked at.",
  },
  {
    id: "rule.best-users-unasked",
    actionId: "act.study-best-users",
    when: {
      all: [
        { fact: "share-at-least", level: "full", percent: 10 },
        { fact: "effective-use-below", below: 45 },
      ],
    },
    weight: 3,
    because: "Use is low, and yet some do it well: they show what it takes.",
  },
  {
    id: "rule.strength-in-attitudes",
    actionId: "act.study-best-users",
    when: {
      any: [
        { fact: "finding", kind: "strength", dimension: "attitudes" },
        { fact: "finding", kind: "strength", dimension: "processes" },
      ],
    },
    weight: 2,
    because: "A strength in how people work is on record, and can be built on once it is understood.",
  },
  {
    id: "rule.interaction",
    actionId: "act.map-gains-and-losses",
    when: {
      any: [
        { fact: "verdict", verdict: "interaction" },
        { fact: "verdict", verdict: "mixed" },
      ],
    },
    weight: 4,
    because: "Part of a gap follows who loses by the system, or people object to it for a reason.",
  },
  {
    id: "rule.losses-unknown",
    actionId: "act.map-gains-and-losses",
    when: {
      any: [
        { fact: "rating-at-most", question: "attitudes.losses-addressed", atMost: 1 },
        { fact: "rating-at-most", question: "attitudes.visibility", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Those who stand to lose by the system have not been identified.",
  },
  {
    id: "rule.many-absent",
    actionId: "act.ask-non-users",
    when: { fact: "share-at-least", level: "none", percent: 30 },
    weight: 4,
    because: "A large share of a group does not use the system at all.",
  },
  {
    id: "rule.use-low",
    actionId: "act.licence-check",
    when: { fact: "effective-use-below", below: 45 },
    weight: 2,
    because: "Use is low, and part of it may be people who cannot log in or never should have had to.",
  },
  {
    id: "rule.access-unclear",
    actionId: "act.licence-check",
    when: {
      all: [
        { fact: "rating-at-most", question: "system.access", atMost: 2 },
        { fact: "situation", is: ["turnaround", "sustaining"] },
      ],
    },
    weight: 3,
    because: "Not everybody who should use the system has what it takes to get in.",
  },
  {
    id: "rule.records-poor",
    actionId: "act.trace-faulty-records",
    when: { fact: "rating-at-most", question: "system.data-quality", atMost: 1 },
    weight: 3,
    because: "Records are wrong, incomplete or double, and nobody knows where it starts.",
  },
  {
    id: "rule.use-poor",
    actionId: "act.trace-faulty-records",
    when: { fact: "share-at-least", level: "ineffective", percent: 30 },
    weight: 3,
    because: "Many people use the system, and badly: the cause is in the records.",
  },
  {
    id: "rule.leaders-look-elsewhere",
    actionId: "act.trace-executive-figures",
    when: {
      any: [
        { fact: "rating-at-most", question: "leadership.personal-use", atMost: 1 },
        { fact: "rating-at-most", question: "leadership.planned-use", atMost: 1 },
        { fact: "rating-at-most", question: "leadership.group-reviews", atMost: 1 },
        { fact: "lever", lever: "leadership-example", stance: "contradicts" },
      ],
    },
    weight: 3,
    because: "Leaders take their figures from elsewhere, and people see it.",
  },
  {
    id: "rule.history-unknown",
    actionId: "act.learn-from-history",
    when: { fact: "rating-at-most", question: "attitudes.history", atMost: 1 },
    weight: 2,
    because: "People judge the system by earlier ones, and nobody knows what became of those.",
  },
  {
    id: "rule.analysis-ages",
    actionId: "act.repeat-analysis",
    when: {
      any: [
        { fact: "dimension-below", dimension: "measurement", below: 50 },
        { fact: "rating-at-most", question: "measurement.users-asked", atMost: 1 },
      ],
    },
    weight: 2,
    because: "Nothing keeps finding out what hinders people once this analysis is over.",
  },
  {
    id: "rule.sustaining-with-gaps",
    actionId: "act.repeat-analysis",
    when: {
      all: [
        { fact: "situation", is: ["sustaining"] },
        { any: dimensionIds.map((dimension) => ({ fact: "dimension-below", dimension, below: 60 })) },
      ],
    },
    weight: 3,
    because: "Use is acceptable, and a weak dimension can undo it unseen.",
  },
];
