import { shiftWorkingDays } from "../../../shared/domain/schedule/working-days.ts";
import { derive, scheduleIn } from "../../state/derived.ts";
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
export const milestonesIn = derive((workbook: Workbook): readonly DatedMilestone[] => {
  const { goLive } = engagementOf(workbook);
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
      date: dateOf(milestone, goLive, workbook),
      recorded: milestone,
      actionIds: (waitedFor.get(milestone.id) ?? []).map(({ actionId }) => actionId),
    })),
  ].toSorted((a, b) => ((a.date ?? "9999") < (b.date ?? "9999") ? -1 : a.date === b.date ? 0 : 1));
});

function dateOf({ date, goLiveOffset }: Milestone, goLive: string | null, workbook: Workbook): string | null {
  if (goLiveOffset === null || goLive === null) return date;
  const { calendar } = scheduleIn(workbook).input;
  return calendar.weekendDays.size === 7 ? null : shiftWorkingDays(goLive, goLiveOffset, calendar);
}
