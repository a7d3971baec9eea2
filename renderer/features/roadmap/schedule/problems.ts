import { problemText } from "../../../../shared/domain/schedule/problem-text.ts";
import type { Schedule } from "../../../../shared/domain/schedule/schedule.ts";
import type { ScheduleProblem } from "../../../../shared/domain/schedule/types.ts";
import { waitsForGoLive } from "../../../../shared/domain/schedule-of.ts";
import { engagementOf, inOrder, type Workbook } from "../../../../shared/workbook/model.ts";
import { milestonesOf } from "../../../../shared/domain/milestones.ts";

/** Something of the plan that cannot be as it is, in words. */
export interface Problem {
  /** The same for the same problem, before and after a change. */
  readonly key: string;
  readonly text: string;
  /** The action it is about; null when it is about none in particular. */
  readonly actionId: string | null;
  /** Only what will happen as things are, not the plan itself. */
  readonly forecastOnly: boolean;
}

/** Everything that is wrong with the plan, then what goes wrong with it as things are. */
export function problemsOf(workbook: Workbook, schedule: Schedule): readonly Problem[] {
  const nameOf = (id: string) => workbook.actions.get(id)?.title ?? "";
  const said = (forecastOnly: boolean) => (problem: ScheduleProblem) => ({
    key: keyOf(problem),
    text: problemText(problem, nameOf),
    actionId: actionOf(problem),
    forecastOnly,
  });
  const plan = [...schedule.problems, ...schedule.plan.problems].map(said(false));
  const there = new Set(plan.map(({ key }) => key));
  const forecast = schedule.forecast.problems.map(said(true)).filter(({ key }) => !there.has(key));
  return [...plan, ...waiting(workbook), ...milestonesMissed(workbook, schedule), ...forecast];
}

function keyOf(problem: ScheduleProblem): string {
  const parts: Readonly<Record<string, unknown>> = { ...problem, days: undefined };
  return JSON.stringify(parts);
}

function actionOf(problem: ScheduleProblem): string | null {
  if ("activityId" in problem) return problem.activityId;
  return problem.kind === "cycle" ? (problem.activityIds[0] ?? null) : null;
}

function waiting(workbook: Workbook): readonly Problem[] {
  const { goLive } = engagementOf(workbook);
  return inOrder(workbook.actions)
    .filter((action) => waitsForGoLive(action, goLive) && action.status !== "dropped")
    .map(({ id, title }) => ({
      key: `go-live ${id}`,
      text: `“${title}” begins by go-live, and go-live is not set. Set it here, or give the action a day of its own.`,
      actionId: id,
      forecastOnly: false,
    }));
}

/** Milestones by whose day the plan does not finish what they wait for. */
function milestonesMissed(workbook: Workbook, { plan }: Schedule): readonly Problem[] {
  return milestonesOf(workbook).flatMap(({ id, title, date, actionIds }) => {
    if (date === null) return [];
    return actionIds.flatMap((actionId) => {
      const placement = plan.placements.get(actionId);
      if (placement?.kind !== "placed" || placement.finish <= date) return [];
      const action = workbook.actions.get(actionId);
      if (!action || action.status === "done") return [];
      const text = `“${action.title}” finishes after “${title}”, which waits for it. Shorten what leads to it, or move the milestone.`;
      return [{ key: `milestone ${id} ${actionId}`, text, actionId, forecastOnly: false }];
    });
  });
}
