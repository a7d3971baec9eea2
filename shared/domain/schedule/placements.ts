import { dateProblems } from "./date-problems.ts";
import { driverOf, lastOf, pathTo, type Placing } from "./drivers.ts";
import { inCycle } from "./network.ts";
import { byOwnDate } from "./passes.ts";
import { begun, done, dropped } from "./terms.ts";
import type { Activity, Pass, Placed, Placement, Unplaced } from "./types.ts";
import type { WorkingDays } from "./working-days.ts";

/** A placing of activities, and the dates it came to. */
export interface Made {
  readonly placing: Placing;
  readonly activities: readonly Activity[];
  readonly pass: Pass;
}

/**
 * A placing in dates and words.
 *
 * @param before the same network placed before with the same calendar: what lies where it lay keeps its object, so that
 *   whoever draws it can tell that nothing changed
 */
export function passOf(
  placing: Placing,
  activities: readonly Activity[],
  numbers: WorkingDays,
  before: Made | null,
): Pass {
  const { network, terms } = placing;
  const placements = new Map<string, Placement>();
  let start: string | null = null;
  let finish: string | null = null;
  activities.forEach((activity, i) => {
    const kept = before && isSame(i, activity, placing, before) && before.pass.placements.get(activity.id);
    const placement = kept || (unplaced(i, placing) ?? placed(i, activity, placing, numbers));
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
    criticalPath:
      last === null
        ? []
        : pathTo(last, placing)
            .filter((i) => terms.mode[i] !== dropped)
            .map((i) => network.ids[i] ?? ""),
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

/** Whether everything that `placed` and `unplaced` look at is as it was. */
function isSame(
  i: number,
  activity: Activity,
  placing: Placing,
  { placing: was, activities }: Made,
): boolean {
  const { network, terms, early, room, evening } = placing;
  const driver = early.driver[i] ?? byOwnDate;
  const isDropped = (at: number) => terms.mode[at] === dropped || was.terms.mode[at] === dropped;
  return (
    activities[i] === activity &&
    Object.is(early.start[i], was.early.start[i]) &&
    Object.is(early.finish[i], was.early.finish[i]) &&
    early.driver[i] === was.early.driver[i] &&
    room.total[i] === was.room.total[i] &&
    room.free[i] === was.room.free[i] &&
    evening[i] === was.evening[i] &&
    terms.mode[i] === was.terms.mode[i] &&
    terms.planStart === was.terms.planStart &&
    // Past a predecessor that is dropped, or was, lies another.
    !(driver >= 0 && isDropped(network.from[driver] ?? 0))
  );
}

function placed(i: number, activity: Activity, placing: Placing, numbers: WorkingDays): Placed {
  const { terms, early, room } = placing;
  const start = early.start[i] ?? 0;
  const takes = (early.finish[i] ?? 0) - start;
  const totalSlack = room.total[i] ?? 0;
  // A milestone has one day: the evening before its instant, or the morning of it.
  const firstDay = takes === 0 ? start - (placing.evening[i] ?? 1) : start;
  const lastDay = takes === 0 ? firstDay : start + takes - 1;
  const mode = terms.mode[i];
  const hasBegun = mode === begun || mode === done;
  return {
    kind: "placed",
    start: (hasBegun ? activity.actualStart : null) ?? dateOf(firstDay, numbers),
    finish: (mode === done ? activity.actualFinish : null) ?? dateOf(lastDay, numbers),
    lateStart: dateOf(firstDay + totalSlack, numbers),
    lateFinish: dateOf(lastDay + totalSlack, numbers),
    totalSlack,
    freeSlack: room.free[i] ?? 0,
    critical: mode !== done && totalSlack <= 0,
    driver: driverOf(i, activity, placing),
  };
}

/** A latest date may lie beyond all calendars, when a day to be finished by lies near their beginning. */
function dateOf(day: number, numbers: WorkingDays): string {
  return numbers.dateOf(Math.min(numbers.last, Math.max(numbers.first, day)));
}
