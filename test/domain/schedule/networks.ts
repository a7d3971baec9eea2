import * as fc from "fast-check";
import { dateOfDay, dayNumber, workingCalendar } from "../../../shared/domain/calendar.ts";
import { seeded, type Seeded } from "../../builders/seeded.ts";
import type { Activity, Link, ScheduleInput } from "../../../shared/domain/schedule/types.ts";

/** Five-day weeks. 2026-01-05, with which most plans here begin, is a Monday. */
export const plain = workingCalendar({ weekendDays: [0, 6] }, []);

export function activity(
  id: string,
  days: number | readonly [number, number, number],
  patch: Partial<Activity> = {},
): Activity {
  const [optimistic, likely, pessimistic] = typeof days === "number" ? [days, days, days] : days;
  return {
    id,
    optimistic,
    likely,
    pessimistic,
    start: { kind: "soon" },
    finishBy: null,
    progress: 0,
    actualStart: null,
    actualFinish: null,
    state: "open",
    ownerId: null,
    ...patch,
  };
}

/** "A → B", finish to start, named "A-B". */
export function link(predecessorId: string, successorId: string, patch: Partial<Link> = {}): Link {
  return {
    id: `${predecessorId}-${successorId}`,
    predecessorId,
    successorId,
    kind: "finish-to-start",
    lagDays: 0,
    ...patch,
  };
}

export function input(
  activities: readonly Activity[],
  links: readonly Link[] = [],
  patch: Partial<ScheduleInput> = {},
): ScheduleInput {
  return { activities, links, calendar: plain, planStart: "2026-01-05", today: "2026-01-05", ...patch };
}

/**
 * The published example: activity(optimistic, likely, pessimistic). Its source gives the durations and the critical
 * path 1-3-5-7; the predecessors are reconstructed so that this path comes out: 1 and 2 begin, 3 and 4 follow 1, 5
 * follows 2 and 3, 6 follows 4, 7 follows 5 and 6.
 */
export const published = input(
  [
    activity("1", [5, 8, 17]),
    activity("2", [7, 10, 13]),
    activity("3", [3, 5, 7]),
    activity("4", [1, 3, 5]),
    activity("5", [4, 6, 8]),
    activity("6", [3, 3, 3]),
    activity("7", [3, 4, 5]),
  ],
  [
    link("1", "3"),
    link("1", "4"),
    link("2", "5"),
    link("3", "5"),
    link("4", "6"),
    link("5", "7"),
    link("6", "7"),
  ],
);

export const anyDate = fc
  .integer({ min: dayNumber("2025-06-01"), max: dayNumber("2027-12-31") })
  .map(dateOfDay);

export const anyCalendar = fc
  .record({
    weekendDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
    holidays: fc.array(anyDate, { maxLength: 30 }),
  })
  .map(({ weekendDays, holidays }) =>
    workingCalendar(
      { weekendDays },
      holidays.map((date) => ({ date })),
    ),
  );

/** Which plans are made: with fixed and promised dates or without, before anything happened or after. */
export interface Kinds {
  readonly pinned: boolean;
  readonly recorded: boolean;
}

/** Plans without cycles, of up to 30 activities: links lead from lower to higher places, under ids in no order. */
export function anyInput(kinds: Kinds): fc.Arbitrary<ScheduleInput> {
  return fc
    .tuple(fc.integer({ min: 1, max: 30 }), fc.nat())
    .map(([count, seed]) => randomInput(count, seeded(seed), kinds));
}

export function randomInput(count: number, random: Seeded, kinds: Kinds): ScheduleInput {
  const activities = Array.from({ length: count }, (_, i) =>
    randomActivity(`${random.pick(["a", "b", "c"])}${i}`, random, kinds),
  );
  return {
    activities,
    links: Array.from({ length: random.below(3 * count) }, (_, i) =>
      randomLink(`l${i}`, activities, random),
    ).flat(),
    calendar: workingCalendar(
      { weekendDays: random.pick([[0, 6], [5, 6], [], [0, 1, 2, 3, 5, 6]]) },
      Array.from({ length: random.below(20) }, () => ({ date: randomDate(random) })),
    ),
    planStart: random.chance(0.15) ? null : randomDate(random),
    today: randomDate(random),
  };
}

export function randomActivity(id: string, random: Seeded, { pinned, recorded }: Kinds): Activity {
  const optimistic = 1 + random.below(15);
  const likely = optimistic + random.below(10);
  const recordedDate = () => (recorded && random.chance(0.2) ? randomDate(random) : null);
  return activity(id, random.chance(0.1) ? 0 : [optimistic, likely, likely + random.below(15)], {
    start: randomStart(random, pinned),
    finishBy: pinned && random.chance(0.2) ? randomDate(random) : null,
    state: random.chance(0.1) ? "dropped" : recorded && random.chance(0.2) ? "done" : "open",
    progress: recorded ? random.pick([0, 0, 0, 30, 70, 100]) : 0,
    actualStart: recordedDate(),
    actualFinish: recordedDate(),
  });
}

/** A link that makes no cycle, or none when it would lead back to itself. */
export function randomLink(id: string, activities: readonly Activity[], random: Seeded): readonly Link[] {
  const [a = 0, b = 0] = [random.below(activities.length), random.below(activities.length)].toSorted(
    (one, other) => one - other,
  );
  if (a === b) return [];
  const kind = random.chance(0.3) ? "start-to-start" : "finish-to-start";
  return [link(activities[a]!.id, activities[b]!.id, { id, kind, lagDays: random.below(11) - 4 })];
}

function randomStart(random: Seeded, pinned: boolean): Activity["start"] {
  if (random.chance(0.6)) return { kind: "soon" };
  return { kind: pinned && random.chance(0.4) ? "fixed" : "not-before", date: randomDate(random) };
}

function randomDate(random: Seeded): string {
  return dateOfDay(dayNumber("2025-10-01") + random.below(500));
}
