import { engagementOf, type Action, type Workbook } from "../workbook/model.ts";
import { workingCalendar, type WorkingCalendar } from "./calendar.ts";
import { schedule, type Schedule } from "./schedule/schedule.ts";
import type { Activity, ScheduleInput, StartRule } from "./schedule/types.ts";
import { shiftWorkingDays, workingDays } from "./schedule/working-days.ts";

/** The schedule of an engagement's actions. @param today ISO date for the forecast. */
export function scheduleOf(workbook: Workbook, today: string): Schedule {
  return schedule(scheduleInputOf(workbook, today));
}

/** What an engagement's rows say to the schedule. */
export function scheduleInputOf(workbook: Workbook, today: string): ScheduleInput {
  const engagement = engagementOf(workbook);
  const calendar = workingCalendar(engagement, workbook.holidays.values());
  const placeable = [...workbook.actions.values()].filter(
    (action) => !waitsForGoLive(action, engagement.goLive),
  );
  const there = new Set(placeable.map((action) => action.id));
  return {
    activities: placeable.map((action) => activityOf(action, engagement.goLive, calendar)),
    links: [...workbook.actionLinks.values()].filter(
      (link) => there.has(link.predecessorId) && there.has(link.successorId),
    ),
    calendar,
    planStart: workbook.programme.get("programme")?.start ?? null,
    today,
  };
}

/** Whether an action begins by go-live and go-live is not set: nothing can be said of its dates. */
export function waitsForGoLive(action: Pick<Action, "goLiveOffset">, goLive: string | null): boolean {
  return action.goLiveOffset !== null && goLive === null;
}

/** What an action says to the schedule. */
export function activityOf(action: Action, goLive: string | null, calendar: WorkingCalendar): Activity {
  return {
    id: action.id,
    optimistic: action.optimisticDays ?? action.durationDays,
    likely: action.durationDays,
    pessimistic: action.pessimisticDays ?? action.durationDays,
    start: startOf(action, goLive, calendar),
    finishBy: action.finishBy,
    progress: action.progress,
    actualStart: action.actualStart,
    actualFinish: action.actualFinish,
    state: action.status === "done" || action.status === "dropped" ? action.status : "open",
    ownerId: action.ownerId,
  };
}

function startOf(action: Action, goLive: string | null, calendar: WorkingCalendar): StartRule {
  const date = startAskedFor(action, goLive, calendar);
  return date === null ? { kind: "soon" } : { kind: action.startRule, date };
}

/**
 * The day an action is asked to begin: its own, or the one that lies its offset from go-live; null when neither, or when
 * nobody ever works.
 */
export function startAskedFor(
  action: Pick<Action, "start" | "goLiveOffset">,
  goLive: string | null,
  calendar: WorkingCalendar,
): string | null {
  if (action.goLiveOffset === null || goLive === null) return action.start;
  if (!workingDays(calendar).any) return null;
  return shiftWorkingDays(goLive, action.goLiveOffset, calendar);
}
