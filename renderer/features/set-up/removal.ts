import type { Workbook } from "../../../shared/workbook/model.ts";
import { run } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import { groupsRemoved, peopleRemoved } from "./removal-words.ts";

/** Removing people and groups. What hangs on them is said with the offer to undo. */

/**
 * Removes groups, in one step of undo with what goes along.
 *
 * @param moveTo the group that takes over what can be moved; null: nobody does
 * @returns whether they are gone
 */
export async function removeGroups(
  workbook: Workbook,
  ids: readonly string[],
  moveTo: string | null = null,
): Promise<boolean> {
  const successor = moveTo === null ? null : (workbook.groups.get(moveTo)?.name ?? "");
  const sentence = groupsRemoved(workbook, ids, successor);
  const removed = await run({ type: "groups/remove", ids: [...ids], moveTo });
  if (removed) notifyUndoableEdit(sentence);
  return removed;
}

export async function removePeople(workbook: Workbook, ids: readonly string[]): Promise<void> {
  const sentence = peopleRemoved(workbook, ids);
  if (await run({ type: "people/remove", ids: [...ids] })) notifyUndoableEdit(sentence);
}
