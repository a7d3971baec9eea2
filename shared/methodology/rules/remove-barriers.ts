import type { Rule } from "./types.ts";

/**
 * What calls for the removal of a barrier. A triaged barrier calls loudest; a low rating or a lever that
 * contradicts calls without it, because a barrier need not be triaged to be seen. Ratings call at 0 and 1, the levels
 * at which the thing is absent or barely begun; where half a measure does harm, such as an old way left open, at 2.
 */
export const removeBarriersRules: readonly Rule[] = [
  {
    id: "rule.expectations-barrier",
    actionId: "act.expectations-on-a-page",
    when: { fact: "barrier", barrier: "information" },
    weight: 5,
    because: "People who do not know what is expected of them cannot be said to decline.",
  },
  {
    id: "rule.expectations-unknown",
    actionId: "act.expectations-on-a-page",
    when: {
      any: [
        { fact: "rating-at-most", question: "policies.known-in-group", atMost: 1 },
        { fact: "rating-at-most", question: "jobs.duties", atMost: 0 },
      ],
    },
    weight: 3,
    because: "What is expected is not known in the group.",
  },
  {
    id: "rule.use-policy-missing",
    actionId: "act.use-policy",
    when: {
      any: [
        { fact: "rating-at-most", question: "policies.use-rule", atMost: 1 },
        { fact: "rating-at-most", question: "policies.exceptions", atMost: 1 },
        { fact: "lever", lever: "policy", stance: "silent" },
      ],
    },
    weight: 3,
    because: "No binding rule says who records what by when.",
  },
  {
    id: "rule.use-policy-contradicts",
    actionId: "act.use-policy",
    when: {
      any: [
        { fact: "lever", lever: "policy", stance: "contradicts" },
        { fact: "mixed-message", lever: "policy" },
        { fact: "rating-at-most", question: "policies.rules-hold", atMost: 1 },
      ],
    },
    weight: 4,
    because: "The rules in force, or the exceptions from them, lead people away from the system.",
  },
  {
    id: "rule.mixed-messages",
    actionId: "act.resolve-mixed-messages",
    when: { fact: "mixed-message" },
    weight: 5,
    because: "People are asked for something in one place and punished for it in another.",
  },
  {
    id: "rule.make-time-barrier",
    actionId: "act.make-time",
    when: {
      all: [
        { fact: "barrier", barrier: "resources" },
        { fact: "rating-at-most", question: "processes.time-allowed", atMost: 2 },
      ],
    },
    weight: 5,
    because: "The means are missing, and time is one of them.",
  },
  {
    id: "rule.make-time-not-allowed",
    actionId: "act.make-time",
    when: {
      any: [
        { fact: "rating-at-most", question: "processes.time-allowed", atMost: 1 },
        { fact: "barrier", barrier: "saturation" },
      ],
    },
    weight: 4,
    because: "The new work was added and nothing was taken away.",
  },
  {
    id: "rule.access-barrier",
    actionId: "act.complete-access",
    when: {
      any: [
        { fact: "barrier", barrier: "resources" },
        { fact: "lever", lever: "system-and-access", stance: "silent" },
      ],
    },
    weight: 3,
    because: "Where means are missing, access is the quickest to check and to repair.",
  },
  {
    id: "rule.access-incomplete",
    actionId: "act.complete-access",
    when: { fact: "rating-at-most", question: "system.access", atMost: 2 },
    weight: 4,
    because: "Not everyone has the log-in, rights or device that their tasks need.",
  },
  {
    id: "rule.access-nobody-in",
    actionId: "act.complete-access",
    when: {
      all: [
        { fact: "situation", is: ["turnaround", "sustaining"] },
        { fact: "share-at-least", level: "none", percent: 30 },
      ],
    },
    weight: 2,
    because: "Where many never log in, the log-in itself is worth checking first.",
  },
  {
    id: "rule.workarounds-cost",
    actionId: "act.learn-from-workarounds",
    when: { fact: "workarounds", hours: 5 },
    weight: 4,
    because: "Workarounds cost hours every week and show what the system does not give.",
  },
  {
    id: "rule.workarounds-rated",
    actionId: "act.learn-from-workarounds",
    when: {
      any: [
        { fact: "rating-at-most", question: "attitudes.observed-habit", atMost: 1 },
        { fact: "rating-at-most", question: "processes.work-in-system", atMost: 1 },
      ],
    },
    weight: 2,
    because: "The real work is kept elsewhere, and there is a reason for it.",
  },
  {
    id: "rule.workarounds-barrier",
    actionId: "act.learn-from-workarounds",
    when: { fact: "barrier", barrier: "system" },
    weight: 3,
    because: "What people do instead shows most exactly what the system lacks.",
  },
  {
    id: "rule.parallel-ways-open",
    actionId: "act.close-parallel-ways",
    when: { fact: "rating-at-most", question: "processes.parallel-ways", atMost: 2 },
    weight: 4,
    because: "The old way is still open beside the new one.",
  },
  {
    id: "rule.parallel-ways-cost",
    actionId: "act.close-parallel-ways",
    when: {
      any: [
        { fact: "workarounds", hours: 10 },
        { fact: "barrier", barrier: "resources" },
      ],
    },
    weight: 3,
    because: "As long as the old way takes the work, the new one is extra work.",
  },
  {
    id: "rule.hand-offs-broken",
    actionId: "act.repair-hand-offs",
    when: {
      any: [
        { fact: "rating-at-most", question: "processes.hand-offs", atMost: 1 },
        { fact: "rating-at-most", question: "system.information-from-others", atMost: 1 },
      ],
    },
    weight: 4,
    because: "What people need from others does not reach them through the system.",
  },
  {
    id: "rule.hand-offs-need-unmet",
    actionId: "act.repair-hand-offs",
    when: { fact: "role-need-unmet" },
    weight: 3,
    because: "A role depends on data that no other role has the duty to record.",
  },
  {
    id: "rule.process-outside",
    actionId: "act.redraw-process",
    when: {
      any: [
        { fact: "rating-at-most", question: "processes.work-in-system", atMost: 1 },
        { fact: "rating-at-most", question: "processes.future-work", atMost: 1 },
        { fact: "lever", lever: "process-and-time", stance: "contradicts" },
        { fact: "mixed-message", lever: "process-and-time" },
      ],
    },
    weight: 4,
    because: "The work is done elsewhere and recorded afterwards.",
  },
  {
    id: "rule.process-weak",
    actionId: "act.redraw-process",
    when: {
      any: [
        { fact: "dimension-below", dimension: "processes", below: 40 },
        { fact: "rating-at-most", question: "processes.kept-in-line", atMost: 0 },
        { fact: "lever", lever: "process-and-time", stance: "silent" },
      ],
    },
    weight: 2,
    because: "Process and system have drifted apart.",
  },
  {
    id: "rule.data-ownership-open",
    actionId: "act.data-ownership",
    when: {
      any: [
        { fact: "rating-at-most", question: "policies.data-ownership", atMost: 1 },
        { fact: "tag-rated-at-most", tag: "data-ownership", atMost: 0 },
      ],
    },
    weight: 3,
    because: "It is not settled whose contacts and notes these are.",
  },
  {
    id: "rule.data-ownership-interaction",
    actionId: "act.data-ownership",
    when: {
      all: [
        { fact: "verdict", verdict: "interaction" },
        { fact: "rating-at-most", question: "policies.data-ownership", atMost: 2 },
      ],
    },
    weight: 4,
    because: "Somebody loses by sharing, and what remains theirs is not settled.",
  },
  {
    id: "rule.rewards-against-barrier",
    actionId: "act.end-rewards-for-bypassing",
    when: {
      any: [
        { fact: "barrier", barrier: "consequences" },
        { fact: "lever", lever: "incentive", stance: "contradicts" },
        { fact: "mixed-message", lever: "incentive" },
      ],
    },
    weight: 5,
    because: "What is paid and praised works against use.",
  },
  {
    id: "rule.rewards-against-rated",
    actionId: "act.end-rewards-for-bypassing",
    when: { fact: "rating-at-most", question: "incentives.rewards-against", atMost: 1 },
    weight: 4,
    because: "People gain by bypassing the system.",
  },
  {
    id: "rule.pay-silent",
    actionId: "act.pay-on-the-record",
    when: {
      any: [
        { fact: "rating-at-most", question: "incentives.variable-pay", atMost: 0 },
        { fact: "rating-at-most", question: "incentives.record-rule", atMost: 0 },
        { fact: "lever", lever: "incentive", stance: "silent" },
        { fact: "measure-fault", fault: "not-in-rewards" },
      ],
    },
    weight: 2,
    because: "Doing it well makes no difference to what anybody earns.",
  },
  {
    id: "rule.pay-barrier",
    actionId: "act.pay-on-the-record",
    when: { fact: "barrier", barrier: "consequences" },
    weight: 3,
    because: "Use is not rewarded, and that is what holds it back.",
  },
  {
    id: "rule.nothing-back",
    actionId: "act.give-something-back",
    when: {
      any: [
        { fact: "rating-at-most", question: "incentives.something-back", atMost: 1 },
        { fact: "rating-at-most", question: "attitudes.own-benefit", atMost: 1 },
      ],
    },
    weight: 4,
    because: "People put effort in, and others have the benefit.",
  },
  {
    id: "rule.nothing-back-barrier",
    actionId: "act.give-something-back",
    when: { fact: "barrier", barrier: "consequences" },
    weight: 3,
    because: "The quickest reward for use is something useful in return.",
  },
  {
    id: "rule.exemptions",
    actionId: "act.end-exemptions",
    when: {
      any: [
        { fact: "rating-at-most", question: "leadership.consequences", atMost: 1 },
        { fact: "rating-at-most", question: "incentives.results-excuse", atMost: 1 },
        { fact: "rating-at-most", question: "incentives.results-excuse-planned", atMost: 1 },
      ],
    },
    weight: 4,
    because: "Good results or high rank excuse from taking part.",
  },
  {
    id: "rule.side-reports",
    actionId: "act.cancel-side-reports",
    when: {
      any: [
        { fact: "barrier", barrier: "leadership" },
        { fact: "lever", lever: "leadership-example", stance: "contradicts" },
        { fact: "mixed-message", lever: "leadership-example" },
      ],
    },
    weight: 5,
    because: "Leaders ask for the same things around the system.",
  },
  {
    id: "rule.side-reports-rated",
    actionId: "act.cancel-side-reports",
    when: {
      any: [
        { fact: "rating-at-most", question: "leadership.personal-use", atMost: 1 },
        { fact: "rating-at-most", question: "leadership.planned-use", atMost: 1 },
        { fact: "rating-at-most", question: "leadership.group-reviews", atMost: 1 },
      ],
    },
    weight: 4,
    because: "Leaders' figures come from slides and spreadsheets.",
  },
  {
    id: "rule.leaders-tone",
    actionId: "act.settle-leaders-doubts",
    when: {
      any: [
        { fact: "rating-at-most", question: "leadership.tone", atMost: 1 },
        { fact: "disagreement", dimension: "leadership" },
      ],
    },
    weight: 4,
    because: "Leaders do not stand behind it with one voice.",
  },
  {
    id: "rule.leaders-doubts-barrier",
    actionId: "act.settle-leaders-doubts",
    when: { fact: "barrier", barrier: "leadership" },
    weight: 3,
    because: "Leaders who do not use or reinforce it have a reason that somebody should hear.",
  },
  {
    id: "rule.change-load-barrier",
    actionId: "act.change-calendar",
    when: { fact: "barrier", barrier: "saturation" },
    weight: 5,
    because: "There is no room for another change at the moment.",
  },
  {
    id: "rule.change-load-rated",
    actionId: "act.change-calendar",
    when: { fact: "rating-at-most", question: "processes.change-load", atMost: 1 },
    weight: 4,
    because: "Nobody sees all the changes that reach the same people.",
  },
  {
    id: "rule.first-things-saturation",
    actionId: "act.first-things-only",
    when: { fact: "barrier", barrier: "saturation" },
    weight: 4,
    because: "Where there is little room, a small request has a chance and a large one has none.",
  },
  {
    id: "rule.first-things-partial-use",
    actionId: "act.first-things-only",
    when: {
      all: [
        { fact: "situation", is: ["turnaround", "sustaining"] },
        { fact: "share-at-least", level: "ineffective", percent: 50 },
      ],
    },
    weight: 3,
    because: "Most people do a little of everything and nothing well.",
  },
  {
    id: "rule.priorities-collide",
    actionId: "act.what-comes-first",
    when: {
      any: [
        { fact: "rating-at-most", question: "processes.priorities", atMost: 1 },
        { fact: "disagreement", dimension: "processes" },
      ],
    },
    weight: 3,
    because: "Nobody has settled what comes first when goals collide.",
  },
  {
    id: "rule.priorities-saturation",
    actionId: "act.what-comes-first",
    when: { fact: "barrier", barrier: "saturation" },
    weight: 3,
    because: "Where there is no room for everything, somebody must say what gives way.",
  },
  {
    id: "rule.obstacles-barrier",
    actionId: "act.fix-daily-obstacles",
    when: {
      any: [
        { fact: "barrier", barrier: "system" },
        { fact: "lever", lever: "system-and-access", stance: "contradicts" },
        { fact: "mixed-message", lever: "system-and-access" },
      ],
    },
    weight: 5,
    because: "The gap would close if the system were fixed.",
  },
  {
    id: "rule.obstacles-rated",
    actionId: "act.fix-daily-obstacles",
    when: {
      any: [
        { fact: "rating-at-most", question: "system.ease", atMost: 1 },
        { fact: "rating-at-most", question: "system.tried-by-users", atMost: 0 },
      ],
    },
    weight: 4,
    because: "The everyday task is harder in the system than outside it.",
  },
  {
    id: "rule.slow",
    actionId: "act.response-times",
    when: { fact: "rating-at-most", question: "system.response", atMost: 1 },
    weight: 4,
    because: "People wait for the system in their everyday steps.",
  },
  {
    id: "rule.slow-barrier",
    actionId: "act.response-times",
    when: {
      all: [
        { fact: "barrier", barrier: "system" },
        { fact: "rating-at-most", question: "system.response", atMost: 2 },
      ],
    },
    weight: 5,
    because: "The system stands in the way, and its speed is part of it.",
  },
  {
    id: "rule.mobile",
    actionId: "act.where-work-happens",
    when: { fact: "rating-at-most", question: "system.mobile", atMost: 1 },
    weight: 4,
    because: "The system is out of reach where the work happens.",
  },
  {
    id: "rule.mobile-barrier",
    actionId: "act.where-work-happens",
    when: {
      all: [
        { fact: "barrier", barrier: "system" },
        { fact: "rating-at-most", question: "system.mobile", atMost: 2 },
      ],
    },
    weight: 5,
    because: "The system stands in the way, and not being within reach is part of it.",
  },
  {
    id: "rule.data-poor",
    actionId: "act.clean-first-records",
    when: { fact: "rating-at-most", question: "system.data-quality", atMost: 1 },
    weight: 4,
    because: "People meet wrong or double records and stop trusting the rest.",
  },
  {
    id: "rule.data-barrier",
    actionId: "act.clean-first-records",
    when: {
      all: [
        { fact: "barrier", barrier: "system" },
        { fact: "tag-rated-at-most", tag: "data-quality", atMost: 1 },
      ],
    },
    weight: 4,
    because: "The system stands in the way, and data people cannot rely on are part of it.",
  },
  {
    id: "rule.typed-twice",
    actionId: "act.enter-once",
    when: { fact: "rating-at-most", question: "system.integration", atMost: 1 },
    weight: 4,
    because: "The same facts are typed by hand into more than one system.",
  },
  {
    id: "rule.typed-twice-barrier",
    actionId: "act.enter-once",
    when: {
      all: [
        { fact: "barrier", barrier: "system" },
        { fact: "rating-at-most", question: "system.integration", atMost: 2 },
      ],
    },
    weight: 5,
    because: "The system stands in the way, and typing things twice is part of it.",
  },
  {
    id: "rule.visibility-feared",
    actionId: "act.who-sees-what",
    when: {
      any: [
        { fact: "rating-at-most", question: "attitudes.visibility", atMost: 1 },
        { fact: "rating-at-most", question: "attitudes.candour", atMost: 0 },
      ],
    },
    weight: 4,
    because: "People fear what could be done with what they enter.",
  },
  {
    id: "rule.visibility-unwritten",
    actionId: "act.who-sees-what",
    when: { fact: "rating-at-most", question: "policies.access-and-privacy", atMost: 1 },
    weight: 3,
    because: "It is not written who sees what and what it may be used for.",
  },
  {
    id: "rule.unionized",
    actionId: "act.employee-representatives",
    when: { fact: "client", is: "unionized" },
    weight: 4,
    because: "Employees are represented, and their representatives have a say in measures and jobs.",
  },
  {
    id: "rule.limits-regulated",
    actionId: "act.legal-and-regional-limits",
    when: {
      any: [
        { fact: "client", is: "regulated" },
        { fact: "client", is: "several-regions" },
      ],
    },
    weight: 2,
    because: "The client works under rules that differ by regulator or region.",
  },
  {
    id: "rule.limits-unsettled",
    actionId: "act.legal-and-regional-limits",
    when: { fact: "rating-at-most", question: "policies.outside-limits", atMost: 1 },
    weight: 4,
    because: "What law, regulators or regions allow is not settled.",
  },
  {
    id: "rule.interaction-negotiate",
    actionId: "act.negotiate-losses",
    when: { fact: "verdict", verdict: "interaction" },
    weight: 5,
    because: "The gap follows who loses by it, and neither fixes nor training change that.",
  },
  {
    id: "rule.losses-unaddressed",
    actionId: "act.negotiate-losses",
    when: { fact: "rating-at-most", question: "attitudes.losses-addressed", atMost: 1 },
    weight: 3,
    because: "Nobody has spoken with those who stand to lose.",
  },
  {
    id: "rule.interaction-redesign",
    actionId: "act.redesign-stakes",
    when: { fact: "verdict", verdict: "interaction" },
    weight: 4,
    because: "A design that takes from one role and gives to another can be changed.",
  },
  {
    id: "rule.mixed-trial",
    actionId: "act.trial-without-obstacle",
    when: { fact: "verdict", verdict: "mixed" },
    weight: 4,
    because: "A barrier and an objection come together: take the barrier away first, then ask again.",
  },
  {
    id: "rule.undetermined-trial",
    actionId: "act.trial-without-obstacle",
    when: { fact: "verdict", verdict: "undetermined" },
    weight: 2,
    because: "A small trial can find a cause that looking alone does not show.",
  },
];
