import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import type { Programme } from "../entities/plan.ts";
import { linkId } from "../model.ts";
import type { Named, PlanContext } from "../plan.ts";
import { relateRows } from "./links.ts";
import { fieldsKey, given, nextPosition, quoted, step } from "./naming.ts";

type RoadmapCommand = CommandOf<
  | "programme/update"
  | "milestone/add"
  | "milestone/update"
  | "milestone/relate"
  | "milestone/remove"
  | "decision/add"
  | "decision/update"
  | "decision/remove"
  | "baseline/take"
  | "baseline/rename"
  | "baseline/remove"
>;

export function planRoadmap(draft: Draft, command: RoadmapCommand, context: PlanContext): Named {
  switch (command.type) {
    case "programme/update": {
      const patch = given(command.patch);
      draft.put("programme", { ...(draft.find("programme", "programme") ?? noProgramme), ...patch });
      return { label: "Change the dates of the programme", coalesce: fieldsKey("programme", patch) };
    }
    case "milestone/add":
    case "milestone/update":
    case "milestone/relate":
    case "milestone/remove":
      return planMilestones(draft, command);
    case "decision/add":
    case "decision/update":
    case "decision/remove":
      return planDecisions(draft, command);
    case "baseline/take":
    case "baseline/rename":
    case "baseline/remove":
      return planBaselines(draft, command, context);
  }
}

const noProgramme: Programme = { id: "programme", start: null, steeringDate: null };

function planMilestones(
  draft: Draft,
  command: CommandOf<"milestone/add" | "milestone/update" | "milestone/relate" | "milestone/remove">,
): Named {
  if (command.type === "milestone/add") {
    const { milestone, actionIds } = command;
    draft.add("milestones", { ...milestone, position: nextPosition(draft.rows("milestones")) });
    relateMilestone(draft, milestone.id, actionIds);
    return step(`Add milestone ${quoted(milestone.title)}`);
  }
  const milestone = draft.get("milestones", command.id);
  switch (command.type) {
    case "milestone/update": {
      const patch = given(command.patch);
      draft.put("milestones", {
        ...milestone,
        ...patch,
        ...(patch.date && patch.goLiveOffset === undefined && { goLiveOffset: null }),
        ...(typeof patch.goLiveOffset === "number" && patch.date === undefined && { date: null }),
      });
      const label = `Edit milestone ${quoted(patch.title ?? milestone.title)}`;
      return { label, coalesce: fieldsKey(milestone.id, patch) };
    }
    case "milestone/relate":
      relateMilestone(draft, milestone.id, command.actionIds);
      return step(`Change what ${quoted(milestone.title)} waits for`);
    case "milestone/remove":
      draft.remove("milestones", [milestone.id]);
      return step(`Remove milestone ${quoted(milestone.title)}`);
  }
}

function relateMilestone(draft: Draft, milestoneId: string, actionIds: readonly string[]): void {
  const links = actionIds
    .map((id) => draft.get("actions", id).id)
    .map((actionId) => ({ id: linkId(milestoneId, actionId), milestoneId, actionId }));
  relateRows(draft, "milestoneActions", (row) => row.milestoneId === milestoneId, links);
}

function planDecisions(
  draft: Draft,
  command: CommandOf<"decision/add" | "decision/update" | "decision/remove">,
): Named {
  if (command.type === "decision/add") {
    const { decision } = command;
    if (decision.personId) draft.get("people", decision.personId);
    if (decision.actionId) draft.get("actions", decision.actionId);
    draft.add("decisions", { ...decision, position: nextPosition(draft.rows("decisions")) });
    return step(`Add decision ${quoted(decision.title)}`);
  }
  const decision = draft.get("decisions", command.id);
  if (command.type === "decision/remove") {
    draft.remove("decisions", [decision.id]);
    return step(`Remove decision ${quoted(decision.title)}`);
  }
  const patch = given(command.patch);
  if (patch.personId) draft.get("people", patch.personId);
  if (patch.actionId) draft.get("actions", patch.actionId);
  draft.put("decisions", { ...decision, ...patch });
  const label = `Edit decision ${quoted(patch.title ?? decision.title)}`;
  return { label, coalesce: fieldsKey(decision.id, patch) };
}

function planBaselines(
  draft: Draft,
  command: CommandOf<"baseline/take" | "baseline/rename" | "baseline/remove">,
  { now }: PlanContext,
): Named {
  if (command.type === "baseline/take") {
    const { baseline } = command;
    const position = nextPosition(draft.rows("baselines"));
    draft.add("baselines", { ...baseline, takenAt: now, position });
    return step(`Take baseline ${quoted(baseline.name)}`);
  }
  const baseline = draft.get("baselines", command.id);
  if (command.type === "baseline/remove") {
    draft.remove("baselines", [baseline.id]);
    return step(`Remove baseline ${quoted(baseline.name)}`);
  }
  draft.put("baselines", { ...baseline, name: command.name });
  return { label: `Rename baseline ${quoted(command.name)}`, coalesce: fieldsKey(baseline.id, { name: "" }) };
}
