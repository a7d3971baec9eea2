import type { Network } from "./network.ts";
import { begun, done, dropped, fixed, free, recordedFinish, type Terms } from "./terms.ts";

/** Instants by the activities' numbers (see `Terms`); NaN for what has none, ∞ for what no calendar reaches. */
export interface Early {
  readonly start: Float64Array;
  readonly finish: Float64Array;
  /** What decided the start: the place of a link in the network, or one of the negative numbers below. */
  readonly driver: Int32Array;
  /** The instant at which the last activity ends; −∞ when nothing is placed. */
  readonly end: number;
}

export const byOwnDate = -1;
export const byToday = -2;
export const byRecord = -3;

/** The forward pass: every activity as early as may be. */
export function forward(network: Network, terms: Terms): Early {
  const count = network.ids.length;
  const early = {
    start: new Float64Array(count).fill(Number.NaN),
    finish: new Float64Array(count).fill(Number.NaN),
    driver: new Int32Array(count).fill(byOwnDate),
  };
  let end = -Infinity;
  for (const i of network.order) {
    if (network.blocked[i] !== 0) continue;
    place(i, network, terms, early);
    const finish = early.finish[i] ?? Number.NaN;
    if (terms.mode[i] !== dropped && finish > end && finish < Infinity) end = finish;
  }
  return { ...early, end };
}

function place(i: number, network: Network, terms: Terms, early: Omit<Early, "end">): void {
  const mode = terms.mode[i] ?? free;
  let start = terms.own[i] ?? -Infinity;
  let driver = byOwnDate;
  if (mode === begun || mode === done) {
    early.start[i] = start;
    early.finish[i] = recordedFinish(terms, i);
    early.driver[i] = byRecord;
    return;
  }
  if (mode !== fixed) {
    const last = network.into[i + 1] ?? 0;
    for (let link = network.into[i] ?? 0; link < last; link += 1) {
      const bound = boundOf(link, network, early);
      if (bound > start || (bound === start && bound > -Infinity && isBefore(link, driver, network))) {
        start = bound;
        driver = link;
      }
    }
  }
  if (start === -Infinity) return;
  if (mode !== dropped && start < terms.today) {
    start = terms.today;
    driver = byToday;
  }
  const finish = start + (terms.days[i] ?? 0);
  const within = start >= terms.first && finish <= terms.last;
  early.start[i] = within ? start : Infinity;
  early.finish[i] = within ? finish : Infinity;
  early.driver[i] = driver;
}

/** The instant before which a link does not let its successor start; NaN when its predecessor has no dates. */
export function boundOf(
  link: number,
  { from, fromStart, lag }: Network,
  { start, finish }: Pick<Early, "start" | "finish">,
): number {
  const predecessor = from[link] ?? 0;
  return ((fromStart[link] === 1 ? start : finish)[predecessor] ?? Number.NaN) + (lag[link] ?? 0);
}

/** Which of two links that say the same is named: by the predecessor's id, then its own. */
function isBefore(link: number, other: number, { from, linkIds }: Network): boolean {
  if (other < 0) return true;
  const a = from[link] ?? 0;
  const b = from[other] ?? 0;
  return a < b || (a === b && (linkIds[link] ?? "") < (linkIds[other] ?? ""));
}

/** How far each activity may slip. */
export interface Room {
  /** Working days; see `Placed`. Meaningless where there is no date. */
  readonly total: Float64Array;
  readonly free: Float64Array;
}

/**
 * The backward pass: how late each activity may be without moving the end, and without moving another.
 *
 * A fixed activity lets its predecessors be as late as its date allows, even when it is itself too late for something
 * else: finishing them earlier would not bring it forward. What has begun asks nothing of its predecessors any more.
 */
export function backward(network: Network, terms: Terms, early: Early): Room {
  const count = network.ids.length;
  const lateStart = new Float64Array(count).fill(Infinity);
  const lateFinish = new Float64Array(count).fill(Infinity);
  const room = { total: new Float64Array(count), free: new Float64Array(count).fill(Infinity) };
  for (let k = count - 1; k >= 0; k -= 1) {
    const i = network.order[k] ?? 0;
    const start = early.start[i] ?? Number.NaN;
    if (!Number.isFinite(start)) continue;
    const mode = terms.mode[i] ?? free;
    settle(i, mode);
    if (mode === begun || mode === done) continue;
    const latest = mode === fixed ? start : (lateStart[i] ?? Infinity);
    const beyond = mode === dropped ? (room.free[i] ?? Infinity) : 0;
    ask(i, latest, start + beyond);
  }
  return room;

  function settle(i: number, mode: number): void {
    if (mode !== dropped)
      lateFinish[i] = Math.min(lateFinish[i] ?? Infinity, early.end, terms.deadline[i] ?? Infinity);
    const finish = early.finish[i] ?? 0;
    let total = (lateFinish[i] ?? Infinity) - finish;
    // What has begun is not held by how its start is linked: that lies behind it.
    if (mode !== begun) total = Math.min(total, (lateStart[i] ?? Infinity) - (early.start[i] ?? 0));
    if (mode === done) total = 0;
    lateStart[i] = (early.start[i] ?? 0) + total;
    room.total[i] = total;
    if (mode !== dropped) room.free[i] = mode === done ? 0 : Math.min(room.free[i] ?? Infinity, total);
  }

  /** Tells the predecessors by when they must be out of the way, and how far they may go before they move this one. */
  function ask(i: number, latest: number, moves: number): void {
    const last = network.into[i + 1] ?? 0;
    for (let link = network.into[i] ?? 0; link < last; link += 1) {
      const bound = latest - (network.lag[link] ?? 0);
      const p = network.from[link] ?? 0;
      const late = network.fromStart[link] === 1 ? lateStart : lateFinish;
      if (bound < (late[p] ?? Infinity)) late[p] = bound;
      // What has begun cannot move its start any more.
      if (network.fromStart[link] === 1 && terms.mode[p] === begun) continue;
      const gap = moves - boundOf(link, network, early);
      if (gap < (room.free[p] ?? Infinity)) room.free[p] = gap;
    }
  }
}
