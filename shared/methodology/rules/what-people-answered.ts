import type { Rule } from "./types.ts";

/**
 * What executives, supervisors and users answered by themselves. Means of the self-check lie between 0 no and 2 yes,
 * those of the pulse between 1 and 7. A pulse alone is a weaker reason than what was seen and rated: its rules weigh
 * less than those of the analysis.
 */
export const whatPeopleAnsweredRules: readonly Rule[] = [
  {
    id: "rule.both-sides-not-asked",
    actionId: "act.ask-both-sides",
    when: {
      all: [
        {
          any: [
            { fact: "not-asked", questionnaire: "self-check" },
            { fact: "not-asked", questionnaire: "mirror" },
          ],
        },
        {
          any: [
            { fact: "dimension-below", dimension: "leadership", below: 60 },
            { fact: "disagreement", dimension: "leadership" },
          ],
        },
      ],
    },
    weight: 2,
    because:
      "Leadership is in doubt, and nobody has held what executives believe they show against what people see.",
  },
  {
    id: "rule.commitment-not-seen",
    actionId: "act.close-perception-gap",
    when: { fact: "perception-gap", part: "commitment", atLeast: 0.75 },
    weight: 4,
    because: "Executives believe in a commitment of which their people see little.",
  },
  {
    id: "rule.leading-not-seen",
    actionId: "act.close-perception-gap",
    when: { fact: "perception-gap", part: "leading", atLeast: 0.75 },
    weight: 4,
    because: "Executives believe that they lead the change, and their people do not see them do it.",
  },
  {
    id: "rule.example-not-seen",
    actionId: "act.executives-own-figures",
    when: { fact: "perception-gap", part: "adoption", atLeast: 0.5 },
    weight: 3,
    because: "Executives say that they use the system, and their people have not seen it.",
  },
  {
    id: "rule.yes-without-proof",
    actionId: "act.close-perception-gap",
    when: { fact: "unseen-commitment" },
    weight: 3,
    because: "Some executives answer yes where their people see next to nothing.",
  },
  {
    id: "rule.executives-without-own-figures",
    actionId: "act.executives-own-figures",
    when: {
      any: [
        { fact: "self-check-at-most", item: "check.adoption.pipeline", atMost: 0.75 },
        { fact: "self-check-at-most", item: "check.leading.trained", atMost: 0.75 },
      ],
    },
    weight: 3,
    because: "Executives say themselves that they do not find their figures in the system.",
  },
  {
    id: "rule.analyses-from-elsewhere",
    actionId: "act.trace-executive-figures",
    when: { fact: "self-check-at-most", item: "check.leading.analyses", atMost: 0.75 },
    weight: 2,
    because: "Executives say themselves that their analyses come from elsewhere.",
  },
  {
    id: "rule.no-budget-by-own-account",
    actionId: "act.adoption-budget",
    when: {
      any: [
        { fact: "self-check-at-most", item: "check.commitment.budget", atMost: 1 },
        { fact: "self-check-at-most", item: "check.commitment.train", atMost: 1 },
        { fact: "self-check-at-most", item: "check.commitment.maintain", atMost: 1 },
      ],
    },
    weight: 3,
    because: "By the executives' own account there is no money or time of its own for adoption.",
  },
  {
    id: "rule.no-messages-by-own-account",
    actionId: "act.message-queue",
    when: { fact: "self-check-at-most", item: "check.commitment.messages", atMost: 1 },
    weight: 2,
    because: "By the executives' own account no messages about the change are ready.",
  },
  {
    id: "rule.not-on-the-committee",
    actionId: "act.steering-committee",
    when: {
      any: [
        { fact: "self-check-at-most", item: "check.commitment.committee", atMost: 0.75 },
        { fact: "self-check-at-most", item: "check.leading.leads", atMost: 0.75 },
      ],
    },
    weight: 3,
    because: "Executives say themselves that they neither sit on the steering committee nor lead the change.",
  },
  {
    id: "rule.no-roadmap-by-own-account",
    actionId: "act.improvement-rhythm",
    when: { fact: "self-check-at-most", item: "check.leading.roadmap", atMost: 0.75 },
    weight: 2,
    because: "Executives say themselves that nobody plans what is improved next.",
  },
  {
    id: "rule.no-council",
    actionId: "act.user-council",
    when: { fact: "self-check-at-most", item: "check.commitment.councils", atMost: 0.5 },
    weight: 1,
    because: "No executive hears how others get such a system used.",
  },
  {
    id: "rule.users-gain-nothing",
    actionId: "act.give-something-back",
    when: { fact: "pulse-below", construct: "usefulness", below: 3.5 },
    weight: 3,
    because: "Users say that the system does not help them with their work.",
  },
  {
    id: "rule.users-find-it-hard",
    actionId: "act.fix-daily-obstacles",
    when: { fact: "pulse-below", construct: "ease", below: 3.5 },
    weight: 2,
    because: "Users say that the system is hard to use, day by day.",
  },
  {
    id: "rule.nobody-counts-on-it",
    actionId: "act.team-meetings-from-it",
    when: { fact: "pulse-below", construct: "social-influence", below: 3.5 },
    weight: 2,
    because: "Users say that nobody around them counts on the system being used.",
  },
  {
    id: "rule.users-without-time",
    actionId: "act.make-time",
    when: { fact: "pulse-below", construct: "conditions", below: 3.5 },
    weight: 2,
    because: "Users say that they lack time, access or help.",
  },
  {
    id: "rule.users-without-help",
    actionId: "act.help-within-the-hour",
    when: { fact: "pulse-below", construct: "conditions", below: 3 },
    weight: 2,
    because: "Users say that they get stuck and are left alone with it.",
  },
  {
    id: "rule.useful-but-not-intended",
    actionId: "act.ask-non-users",
    when: { fact: "pulse-below", construct: "intention", below: 3.5 },
    weight: 2,
    because: "Users say that they do not intend to work with the system, and the reasons are worth hearing.",
  },
  {
    id: "rule.supervisors-not-asked-to",
    actionId: "act.supervisor-duty",
    when: {
      any: [
        { fact: "supervisors-say", aspect: "expected", atMost: 1 },
        { fact: "supervisors-say", aspect: "written", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Supervisors say that nobody asks them to get the system used.",
  },
  {
    id: "rule.supervisors-without-targets",
    actionId: "act.team-targets",
    when: { fact: "supervisors-say", aspect: "targets", atMost: 1 },
    weight: 2,
    because: "Supervisors say that they have no targets for how their team uses the system.",
  },
  {
    id: "rule.supervisors-without-figures",
    actionId: "act.team-figures",
    when: { fact: "supervisors-say", aspect: "measured", atMost: 1 },
    weight: 2,
    because: "Supervisors say that they do not see how their own team uses the system.",
  },
  {
    id: "rule.supervisors-not-answerable",
    actionId: "act.supervisor-answerable",
    when: {
      all: [
        { fact: "supervisors-say", aspect: "accountable", atMost: 1 },
        { not: { fact: "supervisors-say", aspect: "equipped", atMost: 1 } },
      ],
    },
    weight: 2,
    because: "Supervisors have what it takes, and say that nobody holds them to it.",
  },
  {
    id: "rule.supervisors-without-means",
    actionId: "act.supervisor-means",
    when: { fact: "supervisors-say", aspect: "equipped", atMost: 1 },
    weight: 3,
    because: "Supervisors say that they were not given what it takes to drive use.",
  },
  {
    id: "rule.supervisors-do-not-use-it",
    actionId: "act.managers-ahead",
    when: { fact: "supervisors-say", aspect: "usesIt", atMost: 1 },
    weight: 3,
    because: "Supervisors say that they do not use the system themselves.",
  },
];
