import { morning } from "./finish-chances.ts";
import type { Placing } from "./drivers.ts";
import { quantileSteps, quantilesOf } from "./durations.ts";
import { isInOrder } from "./estimate.ts";
import type { Schedule } from "./schedule.ts";
import { begun, done, dropped, fixed } from "./terms.ts";
import type { Activity } from "./types.ts";

/**
 * What one run of the simulation reads, laid out for speed: the activities that have dates in an order in which
 * predecessors come first, numbered by their place in it. Instants are numbers of working days with fractions.
 */
export interface SimulationModel {
  readonly count: number;
  readonly ids: readonly string[];
  /** The instant before which it does not start, or at which what is left of it is taken up. */
  readonly earliest: Float64Array;
  /** 1 when its predecessors do not hold it: it is fixed, or has begun. */
  readonly held: Uint8Array;
  /** 0 for what was dropped and only hands on. */
  readonly counted: Uint8Array;
  /** What it takes when nothing is drawn: the expected duration, or what is left of it. */
  readonly duration: Float64Array;
  /** The recorded start of what has begun, for links that count from it. */
  readonly recordedStart: Float64Array;
  /** Added to its finish; see `morning`. */
  readonly morning: Float64Array;
  /** Links into place k: `into[k]` … `into[k + 1] − 1`; where in the run's instants each looks, and its lag. */
  readonly into: Int32Array;
  /** A place for a predecessor's start; the place plus `count` for its finish. */
  readonly looksAt: Int32Array;
  readonly lag: Float64Array;
  readonly uncertain: Uncertain;
}

/**
 * The activities whose duration is drawn, in the order of ids, so that the order of rows does not change what is drawn:
 * duration = least + range · quantile, working days.
 */
export interface Uncertain {
  readonly place: Int32Array;
  readonly least: Float64Array;
  readonly range: Float64Array;
  /** Where in `quantiles` its table begins. */
  readonly table: Int32Array;
  readonly quantiles: Float64Array;
}

/** @returns null when the calendar has no working days */
export function simulationModel(schedule: Schedule, which: "plan" | "forecast"): SimulationModel | null {
  const { workings } = schedule;
  if (!workings) return null;
  const placing = workings[which];
  const placed = Array.from(placing.network.order).filter((i) => Number.isFinite(placing.early.start[i]));
  const places = new Int32Array(placing.network.ids.length).fill(-1);
  placed.forEach((i, place) => (places[i] = place));
  const numbersOf = (value: (i: number) => number) => Float64Array.from(placed, value);
  const { terms, network } = placing;
  return {
    count: placed.length,
    ids: placed.map((i) => network.ids[i] ?? ""),
    earliest: numbersOf((i) => earliestOf(i, placing)),
    held: Uint8Array.from(placed, (i) => (isHeld(i, placing) ? 1 : 0)),
    counted: Uint8Array.from(placed, (i) => (terms.mode[i] === dropped ? 0 : 1)),
    duration: numbersOf((i) => shareOf(i, placing) * (workings.estimates[i]?.expectedDays ?? 0)),
    recordedStart: numbersOf((i) => (hasBegun(i, placing) ? (terms.own[i] ?? 0) : Number.NaN)),
    morning: numbersOf((i) => morning(i, placing)),
    ...linksOf(placed, places, placing),
    uncertain: uncertainOf(workings.activities, places, placing),
  };
}

function hasBegun(i: number, { terms }: Placing): boolean {
  return terms.mode[i] === begun || terms.mode[i] === done;
}

function isHeld(i: number, placing: Placing): boolean {
  return placing.terms.mode[i] === fixed || hasBegun(i, placing);
}

function earliestOf(i: number, placing: Placing): number {
  const { terms } = placing;
  if (hasBegun(i, placing)) return terms.resumed[i] ?? 0;
  const own = terms.own[i] ?? -Infinity;
  return terms.mode[i] === dropped ? own : Math.max(own, terms.today);
}

/** How much of its duration is to come. */
function shareOf(i: number, placing: Placing): number {
  if (placing.terms.mode[i] === dropped) return 0;
  return hasBegun(i, placing) ? (placing.terms.left[i] ?? 0) : 1;
}

function linksOf(
  placed: readonly number[],
  places: Int32Array,
  { network }: Placing,
): Pick<SimulationModel, "into" | "looksAt" | "lag"> {
  const into = new Int32Array(placed.length + 1);
  const looksAt: number[] = [];
  const lag: number[] = [];
  placed.forEach((i, place) => {
    for (let link = network.into[i] ?? 0; link < (network.into[i + 1] ?? 0); link += 1) {
      const predecessor = places[network.from[link] ?? 0] ?? -1;
      if (predecessor < 0) continue;
      looksAt.push(network.fromStart[link] === 1 ? predecessor : predecessor + placed.length);
      lag.push(network.lag[link] ?? 0);
    }
    into[place + 1] = looksAt.length;
  });
  return { into, looksAt: Int32Array.from(looksAt), lag: Float64Array.from(lag) };
}

function uncertainOf(activities: readonly Activity[], places: Int32Array, placing: Placing): Uncertain {
  const rangeOf = ({ optimistic, pessimistic }: Activity) => pessimistic - optimistic;
  const drawn = [...activities.keys()].flatMap((i) => {
    const activity = activities[i];
    const isDrawn = activity && (places[i] ?? -1) >= 0 && isInOrder(activity) && rangeOf(activity) > 0;
    return isDrawn && shareOf(i, placing) > 0 ? [{ i, activity, share: shareOf(i, placing) }] : [];
  });
  // Estimates of one shape share a table.
  const begins = new Map<number, number>();
  const quantiles: Float64Array[] = [];
  const table = drawn.map(({ activity }) => {
    const shape = (activity.likely - activity.optimistic) / rangeOf(activity);
    const begin = begins.get(shape) ?? quantiles.length * (quantileSteps + 1);
    if (!begins.has(shape)) quantiles.push(quantilesOf(shape));
    begins.set(shape, begin);
    return begin;
  });
  return {
    place: Int32Array.from(drawn, ({ i }) => places[i] ?? 0),
    least: Float64Array.from(drawn, ({ activity, share }) => activity.optimistic * share),
    range: Float64Array.from(drawn, ({ activity, share }) => rangeOf(activity) * share),
    table: Int32Array.from(table),
    quantiles: joined(quantiles),
  };
}

function joined(tables: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(tables.length * (quantileSteps + 1));
  tables.forEach((table, k) => all.set(table, k * (quantileSteps + 1)));
  return all;
}
