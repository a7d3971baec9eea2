export const guardIds = [
  "no-owner",
  "no-measures",
  "training-without-need",
  "accountability-before-barriers",
  "managers-without-means",
  "jobs-without-hr",
  "stops-at-go-live",
  "strengths-unused",
] as const;
export type GuardId = (typeof guardIds)[number];

/** What the method warns of in a plan; never a block. */
export interface Guard {
  readonly id: GuardId;
  /** The warning as a heading, without a full stop. */
  readonly title: string;
  /** Why it is warned of and what would settle it, in plain words. */
  readonly reason: string;
  /** Rows it is about, each list in the consultant's order. */
  readonly actionIds: readonly string[];
  readonly findingIds: readonly string[];
  readonly groupIds: readonly string[];
  readonly personIds: readonly string[];
}

/** When an action runs, ISO dates, both included, as the schedule has it. */
export interface ActionDates {
  readonly start: string;
  readonly finish: string;
}

/** Dates by action id; an action that is not scheduled has none. */
export type Dates = ReadonlyMap<string, ActionDates>;
