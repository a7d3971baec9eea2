import type { SpectrumLevel } from "../domain/adoption.ts";
import type { Stage } from "../domain/progress/stage.ts";
import type { RemedyFamily, VerdictKind } from "../domain/triage.ts";
import type { BarrierKind, Practice } from "../methodology/triage-steps.ts";
import type { Naming, ScaleId, SurveyAudience } from "../methodology/questionnaires/types.ts";
import type { Audience } from "../methodology/types.ts";
import type { Stance } from "./entities/alignment.ts";
import type { HrItem, HrState, NeedState } from "./entities/jobs.ts";
import type { DecisionState, RecommendationState } from "./entities/plan.ts";
import type { ResponsibilityPart, SupervisionAspect } from "./entities/ownership.ts";
import type { Holding } from "./entities/state.ts";
import type { SurveyState } from "./entities/surveys.ts";
import type { CriterionState, Frequency, MeasureDirection, MeasureKind } from "./entities/success.ts";
import type {
  ActionStatus,
  Confidence,
  EvidenceKind,
  EvidenceStrength,
  FindingKind,
  FindingState,
  Rating,
  Role,
} from "./model.ts";

/** The field's words for what the model names by id: the same on the screen and in every export. */
export const stageTitles: Readonly<Record<Stage, string>> = {
  "set-up": "Set-up",
  ownership: "Ownership",
  success: "Success",
  analysis: "Analysis",
  "self-check": "Self-check",
  findings: "Findings",
  jobs: "Jobs",
  strategy: "Strategy",
  roadmap: "Roadmap",
  deliver: "Deliver",
};

export const roleTitles: Readonly<Record<Role, string>> = {
  executive: "Executive",
  manager: "Manager",
  user: "User",
  hr: "HR",
  it: "IT",
  consultant: "Consultant",
  other: "Other",
};

export const audienceTitles: Readonly<Record<Audience, string>> = {
  executive: "Executives",
  manager: "Managers",
  user: "Users",
  hr: "HR",
  it: "IT",
};

/** Who answers questionnaires: one of them, and several. */
export const surveyAudienceTitles: Readonly<
  Record<SurveyAudience, { readonly one: string; readonly many: string }>
> = {
  executive: { one: "Executive", many: "Executives" },
  manager: { one: "Manager", many: "Managers" },
  user: { one: "User", many: "Users" },
  supervisor: { one: "Supervisor", many: "Supervisors" },
};

export const surveyStateTitles: Readonly<Record<SurveyState, string>> = {
  draft: "Draft",
  open: "Open",
  closed: "Closed",
};

export const namingTitles: Readonly<Record<Naming, string>> = { named: "Named", anonymous: "Anonymous" };

export const scaleTitles: Readonly<Record<ScaleId, string>> = {
  holding: "Yes, partly, no",
  agreement: "1 to 7, how true it is",
};

export const findingKindTitles: Readonly<Record<FindingKind, string>> = {
  strength: "Strength",
  gap: "Gap",
  risk: "Risk",
};

export const findingStateTitles: Readonly<Record<FindingState, string>> = {
  open: "Open",
  resolved: "Resolved",
};

export const evidenceStrengthTitles: Readonly<Record<EvidenceStrength, string>> = {
  "one-voice": "One voice",
  "several-voices": "Several voices",
  documented: "Documented or observed",
};

/** What an impact of 1 … 5 means, in that order. */
export const impactTitles = ["Slight", "Moderate", "Considerable", "Major", "Decisive"] as const;

export const evidenceKindTitles: Readonly<Record<EvidenceKind, string>> = {
  document: "Document",
  observation: "Observation",
  photo: "Photo",
  data: "Data",
  statement: "Statement",
  link: "Link",
};

export const decisionStateTitles: Readonly<Record<DecisionState, string>> = {
  asked: "Asked for",
  decided: "Decided",
  declined: "Declined",
};

export const recommendationStateTitles: Readonly<Record<RecommendationState, string>> = {
  open: "Open",
  accepted: "Accepted",
  adapted: "Adapted",
  rejected: "Rejected",
};

export const actionStatusTitles: Readonly<Record<ActionStatus, string>> = {
  proposed: "Proposed",
  planned: "Planned",
  "in-progress": "In progress",
  done: "Done",
  dropped: "Dropped",
};

export const confidenceTitles: Readonly<Record<Confidence, string>> = {
  low: "Low confidence",
  medium: "Medium confidence",
  high: "High confidence",
};

export const holdingTitles: Readonly<Record<Holding, string>> = {
  yes: "Yes",
  partly: "Partly",
  no: "No",
  unknown: "Not known",
};

/** What is asked about a supervisor, as the head of a column and as a sentence. */
export const supervisionTitles: Readonly<
  Record<SupervisionAspect, { readonly short: string; readonly asks: string }>
> = {
  expected: { short: "Expected", asks: "Driving use is an expected part of the role" },
  written: { short: "Written", asks: "It is written in the job description" },
  targets: { short: "Targets", asks: "There are targets for the team" },
  measured: { short: "Measured", asks: "Results are measured and shown to them" },
  accountable: { short: "Accountable", asks: "They are held accountable" },
  equipped: { short: "Equipped", asks: "They were given tools, training and time for it" },
  usesIt: { short: "Uses it", asks: "They use the system themselves and run their meetings from it" },
};

export const responsibilityTitles: Readonly<
  Record<ResponsibilityPart, { readonly letter: string; readonly title: string }>
