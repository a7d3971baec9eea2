import type { Activity, Estimate } from "./types.ts";
import type { WorkingDays } from "./working-days.ts";

/**
 * What one pass is told of each activity, by its number, in numbers of working days. An instant is the morning of a
 * working day: work that takes 2 days from instant 5 is done on days 5 and 6 and ends at instant 7.
 */
export interface Terms {
  readonly mode: Uint8Array;
  /** Whole working days it takes. */
  readonly days: Float64Array;
  /** The instant it may begin by its own date and the plan's start, or begins when it is fixed or recorded; −∞ for none. */
  readonly own: Float64Array;
  /** The instant by which it must be finished; ∞ for none. */
  readonly deadline: Float64Array;
  /** For what has begun: from when what is left is done, and the share of its duration that is left, 0–1. */
  readonly resumed: Float64Array;
  readonly left: Float64Array;
  /** No work that has not begun lies before this instant; −∞ in the plan. */
  readonly today: number;
  readonly planStart: number;
  /** The calendar's first and last instant. */
  readonly first: number;
  readonly last: number;
}

/** Begins when its predecessors and its own date allow. */
export const free = 0;
/** Begins on its date whatever its predecessors say. */
export const fixed = 1;
/** Has begun; its start is recorded, and what is left is done from a given instant on. */
export const begun = 2;
export const done = 3;
/** Not in the plan: it takes no time and has no dates, but hands on what its predecessors say to its successors. */
export const dropped = 4;

export interface Known {
  readonly activities: readonly Activity[];
  readonly estimates: readonly Estimate[];
  readonly numbers: WorkingDays;
  readonly planStart: string | null;
  readonly today: string;
}

/** The plan: nothing has happened yet, and no day is today. */
export function planTerms({ activities, estimates, numbers, planStart }: Known): Terms {
  const terms = blankTerms(activities.length, planStart, numbers);
  activities.forEach((activity, i) => {
    if (activity.state === "dropped") {
      terms.mode[i] = dropped;
      return;
    }
    const { start, finishBy } = activity;
    terms.days[i] = estimates[i]?.plannedDays ?? 0;
    terms.mode[i] = start.kind === "fixed" ? fixed : free;
    terms.own[i] = ownInstant(activity, terms.planStart, numbers);
    if (finishBy !== null) terms.deadline[i] = numbers.indexAfter(finishBy);
  });
  return terms;
}

/**
 * The forecast: what has begun or is done lies where it was recorded, and no other work lies before today. A fixed date
 * on which nothing began has lost its meaning: the activity then begins when it can.
 *
 * What has begun is done with what is left of it, its planned days less its progress, from today's morning on; its
 * predecessors no longer hold it. Where a start or finish was not recorded, the plan's stands in, as far as it is not
 * after today.
 *
 * @param planned the instants at which the activities start and finish by the plan; NaN where they have none
 */
export function forecastTerms(
  known: Known,
  plan: Terms,
  planned: { readonly start: Float64Array; readonly finish: Float64Array },
): Terms {
  const today = known.numbers.indexOf(known.today);
  const terms: Terms = {
    ...plan,
    mode: plan.mode.slice(),
    own: plan.own.slice(),
    resumed: plan.resumed.slice(),
    left: plan.left.slice(),
    today,
  };
  known.activities.forEach((activity, i) => {
    if (activity.state === "done") setDone(i, activity);
    else if (activity.state === "open" && (activity.actualStart !== null || activity.progress > 0))
      setBegun(i, activity);
    // A fixed date that has passed says nothing any more.
    else if (terms.mode[i] === fixed && (terms.own[i] ?? 0) < today) terms.mode[i] = free;
  });
  return terms;

  function setDone(i: number, { actualStart, actualFinish }: Activity): void {
    const { numbers } = known;
    const ended = afterToday() ? today + 1 : today;
    const finish =
      actualFinish === null ? orLess(planned.finish[i], ended) : numbers.indexAfter(actualFinish);
    const begin = actualStart === null ? finish - (terms.days[i] ?? 0) : numbers.indexOf(actualStart);
    terms.mode[i] = done;
    terms.own[i] = Math.min(begin, finish);
    terms.resumed[i] = finish;
    terms.left[i] = 0;
  }

  function setBegun(i: number, { actualStart, progress }: Activity): void {
    const begin = actualStart === null ? orLess(planned.start[i], today) : known.numbers.indexOf(actualStart);
    terms.mode[i] = begun;
    terms.own[i] = begin;
    terms.resumed[i] = Math.max(today, begin);
    terms.left[i] = 1 - Math.min(100, Math.max(0, progress)) / 100;
  }

  /** Whether today is a working day, so that work can have ended in the evening of it. */
  function afterToday(): boolean {
    return known.numbers.indexAfter(known.today) > today;
  }
}

/** The instant at which work that has begun or is done ends; at least a day after it began unless it takes no time. */
export function recordedFinish({ own, resumed, left, days, mode }: Terms, i: number): number {
  const finish = (resumed[i] ?? 0) + Math.ceil((left[i] ?? 0) * (days[i] ?? 0) - rounding);
  if (mode[i] === done) return finish;
  return Math.max(finish, (own[i] ?? 0) + Math.min(1, days[i] ?? 0));
}

/** 0.3 × 10 is a little more than 3 in binary: without this a day would be added. */
const rounding = 1e-9;

function ownInstant({ start }: Activity, planStart: number, numbers: WorkingDays): number {
  if (start.kind === "soon") return planStart;
  const date = numbers.indexOf(start.date);
  return start.kind === "fixed" ? date : Math.max(planStart, date);
}

function orLess(instant: number | undefined, limit: number): number {
  return instant === undefined || Number.isNaN(instant) ? limit : Math.min(instant, limit);
}

function blankTerms(count: number, planStart: string | null, numbers: WorkingDays): Terms {
  return {
    mode: new Uint8Array(count),
    days: new Float64Array(count),
    own: new Float64Array(count).fill(-Infinity),
    deadline: new Float64Array(count).fill(Infinity),
    resumed: new Float64Array(count),
    left: new Float64Array(count).fill(1),
    today: -Infinity,
    planStart: planStart === null ? -Infinity : numbers.indexOf(planStart),
    first: numbers.first,
    last: numbers.last + 1,
  };
}
