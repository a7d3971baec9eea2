import type { Network } from "./network.ts";
import { backward, boundOf, byOwnDate, byRecord, byToday, forward, type Early, type Room } from "./passes.ts";
import { begun, done, dropped, type Terms } from "./terms.ts";
import type { Activity, Driver } from "./types.ts";

/** One placing of a network: what it was told, and where the activities came to lie. */
export interface Placing {
  readonly network: Network;
  readonly terms: Terms;
  readonly early: Early;
  readonly room: Room;
  /** See `evenings`. */
  readonly evening: Uint8Array;
}

/** @param early the forward pass over the same, when it was already made */
export function placingOf(network: Network, terms: Terms, early: Early = forward(network, terms)): Placing {
  return {
    network,
    terms,
    early,
    room: backward(network, terms, early),
    evening: evenings(network, terms, early),
  };
}

/** What decided the start of the activity of a number. A dropped predecessor is passed over for the one before it. */
export function driverOf(i: number, activity: Activity, placing: Placing): Driver {
  const { network, terms, early } = placing;
  const driver = early.driver[i] ?? byOwnDate;
  if (driver === byRecord) return recorded;
  if (driver === byToday) return today;
  if (driver >= 0) {
    const predecessor = drivingPredecessor(driver, placing);
    return {
      by: "predecessor",
      activityId: network.ids[predecessor] ?? "",
      linkId: network.linkIds[driver] ?? "",
    };
  }
  const isOwn = activity.start.kind !== "soon" && (terms.own[i] ?? 0) !== terms.planStart;
  return isOwn || activity.start.kind === "fixed" ? ownDate : planStart;
}

const recorded: Driver = { by: "recorded" };
const today: Driver = { by: "today" };
const ownDate: Driver = { by: "own-date" };
const planStart: Driver = { by: "plan-start" };

/** The activity at the other end of a link, or the one that decided it when that one was dropped. */
export function drivingPredecessor(link: number, { network, terms, early }: Placing): number {
  let predecessor = network.from[link] ?? 0;
  while (terms.mode[predecessor] === dropped) {
    const before = early.driver[predecessor] ?? byOwnDate;
    if (before < 0) break;
    predecessor = network.from[before] ?? 0;
  }
  return predecessor;
}

/** The activities, by number, that led to the start of one, from the first to that one; dropped ones among them. */
export function pathTo(i: number, placing: Placing): readonly number[] {
  const path = [i];
  let driver = placing.early.driver[i] ?? byOwnDate;
  while (driver >= 0) {
    const predecessor = placing.network.from[driver] ?? 0;
    path.push(predecessor);
    driver = placing.early.driver[predecessor] ?? byOwnDate;
  }
  return path.toReversed();
}

/**
 * The number of the activity that finishes last; null when nothing is placed. Of several the lowest, but not one that
 * a milestone of the same day waits for: the milestone is the end.
 */
export function lastOf({ network, terms, early }: Placing): number | null {
  const last: number[] = [];
  early.finish.forEach((finish, i) => {
    if (finish === early.end && terms.mode[i] !== dropped) last.push(i);
  });
  const waitedFor = new Set(
    last.filter((i) => terms.days[i] === 0).map((i) => network.from[early.driver[i] ?? byOwnDate]),
  );
  return last.find((i) => !waitedFor.has(i)) ?? last[0] ?? null;
}

/**
 * Whether the activities lie in the evening before the instant at which they finish (1) or in the morning of it (0).
 * Work always ends in an evening. A milestone that waits for work is reached in the evening in which the work ends;
 * one that has a date of its own, or follows such a one, in the morning of that date.
 */
function evenings(network: Network, terms: Terms, early: Early): Uint8Array {
  const evening = new Uint8Array(network.ids.length).fill(1);
  for (const i of network.order) {
    if (terms.days[i] !== 0 || terms.mode[i] === done) continue;
    const start = early.start[i];
    const ownMorning = start === terms.own[i] || start === terms.today || terms.mode[i] === begun;
    evening[i] = ownMorning || followsMorning(i) ? 0 : 1;
  }
  return evening;

  function followsMorning(i: number): boolean {
    for (let link = network.into[i] ?? 0; link < (network.into[i + 1] ?? 0); link += 1)
      if (
        boundOf(link, network, early) === early.start[i] &&
        (network.fromStart[link] === 1 || evening[network.from[link] ?? 0] === 0)
      )
        return true;
    return false;
  }
}
