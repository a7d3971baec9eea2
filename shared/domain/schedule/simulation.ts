import { quantileSteps } from "./durations.ts";
import { chancesOf, tiny, type FinishChances, type WhichPass } from "./finish-chances.ts";
import type { Random } from "./random.ts";
import type { Schedule } from "./schedule.ts";
import { dropped } from "./terms.ts";
import { simulationModel, type SimulationModel } from "./simulation-model.ts";

/** The finish of some of the activities taken together: of the last of them. */
export interface SimulationTarget {
  readonly id: string;
  readonly activityIds: readonly string[];
}

export interface SimulationOptions {
  readonly which: WhichPass;
  readonly random: Random;
  /** ≥ 1; 10,000 unless told. */
  readonly runs?: number;
  /** How many runs are made between one pause and the next; 250 unless told. */
  readonly slice?: number;
  readonly targets?: readonly SimulationTarget[];
}

/** What came out of the runs. */
export interface Simulation {
  readonly runs: number;
  /** Of the whole. */
  readonly finish: SimulatedFinish;
  /** Of each target of which something has dates, by its id. */
  readonly targets: ReadonlyMap<string, SimulatedFinish>;
  /** For each activity that has dates the share of runs, 0–1, in which a delay of it would have moved the end. */
  readonly criticality: ReadonlyMap<string, number>;
}

export interface SimulatedFinish extends FinishChances {
  /** The instant of each run in numbers of working days, ascending. */
  readonly finishes: Float64Array;
}

/**
 * Draws every duration at random, works through the whole network, and does so many times: unlike the analytic figure
 * it sees every path, link and date. Van Slyke, "Monte Carlo methods and the PERT problem", Operations Research 11(5),
 * 1963. The same random numbers give the same result, in whatever order the rows came.
 *
 * It pauses after each slice and gives the number of runs done, so that whoever drives it can let others work, tell how
 * far it is, or stop by asking for no more.
 *
 * @returns null when nothing has dates
 */
export function* simulate(
  schedule: Schedule,
  options: SimulationOptions,
): Generator<number, Simulation | null> {
  const { which, random, runs = 10_000, slice = 250, targets = [] } = options;
  const model = simulationModel(schedule, which);
  if (!model || !model.counted.includes(1)) return null;
  const run = runOf(model);
  const watched = targets
    .map(({ id, activityIds }) => ({
      id,
      places: placesOf(activityIds, model),
      finishes: new Float64Array(runs),
    }))
    .filter(({ places }) => places.length > 0);
  const finishes = new Float64Array(runs);
  for (let done = 0; done < runs; done += 1) {
    if (done > 0 && done % slice === 0) yield done;
    draw(model, run, random);
    finishes[done] = workThrough(model, run);
    for (const { places, finishes: ends } of watched) ends[done] = lastFinish(places, model, run);
    countCritical(model, run);
  }
  const from = firstStart(schedule, which);
  const finishOf = (ends: Float64Array) => simulatedFinish(ends.toSorted(), from, schedule);
  return {
    runs,
    finish: finishOf(finishes),
    targets: new Map(watched.map(({ id, finishes: ends }) => [id, finishOf(ends)])),
    criticality: new Map(
      model.ids.flatMap((id, k) =>
        model.counted[k] === 1 ? [[id, (run.timesCritical[k] ?? 0) / runs]] : [],
      ),
    ),
  };
}

/** The simulation in one go. */
export function simulated(schedule: Schedule, options: SimulationOptions): Simulation | null {
  const runs = simulate(schedule, options);
  for (;;) {
    const step = runs.next();
    if (step.done) return step.value;
  }
}

/** What one run writes; made once, as there is no time for garbage. */
interface Run {
  readonly durations: Float64Array;
  /** Starts, then finishes. */
  readonly instants: Float64Array;
  readonly critical: Uint8Array;
  readonly timesCritical: Int32Array;
}

function runOf({ count, duration }: SimulationModel): Run {
  return {
    durations: duration.slice(),
    instants: new Float64Array(2 * count),
    critical: new Uint8Array(count),
    timesCritical: new Int32Array(count),
  };
}

