import { elementOf } from "../methodology/methodology.ts";
import { engagementOf, inOrder, type Action, type Person, type Workbook } from "../workbook/model.ts";
import { finishDate, nextWorkingDay, workingCalendar, type WorkingCalendar } from "./calendar.ts";
import { idsBy } from "./findings.ts";

/** An action as the roadmap shows it. */
export interface RoadmapEntry {
  readonly action: Action;
  /** Number within the plan, 1 … n in the roadmap's order: "A3". */
  readonly rank: number;
  readonly owner: Person | null;
  /** First working day on or after the start asked for; null while not scheduled. */
  readonly start: string | null;
  /** Last working day; null while not scheduled. */
  readonly finish: string | null;
  /** Not done or dropped, and its finish has passed. */
  readonly late: boolean;
  /** Ids of the findings it answers. */
  readonly findingIds: readonly string[];
}

/**
 * The accepted and proposed actions: by element, then start (unscheduled last), then the consultant's order.
 *
 * @param today ISO date against which lateness is judged.
 */
export function roadmap(workbook: Workbook, today: string): readonly RoadmapEntry[] {
  const calendar = workingCalendar(engagementOf(workbook), workbook.holidays.values());
  const findingIds = idsBy(workbook.actionFindings.values(), "actionId", "findingId");
  return inOrder(workbook.actions)
    .map((action) => ({ action, ...datesOf(action, calendar) }))
    .toSorted(
      (a, b) =>
        elementOf(a.action.element).number - elementOf(b.action.element).number ||
        compare(a.start ?? "9999", b.start ?? "9999") ||
        a.action.position - b.action.position,
    )
    .map(({ action, start, finish }, i) => ({
      action,
      rank: i + 1,
      owner: action.ownerId === null ? null : (workbook.people.get(action.ownerId) ?? null),
      start,
      finish,
      late: finish !== null && finish < today && action.status !== "done" && action.status !== "dropped",
      findingIds: findingIds.get(action.id) ?? [],
    }));
}

/** The working days an action runs from and to; null while not scheduled. */
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
