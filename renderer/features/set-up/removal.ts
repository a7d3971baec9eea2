import type { Workbook } from "../../../shared/workbook/model.ts";
import { run } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import { groupsRemoved, peopleRemoved } from "./removal-words.ts";

/** Removing people and groups. What hangs on them is said with the offer to undo. */

export async function removeGroups(workbook: Workbook, ids: readonly string[]): Promise<void> {
  const sentence = groupsRemoved(workbook, ids);
  if (await run({ type: "groups/remove", ids: [...ids] })) notifyUndoableEdit(sentence);
}

export async function removePeople(workbook: Workbook, ids: readonly string[]): Promise<void> {
  const sentence = peopleRemoved(workbook, ids);
  if (await run({ type: "people/remove", ids: [...ids] })) notifyUndoableEdit(sentence);
}
