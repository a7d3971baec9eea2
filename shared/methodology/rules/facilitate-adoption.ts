import type { Condition, Rule } from "./types.ts";
import { dimensionIds } from "../types.ts";

/** Something works: a strength in any dimension that carries at least some weight. */
const anyStrength: Condition = {
  any: dimensionIds.map((dimension) => ({ fact: "finding", kind: "strength", dimension, priority: 0.5 })),
};

/**
 * What calls for help in changing how people work. Two limits hold throughout. Training is called for only where a
 * triage found that people cannot do it, or where they were seen to be unable. What holds people to account is called
 * for only by the verdict resistance, which the triage gives when nothing else is left.
 */
export const facilitateAdoptionRules: readonly Rule[] = [
  {
    id: "rule.hr-not-involved",
    actionId: "act.hr-on-board",
    when: {
      any: [
        { fact: "hr-open", item: "involved" },
        { fact: "rating-at-most", question: "jobs.hr-involved", atMost: 1 },
      ],
    },
    weight: 4,
    because: "Jobs change, and HR has no part in it.",
  },
  {
    id: "rule.hr-jobs-weak",
    actionId: "act.hr-on-board",
    when: { fact: "dimension-below", dimension: "jobs", below: 40 },
    weight: 3,
    because: "Jobs and reviews lag behind the new work, and most of that is HR's to change.",
  },
  {
    id: "rule.job-descriptions-open",
    actionId: "act.rewrite-job-descriptions",
    when: {
      any: [
        { fact: "hr-open", item: "job-description" },
        { fact: "rating-at-most", question: "jobs.duties", atMost: 1 },
        { fact: "role-without", what: "duties-after" },
        { fact: "lever", lever: "job-description", stance: "silent" },
      ],
    },
    weight: 3,
    because: "The job has changed, and its description has not.",
  },
  {
    id: "rule.job-descriptions-contradict",
    actionId: "act.rewrite-job-descriptions",
    when: {
      any: [
        { fact: "lever", lever: "job-description", stance: "contradicts" },
        { fact: "mixed-message", lever: "job-description" },
      ],
    },
    weight: 5,
    because: "The job description keeps people from doing what is expected.",
  },
  {
    id: "rule.job-descriptions-information",
    actionId: "act.rewrite-job-descriptions",
    when: { fact: "barrier", barrier: "information" },
    weight: 3,
    because: "What people are to know of their job should stand in its description.",
  },
  {
    id: "rule.criteria-open",
    actionId: "act.criteria-and-review-form",
    when: {
      any: [
        { fact: "hr-open", item: "criteria" },
        { fact: "hr-open", item: "review" },
        { fact: "role-without", what: "criteria" },
        { fact: "measure-fault", fault: "not-in-plans" },
      ],
    },
    weight: 3,
    because: "Performance is planned and reviewed without the new work in it.",
  },
  {
    id: "rule.criteria-rated",
    actionId: "act.criteria-and-review-form",
    when: {
      any: [
        { fact: "rating-at-most", question: "jobs.performance-criteria", atMost: 1 },
        { fact: "rating-at-most", question: "jobs.review-practice", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Use does not come up when performance is judged.",
  },
  {
    id: "rule.weekly-goals-missing",
    actionId: "act.weekly-goals",
    when: {
      any: [
        { fact: "role-without", what: "usage-goals" },
        { fact: "rating-at-most", question: "jobs.weekly-goals", atMost: 1 },
      ],
    },
    weight: 4,
    because: "Nobody can say what a good week in the system looks like.",
  },
  {
    id: "rule.hiring-open",
    actionId: "act.hire-for-it",
    when: {
      any: [
        { fact: "hr-open", item: "hiring" },
        { fact: "rating-at-most", question: "jobs.hiring", atMost: 1 },
      ],
    },
    weight: 2,
    because: "People are still hired for the role as it was.",
  },
  {
    id: "rule.onboarding-open",
    actionId: "act.onboard-in-the-system",
    when: {
      any: [
        { fact: "hr-open", item: "onboarding" },
        { fact: "rating-at-most", question: "jobs.onboarding", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Newcomers take on the old way from the first day.",
  },
  {
    id: "rule.managers-not-using",
    actionId: "act.managers-ahead",
    when: {
      any: [
        { fact: "supervision", aspect: "usesIt" },
        { fact: "rating-at-most", question: "managers.own-use", atMost: 1 },
        { fact: "rating-at-most", question: "managers.own-use-planned", atMost: 1 },
      ],
    },
    weight: 4,
    because: "Direct managers do not work in the system themselves.",
  },
  {
    id: "rule.managers-leadership-barrier",
    actionId: "act.managers-ahead",
    when: { fact: "barrier", barrier: "leadership" },
    weight: 4,
    because: "Those who lead do not use it, so those they lead see no reason to.",
  },
  {
    id: "rule.managers-empty-handed",
    actionId: "act.manager-kit",
    when: {
      any: [
        { fact: "supervision", aspect: "equipped" },
        { fact: "rating-at-most", question: "managers.equipped", atMost: 1 },
      ],
    },
    weight: 4,
    because: "Managers are to drive use with nothing in their hands.",
  },
  {
    id: "rule.managers-lever",
    actionId: "act.manager-kit",
    when: {
      any: [
        { fact: "lever", lever: "manager-reinforcement", stance: "contradicts" },
        { fact: "lever", lever: "manager-reinforcement", stance: "silent" },
      ],
    },
    weight: 3,
    because: "Managers do not reinforce what is expected, and first need the means to.",
  },
  {
    id: "rule.team-meetings-elsewhere",
    actionId: "act.team-meetings-from-it",
    when: {
      any: [
        { fact: "lever", lever: "manager-reinforcement", stance: "contradicts" },
        { fact: "mixed-message", lever: "manager-reinforcement" },
        { fact: "rating-at-most", question: "managers.own-use", atMost: 1 },
      ],
    },
    weight: 4,
    because: "What managers ask for in their meetings comes from elsewhere.",
  },
  {
    id: "rule.team-talks-missing",
    actionId: "act.team-meetings-from-it",
    when: {
      any: [
        { fact: "rating-at-most", question: "managers.conversations", atMost: 1 },
        { fact: "supervision", aspect: "expected" },
        { fact: "barrier", barrier: "leadership" },
      ],
    },
    weight: 3,
    because: "Direct managers influence use most, and do not make use of that.",
  },
  {
    id: "rule.executives-not-using",
    actionId: "act.executives-own-figures",
    when: {
      any: [
        { fact: "rating-at-most", question: "leadership.personal-use", atMost: 1 },
        { fact: "rating-at-most", question: "leadership.planned-use", atMost: 1 },
        { fact: "barrier", barrier: "leadership" },
      ],
    },
    weight: 4,
    because: "Executives have others fetch what they could see themselves.",
  },
  {
    id: "rule.reviews-with-slides",
    actionId: "act.reviews-without-slides",
    when: {
      any: [
        { fact: "rating-at-most", question: "leadership.group-reviews", atMost: 1 },
        { fact: "rating-at-most", question: "leadership.seen-by-group", atMost: 1 },
        { fact: "lever", lever: "leadership-example", stance: "silent" },
        { fact: "lever", lever: "leadership-example", stance: "contradicts" },
      ],
    },
    weight: 4,
    because: "People never see their leaders work from the system.",
  },
  {
    id: "rule.leadership-weak",
    actionId: "act.reviews-without-slides",
    when: { fact: "dimension-below", dimension: "leadership", below: 40 },
    weight: 3,
    because: "Sponsorship is weak, and one visible meeting repairs more of it than words do.",
  },
  {
    id: "rule.messages-unplanned",
    actionId: "act.message-queue",
    when: {
      any: [
        { fact: "rating-at-most", question: "communication.message-plan", atMost: 1 },
        { fact: "rating-at-most", question: "communication.senders", atMost: 1 },
        { fact: "rating-at-most", question: "communication.channels", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Messages do not reach people, or come from the wrong person.",
  },
  {
    id: "rule.reason-unknown",
    actionId: "act.message-queue",
    when: { fact: "rating-at-most", question: "communication.reason-known", atMost: 1 },
    weight: 4,
    because: "People cannot say why the firm wants it.",
  },
  {
    id: "rule.jobs-sold",
    actionId: "act.honest-about-jobs",
    when: {
      any: [
        { fact: "rating-at-most", question: "communication.honest-about-work", atMost: 1 },
        { fact: "rating-at-most", question: "communication.setbacks", atMost: 0 },
      ],
    },
    weight: 4,
    because: "People are told of benefits and find out about the rest by themselves.",
  },
  {
    id: "rule.jobs-feared",
    actionId: "act.honest-about-jobs",
    when: { fact: "tag-rated-at-most", tag: "fear", atMost: 0 },
    weight: 3,
    because: "Where nothing is said plainly, people assume the worst.",
  },
  {
    id: "rule.jobs-untold",
    actionId: "act.honest-about-jobs",
    when: { fact: "barrier", barrier: "information" },
    weight: 3,
    because: "People who do not know what is expected were never plainly told how their job changes.",
  },
  {
    id: "rule.managers-unbriefed",
    actionId: "act.managers-briefed-first",
    when: { fact: "rating-at-most", question: "communication.managers-briefed", atMost: 1 },
    weight: 3,
    because: "Managers cannot answer for what they hear together with their teams.",
  },
  {
    id: "rule.not-heard",
    actionId: "act.questions-answered",
    when: {
      any: [
        { fact: "rating-at-most", question: "communication.two-way", atMost: 1 },
        { fact: "rating-at-most", question: "attitudes.candour", atMost: 1 },
      ],
    },
    weight: 4,
    because: "What people think of it is said in the corridor and not where it could change anything.",
  },
  {
    id: "rule.skill-need-assumed",
    actionId: "act.prove-skill-need",
    when: {
      any: [
        { fact: "rating-at-most", question: "enablement.need-proved", atMost: 1 },
        { fact: "disagreement", dimension: "enablement" },
      ],
    },
    weight: 4,
    because: "It is assumed, not shown, what people cannot do.",
  },
  {
    id: "rule.training-contradicts",
    actionId: "act.prove-skill-need",
    when: {
      any: [
        { fact: "lever", lever: "training-and-support", stance: "contradicts" },
        { fact: "mixed-message", lever: "training-and-support" },
      ],
    },
    weight: 3,
    because: "What is taught is not what is expected, so the need has to be found anew.",
  },
  {
    id: "rule.never-learned",
    actionId: "act.train-proved-tasks",
    when: { fact: "capability", practice: "never" },
    weight: 5,
    because: "People could not do it even if it truly mattered, because they never did it.",
  },
  {
    id: "rule.seen-unable",
    actionId: "act.train-proved-tasks",
    when: {
      all: [
        { fact: "rating-at-most", question: "enablement.can-do-unaided", atMost: 1 },
        { not: { fact: "rating-at-most", question: "enablement.need-proved", atMost: 1 } },
      ],
    },
    weight: 3,
    because: "Asked to show it, people cannot do their everyday tasks, and the need was checked.",
  },
  {
    id: "rule.rarely-done",
    actionId: "act.practice-time",
    when: { fact: "capability", practice: "rarely" },
    weight: 5,
    because: "People know how but do it too rarely to be sure of it; they need practice, not a course.",
  },
  {
    id: "rule.course-and-alone",
    actionId: "act.coach-at-the-desk",
    when: { fact: "rating-at-most", question: "enablement.coaching", atMost: 1 },
    weight: 3,
    because: "Nobody works beside people on their own cases.",
  },
  {
    id: "rule.capability-coach",
    actionId: "act.coach-at-the-desk",
    when: {
      any: [
        { fact: "capability", practice: "never" },
        { fact: "capability", practice: "rarely" },
      ],
    },
    weight: 4,
    because: "What people cannot do yet is learned fastest on their own cases.",
  },
  {
    id: "rule.often-not-well",
    actionId: "act.readers-feedback",
    when: { fact: "capability", practice: "often" },
    weight: 5,
    because: "People do it often and not well: they need to hear how it is received, not a course.",
  },
  {
    id: "rule.feedback-lever",
    actionId: "act.readers-feedback",
    when: {
      any: [
        { fact: "lever", lever: "feedback-and-measurement", stance: "contradicts" },
        { fact: "mixed-message", lever: "feedback-and-measurement" },
        {
          all: [
            { fact: "barrier", barrier: "information" },
            { fact: "lever", lever: "feedback-and-measurement", stance: "silent" },
          ],
        },
      ],
    },
    weight: 3,
    because: "What people are shown about their work does not tell them whether it helps anybody.",
  },
  {
    id: "rule.no-peer-helpers",
    actionId: "act.peer-helpers",
    when: { fact: "rating-at-most", question: "enablement.peer-helpers", atMost: 1 },
    weight: 3,
    because: "Teams have no colleague who knows it and may take time to help.",
  },
  {
    id: "rule.help-late",
    actionId: "act.help-within-the-hour",
    when: { fact: "rating-at-most", question: "enablement.help-when-stuck", atMost: 1 },
    weight: 4,
    because: "Whoever gets stuck is back at the old way before help comes.",
  },
  {
    id: "rule.support-silent",
    actionId: "act.help-within-the-hour",
    when: {
      any: [
        { fact: "lever", lever: "training-and-support", stance: "silent" },
        {
          all: [
            { fact: "barrier", barrier: "resources" },
            { fact: "rating-at-most", question: "enablement.help-when-stuck", atMost: 2 },
          ],
        },
      ],
    },
    weight: 3,
    because: "People are asked for something without help for it at hand.",
  },
  {
    id: "rule.guides-missing",
    actionId: "act.role-guides",
    when: { fact: "rating-at-most", question: "enablement.role-guides", atMost: 1 },
    weight: 2,
    because: "There is no guide to a role's own tasks that is true today.",
  },
  {
    id: "rule.untried-rules",
    actionId: "act.pilot-group",
    when: {
      any: [
        { fact: "rating-at-most", question: "policies.rules-tried", atMost: 1 },
        { fact: "rating-at-most", question: "system.tried-by-users", atMost: 1 },
        { fact: "rating-at-most", question: "processes.future-work", atMost: 1 },
      ],
    },
    weight: 4,
    because: "No real group has tried the new way of working.",
  },
  {
    id: "rule.start-unready",
    actionId: "act.readiness-by-group",
    when: {
      any: [
        { fact: "rating-at-most", question: "enablement.ready-before-start", atMost: 1 },
        { fact: "rating-at-most", question: "enablement.used-at-once", atMost: 1 },
      ],
    },
    weight: 4,
    because: "Groups are to start by date, ready or not.",
  },
  {
    id: "rule.readiness-weak",
    actionId: "act.readiness-by-group",
    when: {
      any: [
        { fact: "dimension-below", dimension: "enablement", below: 40 },
        { fact: "dimension-below", dimension: "managers", below: 40 },
      ],
    },
    weight: 3,
    because: "People or their managers are not ready, and a start would show it.",
  },
  {
    id: "rule.old-way-to-stay",
    actionId: "act.close-old-system",
    when: {
      any: [
        { fact: "rating-at-most", question: "processes.parallel-ways", atMost: 2 },
        { fact: "barrier", barrier: "resources" },
      ],
    },
    weight: 4,
    because: "The old way is open, or no fixed day closes it.",
  },
  {
    id: "rule.first-days-help",
    actionId: "act.floor-walkers",
    when: {
      any: [
        { fact: "rating-at-most", question: "enablement.help-when-stuck", atMost: 2 },
        { fact: "rating-at-most", question: "enablement.peer-helpers", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Help on the first days is not near enough to those who will be stuck.",
  },
  {
    id: "rule.first-weeks-unwatched",
    actionId: "act.first-weeks-review",
    when: {
      any: [
        { fact: "rating-at-most", question: "measurement.readings", atMost: 1 },
        { fact: "rating-at-most", question: "measurement.acted-on", atMost: 1 },
        { fact: "rating-at-most", question: "ownership.funding-past-go-live", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Nothing is prepared by which the first weeks would be seen and put right.",
  },
  {
    id: "rule.use-stays-low",
    actionId: "act.restart-group-by-group",
    when: {
      all: [
        { fact: "situation", is: ["turnaround"] },
        { fact: "effective-use-below", below: 40 },
      ],
    },
    weight: 4,
    because: "Use has settled at a low level, and habits change group by group.",
  },
  {
    id: "rule.history-unspoken",
    actionId: "act.own-the-history",
    when: { fact: "rating-at-most", question: "attitudes.history", atMost: 1 },
    weight: 3,
    because: "People remember what failed before, and nobody speaks of it.",
  },
  {
    id: "rule.history-trust",
    actionId: "act.own-the-history",
    when: {
      all: [
        { fact: "situation", is: ["turnaround"] },
        { fact: "dimension-below", dimension: "attitudes", below: 40 },
      ],
    },
    weight: 3,
    because: "After a start that failed, belief has to be earned before anything is asked.",
  },
  {
    id: "rule.exemplary-users",
    actionId: "act.exemplary-users-coach",
    when: { fact: "share-at-least", level: "full", percent: 10 },
    weight: 4,
    because: "Some people in the same conditions already do it very well.",
  },
  {
    id: "rule.strength-found",
    actionId: "act.exemplary-users-coach",
    when: anyStrength,
    weight: 2,
    because: "A strength was found, and the people behind it can carry it further.",
  },
  {
    id: "rule.watched-colleagues",
    actionId: "act.win-the-watched",
    when: { fact: "rating-at-most", question: "attitudes.peer-norms", atMost: 1 },
    weight: 4,
    because: "The colleagues whom people respect do not use it, and that decides what is normal.",
  },
  {
    id: "rule.praise-elsewhere",
    actionId: "act.praise-good-use",
    when: {
      any: [
        { fact: "rating-at-most", question: "incentives.praise", atMost: 1 },
        { fact: "rating-at-most", question: "incentives.promotion", atMost: 1 },
      ],
    },
    weight: 3,
    because: "Good use plays no part in who is praised and who moves up.",
  },
  {
    id: "rule.praise-strength",
    actionId: "act.praise-good-use",
    when: {
      all: [
        { fact: "barrier", barrier: "consequences" },
        { fact: "share-at-least", level: "full", percent: 10 },
      ],
    },
    weight: 3,
    because: "Use goes unrewarded, although there are cases worth telling.",
  },
  {
    id: "rule.objection-stated",
    actionId: "act.hear-the-objection",
    when: { fact: "verdict", verdict: "resistance" },
    weight: 5,
    because: "Nothing stands in the way any more, and people still decline: hear why first.",
  },
  {
    id: "rule.objection-mixed",
    actionId: "act.hear-the-objection",
    when: { fact: "verdict", verdict: "mixed" },
    weight: 3,
    because: "An objection was stated beside a barrier, and it may be right.",
  },
  {
    id: "rule.declined-goals",
    actionId: "act.personal-goals-reviewed",
    when: { fact: "verdict", verdict: "resistance" },
    weight: 3,
    because: "Once the objection has been heard and answered, a clear goal and regular talks come next.",
  },
  {
    id: "rule.declined-path",
    actionId: "act.fair-performance-path",
    when: {
      all: [
        { fact: "verdict", verdict: "resistance" },
        {
          any: [
            { fact: "hr-open", item: "improvement-path" },
            { fact: "rating-at-most", question: "jobs.improvement-path", atMost: 2 },
          ],
        },
      ],
    },
    weight: 2,
    because: "Some decline with nothing in their way, and no fair path says what follows.",
  },
];
