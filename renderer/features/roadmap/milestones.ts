import { workingCalendar, type WorkingCalendar } from "../../../shared/domain/calendar.ts";
import { shiftWorkingDays, workingDays } from "../../../shared/domain/schedule/working-days.ts";
import type { Milestone } from "../../../shared/workbook/entities/plan.ts";
import { engagementOf, inOrder, type Workbook } from "../../../shared/workbook/model.ts";

/** A day that matters, with the day it falls on. */
export interface DatedMilestone {
  readonly id: string;
  readonly title: string;
  readonly kind: Milestone["kind"];
  /** Null while it follows a go-live that is not set, or has no day yet. */
  readonly date: string | null;
  /** The recorded milestone; null for go-live and the steering date, which are recorded elsewhere. */
  readonly recorded: Milestone | null;
  readonly actionIds: readonly string[];
}

/** Go-live, the steering date and the recorded milestones, by their days; those without a day last. */
export function datedMilestones(workbook: Workbook): readonly DatedMilestone[] {
  const engagement = engagementOf(workbook);
  const { goLive } = engagement;
  const calendar = workingCalendar(engagement, workbook.holidays.values());
  const steering = workbook.programme.get("programme")?.steeringDate ?? null;
  const waitedFor = Map.groupBy(workbook.milestoneActions.values(), ({ milestoneId }) => milestoneId);
  const own = (id: string, title: string, kind: Milestone["kind"], date: string | null) =>
    date === null ? [] : [{ id, title, kind, date, recorded: null, actionIds: [] }];
  return [
    ...own("go-live", "Go-live", "go-live", goLive),
    ...own("steering-date", "Steering date", "steering", steering),
    ...inOrder(workbook.milestones).map((milestone) => ({
      id: milestone.id,
      title: milestone.title,
      kind: milestone.kind,
      date: dateOf(milestone, goLive, calendar),
      recorded: milestone,
      actionIds: (waitedFor.get(milestone.id) ?? []).map(({ actionId }) => actionId),
    })),
  ].toSorted((a, b) => compare(a.date ?? "9999", b.date ?? "9999"));
}

function dateOf(
  { date, goLiveOffset }: Milestone,
  goLive: string | null,
  calendar: WorkingCalendar,
): string | null {
  if (goLiveOffset === null || goLive === null) return date;
  return workingDays(calendar).any ? shiftWorkingDays(goLive, goLiveOffset, calendar) : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
