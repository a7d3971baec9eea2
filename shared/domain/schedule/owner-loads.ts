import { dateOfDay, dayNumber, weekdayOf } from "../calendar.ts";
import type { Schedule } from "./schedule.ts";
import type { Placed } from "./types.ts";
import { workingDays, type WorkingDays } from "./working-days.ts";

/** What one owner has to do in one week. */
export interface WeekLoad {
  readonly ownerId: string;
  /** The Monday of the week. */
  readonly week: string;
  /** The open actions that run in it, in the order of ids. */
  readonly activityIds: readonly string[];
  /** The most that run on one day. */
  readonly atOnce: number;
  /** Days on which they run, added up over the actions, and the working days the week has. */
  readonly activityDays: number;
  readonly availableDays: number;
  /** More run at once than is bearable. */
  readonly overloaded: boolean;
}

/** How many actions an owner can carry at once, unless told. */
export const bearableAtOnce = 2;

/**
 * What every owner has to do, week by week, by the forecast, for the weeks in which there is something: by owner, then
 * week.
 *
 * An estimate says how long an action takes, not how many hours its owner spends on it: owners usually lead two things
 * side by side, and a full calendar alone is no overload. So a week is overloaded when on one of its days more actions
 * run than `bearable`. Milestones take no time, and what is done takes none any more.
 *
 * @param bearable ≥ 1
 */
export function ownerLoads(schedule: Schedule, bearable: number = bearableAtOnce): readonly WeekLoad[] {
  const { activities, calendar } = schedule.input;
  const numbers = workingDays(calendar);
  const weeks = new Map<string, Week>();
  for (const { id, ownerId, state } of activities) {
    const placement = schedule.forecast.placements.get(id);
    const takesTime = schedule.estimates.get(id)?.plannedDays !== 0;
    if (ownerId === null || state !== "open" || placement?.kind !== "placed" || !takesTime) continue;
    spread(id, ownerId, placement, weeks, numbers);
  }
  return [...weeks.values()]
    .map(({ ownerId, week, ids, perDay }) => ({
      ownerId,
      week,
      activityIds: ids.toSorted(),
      atOnce: Math.max(...perDay),
      activityDays: perDay.reduce((sum, count) => sum + count, 0),
      availableDays: perDay.length,
      overloaded: Math.max(...perDay) > bearable,
    }))
    .toSorted((a, b) => compare(a.ownerId, b.ownerId) || compare(a.week, b.week));
}

interface Week {
  readonly ownerId: string;
  readonly week: string;
  readonly ids: string[];
  /** For each working day of the week how many actions run on it. */
  readonly perDay: number[];
}

/** Counts an action in every week in which it has a working day. */
function spread(
  id: string,
  ownerId: string,
  { start, finish }: Placed,
  weeks: Map<string, Week>,
  numbers: WorkingDays,
): void {
  let index = numbers.indexOf(start);
  const end = numbers.indexAfter(finish);
  while (index < end) {
    const week = mondayOf(numbers.dateOf(index));
    const first = numbers.indexOf(week);
    const after = numbers.indexOf(dateOfDay(dayNumber(week) + 7));
    const key = `${ownerId} ${week}`;
    const load = weeks.get(key) ?? {
      ownerId,
      week,
      ids: [],
      perDay: Array.from({ length: after - first }, () => 0),
    };
    weeks.set(key, load);
    load.ids.push(id);
    for (; index < Math.min(end, after); index += 1)
      load.perDay[index - first] = (load.perDay[index - first] ?? 0) + 1;
  }
}

function mondayOf(date: string): string {
  return dateOfDay(dayNumber(date) - ((weekdayOf(date) + 6) % 7));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
