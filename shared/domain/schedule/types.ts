import type { WorkingCalendar } from "../calendar.ts";

/** What is known of one action before anything is placed on the calendar. Dates are ISO `YYYY-MM-DD`. */
export interface Activity {
  /** Unique among the activities of one schedule. */
  readonly id: string;
  /** Three-point estimate, working days: each ≥ 1 and optimistic ≤ likely ≤ pessimistic; all 0 for a milestone. */
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
  readonly start: StartRule;
  /** The last day by which it must be finished; it moves nothing, but is reported when it cannot be kept. */
  readonly finishBy: string | null;
  /** Percent done, 0–100. */
  readonly progress: number;
  readonly actualStart: string | null;
  readonly actualFinish: string | null;
  readonly state: "open" | "done" | "dropped";
  readonly ownerId: string | null;
}

/**
 * When an activity may begin: as soon as its predecessors allow; not before a date either; or on a date, whatever its
 * predecessors say.
 */
export type StartRule =
  | { readonly kind: "soon" }
  | { readonly kind: "not-before"; readonly date: string }
  | { readonly kind: "fixed"; readonly date: string };

/** The successor starts `lagDays` working days (whole, may be negative) after the predecessor finishes or starts. */
export interface Link {
  readonly id: string;
  readonly predecessorId: string;
  readonly successorId: string;
  readonly kind: "finish-to-start" | "start-to-start";
  readonly lagDays: number;
}

export interface ScheduleInput {
  readonly activities: readonly Activity[];
  readonly links: readonly Link[];
  readonly calendar: WorkingCalendar;
  /** Nothing that is not fixed begins before this day; null when the plan has no first day yet. */
  readonly planStart: string | null;
  /** The day for which the forecast is made; work that is left is placed from its morning on. */
  readonly today: string;
}

/** What follows from a three-point estimate. */
export interface Estimate {
  /** te = (a + 4m + b) / 6, working days, not rounded. */
  readonly expectedDays: number;
  /** ((b − a) / 6)², working days². */
  readonly variance: number;
  /** Whole working days that the dates are made with: te rounded, at least 1; 0 for a milestone. */
  readonly plannedDays: number;
}

/** What decided the day an activity starts. */
export type Driver =
  | { readonly by: "plan-start" }
  | { readonly by: "own-date" }
  | { readonly by: "predecessor"; readonly activityId: string; readonly linkId: string }
  /** It could have begun earlier and has not. */
  | { readonly by: "today" }
  /** It has begun: what was recorded counts. */
  | { readonly by: "recorded" };

/** Where an activity lies. */
export interface Placed {
  readonly kind: "placed";
  /** First and last working day; the same for a milestone. Recorded dates are kept as they were recorded. */
  readonly start: string;
  readonly finish: string;
  /** The latest dates that move neither the end nor a date that is fixed or promised. */
  readonly lateStart: string;
  readonly lateFinish: string;
  /**
   * Whole working days it may slip without moving the end or breaking a fixed date or a `finishBy`. Negative only
   * when such a date cannot be kept: then it is the shortfall.
   */
  readonly totalSlack: number;
  /** Whole working days it may slip without moving any other activity; never more than `totalSlack`. */
  readonly freeSlack: number;
  /** Open and without slack. */
  readonly critical: boolean;
  readonly driver: Driver;
}

/** Why an activity has no dates. */
export type Unplaced = {
  readonly kind: "unplaced";
  readonly why:
    /** Neither a start of its own nor a predecessor with dates nor a first day of the plan. */
    | "no-start"
    | "in-cycle"
    | "behind-cycle"
    | "dropped"
    | "no-working-days"
    /** It would lie before the year 1 or after the year 9999. */
    | "out-of-range";
};

export type Placement = Placed | Unplaced;

/** The activities placed on the calendar once: as planned, or as forecast. */
export interface Pass {
  /** First day of the first and last day of the last activity; null when nothing is placed. */
  readonly start: string | null;
  readonly finish: string | null;
  /** Every activity by its id, in the order of ids. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** The longest path: ids from its first activity to the one that finishes last. Ties go to the lower id. */
  readonly criticalPath: readonly string[];
  /** Dates that cannot be kept. */
  readonly problems: readonly DateProblem[];
}

/** What is wrong with the activities and links themselves. */
export type InputProblem =
  | { readonly kind: "estimate"; readonly activityId: string }
  | { readonly kind: "unknown-activity"; readonly linkId: string; readonly activityId: string }
  | { readonly kind: "self-link"; readonly linkId: string; readonly activityId: string }
  | { readonly kind: "duplicate-link"; readonly linkId: string; readonly sameAsLinkId: string }
  /** The ids in order, each once: the last is followed by the first again. */
  | { readonly kind: "cycle"; readonly activityIds: readonly string[] }
  | { readonly kind: "no-working-days" };

/** A date that cannot be kept; `days` are the working days that are missing, ≥ 1. */
export type DateProblem =
  | {
      readonly kind: "fixed-too-early";
      readonly activityId: string;
      readonly predecessorId: string;
      readonly linkId: string;
      readonly days: number;
    }
  | {
      readonly kind: "deadline-missed";
      readonly activityId: string;
      readonly finishBy: string;
      readonly days: number;
    }
  | { readonly kind: "before-plan-start"; readonly activityId: string; readonly days: number }
  | {
      readonly kind: "lag-before-plan-start";
      readonly activityId: string;
      readonly linkId: string;
      readonly days: number;
    };

export type ScheduleProblem = InputProblem | DateProblem;
