import type { WorkingCalendar } from "../calendar.ts";
import { placingOf } from "./drivers.ts";
import { estimateOf } from "./estimate.ts";
import { passOf } from "./placements.ts";
import { placedAnew, schedule, type Schedule, type Workings } from "./schedule.ts";
import { planTerms } from "./terms.ts";
import type { Activity, Estimate, Link, Pass, ScheduleInput } from "./types.ts";
import { workingDays } from "./working-days.ts";

/** What is to be different. What is named here replaces what had the same id, or is new. */
export interface ScheduleChange {
  readonly activities?: readonly Activity[];
  readonly removedActivityIds?: readonly string[];
  readonly links?: readonly Link[];
  readonly removedLinkIds?: readonly string[];
  readonly calendar?: WorkingCalendar;
  readonly planStart?: string | null;
  readonly today?: string;
}

/**
 * The schedule after a change: equal to one made from scratch. As long as only activities change and none comes or
 * goes, the network is used again, and what keeps its place keeps its object.
 *
 * @throws RangeError of a date that is none
 */
export function rescheduled(previous: Schedule, change: ScheduleChange): Schedule {
  const { activities = [], removedActivityIds = [], links = [], removedLinkIds = [], ...rest } = change;
  const input: ScheduleInput = {
    ...previous.input,
    ...rest,
    activities: replaced(previous.input.activities, activities, removedActivityIds),
    links: replaced(previous.input.links, links, removedLinkIds),
  };
  const { workings } = previous;
  const isSameNetwork =
    links.length + removedLinkIds.length + removedActivityIds.length === 0 &&
    activities.every(({ id }) => workings?.network.indexOf.has(id));
  const isSameCalendar = input.calendar === previous.input.calendar;
  if (!workings || !isSameNetwork || !isSameCalendar) return schedule(input);
  const changed = new Map(
    activities.map((activity) => [workings.network.indexOf.get(activity.id), activity]),
  );
  return placedAnew(input, {
    activities: workings.activities.map((activity, i) => changed.get(i) ?? activity),
    estimates: estimatesAfter(workings, changed),
    network: workings.network,
    before: previous,
  });
}

/**
 * The plan alone after activities of a schedule changed: as `rescheduled` would make it, in less than half the time. For
 * what is tried out many times a second, such as a bar that is being dragged.
 *
 * @throws RangeError of a date that is none, or of an activity that the schedule does not have
 */
export function replanned(previous: Schedule, changes: readonly Activity[]): Pass {
  const { workings, input, plan } = previous;
  if (!workings) return plan;
  const activities = [...workings.activities];
  const changed = new Map<number | undefined, Activity>();
  for (const activity of changes) {
    const place = workings.network.indexOf.get(activity.id);
    if (place === undefined) throw new RangeError(`The schedule has no activity ${activity.id}.`);
    activities[place] = activity;
    changed.set(place, activity);
  }
  const estimates = estimatesAfter(workings, changed);
  const numbers = workingDays(input.calendar);
  const placing = placingOf(workings.network, planTerms({ ...input, activities, estimates, numbers }));
  return passOf(placing, activities, numbers, {
    placing: workings.plan,
    activities: workings.activities,
    pass: plan,
  });
}

/** The same list when no estimate changed. */
function estimatesAfter(
  { activities, estimates }: Workings,
  changed: ReadonlyMap<number | undefined, Activity>,
): readonly Estimate[] {
  const isSame = (i: number | undefined, { optimistic, likely, pessimistic }: Activity) => {
    const was = i === undefined ? undefined : activities[i];
    return was?.optimistic === optimistic && was.likely === likely && was.pessimistic === pessimistic;
  };
  if ([...changed].every(([i, activity]) => isSame(i, activity))) return estimates;
  return estimates.map((estimate, i) => {
    const activity = changed.get(i);
    return activity ? estimateOf(activity) : estimate;
  });
}

/** The rows in their order, with the new ones in the place of those with the same id or at the end. */
function replaced<R extends { readonly id: string }>(
  rows: readonly R[],
  changed: readonly R[],
  removed: readonly string[],
): readonly R[] {
  if (changed.length + removed.length === 0) return rows;
  const gone = new Set(removed);
  const fresh = new Map(changed.map((row) => [row.id, row]));
  const kept: R[] = [];
  for (const row of rows) {
    const after = fresh.get(row.id) ?? row;
    fresh.delete(row.id);
    if (!gone.has(row.id)) kept.push(after);
  }
  return [...kept, ...[...fresh.values()].filter(({ id }) => !gone.has(id))];
}
