import type { CommandOf } from "../commands.ts";
import { CommandError, type Draft } from "../draft.ts";
import { plainActionPlan } from "../entities/plan.ts";
import { action, linkId, type Action } from "../model.ts";
import type { Named, PlanContext } from "../plan.ts";
import { relateRows } from "./links.ts";
import { counted, fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";

type ActionCommand = CommandOf<
  "action/add" | "actions/update" | "actions/move" | "action/relate" | "actions/remove"
>;

export function planActions(draft: Draft, command: ActionCommand, { now }: PlanContext): Named {
  switch (command.type) {
    case "action/add": {
      addAction(draft, command.action, now);
      relateAction(draft, command.action.id, command);
      return step(`Add action ${quoted(command.action.title)}`);
    }
    case "actions/update": {
      const patch = given(command.patch);
      if (patch.ownerId) draft.get("people", patch.ownerId);
      if (patch.measureId) draft.get("measures", patch.measureId);
      const actions = command.ids.map((id) => draft.get("actions", id));
      for (const row of actions) draft.put("actions", settled(row, patch, now));
      const label = `Edit ${named(
        actions.map(({ title }) => patch.title ?? title),
        "action",
      )}`;
      return { label, coalesce: fieldsKey(command.ids.join("+"), patch) };
    }
    case "actions/move": {
      const titles = command.moves.map(({ id, patch }) => {
        const action = draft.get("actions", id);
        draft.put("actions", settled(action, given(patch), now));
        return action.title;
      });
      return step(`Move ${named(titles, "action")}`);
    }
    case "action/relate": {
      const action = draft.get("actions", command.id);
      relateAction(draft, action.id, command);
      const what = command.findingIds ? "what" : "whom";
      return step(`Change ${what} ${quoted(action.title)} ${command.findingIds ? "answers" : "is for"}`);
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

/** Adds the action after the others, its plan plain where nothing is said. */
export function addAction(draft: Draft, fields: CommandOf<"action/add">["action"], now: string): void {
  if (fields.ownerId) draft.get("people", fields.ownerId);
  if (fields.measureId) draft.get("measures", fields.measureId);
  draft.add("actions", {
    ...plainActionPlan,
    ...given(fields),
    createdAt: now,
    position: nextPosition(draft.rows("actions")),
  } as Action);
}

/** Makes the action answer these findings and be for these groups; a list left out stays as it is. */
export function relateAction(
  draft: Draft,
  actionId: string,
  wanted: {
    readonly findingIds?: readonly string[] | undefined;
    readonly groupIds?: readonly string[] | undefined;
  },
): void {
  const of = (row: { readonly actionId: string }) => row.actionId === actionId;
  if (wanted.findingIds) {
    const links = wanted.findingIds
      .map((id) => draft.get("findings", id).id)
      .map((findingId) => ({ id: linkId(actionId, findingId), actionId, findingId }));
    relateRows(draft, "actionFindings", of, links);
  }
  if (wanted.groupIds) {
    const links = wanted.groupIds
      .map((id) => draft.get("groups", id).id)
      .map((groupId) => ({ id: linkId(actionId, groupId), actionId, groupId }));
    relateRows(draft, "actionGroups", of, links);
  }
}

/** The action with the patch, and what has to agree with it. */
function settled(row: Action, patch: Partial<Action>, now: string): Action {
  return possible(finished(dated({ ...row, ...patch }, patch), patch, now));
}

/** @throws CommandError `invalid` when its estimates or its actual dates contradict each other */
function possible(row: Action): Action {
  const parsed = action.safeParse(row);
  if (parsed.success) return row;
  const [issue] = parsed.error.issues;
  throw new CommandError("invalid", `${issue?.message ?? "This does not fit."} Nothing was changed.`);
}

/**
 * A likely duration past one of the estimates around it takes that estimate along; a day of its own and an offset from
 * go-live take each other's place.
 */
function dated(action: Action, patch: Partial<Action>): Action {
  const { durationDays, optimisticDays, pessimisticDays } = action;
  const resized = patch.durationDays !== undefined;
  return {
    ...action,
    ...(resized &&
      patch.optimisticDays === undefined &&
      optimisticDays !== null && { optimisticDays: Math.min(optimisticDays, durationDays) }),
    ...(resized &&
      patch.pessimisticDays === undefined &&
      pessimisticDays !== null && { pessimisticDays: Math.max(pessimisticDays, durationDays) }),
    ...(patch.start && patch.goLiveOffset === undefined && { goLiveOffset: null }),
    ...(typeof patch.goLiveOffset === "number" && patch.start === undefined && { start: null }),
  };
}

/** Status, progress and the day of finishing agree: done is 100 %, and 100 % of a running action is done. */
function finished(action: Action, patch: Partial<Action>, now: string): Action {
  if (patch.status === "done" || (patch.progress === 100 && action.status !== "dropped")) {
    const today = now.slice(0, 10);
    const since = action.actualStart !== null && action.actualStart > today ? action.actualStart : today;
    return { ...action, status: "done", progress: 100, actualFinish: action.actualFinish ?? since };
  }
  const reopened = patch.progress !== undefined && patch.progress < 100 && action.status === "done";
  if (reopened || (patch.status !== undefined && action.status !== "done"))
    return { ...action, status: reopened ? "in-progress" : action.status, actualFinish: null };
  return action;
}

/** Links two actions, or takes links away. */
export function planActionLinks(
  draft: Draft,
  command: CommandOf<"action-link/set" | "action-links/remove">,
): Named {
  if (command.type === "action-links/remove") {
    for (const id of command.ids) draft.get("actionLinks", id);
    draft.remove("actionLinks", command.ids);
    return step(`Remove ${counted(command.ids.length, "link between actions", "links between actions")}`);
  }
  const { link } = command;
  const id = linkActions(draft, link);
  return {
    label: linkLabel(draft, link),
    coalesce: fieldsKey(id, { lagDays: link.lagDays, kind: link.kind }),
  };
}

function linkLabel(draft: Draft, link: CommandOf<"action-link/set">["link"]): string {
  const [first, then] = [link.predecessorId, link.successorId].map((id) => draft.get("actions", id).title);
  return `Let ${quoted(then ?? "")} wait for ${quoted(first ?? "")}`;
}

/**
 * Links two actions. @returns the link's id
 * @throws CommandError `invalid` when it closes a circle, which is named
 */
export function linkActions(draft: Draft, link: CommandOf<"action-link/set">["link"]): string {
  const { predecessorId, successorId } = link;
  draft.get("actions", predecessorId);
  draft.get("actions", successorId);
  const way = wayBetween(draft, successorId, predecessorId);
  if (way) {
    const circle = [predecessorId, ...way].map((id) => quoted(draft.get("actions", id).title));
    throw new CommandError(
      "invalid",
      predecessorId === successorId
        ? "An action cannot wait for itself."
        : `The actions would wait for each other in a circle: ${circle.join(" → ")}. Remove one of these links first.`,
    );
  }
  const id = linkId(predecessorId, successorId);
  draft.put("actionLinks", { ...link, id });
  return id;
}

/** The ids from one action along the links to another, both included; null when no way leads there. */
function wayBetween(draft: Draft, from: string, to: string): readonly string[] | null {
  const next = Map.groupBy(draft.rows("actionLinks"), (link) => link.predecessorId);
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const id of cameFrom.keys()) {
    if (id === to) return traced(cameFrom, to);
    for (const { successorId } of next.get(id) ?? [])
      if (!cameFrom.has(successorId)) cameFrom.set(successorId, id);
  }
  return null;
}

function traced(cameFrom: ReadonlyMap<string, string | null>, to: string): readonly string[] {
  const way: string[] = [];
  for (let id: string | null = to; id !== null; id = cameFrom.get(id) ?? null) way.unshift(id);
  return way;
}
