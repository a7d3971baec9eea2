import type { SpectrumLevel } from "../domain/adoption.ts";
import type { Stage } from "../domain/progress.ts";
import type { Audience } from "../methodology/types.ts";
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
  analysis: "Analysis",
  findings: "Findings",
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
