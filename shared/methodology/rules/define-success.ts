import type { Rule } from "./types.ts";

/** When success is undefined, or defined so that nobody could tell whether it was reached. */
export const defineSuccessRules: readonly Rule[] = [
  {
    id: "rule.no-adoption-measures",
    actionId: "act.adoption-measures",
    when: { fact: "no-measures", kind: "adoption" },
    weight: 5,
    because: "Adoption cannot be led, rewarded or renewed while nothing says what it is.",
  },
  {
    id: "rule.measures-not-agreed",
    actionId: "act.adoption-measures",
    when: { fact: "rating-at-most", question: "measurement.agreed-measures", atMost: 1 },
    weight: 4,
    because: "Measures of success are not agreed, or only wished for.",
  },
  {
    id: "rule.no-value-measures",
    actionId: "act.value-measures",
    when: { fact: "no-measures", kind: "value" },
    weight: 4,
    because: "No measure says what the business gains from use.",
  },
  {
    id: "rule.no-return-measures",
    actionId: "act.return-measure",
    when: { fact: "no-measures", kind: "return" },
    weight: 3,
    because: "No measure says whether the system pays for itself.",
  },
  {
    id: "rule.no-baseline",
    actionId: "act.baseline",
    when: { fact: "measure-fault", fault: "no-baseline" },
    weight: 4,
    because: "There are targets without a starting point.",
  },
  {
    id: "rule.group-start-unknown",
    actionId: "act.baseline",
    when: { fact: "rating-at-most", question: "measurement.baseline", atMost: 1 },
    weight: 3,
    because: "It is not on record where a group started.",
  },
  {
    id: "rule.targets-unsound",
    actionId: "act.dated-targets",
    when: {
      any: [
        { fact: "measure-fault", fault: "worse-target" },
        { fact: "measure-fault", fault: "before-go-live" },
      ],
    },
    weight: 4,
    because: "A target contradicts its baseline or the date of go-live.",
  },
  {
    id: "rule.target-unchanged",
    actionId: "act.dated-targets",
    when: { fact: "measure-fault", fault: "no-change" },
    weight: 3,
    because: "A target is the same as its baseline: it would be reached if nobody did anything.",
  },
  {
    id: "rule.targets-missing",
    actionId: "act.dated-targets",
    when: {
      any: [
        { fact: "measure-fault", fault: "no-target" },
        { fact: "measure-fault", fault: "no-date" },
      ],
    },
    weight: 3,
    because: "A measure has no target, or a target without a date.",
  },
  {
    id: "rule.measures-unowned",
    actionId: "act.measure-cards",
    when: {
      any: [
        { fact: "measure-fault", fault: "no-owner" },
        { fact: "measure-fault", fault: "no-source" },
        { fact: "measure-fault", fault: "no-frequency" },
      ],
    },
    weight: 3,
    because: "Nobody could read every measure twice in the same way.",
  },
  {
    id: "rule.behaviour-undefined",
    actionId: "act.expected-behaviours",
    when: { fact: "verdict", verdict: "define-first" },
    weight: 4,
    because: "A gap cannot be judged before it is said what people should do.",
  },
  {
    id: "rule.goals-undefined",
    actionId: "act.expected-behaviours",
    when: {
      any: [
        { fact: "rating-at-most", question: "jobs.weekly-goals", atMost: 1 },
        { fact: "role-without", what: "usage-goals" },
      ],
    },
    weight: 2,
    because: "People have nothing concrete to aim at in the system.",
  },
  {
    id: "rule.expectations-vague",
    actionId: "act.expected-behaviours",
    when: {
      all: [
        { fact: "barrier", barrier: "information" },
        { fact: "rating-at-most", question: "policies.use-rule", atMost: 2 },
      ],
    },
    weight: 3,
    because: "People do not know what is expected, and no rule says it exactly.",
  },
  {
    id: "rule.use-ineffective",
    actionId: "act.good-record",
    when: { fact: "share-at-least", level: "ineffective", percent: 30 },
    weight: 3,
    because: "Many enter data that is incomplete, wrong or late, so the standard is not clear or not useful.",
  },
  {
    id: "rule.data-untrusted",
    actionId: "act.good-record",
    when: {
      any: [
        { fact: "rating-at-most", question: "system.data-quality", atMost: 1 },
        { fact: "rating-at-most", question: "policies.use-rule", atMost: 1 },
        { fact: "rating-at-most", question: "processes.hand-offs", atMost: 1 },
      ],
    },
    weight: 2,
    because: "Nobody has said with the readers of the data what is good enough.",
  },
  {
    id: "rule.no-renewal-criteria",
    actionId: "act.renewal-criteria",
    when: { fact: "no-renewal-criteria" },
    weight: 2,
    because: "Nothing says what must be true for the subscription to be renewed.",
  },
  {
    id: "rule.renewal-unsettled",
    actionId: "act.renewal-criteria",
    when: { fact: "rating-at-most", question: "measurement.worth-renewing", atMost: 1 },
    weight: 3,
    because: "It is not settled what the system must bring to be worth renewing.",
  },
  {
    id: "rule.measures-not-in-plans",
    actionId: "act.aligned-plans",
    when: {
      any: [
        { fact: "measure-fault", fault: "not-in-plans" },
        { fact: "measure-fault", fault: "not-in-rewards" },
      ],
    },
    weight: 3,
    because: "Measures of success count for the firm and not for the person.",
  },
  {
    id: "rule.case-too-early",
    actionId: "act.honest-case",
    when: { fact: "measure-fault", fault: "before-go-live" },
    weight: 3,
    because: "A result is promised before anybody can use the system.",
  },
  {
    id: "rule.case-unchecked",
    actionId: "act.honest-case",
    when: {
      all: [
        { fact: "rating-at-most", question: "measurement.worth-renewing", atMost: 1 },
        {
          any: [
            { fact: "no-measures", kind: "return" },
            { fact: "effective-use-below", below: 45 },
          ],
        },
      ],
    },
    weight: 2,
    because: "What the system was to bring rests on a level of use that nobody has checked.",
  },
];
