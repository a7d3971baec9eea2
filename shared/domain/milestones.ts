import type { Milestone, MilestoneKind } from "../workbook/entities/plan.ts";
import { engagementOf, inOrder, type Workbook } from "../workbook/model.ts";
import { workingCalendar, type WorkingCalendar } from "./calendar.ts";
import { shiftWorkingDays, workingDays } from "./schedule/working-days.ts";

/** A day that matters to the plan. */
export interface DatedMilestone {
  /** The recorded row's, or a name of its own for go-live and the steering date. */
  readonly id: string;
  readonly title: string;
  readonly kind: MilestoneKind;
  /** ISO; null while it follows a go-live that is not set, or has no day yet. */
  readonly date: string | null;
  /** The recorded row; null for go-live and the steering date, which are recorded elsewhere. */
  readonly recorded: Milestone | null;
  /** Actions that have to be finished by then. */
  readonly actionIds: readonly string[];
}

/** Go-live and the steering date, as far as they are set, and the recorded milestones: by day, those without one last. */
export function milestonesOf(
  workbook: Workbook,
  calendar: WorkingCalendar = workingCalendar(engagementOf(workbook), workbook.holidays.values()),
): readonly DatedMilestone[] {
  const { goLive } = engagementOf(workbook);
  const steeringDate = workbook.programme.get("programme")?.steeringDate ?? null;
  const waitedFor = Map.groupBy(workbook.milestoneActions.values(), ({ milestoneId }) => milestoneId);
  const own = (
    id: string,
    title: string,
    kind: MilestoneKind,
    date: string | null,
  ): readonly DatedMilestone[] =>
    date === null ? [] : [{ id, title, kind, date, recorded: null, actionIds: [] }];
  return [
    ...own("go-live", "Go-live", "go-live", goLive),
    ...own("steering-date", "Steering date", "steering", steeringDate),
    ...inOrder(workbook.milestones).map((recorded) => ({
      id: recorded.id,
      title: recorded.title,
      kind: recorded.kind,
      date: dayOf(recorded, goLive, calendar),
      recorded,
      actionIds: (waitedFor.get(recorded.id) ?? []).map(({ actionId }) => actionId),
    })),
  ].toSorted((a, b) => ((a.date ?? "9999") < (b.date ?? "9999") ? -1 : a.date === b.date ? 0 : 1));
}

function dayOf(milestone: Milestone, goLive: string | null, calendar: WorkingCalendar): string | null {
  const { date, goLiveOffset } = milestone;
  if (goLiveOffset === null) return date;
  if (goLive === null || !workingDays(calendar).any) return null;
  return shiftWorkingDays(goLive, goLiveOffset, calendar);
}
