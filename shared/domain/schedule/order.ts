/** Links by the activity they lead to: those into activity i are at `into[i]` … `into[i + 1] − 1` of `from`. */
export interface Incoming {
  readonly into: Int32Array;
  readonly from: Int32Array;
}

export interface Order {
  /** Every activity, predecessors first; those in a cycle side by side, in no order. */
  readonly order: Int32Array;
  /** Activities that wait for each other, in groups of two or more, each ascending. */
  readonly cycles: readonly (readonly number[])[];
}

/**
 * An order in which predecessors come first, and the groups of activities that wait for each other. Tarjan's strongly
 * connected components, "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1(2), 1972, walked
 * from each activity to its predecessors, without recursion: a chain may be thousands long.
 */
export function topologicalOrder({ into, from }: Incoming): Order {
  const count = into.length - 1;
  const met = new Int32Array(count);
  const low = new Int32Array(count);
  const next = into.slice(0, count);
  const settled = new Uint8Array(count);
  const path: number[] = [];
  const waiting: number[] = [];
  const order = new Int32Array(count);
  const cycles: number[][] = [];
  let placed = 0;
  let clock = 0;

  const enter = (i: number) => {
    clock += 1;
    met[i] = clock;
    low[i] = clock;
    path.push(i);
    waiting.push(i);
  };
  const leave = (i: number) => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[i] ?? 0);
    if (low[i] !== met[i]) return;
    if (waiting.at(-1) === i) {
      waiting.pop();
      settled[i] = 1;
      order[placed] = i;
      placed += 1;
      return;
    }
    const group = waiting.splice(waiting.lastIndexOf(i));
    for (const member of group) {
      settled[member] = 1;
      order[placed] = member;
      placed += 1;
    }
    cycles.push(group.toSorted((a, b) => a - b));
  };

  for (let root = 0; root < count; root += 1) {
    if (met[root] === 0) enter(root);
    for (let i = path.at(-1); i !== undefined; i = path.at(-1)) {
      const link = next[i] ?? 0;
      if (link === into[i + 1]) {
        leave(i);
        continue;
      }
      next[i] = link + 1;
      const predecessor = from[link] ?? 0;
      if (met[predecessor] === 0) enter(predecessor);
      else if (settled[predecessor] === 0) low[i] = Math.min(low[i] ?? 0, met[predecessor] ?? 0);
    }
  }
  return { order, cycles: cycles.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0)) };
}

/**
 * A shortest way round from the lowest member of a group back to itself, in the direction of the work: each is a
 * predecessor of the next, and the last of the first.
 */
export function wayRound({ into, from }: Incoming, group: readonly number[]): readonly number[] {
  const members = new Set(group);
  const goal = group[0] ?? 0;
  const successor = new Map<number, number>();
  let edge = [goal];
  while (edge.length > 0 && !successor.has(goal)) {
    const further: number[] = [];
    for (const i of edge)
      for (const predecessor of from.subarray(into[i], into[i + 1]).toSorted())
        if (members.has(predecessor) && !successor.has(predecessor)) {
          successor.set(predecessor, i);
          further.push(predecessor);
        }
    edge = further;
  }
  const way = [goal];
  for (let i = successor.get(goal); i !== undefined && i !== goal; i = successor.get(i)) way.push(i);
  return way;
}
