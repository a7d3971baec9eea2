import type { CommandOf } from "../commands.ts";
import type { Draft } from "../draft.ts";
import { linkId, type Action } from "../model.ts";
import type { Named, PlanContext } from "../plan.ts";
import { relateRows } from "./links.ts";
import { fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";

export function planActions(
  draft: Draft,
  command: CommandOf<"action/add" | "actions/update" | "action/relate" | "actions/remove">,
  { now }: PlanContext,
): Named {
  switch (command.type) {
    case "action/add": {
      const { action, findingIds } = command;
      if (action.ownerId !== null) draft.get("people", action.ownerId);
      draft.add("actions", { ...action, createdAt: now, position: nextPosition(draft.rows("actions")) });
      relate(draft, action.id, findingIds);
      return step(`Add action ${quoted(action.title)}`);
    }
    case "actions/update": {
      const patch = given(command.patch);
      if (patch.ownerId) draft.get("people", patch.ownerId);
      const actions = command.ids.map((id) => draft.get("actions", id));
      for (const action of actions) draft.put("actions", settled({ ...action, ...patch }, patch));
      const label = `Edit ${named(
        actions.map((action) => patch.title ?? action.title),
        "action",
      )}`;
      return { label, coalesce: fieldsKey(command.ids.join("+"), patch) };
    }
    case "action/relate": {
      const action = draft.get("actions", command.id);
      relate(draft, action.id, command.findingIds);
      return step(`Change what ${quoted(action.title)} answers`);
    }
    case "actions/remove": {
      const actions = command.ids.map((id) => draft.get("actions", id));
      draft.remove("actions", command.ids);
      return step(
        `Remove ${named(
          actions.map((action) => action.title),
          "action",
        )}`,
      );
    }
  }
}

/** Status and progress agree: done is 100 %, and 100 % of a running action is done. */
function settled(action: Action, patch: Partial<Action>): Action {
  if (patch.status === "done") return { ...action, progress: 100 };
  if (patch.progress === 100 && action.status !== "dropped") return { ...action, status: "done" };
  if (patch.progress !== undefined && patch.progress < 100 && action.status === "done")
    return { ...action, status: "in-progress" };
  return action;
}

function relate(draft: Draft, actionId: string, findingIds: readonly string[]): void {
  const links = findingIds
    .map((id) => draft.get("findings", id).id)
    .map((findingId) => ({ id: linkId(actionId, findingId), actionId, findingId }));
  relateRows(draft, "actionFindings", (row) => row.actionId === actionId, links);
}
