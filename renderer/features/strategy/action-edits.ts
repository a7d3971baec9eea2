import type { CommandOf } from "../../../shared/workbook/commands.ts";
import { run, useOpenWorkbook } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";

/** Edits actions; resolves to false when it was refused. */
export function editActions(
  ids: readonly string[],
  patch: CommandOf<"actions/update">["patch"],
): Promise<boolean> {
  return run({ type: "actions/update", ids: [...ids], patch });
}

/** The findings an action answers, all of them. */
export function relateAction(id: string, findingIds: readonly string[]): Promise<boolean> {
  return run({ type: "action/relate", id, findingIds: [...findingIds] });
}

/** Removes actions and offers to undo it. */
export async function removeActions(ids: readonly string[]): Promise<void> {
  const names = ids.flatMap((id) => useOpenWorkbook.getState().workbook?.actions.get(id)?.title ?? []);
  if (!(await run({ type: "actions/remove", ids: [...ids] }))) return;
  notifyUndoableEdit(names.length === 1 ? `Removed “${names[0]}”.` : `Removed ${names.length} actions.`);
}
