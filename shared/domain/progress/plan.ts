import { elements } from "../../methodology/elements.ts";
import type { Workbook } from "../../workbook/model.ts";
import { highPriority } from "../coverage.ts";
import { findingsRegister } from "../findings.ts";
import { changedWithoutHr, rolesInFull } from "../jobs.ts";
import { stageOf, type Check, type StageProgress } from "./stage.ts";

/** The roles whose work changes, each with what a role needs. */
export function jobsProgress(workbook: Workbook): StageProgress {
  const roles = rolesInFull(workbook);
  const checks: Check[] = [
    { holds: roles.length > 0, missing: "Add the roles whose work the system changes." },
    ...roles.flatMap(({ role, checks: ofRole }) =>
      ofRole.map(({ part, holds, missing }) => ({
        holds,
        missing,
        id: role.id,
        part: part === "hr" ? part : null,
      })),
    ),
  ];
  return stageOf("jobs", checks, changedWithoutHr(workbook).length > 0);
}

/** An action for each element, and one for each open gap and risk. */
export function strategyProgress(workbook: Workbook): StageProgress {
  const actions = [...workbook.actions.values()].filter((action) => action.status !== "dropped");
  const open = findingsRegister(workbook).filter(
    ({ finding }) => finding.kind !== "strength" && finding.state === "open",
  );
  // An action that was dropped answers nothing.
  const going = new Set(actions.map((action) => action.id));
  const answered = (entry: (typeof open)[number]) => entry.actionIds.some((id) => going.has(id));
  const checks: Check[] = [
    ...elements.map((element) => ({
      holds: actions.some((action) => action.element === element.id),
      missing: `Plan an action for element ${element.number}, “${element.title}”.`,
    })),
    ...open.map((entry) => ({
      holds: answered(entry),
      missing: `Answer “${entry.finding.title}” with an action.`,
      id: entry.finding.id,
    })),
  ];
  return stageOf(
    "strategy",
    checks,
    open.some((entry) => !answered(entry) && entry.priority.value >= highPriority),
  );
}

/** An owner and a start for every action. */
export function roadmapProgress(workbook: Workbook): StageProgress {
  const actions = [...workbook.actions.values()].filter((action) => action.status !== "dropped");
  const hasStart = whatHasStart(workbook);
  const checks: Check[] = [
    { holds: actions.length > 0, missing: "Add the first action." },
    ...actions.flatMap((action) => [
      { holds: action.ownerId !== null, missing: `Name the owner of “${action.title}”.`, id: action.id },
      { holds: hasStart(action.id), missing: `Give “${action.title}” a start.`, id: action.id },
    ]),
  ];
  return stageOf(
    "roadmap",
    checks,
    actions.some((action) => hasStart(action.id) && action.ownerId === null),
  );
}

/** Tells of an action whether anything says when it begins: a day, go-live, the programme, or what it waits for. */
function whatHasStart(workbook: Workbook): (actionId: string) => boolean {
  const waiting = new Set([...workbook.actionLinks.values()].map((link) => link.successorId));
  const begins = (workbook.programme.get("programme")?.start ?? null) !== null;
  return (actionId) => {
    const action = workbook.actions.get(actionId);
    if (!action) return false;
    return begins || action.start !== null || action.goLiveOffset !== null || waiting.has(actionId);
  };
}