> = {
  accountable: { letter: "A", title: "Accountable" },
  responsible: { letter: "R", title: "Responsible" },
  consulted: { letter: "C", title: "Consulted" },
  informed: { letter: "I", title: "Informed" },
};

export const measureKindTitles: Readonly<Record<MeasureKind, string>> = {
  adoption: "Adoption",
  value: "Business value",
  return: "Return",
};

export const directionTitles: Readonly<Record<MeasureDirection, string>> = {
  up: "Higher is better",
  down: "Lower is better",
};

export const frequencyTitles: Readonly<Record<Frequency, string>> = {
  daily: "Daily",
  weekly: "Weekly",
  monthly: "Monthly",
  quarterly: "Quarterly",
  "half-yearly": "Half-yearly",
  yearly: "Yearly",
};

export const criterionStateTitles: Readonly<Record<CriterionState, string>> = {
  open: "Open",
  met: "Met",
  missed: "Missed",
};

/** What HR does for a role, as the head of a column and as a sentence. */
export const hrItemTitles: Readonly<Record<HrItem, { readonly short: string; readonly asks: string }>> = {
  involved: { short: "Involved", asks: "HR is involved in changing the job" },
  jobDescription: { short: "Job description", asks: "The job description says what is expected" },
  criteria: { short: "Criteria", asks: "The performance criteria are agreed" },
  hiring: { short: "Hiring", asks: "New people are chosen for it" },
  onboarding: { short: "Onboarding", asks: "New people are introduced to it" },
  review: { short: "Review", asks: "The performance review looks at it" },
  improvementPath: { short: "Improvement path", asks: "There is a fair path for those who fall behind" },
};

export const hrStateTitles: Readonly<Record<HrState, string>> = {
  open: "Open",
  "in-progress": "In progress",
  done: "Done",
  "not-needed": "Not needed",
};

export const needStateTitles: Readonly<Record<NeedState, string>> = {
  met: "Met",
  partly: "Partly met",
  unmet: "Unmet",
  unknown: "Not known",
};

/** The days of the week, from Sunday. */
export const weekdayTitles: readonly string[] = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
];

/** A stance with the sign that says the same without its colour. */
export const stanceTitles: Readonly<Record<Stance, { readonly title: string; readonly sign: string }>> = {
  supports: { title: "Supports", sign: "+" },
  silent: { title: "Silent", sign: "○" },
  contradicts: { title: "Contradicts", sign: "−" },
  unknown: { title: "Not known", sign: "?" },
};

export const barrierTitles: Readonly<Record<BarrierKind, string>> = {
  information: "Information",
  resources: "Resources",
  consequences: "Consequences",
  leadership: "Leadership",
  saturation: "Saturation",
  system: "System",
};

/** A verdict as a word and as the sentence that explains it. */
export const verdictTitles: Readonly<
  Record<VerdictKind, { readonly title: string; readonly meaning: string }>
> = {
  "define-first": {
    title: "Define first",
    meaning: "The behaviour must be defined and measured before anything else.",
  },
  barrier: { title: "Barrier", meaning: "Something in the environment stands in the way." },
  mixed: {
    title: "Mixed",
    meaning: "Something stands in the way and people object besides: fix the environment, then ask again.",
  },
  interaction: {
    title: "Interaction",
    meaning: "Somebody loses by it: redesign or negotiate; training will not help.",
  },
  capability: { title: "Capability", meaning: "They cannot do it yet." },
  resistance: { title: "Resistance", meaning: "Nothing stands in the way, and they decline." },
  "no-cause": { title: "No cause found", meaning: "Nothing stands in the way and nobody declines." },
  undetermined: { title: "Undetermined", meaning: "Too little is known to judge." },
};

export const remedyTitles: Readonly<Record<RemedyFamily, string>> = {
  "define-behaviour": "Define and measure the behaviour",
  "clarify-expectations": "Say and write what is expected, and give feedback",
  "give-means": "Give time, access, tools and data, and close the old way",
  "align-consequences": "Make doing it pay, and not doing it not",
  "lead-by-example": "Have managers and leaders use it and ask for it",
  "make-room": "Make room: postpone, sequence or stop other changes",
  "fix-system": "Fix the system",
  "redesign-or-negotiate": "Redesign the work or negotiate what is lost",
  train: "Train",
  practise: "Let them practise, with a coach",
  "give-feedback": "Give feedback on how it is done",
  "hold-accountable": "Hold accountable: goals, review, improvement plan",
};

export const practiceTitles: Readonly<Record<Practice, string>> = {
  never: "Never could do it",
  rarely: "Does it rarely",
  often: "Does it often, and wrong",
};

/** What a rating means whatever the question; each question describes its own levels besides. */
export const ratingTitles: Readonly<Record<Rating, string>> = {
  0: "Absent or working against adoption",
  1: "On paper or ad hoc",
  2: "Partly, uneven",
  3: "Solid and consistent",
  4: "Exemplary, self-sustaining",
};

/** The levels of the adoption spectrum and how to know them. */
export const spectrumLevelTitles: Readonly<
  Record<SpectrumLevel, { readonly title: string; readonly meaning: string }>
> = {
  none: { title: "None", meaning: "do not even log in" },
  ineffective: { title: "Ineffective", meaning: "enter incomplete, wrong or late data" },
  moderate: { title: "Moderate", meaning: "enter some data well and use some features" },
  full: { title: "Full", meaning: "are exemplary users" },
};
