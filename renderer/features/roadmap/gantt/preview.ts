import type { Workbook } from "../../../../shared/workbook/model.ts";
import { engagementOf } from "../../../../shared/workbook/model.ts";
import { activityOf } from "../../../../shared/domain/schedule-of.ts";
import { rescheduled } from "../../../../shared/domain/schedule/rescheduled.ts";
import type { Schedule } from "../../../../shared/domain/schedule/schedule.ts";
import { estimatesWith, type Move } from "./moves.ts";

/** The schedule as it would be after moves that are not recorded yet. */
export function previewOf(schedule: Schedule, workbook: Workbook, moves: readonly Move[]): Schedule {
  const { goLive } = engagementOf(workbook);
  const activities = moves.flatMap(({ id, patch }) => {
    const action = workbook.actions.get(id);
    if (!action) return [];
    const { optimistic, likely, pessimistic } = estimatesWith(
      action,
      patch.durationDays ?? action.durationDays,
    );
    const after = {
      ...action,
      start: patch.start === undefined ? action.start : patch.start,
      goLiveOffset: patch.goLiveOffset === undefined ? action.goLiveOffset : patch.goLiveOffset,
      optimisticDays: optimistic,
      durationDays: likely,
      pessimisticDays: pessimistic,
    };
    return [activityOf(after, goLive, schedule.input.calendar)];
  });
  return rescheduled(schedule, { activities });
}
