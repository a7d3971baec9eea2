import { ownItemPrefix } from "../../../../shared/domain/survey/of-workbook.ts";
import type { QuestionnairePart } from "../../../../shared/methodology/questionnaires/types.ts";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import { run } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import type { WordedItem } from "./wording.ts";

type Patch = CommandOf<"survey-item/set">["patch"];

/** Changes what a draft asks; resolves to false when it was refused. */
export function setItem(surveyId: string, itemId: string, patch: Patch): Promise<boolean> {
  return run({ type: "survey-item/set", surveyId, itemId, patch });
}

/** Asks an item in other words; the method's own words are no rewording. */
export function rewordItem(surveyId: string, item: WordedItem, text: string): Promise<boolean> {
  const words = text.trim();
  if (words === "") return Promise.resolve(false);
  return setItem(surveyId, item.itemId, { text: words === item.method ? "" : words });
}

/** Asks an item in the method's words again. */
export function askAsMethod(surveyId: string, item: WordedItem): Promise<boolean> {
  return item.dropped
    ? setItem(surveyId, item.itemId, { text: "" })
    : run({ type: "survey-item/reset", surveyId, itemId: item.itemId });
}

/** Leaves an item out, or asks it again. */
export function dropItem(surveyId: string, item: WordedItem): Promise<boolean> {
  return setItem(surveyId, item.itemId, { dropped: !item.dropped });
}

/** Adds an own item at the end of a part, on the part's scale. */
export function addOwnItem(
  surveyId: string,
  { id, scale }: QuestionnairePart,
  text: string,
): Promise<boolean> {
  return setItem(surveyId, `${ownItemPrefix}${crypto.randomUUID()}`, {
    part: id,
    scale,
    text,
    dropped: false,
  });
}

/** Removes an own item and offers to take that back. */
export async function removeOwnItem(surveyId: string, { itemId, text }: WordedItem): Promise<boolean> {
  const removed = await run({ type: "survey-item/reset", surveyId, itemId });
  if (removed) notifyUndoableEdit(`“${text}” is removed.`);
  return removed;
}

/**
 * Moves an own item past its neighbour.
 *
 * @param among the own items of its part, in order
 * @param by 1: down; -1: up
 */
export function moveOwnItem(
  surveyId: string,
  item: WordedItem,
  among: readonly WordedItem[],
  by: 1 | -1,
): Promise<boolean> {
  const to = among.findIndex(({ itemId }) => itemId === item.itemId) + by;
  const passed = among[to];
  if (!passed) return Promise.resolve(false);
  const beyond = among[to + by];
  const position = beyond ? (passed.position + beyond.position) / 2 : passed.position + by;
  return setItem(surveyId, item.itemId, { position });
}
