import type { Rule } from "./types.ts";

/** When ownership is missing, idle or unequipped. A rating of 1 is a promise at most; 2 is half of what it takes. */
export const assignOwnershipRules: readonly Rule[] = [
  {
    id: "rule.no-owner",
    actionId: "act.name-owner",
    when: { fact: "ownership", state: "no-owner" },
    weight: 5,
    because: "Nobody owns adoption, and whatever else is planned has nobody to carry it.",
  },
  {
    id: "rule.owner-not-real",
    actionId: "act.name-owner",
    when: { fact: "rating-at-most", question: "ownership.single-owner", atMost: 2 },
    weight: 4,
    because: "The owner is not one senior executive who answers for use.",
  },
  {
    id: "rule.owners-contradict",
    actionId: "act.name-owner",
    when: {
      all: [
        { fact: "ownership", state: "no-owner" },
        { fact: "ownership", state: "disagreement" },
      ],
    },
    weight: 4,
    because: "Executives name different owners, and each relies on somebody who does not know of it.",
  },
  {
    id: "rule.owners-differ",
    actionId: "act.announce-owner",
    when: {
      any: [
        { fact: "ownership", state: "disagreement" },
        { fact: "rating-at-most", question: "ownership.shared-answer", atMost: 2 },
      ],
    },
    weight: 4,
    because: "Executives do not name the same owner, so each leaves it to somebody else.",
  },
  {
    id: "rule.owner-without-authority",
    actionId: "act.owner-mandate",
    when: {
      any: [
        { fact: "ownership", state: "no-authority" },
        { fact: "rating-at-most", question: "ownership.means", atMost: 1 },
      ],
    },
    weight: 4,
    because: "The owner may not decide on what keeps people from using the system.",
  },
  {
    id: "rule.obstacles-stay",
    actionId: "act.owner-mandate",
    when: {
      all: [
        { fact: "rating-at-most", question: "ownership.means", atMost: 2 },
        {
          any: [
            { fact: "barrier", barrier: "consequences" },
            { fact: "barrier", barrier: "resources" },
            { fact: "mixed-message" },
          ],
        },
      ],
    },
    weight: 3,
    because: "What stands in the way lies in other departments, and the owner cannot reach it.",
  },
  {
    id: "rule.owner-without-budget",
    actionId: "act.adoption-budget",
    when: { fact: "ownership", state: "no-budget" },
    weight: 4,
    because: "The owner has no money for adoption.",
  },
  {
    id: "rule.money-ends-at-go-live",
    actionId: "act.adoption-budget",
    when: {
      any: [
        { fact: "rating-at-most", question: "ownership.funding-past-go-live", atMost: 1 },
        { fact: "rating-at-most", question: "leadership.resources", atMost: 1 },
      ],
    },
    weight: 3,
    because: "The work that adoption takes is not paid for past go-live.",
  },
  {
    id: "rule.owner-without-people",
    actionId: "act.adoption-team",
    when: { fact: "ownership", state: "no-people" },
    weight: 4,
    because: "The owner has nobody who works on adoption.",
  },
  {
    id: "rule.owner-means-promised",
    actionId: "act.adoption-team",
    when: {
      all: [
        { fact: "rating-at-most", question: "ownership.means", atMost: 1 },
        { fact: "rating-at-most", question: "leadership.resources", atMost: 2 },
      ],
    },
    weight: 2,
    because: "People and hours for adoption are promised at most.",
  },
  {
    id: "rule.owner-without-stake",
    actionId: "act.owner-bonus",
    when: {
      any: [
        { fact: "ownership", state: "not-in-review" },
        { fact: "rating-at-most", question: "ownership.personal-stake", atMost: 2 },
      ],
    },
    weight: 3,
    because: "Nothing in the owner's review or pay depends on use.",
  },
  {
    id: "rule.ownership-ends",
    actionId: "act.owner-for-good",
    when: {
      all: [
        { fact: "rating-at-most", question: "ownership.single-owner", atMost: 3 },
        { not: { fact: "rating-at-most", question: "ownership.single-owner", atMost: 2 } },
      ],
    },
    weight: 2,
    because: "Ownership is limited in time or hangs on one person.",
  },
  {
    id: "rule.ownership-at-risk",
    actionId: "act.owner-for-good",
    when: { fact: "finding", kind: "risk", dimension: "ownership" },
    weight: 2,
    because: "There is a risk on record that ownership does not last.",
  },
  {
    id: "rule.no-committee",
    actionId: "act.steering-committee",
    when: { fact: "rating-at-most", question: "ownership.steering-committee", atMost: 1 },
    weight: 3,
    because: "No body of business heads decides on use.",
  },
  {
    id: "rule.governance-weak",
    actionId: "act.steering-committee",
    when: {
      all: [
        { fact: "dimension-below", dimension: "ownership", below: 50 },
        {
          any: [
            { fact: "rating-at-most", question: "leadership.lead-the-change", atMost: 2 },
            { fact: "rating-at-most", question: "processes.priorities", atMost: 1 },
          ],
        },
      ],
    },
    weight: 2,
    because: "Conflicts between departments have no place where they are settled.",
  },
  {
    id: "rule.nobody-decides",
    actionId: "act.decision-rights",
    when: { fact: "rating-at-most", question: "ownership.decision-rights", atMost: 1 },
    weight: 3,
    because: "It is not settled who decides on changes, nor how fast.",
  },
  {
    id: "rule.changes-stall",
    actionId: "act.decision-rights",
    when: {
      all: [
        { fact: "rating-at-most", question: "ownership.decision-rights", atMost: 2 },
        {
          any: [
            { fact: "barrier", barrier: "system" },
            { fact: "rating-at-most", question: "processes.kept-in-line", atMost: 1 },
          ],
        },
      ],
    },
    weight: 2,
    because: "What hinders people in system or process waits for somebody who may change it.",
  },
  {
    id: "rule.element-unowned",
    actionId: "act.one-accountable-each",
    when: {
      any: [
        { fact: "responsibility", state: "nobody" },
        { fact: "responsibility", state: "several" },
      ],
    },
    weight: 3,
    because: "Not every element of the programme has exactly one accountable person.",
  },
  {
    id: "rule.group-unowned",
    actionId: "act.group-owners",
    when: { fact: "rating-at-most", question: "ownership.group-owner", atMost: 1 },
    weight: 4,
    because: "A group has nobody in its own line who answers for use.",
  },
  {
    id: "rule.group-owner-weak",
    actionId: "act.group-owners",
    when: {
      all: [
        { fact: "rating-at-most", question: "ownership.group-owner", atMost: 2 },
        { fact: "effective-use-below", below: 45 },
      ],
    },
    weight: 3,
    because: "Use stays low where nobody in the group's own line clearly answers for it.",
  },
  {
    id: "rule.duty-unwritten",
    actionId: "act.supervisor-duty",
    when: {
      any: [
        { fact: "supervision", aspect: "expected" },
        { fact: "supervision", aspect: "written" },
        { fact: "rating-at-most", question: "managers.written-role", atMost: 2 },
      ],
    },
    weight: 4,
    because: "Driving use is not a written part of the direct managers' job.",
  },
  {
    id: "rule.managers-not-reinforcing",
    actionId: "act.supervisor-duty",
    when: {
      all: [
        { fact: "lever", lever: "manager-reinforcement", stance: "contradicts" },
        { fact: "dimension-below", dimension: "managers", below: 50 },
      ],
    },
    weight: 3,
    because:
      "Direct managers ask for the opposite of what is expected, and their role does not say otherwise.",
  },
  {
    id: "rule.managers-without-time",
    actionId: "act.supervisor-means",
    when: {
      any: [
        { fact: "supervision", aspect: "equipped" },
        { fact: "rating-at-most", question: "managers.equipped", atMost: 1 },
      ],
    },
    weight: 4,
    because: "Direct managers have neither the time nor the tools to drive use.",
  },
  {
    id: "rule.managers-do-not-lead",
    actionId: "act.supervisor-means",
    when: {
      all: [
        { fact: "rating-at-most", question: "managers.equipped", atMost: 2 },
        {
          any: [
            { fact: "barrier", barrier: "leadership" },
            { fact: "supervision", aspect: "usesIt" },
            { fact: "rating-at-most", question: "managers.conversations", atMost: 1 },
          ],
        },
      ],
    },
    weight: 3,
    because: "Direct managers do not lead by use, and were only half equipped for it.",
  },
  {
    id: "rule.no-team-targets",
    actionId: "act.team-targets",
    when: {
      any: [
        { fact: "supervision", aspect: "targets" },
        { fact: "rating-at-most", question: "managers.team-targets", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Direct managers have no target for their team's use.",
  },
  {
    id: "rule.managers-not-answerable",
    actionId: "act.supervisor-answerable",
    when: {
      any: [
        { fact: "supervision", aspect: "accountable" },
        { fact: "rating-at-most", question: "managers.held-accountable", atMost: 1 },
      ],
    },
    weight: 2,
    because: "Nobody asks direct managers about their team's use.",
  },
  {
    id: "rule.equipped-not-answerable",
    actionId: "act.supervisor-answerable",
    when: {
      all: [
        { fact: "rating-at-most", question: "managers.held-accountable", atMost: 2 },
        { fact: "effective-use-below", below: 45 },
        { not: { fact: "rating-at-most", question: "managers.equipped", atMost: 2 } },
        { not: { fact: "supervision", aspect: "equipped" } },
      ],
    },
    weight: 3,
    because: "Direct managers have what they need, use is low, and nobody asks them about it.",
  },
  {
    id: "rule.owner-silent",
    actionId: "act.owner-reports",
    when: { fact: "ownership", state: "no-reports" },
    weight: 3,
    because: "The owner does not report on use.",
  },
];
