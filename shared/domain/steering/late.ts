import type { DatedMilestone } from "../milestones.ts";
import { isOpen, type RoadmapEntry } from "../roadmap.ts";
import { lateActivities, type LateCause } from "../schedule/lateness.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { workingDays, workingDaysFromTo } from "../schedule/working-days.ts";

/** The day that is missed: what was planned, what was promised, or a milestone. */
export type Missed =
  | { readonly kind: "plan"; readonly date: string }
  | { readonly kind: "finish-by"; readonly date: string }
  | { readonly kind: "milestone"; readonly date: string; readonly title: string };

/** An open action that is late, or will be, and why. */
export interface LateEntry {
  readonly entry: RoadmapEntry;
  readonly missed: Missed;
  /** Working days by which it misses that day, ≥ 1. */
  readonly days: number;
  /** When it will be finished by what has happened so far; null while that cannot be told. */
  readonly forecastFinish: string | null;
  /** Null when what was planned already lies after that day, or its dates cannot be told. */
  readonly cause: LateCause | null;
  /** Actions it waits for, from the one at which the delay began to the one right before it; none when it is its own. */
  readonly chain: readonly string[];
}

/**
 * What is late and why: open actions whose finish has passed, that the forecast finishes later than planned, or that
 * miss a day that was promised. Of several days missed the earliest promise counts. The latest first.
 */
export function lateEntries(
  roadmap: readonly RoadmapEntry[],
  schedule: Schedule,
  milestones: readonly DatedMilestone[],
  today: string,
): readonly LateEntry[] {
  if (schedule.workings === null) return [];
  const numbers = workingDays(schedule.input.calendar);
  const causes = new Map(lateActivities(schedule).map(({ activityId, cause }) => [activityId, cause]));
  return roadmap
    .filter(isOpen)
    .flatMap((entry): LateEntry[] => {
      const forecastFinish = entry.forecast?.finish ?? null;
      const expected = forecastFinish ?? (entry.late ? today : null);
      const missed = expected === null ? null : missedBy(entry, expected, milestones);
      if (missed === null || expected === null) return [];
      const days = Math.max(1, workingDaysFromTo(missed.date, expected, numbers));
      const cause = causes.get(entry.action.id) ?? null;
      return [{ entry, missed, days, forecastFinish, cause, chain: chainOf(entry, schedule) }];
    })
    .toSorted((a, b) => b.days - a.days || a.entry.rank - b.entry.rank);
}

/** The earliest promise that a finish does not keep, or else the planned finish when it is later than that. */
function missedBy(
  { action, planned, finish }: RoadmapEntry,
  expected: string,
  milestones: readonly DatedMilestone[],
): Missed | null {
  const promises: Missed[] = milestones.flatMap(({ title, date, actionIds }) =>
    date !== null && actionIds.includes(action.id) ? [{ kind: "milestone" as const, date, title }] : [],
  );
  if (action.finishBy !== null) promises.push({ kind: "finish-by", date: action.finishBy });
  const [broken] = promises
    .filter(({ date }) => date < expected)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date === b.date ? 0 : 1));
  if (broken) return broken;
  const plan = planned?.finish ?? finish;
  return plan !== null && plan < expected ? { kind: "plan", date: plan } : null;
}

/** What it waits for by the forecast, the first first. */
function chainOf({ forecast }: RoadmapEntry, { forecast: { placements } }: Schedule): readonly string[] {
  const chain: string[] = [];
  let driver = forecast?.driver;
  while (driver?.by === "predecessor") {
    chain.push(driver.activityId);
    const before = placements.get(driver.activityId);
    driver = before?.kind === "placed" ? before.driver : undefined;
  }
  return chain.toReversed();
}
