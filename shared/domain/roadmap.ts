import { elementOf } from "../methodology/methodology.ts";
import { engagementOf, inOrder, type Action, type Person, type Workbook } from "../workbook/model.ts";
import { finishDate, nextWorkingDay, type WorkingCalendar } from "./calendar.ts";
import { idsBy } from "./findings.ts";
import { scheduleOf, startAskedFor } from "./schedule-of.ts";
import type { Schedule } from "./schedule/schedule.ts";
import type { Placed, Unplaced } from "./schedule/types.ts";

/** An action as the roadmap shows it. */
export interface RoadmapEntry {
  readonly action: Action;
  /** Number within the plan, 1 … n in the roadmap's order: "A3". */
  readonly rank: number;
  readonly owner: Person | null;
  /** First working day: the recorded one, or the planned one; null while not scheduled. */
  readonly start: string | null;
  /** Last working day: the recorded one, or the planned one; null while not scheduled. */
  readonly finish: string | null;
  /** Whole working days the dates are made with, from its three estimates. */
  readonly plannedDays: number;
  /** Where it lies by the plan; null while not scheduled. */
  readonly planned: Placed | null;
  /** Where it will lie by what has happened so far; null while not scheduled. */
  readonly forecast: Placed | null;
  /** Why it has no dates; null when it has, or when it waits for a go-live that is not set. */
  readonly unplaced: Unplaced["why"] | null;
  /** Not done or dropped, and its finish has passed. */
  readonly late: boolean;
  /** Ids of the findings it answers. */
  readonly findingIds: readonly string[];
  /** Ids of the groups it is for. */
  readonly groupIds: readonly string[];
}

/**
 * The accepted and proposed actions: by element, then start (unscheduled last), then the consultant's order.
 *
 * @param today ISO date against which lateness is judged.
 */
export function roadmap(
  workbook: Workbook,
  today: string,
  schedule: Schedule = scheduleOf(workbook, today),
): readonly RoadmapEntry[] {
  const { goLive } = engagementOf(workbook);
  const asked = (action: Action) => startAskedFor(action, goLive, schedule.input.calendar);
  const findingIds = idsBy(workbook.actionFindings.values(), "actionId", "findingId");
  const groupIds = idsBy(workbook.actionGroups.values(), "actionId", "groupId");
  return inOrder(workbook.actions)
    .map((action) => ({ action, ...placesOf(action, schedule, asked) }))
    .toSorted(
      (a, b) =>
        elementOf(a.action.element).number - elementOf(b.action.element).number ||
        compare(a.start ?? "9999", b.start ?? "9999") ||
        a.action.position - b.action.position,
    )
    .map(({ action, ...places }, i) => ({
      action,
      rank: i + 1,
      owner: action.ownerId === null ? null : (workbook.people.get(action.ownerId) ?? null),
      ...places,
      late: isOpen({ action }) && places.finish !== null && places.finish < today,
      findingIds: findingIds.get(action.id) ?? [],
      groupIds: groupIds.get(action.id) ?? [],
    }));
}

/** Whether an action is still to be done: neither done nor dropped. */
export function isOpen({ action }: { readonly action: Pick<Action, "status"> }): boolean {
  return action.status !== "done" && action.status !== "dropped";
}

type Places = Pick<RoadmapEntry, "start" | "finish" | "plannedDays" | "planned" | "forecast" | "unplaced">;

/** Where an action lies; one that was dropped lies where it was asked to, since the plan goes on without it. */
function placesOf(action: Action, schedule: Schedule, asked: (action: Action) => string | null): Places {
  const planned = schedule.plan.placements.get(action.id);
  const forecast = schedule.forecast.placements.get(action.id);
  const placed = planned?.kind === "placed" ? planned : null;
  const dates =
    placed ??
    (action.status === "dropped" && schedule.workings !== null
      ? datesOf({ start: asked(action), durationDays: action.durationDays }, schedule.input.calendar)
      : { start: null, finish: null });
  return {
    start: action.actualStart ?? dates.start,
    finish: action.actualFinish ?? dates.finish,
    plannedDays: schedule.estimates.get(action.id)?.plannedDays ?? action.durationDays,
    planned: placed,
    forecast: forecast?.kind === "placed" ? forecast : null,
    unplaced: planned?.kind === "unplaced" ? planned.why : null,
  };
}

/** The working days an action runs from and to when nothing else bears on it; null while it has no start. */
export function datesOf(
  action: Pick<Action, "start" | "durationDays">,
  calendar: WorkingCalendar,
): { readonly start: string | null; readonly finish: string | null } {
  if (action.start === null) return { start: null, finish: null };
  return {
    start: nextWorkingDay(action.start, calendar),
    finish: finishDate(action.start, action.durationDays, calendar),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
