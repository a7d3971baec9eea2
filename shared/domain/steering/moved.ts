import type { Baseline } from "../../workbook/entities/plan.ts";
import type { RoadmapEntry } from "../roadmap.ts";
import type { BaselineDates } from "../schedule/baseline.ts";
import type { WorkingCalendar } from "../calendar.ts";
import { workingDays, workingDaysFromTo } from "../schedule/working-days.ts";

/** What became of an action since a baseline; days are working days, positive for later. */
export interface Moved {
  readonly entry: RoadmapEntry;
  readonly baseline: BaselineDates;
  /** Null when it has no dates now. */
  readonly startDays: number | null;
  readonly finishDays: number | null;
}

/** The newest baseline beside the roadmap of now. */
export interface SinceBaseline {
  readonly baseline: Baseline;
  /** Actions of the baseline that are still there, in the roadmap's order. */
  readonly all: readonly Moved[];
  /** Those that start or finish on another day, or were dropped or lost their dates; the farthest first. */
  readonly moved: readonly Moved[];
  /** Actions with dates that the baseline does not know. */
  readonly added: readonly RoadmapEntry[];
  /** Titles, as they were, of actions that are no longer there. */
  readonly gone: readonly string[];
}

/** What moved since the newest baseline; null when there is none. */
export function sinceNewestBaseline(
  baselines: Iterable<Baseline>,
  roadmap: readonly RoadmapEntry[],
  calendar: WorkingCalendar,
): SinceBaseline | null {
  const [baseline] = [...baselines].toSorted((a, b) =>
    a.takenAt > b.takenAt ? -1 : a.takenAt === b.takenAt ? b.position - a.position : 1,
  );
  if (!baseline) return null;
  const numbers = workingDays(calendar);
  const was = new Map(baseline.dates.map((dates) => [dates.actionId, dates]));
  const days = (from: string, to: string | null) =>
    to === null || !numbers.any ? null : workingDaysFromTo(from, to, numbers);
  const all = roadmap.flatMap((entry): Moved[] => {
    const before = was.get(entry.action.id);
    if (!before) return [];
    const { start, finish } = before;
    const startDays = days(start, entry.start);
    return [{ entry, baseline: { start, finish }, startDays, finishDays: days(finish, entry.finish) }];
  });
  const here = new Set(roadmap.map(({ action }) => action.id));
  const far = ({ finishDays, startDays }: Moved) => Math.abs(finishDays ?? 0) || Math.abs(startDays ?? 0);
  return {
    baseline,
    all,
    moved: all
      .filter((one) => one.startDays !== 0 || one.finishDays !== 0 || one.entry.action.status === "dropped")
      .toSorted((a, b) => far(b) - far(a) || a.entry.rank - b.entry.rank),
    added: roadmap.filter(({ action, start }) => start !== null && !was.has(action.id)),
    gone: baseline.dates.filter(({ actionId }) => !here.has(actionId)).map(({ title }) => title),
  };
}
