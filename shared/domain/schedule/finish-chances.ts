import type { WorkingCalendar } from "../calendar.ts";
import { lastOf, pathTo, type Placing } from "./drivers.ts";
import { standardNormal } from "./normal.ts";
import type { Schedule } from "./schedule.ts";
import { begun, done, dropped } from "./terms.ts";
import type { Estimate } from "./types.ts";
import { workingDays } from "./working-days.ts";

/** When something will be finished, as far as that can be known. */
export interface FinishChances {
  /** Working days from the start of the path, or of the pass, to the expected finish; not rounded. */
  readonly expectedDays: number;
  /** Of the finish, working days². */
  readonly variance: number;
  /** The day in which the expected finish lies. */
  readonly expectedFinish: string;
  /** The probability, 0–1, that it is finished by the evening of a date. @throws RangeError of no date. */
  readonly chanceBy: (date: string) => number;
  /** The first working day by whose evening it is finished with a probability, 0 < p < 1. */
  readonly dateWith: (chance: number) => string;
}

export type WhichPass = "plan" | "forecast";

/** The analytic chances, and the path they rest on. */
export interface PathChances extends FinishChances {
  /** From the first activity to the one that is asked about. */
  readonly path: readonly string[];
}

/**
 * The classic figure: P(finish ≤ T) = Φ((T − TE) / √Σ variance) along the longest path to an activity, with the exact
 * expected durations. It looks at one path and so promises too much where others are nearly as long: show the
 * simulation's beside it.
 *
 * The path begins with the last activity that its predecessors did not hold. Without uncertainty the chance is 0 or 1.
 *
 * @param activityId null for the whole: the activity that finishes last
 * @returns null when there is no such activity or it has no dates
 */
export function pathChances(
  schedule: Schedule,
  which: WhichPass,
  activityId: string | null = null,
): PathChances | null {
  const { workings, input } = schedule;
  if (!workings) return null;
  const placing = workings[which];
  const last = activityId === null ? lastOf(placing) : (workings.network.indexOf.get(activityId) ?? null);
  if (last === null || placing.terms.mode[last] === dropped) return null;
  if (!Number.isFinite(placing.early.start[last])) return null;
  const path = pathTo(last, placing);
  const { finish, variance } = alongPath(path, placing, workings.estimates);
  const end = finish + morning(last, placing);
  return {
    path: path.filter((i) => placing.terms.mode[i] !== dropped).map((i) => workings.network.ids[i] ?? ""),
    ...chancesOf(input.calendar, {
      expected: end,
      variance,
      from: placing.early.start[path[0] ?? last] ?? 0,
      chanceAt: (instant) =>
        variance > 0 ? standardNormal((instant - end) / Math.sqrt(variance)) : end <= instant + tiny ? 1 : 0,
    }),
  };
}

interface Finish {
  /** Instants in numbers of working days; see `Terms`. */
  readonly expected: number;
  readonly variance: number;
  /** The instant from which `expectedDays` counts. */
  readonly from: number;
  readonly chanceAt: (instant: number) => number;
}

/** Chances that are known by instants, by dates. */
export function chancesOf(
  calendar: WorkingCalendar,
  { expected, variance, from, chanceAt }: Finish,
): FinishChances {
  const numbers = workingDays(calendar);
  const dayOf = (instant: number) =>
    Math.min(numbers.last, Math.max(numbers.first, Math.ceil(instant - tiny) - 1));
  return {
    expectedDays: expected - from,
    variance,
    expectedFinish: numbers.dateOf(dayOf(expected)),
    chanceBy: (date) => chanceAt(numbers.indexAfter(date)),
    dateWith(chance) {
      const spread = 10 * Math.sqrt(variance) + 1;
      let low = Math.floor(expected - spread);
      let high = Math.ceil(expected + spread);
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (chanceAt(middle) >= chance) high = middle;
        else low = middle;
      }
      return numbers.dateOf(dayOf(high));
    },
  };
}

/** What may be lost when fractions of days are added up. */
export const tiny = 1e-7;

/**
 * What is added to the finish of a milestone that lies in the morning of its day, so that it counts for that day and
 * not for the evening before. Ten times what is forgiven for rounding.
 */
export function morning(i: number, { terms, evening }: Placing): number {
  return terms.days[i] === 0 && evening[i] === 0 ? 10 * tiny : 0;
}

/** The exact expected finish of the last activity of a path, and its variance. */
function alongPath(
  path: readonly number[],
  { network, terms, early }: Placing,
  estimates: readonly Estimate[],
): { readonly finish: number; readonly variance: number } {
  let at = { start: 0, startVariance: 0, finish: 0, variance: 0 };
  path.forEach((i, place) => {
    const { expectedDays, variance } =
      terms.mode[i] === dropped ? { expectedDays: 0, variance: 0 } : (estimates[i] ?? nothing);
    const driver = early.driver[i] ?? -1;
    let start = early.start[i] ?? 0;
    let startVariance = 0;
    if (place > 0) {
      const fromStart = network.fromStart[driver] === 1;
      start = (fromStart ? at.start : at.finish) + (network.lag[driver] ?? 0);
      startVariance = fromStart ? at.startVariance : at.variance;
    }
    const hasBegun = terms.mode[i] === begun || terms.mode[i] === done;
    const left = hasBegun ? (terms.left[i] ?? 0) : 1;
    const resumed = hasBegun ? (terms.resumed[i] ?? 0) : start;
    const finish = resumed + left * expectedDays;
    at = { start, startVariance, finish, variance: startVariance + left * left * variance };
  });
  return at;
}

const nothing = { expectedDays: 0, variance: 0 };
