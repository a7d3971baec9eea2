import type { LibraryAction, ActionTrait } from "../../../methodology/actions/types.ts";
import {
  engagementOf,
  inOrder,
  type Action,
  type Engagement,
  type Workbook,
} from "../../../workbook/model.ts";
import { findingsRegister, idsBy, type RegisterEntry } from "../../findings.ts";
import { gapTriages } from "../../gap-triage.ts";
import type { Verdict } from "../../triage.ts";
import type { ActionDates, Dates, Guard } from "../guard.ts";

/** An action of the plan with what the guards look at. */
export interface PlannedAction {
  readonly action: Action;
  /** Those of the library's action it was taken from; words of the consultant's own say nothing here. */
  readonly traits: ReadonlySet<ActionTrait>;
  readonly findingIds: readonly string[];
  /** Whom it is for, as recorded or else as its findings say; none: everybody. */
  readonly groupIds: readonly string[];
  readonly dates: ActionDates | null;
}

/** A plan as the guards see it. */
export interface GuardedPlan {
  readonly workbook: Workbook;
  readonly engagement: Engagement;
  /** Actions that were not dropped, in the consultant's order. */
  readonly actions: readonly PlannedAction[];
  /** Those of them that are still to be finished. */
  readonly ahead: readonly PlannedAction[];
  /** Open findings, highest priority first. */
  readonly register: readonly RegisterEntry[];
  /** The newest verdict on each gap and risk that was triaged. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

export function planOf(
  workbook: Workbook,
  library: ReadonlyMap<string, LibraryAction>,
  dates: Dates,
): GuardedPlan {
  const register = findingsRegister(workbook);
  const groupsOfFinding = new Map(register.map(({ finding, groupIds }) => [finding.id, groupIds]));
  const findingIds = idsBy(workbook.actionFindings.values(), "actionId", "findingId");
  const ownGroups = idsBy(workbook.actionGroups.values(), "actionId", "groupId");
  const groupsOf = (id: string) => ownGroups.get(id) ?? together(findingIds.get(id), groupsOfFinding);
  const actions = inOrder(workbook.actions)
    .filter(({ status }) => status !== "dropped")
    .map((action) => ({
      action,
      traits: new Set(library.get(action.libraryId ?? "")?.traits),
      findingIds: findingIds.get(action.id) ?? [],
      groupIds: groupsOf(action.id),
      dates: dates.get(action.id) ?? null,
    }));
  return {
    workbook,
    engagement: engagementOf(workbook),
    actions,
    ahead: actions.filter(({ action }) => action.status !== "done"),
    register: register.filter(({ finding }) => finding.state === "open"),
    verdicts: new Map(
      gapTriages(workbook).flatMap(({ finding, verdict }) => (verdict ? [[finding.id, verdict]] : [])),
    ),
  };
}

/** The groups of all the findings; none, so everybody, as soon as one finding names no group. */
function together(
  findingIds: readonly string[] = [],
  groupsOfFinding: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const lists = findingIds.map((id) => groupsOfFinding.get(id) ?? []);
  return lists.some((groups) => groups.length === 0) ? [] : [...new Set(lists.flat())].toSorted();
}

/** Whether two lists of groups have one in common; an empty list stands for everybody. */
export function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((id) => b.includes(id));
}

/** Whether the first is over before the other begins; not, while one of them has no dates. */
export function comesFirst(first: PlannedAction, then: PlannedAction): boolean {
  if (first.action.status === "done") return true;
  return first.dates !== null && then.dates !== null && first.dates.finish < then.dates.start;
}

/** Whether the one is known to begin before the other does. */
export function beginsBefore(one: PlannedAction, other: PlannedAction): boolean {
  if (other.action.status === "done") return false;
  return one.dates !== null && other.dates !== null && one.dates.start < other.dates.start;
}

/** A guard about these actions and nothing else, to be filled in. */
export function about(actions: readonly PlannedAction[]): Omit<Guard, "id" | "title" | "reason"> {
  return {
    actionIds: actions.map(({ action }) => action.id),
    findingIds: [],
    groupIds: [],
    personIds: [],
  };
}

/** “First”, “Second” and 3 more. */
export function titled(actions: readonly PlannedAction[]): readonly string[] {
  return actions.map(({ action }) => `“${action.title}”`);
}