function draw({ uncertain }: SimulationModel, { durations }: Run, random: Random): void {
  const { place, least, range, table, quantiles } = uncertain;
  for (let k = 0; k < place.length; k += 1) {
    const at = random() * quantileSteps;
    const step = Math.floor(at);
    const entry = (table[k] ?? 0) + step;
    const low = quantiles[entry] ?? 0;
    const quantile = low + (at - step) * ((quantiles[entry + 1] ?? 1) - low);
    durations[place[k] ?? 0] = (least[k] ?? 0) + (range[k] ?? 0) * quantile;
  }
}

/** @returns the instant at which the last activity ends */
function workThrough(model: SimulationModel, { durations, instants }: Run): number {
  const { count, earliest, held, into, looksAt, lag, recordedStart, morning, counted } = model;
  let end = -Infinity;
  for (let k = 0; k < count; k += 1) {
    let start = earliest[k] ?? 0;
    if (held[k] === 0) {
      const last = into[k + 1] ?? 0;
      for (let link = into[k] ?? 0; link < last; link += 1) {
        const bound = (instants[looksAt[link] ?? 0] ?? 0) + (lag[link] ?? 0);
        if (bound > start) start = bound;
      }
    }
    const finish = start + (durations[k] ?? 0);
    const recorded = recordedStart[k] ?? Number.NaN;
    instants[k] = recorded < start ? recorded : start;
    instants[count + k] = finish;
    if (counted[k] === 1 && finish + (morning[k] ?? 0) > end) end = finish + (morning[k] ?? 0);
  }
  return end;
}

function lastFinish(places: Int32Array, { count, morning }: SimulationModel, { instants }: Run): number {
  let last = -Infinity;
  for (const k of places) last = Math.max(last, (instants[count + k] ?? 0) + (morning[k] ?? 0));
  return last;
}

/** Marks, from the end backwards, what would have moved it. */
function countCritical(model: SimulationModel, { instants, critical, timesCritical }: Run): void {
  const { count, held, into, looksAt, lag, counted } = model;
  let end = -Infinity;
  for (let k = 0; k < count; k += 1)
    if (counted[k] === 1 && (instants[count + k] ?? 0) > end) end = instants[count + k] ?? 0;
  for (let k = count - 1; k >= 0; k -= 1) {
    const isEnd = counted[k] === 1 && (instants[count + k] ?? 0) >= end - tiny;
    if (!isEnd && critical[k] === 0) continue;
    critical[k] = 0;
    timesCritical[k] = (timesCritical[k] ?? 0) + 1;
    if (held[k] === 1) continue;
    const last = into[k + 1] ?? 0;
    for (let link = into[k] ?? 0; link < last; link += 1) {
      const looks = looksAt[link] ?? 0;
      if ((instants[looks] ?? 0) + (lag[link] ?? 0) >= (instants[k] ?? 0) - tiny)
        critical[looks < count ? looks : looks - count] = 1;
    }
  }
}

function placesOf(activityIds: readonly string[], { ids, counted }: SimulationModel): Int32Array {
  const wanted = new Set(activityIds);
  return Int32Array.from([...ids.keys()].filter((k) => counted[k] === 1 && wanted.has(ids[k] ?? "")));
}

/** The instant at which the first activity of a pass starts. */
function firstStart({ workings }: Schedule, which: WhichPass): number {
  let first = Infinity;
  workings?.[which].early.start.forEach((start, i) => {
    if (start < first && workings[which].terms.mode[i] !== dropped) first = start;
  });
  return first;
}

function simulatedFinish(finishes: Float64Array, from: number, { input }: Schedule): SimulatedFinish {
  const expected = finishes.reduce((sum, finish) => sum + finish, 0) / finishes.length;
  const variance = finishes.reduce((sum, finish) => sum + (finish - expected) ** 2, 0) / finishes.length;
  const chanceAt = (instant: number) => upTo(finishes, instant + tiny) / finishes.length;
  return { finishes, ...chancesOf(input.calendar, { expected, variance, from, chanceAt }) };
}

/** How many of the ascending numbers are no greater than the limit. */
function upTo(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
