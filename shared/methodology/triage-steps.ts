/**
 * The triage of a gap in use: eleven questions in an order that looks at the environment before the person. It is a
 * reasoned procedure, not a validated test, and the product says so.
 */
export const stepNumbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
export type StepNumber = (typeof stepNumbers)[number];

/** What in the environment can stand in the way; step 2 … 7, in this order. */
export const barrierKinds = [
  "information",
  "resources",
  "consequences",
  "leadership",
  "saturation",
  "system",
] as const;
export type BarrierKind = (typeof barrierKinds)[number];

/** How often somebody who could not do it if it mattered has done it: decides what they need. */
export const practices = ["never", "rarely", "often"] as const;
export type Practice = (typeof practices)[number];

export interface TriageStep {
  readonly number: StepNumber;
  /** A few words for tables and the step list. */
  readonly short: string;
  /** The question, answered yes, no or unknown. */
  readonly question: string;
  /** The answer that lets the triage go on; the other one points to a verdict. */
  readonly clear: "yes" | "no";
  /** What to ask in the room, two to four. */
  readonly ask: readonly string[];
  /** What would count as evidence, two to four. */
  readonly evidence: readonly string[];
  /** What the other answer points to, as the reason reads: "People do not know what is expected of them." */
  readonly failed: string;
  /** The barrier that a failed step names; steps 2 … 7. */
  readonly barrier: BarrierKind | null;
}

export const triageSteps: readonly TriageStep[] = [
  {
    number: 0,
    short: "Defined and worth it",
    question: "Is the expected behaviour observable and measured, and is the gap worth solving?",
    clear: "yes",
    ask: [
      "What exactly would you see somebody do, and how often?",
      "How do you know today who does it and who does not?",
      "What does it cost the business that it is not done?",
    ],
    evidence: [
      "The behaviour in one sentence, with who, how often and by when",
      "A count of how often it is done now",
      "A figure or a case for what the gap costs",
    ],
    failed: "The behaviour is not defined or measured yet, or the gap is not worth solving.",
    barrier: null,
  },
  {
    number: 1,
    short: "Somebody does it",
    question: "Does anyone in the same conditions do it well?",
    clear: "yes",
    ask: [
      "Who does this well, with the same tools, targets and manager?",
      "What is different about how they work?",
    ],
    evidence: [
      "Use of the system by person, within the same group",
      "An hour beside somebody who does it well",
    ],
    failed: "Nobody in the same conditions does it well, so the environment is presumed to stand in the way.",
    barrier: null,
  },
  {
    number: 2,
    short: "Know what is expected",
    question: "Do they know what is expected of them, from job description, policy and feedback?",
    clear: "yes",
    ask: [
      "In your own words, what are you expected to do here?",
      "Where is that written, and who told you last how you are doing?",
    ],
    evidence: [
      "Job description and policy that name the behaviour",
      "The last feedback people received on it",
      "Answers of three people asked apart",
    ],
    failed: "People do not know what is expected of them.",
    barrier: "information",
  },
  {
    number: 3,
    short: "Time, access and tools",
    question:
      "Have they the time, access, tools and data from others that it takes, and is the old way closed?",
    clear: "yes",
    ask: [
      "When in your day would you do it?",
      "Show me how you get there from where you usually are",
      "What could you still do the old way?",
    ],
    evidence: [
      "A timed walk-through at the place of work",
      "Access rights and devices by person",
      "The list, form or mailbox that still takes it the old way",
    ],
    failed: "Time, access, tools or data from others are missing, or the old way is still open.",
    barrier: "resources",
  },
  {
    number: 4,
    short: "Worth doing",
    question: "Is doing it rewarded, and is not doing it left without reward?",
    clear: "yes",
    ask: [
      "What happens to somebody who does it well?",
      "What happens to somebody who does not, and still hits the number?",
    ],
    evidence: ["Bonus plan and last pay-outs", "Who was praised or promoted in the past year, and for what"],
    failed: "Doing it is not rewarded, or not doing it is.",
    barrier: "consequences",
  },
  {
    number: 5,
    short: "Led by example",
    question: "Do their managers and leaders use it and reinforce it?",
    clear: "yes",
    ask: [
      "When did your manager last ask you something that only the system could answer?",
      "Where do the figures in your meetings come from?",
    ],
    evidence: [
      "A meeting watched",
      "Managers' own use of the system over a month",
      "Where leadership's reports come from",
    ],
    failed: "Managers or leaders do not use it or do not reinforce it.",
    barrier: "leadership",
  },
  {
    number: 6,
    short: "Room for change",
    question: "Is there room for any change right now?",
    clear: "yes",
    ask: [
      "What else has changed for you in the past six months?",
      "What would have to wait if you did this?",
    ],
    evidence: [
      "List of changes under way that touch this group",
      "Overtime, vacancies and absence in the group",
    ],
    failed: "There is no room for another change at the moment.",
    barrier: "saturation",
  },
  {
    number: 7,
    short: "Not the system",
    question: "Would the problem vanish if the system were fixed?",
    clear: "no",
    ask: [
      "If the system did exactly what you want tomorrow, what would you do differently?",
      "Where do you get stuck?",
    ],
    evidence: [
      "Faults and requests reported by the group",
      "The task done while you watch, with the time it takes",
      "A trial with the fault removed",
    ],
    failed: "The problem would vanish if the system were fixed.",
    barrier: "system",
  },
  {
    number: 8,
    short: "Nobody loses by it",
    question: "Does it persist after fixes, and follow who loses control, income or standing?",
    clear: "no",
    ask: ["Who gains by this being visible, and who loses?", "What changed when it was last fixed?"],
    evidence: [
      "Use before and after a fix",
      "Use compared between those who gain and those who lose",
      "The stated concern of a named role",
    ],
    failed: "It persists after fixes and follows who loses control, income or standing.",
    barrier: null,
  },
  {
    number: 9,
    short: "Able to do it",
    question: "Could they do it if it truly mattered?",
    clear: "yes",
    ask: ["When it really counted, did you ever do it?", "Show me how you would do it now"],
    evidence: ["The task done alone while you watch", "A time when it was done because it counted"],
    failed: "They could not do it even if it truly mattered.",
    barrier: null,
  },
  {
    number: 10,
    short: "Still declined",
    question: "With everything above clear, do they still decline to do it?",
    clear: "no",
    ask: ["What would make you do it?", "What do you object to, in your own words?"],
    evidence: ["The refusal, observed or in writing", "The objection in the person's own words"],
    failed: "They decline although nothing stands in the way.",
    barrier: null,
  },
];
