import { driverOf, evenings, lastOf, pathTo, type Placing } from "./drivers.ts";
import { dateProblems } from "./date-problems.ts";
import { inCycle } from "./network.ts";
import { backward, type Room } from "./passes.ts";
import { begun, done, dropped } from "./terms.ts";
import type { Activity, Pass, Placed, Placement, Unplaced } from "./types.ts";
import type { WorkingDays } from "./working-days.ts";

/** A placing in dates and words. */
export function passOf(placing: Placing, activities: readonly Activity[], numbers: WorkingDays): Pass {
  const { network, terms, early } = placing;
  const room = backward(network, terms, early);
  const evening = evenings(placing);
  const placements = new Map<string, Placement>();
  let start: string | null = null;
  let finish: string | null = null;
  activities.forEach((activity, i) => {
    const placement =
      unplaced(i, placing) ?? placed(i, activity, { placing, room, evening: evening[i] ?? 1, numbers });
    placements.set(activity.id, placement);
    if (placement.kind === "unplaced") return;
    if (start === null || placement.start < start) start = placement.start;
    if (finish === null || placement.finish > finish) finish = placement.finish;
  });
  const last = lastOf(placing);
  return {
    start,
    finish,
    placements,
    criticalPath: last === null ? [] : pathTo(last, placing).map((i) => network.ids[i] ?? ""),
    problems: dateProblems(placing, activities),
  };
}

const because = (why: Unplaced["why"]): Unplaced => ({ kind: "unplaced", why });
const reasons = {
  dropped: because("dropped"),
  inCycle: because("in-cycle"),
  behindCycle: because("behind-cycle"),
  noStart: because("no-start"),
  outOfRange: because("out-of-range"),
} as const;

function unplaced(i: number, { network, terms, early }: Placing): Unplaced | null {
  if (terms.mode[i] === dropped) return reasons.dropped;
  if (network.blocked[i] !== 0) return network.blocked[i] === inCycle ? reasons.inCycle : reasons.behindCycle;
  const start = early.start[i] ?? Number.NaN;
  if (Number.isNaN(start)) return reasons.noStart;
  return start === Infinity ? reasons.outOfRange : null;
}

interface Around {
  readonly placing: Placing;
  readonly room: Room;
  readonly evening: number;
  readonly numbers: WorkingDays;
}

function placed(i: number, activity: Activity, { placing, room, evening, numbers }: Around): Placed {
  const { terms, early } = placing;
  const start = early.start[i] ?? 0;
  const takes = (early.finish[i] ?? 0) - start;
  const totalSlack = room.total[i] ?? 0;
  // A milestone has one day: the evening before its instant, or the morning of it.
  const firstDay = takes === 0 ? start - evening : start;
  const lastDay = takes === 0 ? firstDay : start + takes - 1;
  const dateOf = (day: number) => numbers.dateOf(Math.min(numbers.last, Math.max(numbers.first, day)));
  const mode = terms.mode[i];
  const hasBegun = mode === begun || mode === done;
  return {
    kind: "placed",
    start: (hasBegun ? activity.actualStart : null) ?? dateOf(firstDay),
    finish: (mode === done ? activity.actualFinish : null) ?? dateOf(lastDay),
    lateStart: dateOf(firstDay + totalSlack),
    lateFinish: dateOf(lastDay + totalSlack),
    totalSlack,
    freeSlack: room.free[i] ?? 0,
    critical: mode !== done && totalSlack <= 0,
    driver: driverOf(i, activity, placing),
  };
}
