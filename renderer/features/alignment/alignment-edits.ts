import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import type { CommandOf } from "../../../shared/workbook/commands.ts";
import { stances, type Behaviour, type Stance } from "../../../shared/workbook/entities/alignment.ts";
import { longestTitle } from "../../../shared/workbook/text.ts";
import { run, useOpenWorkbook } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import type { MatrixRow } from "./alignment-rows.ts";

type CellPatch = CommandOf<"cells/update">["patch"];

/** Records something of a cell; resolves to false when it was refused. */
export function updateCell(cell: CellKey, patch: CellPatch): Promise<boolean> {
  return run({ type: "cells/update", cells: [cell], patch });
}

/** Not known → supports → silent → contradicts → not known. */
export function nextStance(stance: Stance): Stance {
  return stances[(stances.indexOf(stance) + 1) % stances.length] ?? "unknown";
}

/** Adds behaviours by their titles, in that order, and resolves to the id of the first; null when it was refused. */
export async function addBehaviours(
  titles: readonly string[],
  groupIds: readonly string[],
): Promise<string | null> {
  const behaviours = titles.map((title) => ({
    id: crypto.randomUUID(),
    title,
    frequency: "",
    observed: "",
    note: "",
  }));
  const [first] = behaviours;
  if (!first) return null;
  return (await run({ type: "behaviours/add", behaviours, groupIds: [...groupIds] })) ? first.id : null;
}

export function updateBehaviour(id: string, patch: Partial<Omit<Behaviour, "id">>): Promise<boolean> {
  return run({ type: "behaviour/update", id, patch });
}

/** Removes a behaviour with its cells and offers to undo it. */
export async function removeBehaviour({ id, title }: Behaviour): Promise<void> {
  if (await run({ type: "behaviours/remove", ids: [id] }))
    notifyUndoableEdit(`“${title}” is removed with what was recorded of it.`);
}

/** Records a row's mixed message as a finding with its groups and evidence, unless one says it already. */
export async function recordMixed({ mixed }: MatrixRow): Promise<void> {
  if (!mixed || mixed.recordedBy.length > 0) return;
  const { finding, groupIds, answers, evidenceIds, behaviourIds, personIds } = mixed.suggestion;
  const recorded = await run({
    type: "finding/add",
    finding: { id: crypto.randomUUID(), state: "open", ...finding, dimensions: [...finding.dimensions] },
    groupIds: [...groupIds],
    answers: [...answers],
    evidenceIds: [...evidenceIds],
    behaviourIds: [...behaviourIds],
    personIds: [...personIds],
  });
  if (recorded) notifyUndoableEdit(`Recorded “${finding.title}” among the findings.`);
}

/** Detached from what the document says of the cell; offers to undo it. */
export async function removePassage(id: string): Promise<void> {
  if (await run({ type: "passage/remove", id })) notifyUndoableEdit("The passage is untied.");
}

/** One behaviour a line, without the bullets and numbers that lists bring along. */
export function titlesIn(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•–]|\d{1,3}[.)])\s+/, "")
        .replaceAll(/\s+/g, " ")
        .trim()
        .slice(0, longestTitle),
    )
    .filter((line) => line !== "");
}

/** The stance recorded now, for a key pressed just now. */
export function stanceNow(cellId: string): Stance {
  return useOpenWorkbook.getState().workbook?.alignmentCells.get(cellId)?.stance ?? "unknown";
}
