import type { Decision } from "../../workbook/entities/plan.ts";
import { dateOfDay, dayNumber } from "../calendar.ts";
import type { DatedMilestone } from "../milestones.ts";
import { isOpen, type RoadmapEntry } from "../roadmap.ts";

/** How far a committee looks ahead, days. */
export const horizonDays = 90;

/** Something that falls on a day of the next weeks. */
export type Upcoming = { readonly date: string } & (
  | { readonly kind: "starts" | "finishes"; readonly entry: RoadmapEntry }
  | { readonly kind: "milestone"; readonly milestone: DatedMilestone }
  | { readonly kind: "decision"; readonly decision: Decision }
);

/** The last of the next 90 days. */
export function horizonOf(today: string): string {
  return dateOfDay(dayNumber(today) + horizonDays);
}

/**
 * What the next 90 days bring, today included, by day: actions that begin or end by the forecast, milestones, and
 * decisions that are due. On one day what ends comes before what begins.
 */
export function upcoming(
  roadmap: readonly RoadmapEntry[],
  milestones: readonly DatedMilestone[],
  asked: readonly Decision[],
  today: string,
): readonly Upcoming[] {
  const until = horizonOf(today);
  const within = (date: string | null): date is string => date !== null && date >= today && date <= until;
  const events: Upcoming[] = [];
  for (const milestone of milestones)
    if (within(milestone.date)) events.push({ kind: "milestone", date: milestone.date, milestone });
  for (const decision of asked)
    if (within(decision.date)) events.push({ kind: "decision", date: decision.date, decision });
  const open = roadmap.filter(isOpen);
  for (const entry of open) {
    const finish = entry.forecast?.finish ?? null;
    if (within(finish)) events.push({ kind: "finishes", date: finish, entry });
  }
  for (const entry of open) {
    const start = hasBegun(entry) ? null : (entry.forecast?.start ?? null);
    if (within(start)) events.push({ kind: "starts", date: start, entry });
  }
  return events.toSorted((a, b) => (a.date < b.date ? -1 : a.date === b.date ? 0 : 1));
}

function hasBegun({ action }: RoadmapEntry): boolean {
  return action.actualStart !== null || action.progress > 0;
}
