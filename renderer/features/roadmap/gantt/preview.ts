import type { Workbook } from "../../../../shared/workbook/model.ts";
import { engagementOf } from "../../../../shared/workbook/model.ts";
import { activityOf } from "../../../../shared/domain/schedule-of.ts";
import { replanned } from "../../../../shared/domain/schedule/rescheduled.ts";
import type { Schedule } from "../../../../shared/domain/schedule/schedule.ts";
import type { Pass } from "../../../../shared/domain/schedule/types.ts";
import { estimatesWith, type Move } from "./moves.ts";

/** The plan as it would be after moves that are not recorded yet. */
export function previewOf(schedule: Schedule, workbook: Workbook, moves: readonly Move[]): Pass {
  const { goLive } = engagementOf(workbook);
  const activities = moves.flatMap(({ id, patch }) => {
    const action = workbook.actions.get(id);
    if (!action || !schedule.plan.placements.has(id)) return [];
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
  return replanned(schedule, activities);
}
