import { bearableAtOnce, ownerLoads, type WeekLoad } from "../../../../shared/domain/schedule/owner-loads.ts";
import type { Schedule } from "../../../../shared/domain/schedule/schedule.ts";
import { dateOfDay, dayNumber } from "../../../../shared/domain/calendar.ts";

/** Weeks on end in which somebody has too much at once. */
export interface Overload {
  readonly ownerId: string;
  /** The Monday of the first and of the last week. */
  readonly from: string;
  readonly to: string;
  /** The most that run on one day. */
  readonly atOnce: number;
  readonly actionIds: readonly string[];
}

/** Who has more to lead at once than can be borne, and when: by owner, then time. */
export function overloads(schedule: Schedule): readonly Overload[] {
  if (schedule.workings === null) return [];
  const found: Overload[] = [];
  for (const week of ownerLoads(schedule, bearableAtOnce).filter(({ overloaded }) => overloaded)) {
    const last = found.at(-1);
    if (last && follows(last, week)) found[found.length - 1] = joined(last, week);
    else found.push(joined(null, week));
  }
  return found;
}

function follows(last: Overload, week: WeekLoad): boolean {
  return last.ownerId === week.ownerId && dateOfDay(dayNumber(last.to) + 7) === week.week;
}

function joined(last: Overload | null, { ownerId, week, atOnce, activityIds }: WeekLoad): Overload {
  return {
    ownerId,
    from: last?.from ?? week,
    to: week,
    atOnce: Math.max(last?.atOnce ?? 0, atOnce),
    actionIds: [...new Set([...(last?.actionIds ?? []), ...activityIds])],
  };
}
