import { isOpen, type RoadmapEntry } from "../domain/roadmap.ts";

/** Open, scheduled actions by start, then by their order in the roadmap: what comes next. */
export function nextActions(roadmap: readonly RoadmapEntry[]): readonly RoadmapEntry[] {
  return roadmap
    .filter((entry) => isOpen(entry) && entry.start !== null)
    .toSorted((a, b) => ((a.start ?? "") < (b.start ?? "") ? -1 : a.start === b.start ? a.rank - b.rank : 1));
}

/** Share of the work done in percent, weighted by working days; null when there is none. */
export function workDone(entries: readonly RoadmapEntry[]): number | null {
  const counted = entries.filter(({ action }) => action.status !== "dropped");
  const days = counted.reduce((sum, { action }) => sum + action.durationDays, 0);
  return days === 0
    ? null
    : counted.reduce((sum, { action }) => sum + action.durationDays * action.progress, 0) / days;
}
