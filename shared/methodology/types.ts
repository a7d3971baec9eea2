/**
 * The shape of the method as data. Content files hold records of these types; everything links by id,
 * and `link-check.ts` proves that every link leads somewhere.
 *
 * Ids are stable for ever: recorded answers refer to them. A record may be reworded, never renumbered.
 */

/** Where the client stands with the system; chosen at set-up because it changes questions and actions. */
export const situations = ["planning", "deploying", "turnaround", "sustaining"] as const;
export type Situation = (typeof situations)[number];

/** Whom a question is best put to. */
export const audiences = ["executive", "manager", "user", "hr", "it"] as const;
export type Audience = (typeof audiences)[number];

/** Asked once for the whole organization, or once for each user group. */
export const scopes = ["organization", "group"] as const;
export type Scope = (typeof scopes)[number];

export const dimensionIds = [
  "ownership",
  "leadership",
  "policies",
  "processes",
  "incentives",
  "jobs",
  "managers",
  "communication",
  "enablement",
  "system",
  "attitudes",
  "measurement",
] as const;
export type DimensionId = (typeof dimensionIds)[number];

/** One of the twelve dimensions of the organizational analysis. */
export interface Dimension {
  readonly id: DimensionId;
  /** Title as shown everywhere, e.g. "Ownership and governance". */
  readonly title: string;
  /** At most 14 characters, for chart axes and narrow columns. */
  readonly short: string;
  /** One sentence: what a high score means. */
  readonly purpose: string;
}

/** Closed list of topics a question can carry; used for search, filters and rules. */
export const questionTags = [
  "accountability",
  "access",
  "budget",
  "change-load",
  "coaching",
  "compensation",
  "consequences",
  "control",
  "data-ownership",
  "data-quality",
  "decision-rights",
  "evidence-of-use",
  "fear",
  "feedback",
  "go-live",
  "governance",
  "hand-offs",
  "hiring",
  "hr",
  "integration",
  "job-description",
  "messages",
  "metrics",
  "mobile",
  "onboarding",
  "parallel-process",
  "peer-norms",
  "performance-review",
  "personal-use",
  "policy",
  "privacy",
  "recognition",
  "regulation",
  "renewal",
  "role-model",
  "skills",
  "speed",
  "support",
  "targets",
  "time",
  "training",
  "trust",
  "two-way",
  "unions",
  "workarounds",
] as const;
export type QuestionTag = (typeof questionTags)[number];

/** Described levels of one question, index = rating 0 (absent or working against adoption) … 4 (exemplary, self-sustaining). */
export type Levels = readonly [string, string, string, string, string];

/** One question of the organizational analysis. */
export interface Question {
  /** `<dimension>.<slug>`, stable for ever. */
  readonly id: string;
  readonly dimension: DimensionId;
  /** What to ask, in full, as it is projected: one sentence, at most 160 characters. */
  readonly text: string;
  /** At most 40 characters, for tables, heat map and export. */
  readonly short: string;
  readonly ask: readonly Audience[];
  /** Why it matters, one to three sentences. */
  readonly why: string;
  /** Documents, records or observations to request, two to four. */
  readonly evidence: readonly string[];
  /** What to listen for in the answers, two to four: tell-tale phrases and signs, good and bad. */
  readonly listenFor: readonly string[];
  readonly levels: Levels;
  readonly scope: Scope;
  /** Situations in which the question is asked. */
  readonly situations: readonly Situation[];
  /** Weight in the dimension's score, > 0; 1 is ordinary, 2 counts double. */
  readonly weight: number;
  readonly tags: readonly QuestionTag[];
}

export const elementIds = [
  "assign-ownership",
  "define-success",
  "analyse-organization",
  "remove-barriers",
  "facilitate-adoption",
  "measure-and-evolve",
] as const;
export type ElementId = (typeof elementIds)[number];

/** One of the six elements of an adoption strategy. */
export interface Element {
  readonly id: ElementId;
  /** 1 … 6, the order in which the elements build on each other. */
  readonly number: number;
  readonly title: string;
  readonly short: string;
  readonly purpose: string;
}

export interface Methodology {
  /** Version of the content; recorded in each engagement. Raised when a record is added or reworded. */
  readonly version: number;
  readonly dimensions: readonly Dimension[];
  readonly questions: readonly Question[];
  readonly elements: readonly Element[];
}
