import { elementIds } from "../../shared/methodology/types.ts";
import type { CommandOf } from "../../shared/workbook/commands.ts";
import { actionLinks } from "./action-links.ts";
import { actionPlans } from "./action-plans.ts";
import { actions } from "./actions.ts";
import { baseline, inPreliminaryPlan } from "./baseline.ts";
import type { Edit } from "./edit.ts";
import { roleNeeds, roles } from "./jobs.ts";
import { decisions, milestones, programme } from "./steering.ts";
import { judgements, takenUp, writtenNarratives } from "./strategy.ts";

/** The commands that fill the strategy, the roadmap and the jobs. */

/** Needs the findings. */
export function* actionEdits(): Generator<Edit> {
  for (const [index, written] of actions.entries()) {
    const { id, findings, ...fields } = written;
    const { groups = [], ...plan } = actionPlans[id];
    const action = { id, ...fields, ...plan };
    const related = { findingIds: [...findings], groupIds: [...groups] };
    const taken = takenUp[id];
    yield {
      at: recordedAt(index, inPreliminaryPlan.has(id)),
      edit: taken
        ? {
            type: "recommendation/take-up",
            id: taken.from,
            state: taken.state,
            note: taken.note,
            action,
            ...related,
            predecessorIds: [],
          }
        : { type: "action/add", action, ...related },
    };
  }
}

/** Two minutes each: on the day of the preliminary plan, or in one sitting on the morning after the workshop. */
function recordedAt(index: number, early: boolean): string {
  return new Date(
    early ? Date.UTC(2026, 9, 26, 8, index * 2) : Date.UTC(2026, 10, 12, 8, index * 2),
  ).toISOString();
}

/** Needs the actions. */
export function* roadmapEdits(): Generator<Edit> {
  const at = "2026-11-12T13:00:00.000Z";
  for (const link of actionLinks) yield { at, edit: { type: "action-link/set", link } };
  yield { at, edit: { type: "programme/update", patch: programme } };
  for (const { waitsFor, ...milestone } of milestones) {
    const row = { ...milestone, goLiveOffset: null };
    yield { at, edit: { type: "milestone/add", milestone: row, actionIds: [...waitsFor] } };
  }
  for (const decision of decisions) yield { at, edit: { type: "decision/add", decision } };
  yield { at: baseline.takenAt, edit: { type: "baseline/take", baseline: baselineRow() } };
}

function baselineRow(): CommandOf<"baseline/take">["baseline"] {
  const dates = actions.flatMap(({ id: actionId, title }) => {
    const days = baseline.dates[actionId];
    return days ? [{ actionId, title, start: days[0], finish: days[1] }] : [];
  });
  return { id: baseline.id, name: baseline.name, dates };
}

/** Needs the actions that were taken up. */
export function* strategyEdits(): Generator<Edit> {
  const at = "2026-11-13T09:00:00.000Z";
  for (const { id, ...patch } of judgements) yield { at, edit: { type: "recommendation/update", id, patch } };
  for (const id of elementIds) {
    const text = writtenNarratives[id];
    if (text !== undefined) yield { at, edit: { type: "narrative/set", id, text } };
  }
}

/** Needs the groups. */
export function* jobEdits(): Generator<Edit> {
  const at = "2026-11-13T14:00:00.000Z";
  for (const { judgedBy, weekly, ...role } of roles) {
    const roleId = role.id;
    yield { at, edit: { type: "role/add", role } };
    for (const [index, text] of judgedBy.entries()) {
      const criterion = { id: `pc-${roleId.slice(2)}-${index + 1}`, roleId, text };
      yield { at, edit: { type: "performance-criterion/add", criterion } };
    }
    for (const [index, goal] of weekly.entries())
      yield {
        at,
        edit: { type: "usage-goal/add", goal: { id: `ug-${roleId.slice(2)}-${index + 1}`, roleId, ...goal } },
      };
  }
  for (const [index, need] of roleNeeds.entries())
    yield { at, edit: { type: "role-need/add", need: { id: `rn-${index + 1}`, ...need } } };
}
