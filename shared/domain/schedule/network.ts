import { isInOrder } from "./estimate.ts";
import { topologicalOrder, wayRound, type Incoming } from "./order.ts";
import type { Activity, InputProblem, Link } from "./types.ts";

/**
 * Activities and links as numbers. Activities are numbered by their ids, so that nothing that follows depends on the
 * order in which they came.
 */
export interface Network extends Incoming {
  /** Ids of the activities, ascending. */
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** For each link, beside `from`: whether it counts from the predecessor's start, its lag, its id. */
  readonly fromStart: Uint8Array;
  readonly lag: Float64Array;
  readonly linkIds: readonly string[];
  /** Every activity, predecessors first. */
  readonly order: Int32Array;
  /** 0: may be placed. 1: in a cycle. 2: waits, directly or not, for a cycle. */
  readonly blocked: Uint8Array;
  readonly problems: readonly InputProblem[];
}

export const inCycle = 1;
export const behindCycle = 2;

/** @param activities in ascending order of their ids, which are distinct */
export function networkOf(activities: readonly Activity[], links: readonly Link[]): Network {
  const ids = activities.map(({ id }) => id);
  const indexOf = new Map<string, number>();
  for (const id of ids) indexOf.set(id, indexOf.size);
  const problems: InputProblem[] = [];
  const incoming = incomingOf(soundLinks(links, indexOf, problems), ids.length);
  problems.push(...duplicates(incoming));
  const { order, cycles } = topologicalOrder(incoming);
  for (const group of cycles)
    problems.push({ kind: "cycle", activityIds: wayRound(incoming, group).map((i) => ids[i] ?? "") });
  return { ids, indexOf, ...incoming, order, blocked: blockedBy(cycles, order, incoming), problems };
}

/** The estimates that are out of order; they change while the network stays. */
export function estimateProblems(activities: readonly Activity[]): readonly InputProblem[] {
  return activities
    .filter((activity) => activity.state !== "dropped" && !isInOrder(activity))
    .map(({ id }) => ({ kind: "estimate", activityId: id }));
}

/** The rows in ascending order of their ids, which are distinct. */
export function byIds<R extends { readonly id: string }>(rows: readonly R[]): readonly R[] {
  const inOrder = rows.every(({ id }, i) => i === 0 || (rows[i - 1]?.id ?? "") < id);
  return inOrder ? rows : rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Links between two activities that are there, and the numbers of the two. */
interface SoundLinks {
  readonly links: readonly Link[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function soundLinks(
  links: readonly Link[],
  indexOf: ReadonlyMap<string, number>,
  problems: InputProblem[],
): SoundLinks {
  const sound = { links: [] as Link[], from: [] as number[], to: [] as number[] };
  for (const link of links) {
    const { id: linkId, predecessorId, successorId } = link;
    const from = indexOf.get(predecessorId);
    const to = indexOf.get(successorId);
    if (from === undefined || to === undefined) {
      const activityId = from === undefined ? predecessorId : successorId;
      problems.push({ kind: "unknown-activity", linkId, activityId });
    } else if (from === to) problems.push({ kind: "self-link", linkId, activityId: successorId });
    else {
      sound.links.push(link);
      sound.from.push(from);
      sound.to.push(to);
    }
  }
  return sound;
}

type Links = Incoming & Pick<Network, "fromStart" | "lag" | "linkIds">;

/** The links sorted by the activity they lead to (a counting sort, as there are many). */
function incomingOf(sound: SoundLinks, count: number): Links {
  const into = new Int32Array(count + 1);
  for (const to of sound.to) into[to + 1] = (into[to + 1] ?? 0) + 1;
  for (let i = 0; i < count; i += 1) into[i + 1] = (into[i + 1] ?? 0) + (into[i] ?? 0);

  const free = into.slice(0, count);
  const from = new Int32Array(sound.links.length);
  const fromStart = new Uint8Array(sound.links.length);
  const lag = new Float64Array(sound.links.length);
  const linkIds: string[] = sound.links.map(({ id }) => id);
  sound.links.forEach((link, k) => {
    const to = sound.to[k] ?? 0;
    const place = free[to] ?? 0;
    free[to] = place + 1;
    from[place] = sound.from[k] ?? 0;
    fromStart[place] = link.kind === "start-to-start" ? 1 : 0;
    // Half days are not kept: everything else is whole working days.
    lag[place] = Math.round(link.lagDays) || 0;
    linkIds[place] = link.id;
  });
  return { into, from, fromStart, lag, linkIds };
}

/** Links of one kind between the same two activities. All of them count; the lowest id names what they repeat. */
function duplicates({ into, from, fromStart, linkIds }: Links): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  const count = into.length - 1;
  const seenFor = new Int32Array(2 * count);
  const lowest = new Int32Array(2 * count);
  const keyOf = (link: number) => 2 * (from[link] ?? 0) + (fromStart[link] ?? 0);
  const idOf = (link: number) => linkIds[link] ?? "";
  for (let i = 0; i < count; i += 1) {
    const end = into[i + 1] ?? 0;
    let repeated = false;
    for (let link = into[i] ?? 0; link < end; link += 1) {
      const key = keyOf(link);
      const isRepeat = seenFor[key] === i + 1;
      repeated ||= isRepeat;
      if (!isRepeat || idOf(link) < idOf(lowest[key] ?? 0)) lowest[key] = link;
      seenFor[key] = i + 1;
    }
    if (!repeated) continue;
    for (let link = into[i] ?? 0; link < end; link += 1) {
      const first = lowest[keyOf(link)] ?? 0;
      if (link !== first)
        problems.push({ kind: "duplicate-link", linkId: idOf(link), sameAsLinkId: idOf(first) });
    }
  }
  return problems;
}

function blockedBy(
  cycles: readonly (readonly number[])[],
  order: Int32Array,
  { into, from }: Incoming,
): Uint8Array {
  const blocked = new Uint8Array(order.length);
  if (cycles.length === 0) return blocked;
  for (const i of cycles.flat()) blocked[i] = inCycle;
  for (const i of order)
    if (blocked[i] === 0 && from.subarray(into[i], into[i + 1]).some((p) => blocked[p] !== 0))
      blocked[i] = behindCycle;
  return blocked;
}
