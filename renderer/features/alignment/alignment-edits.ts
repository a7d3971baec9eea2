import type { BareSuggestion } from "../../../shared/domain/suggestions/suggestion.ts";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import { stances, type Behaviour, type Stance } from "../../../shared/workbook/entities/alignment.ts";
import { longestTitle } from "../../../shared/workbook/text.ts";
import { run } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import type { MatrixRow } from "./alignment-rows.ts";

/** Records the note on a cell; resolves to false when it was refused. */
export function noteOnCell(cell: CellKey, note: string): Promise<boolean> {
  return run({ type: "cells/update", cells: [cell], patch: { note } });
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

/** Behaviours whose mixed message is being recorded: a key that is held down records it once. */
const beingRecorded = new Set<string>();

/** Records a row's mixed message as a finding with its groups and evidence, unless one says it already. */
export async function recordMixed({ row, mixed }: MatrixRow): Promise<void> {
  const { id } = row.behaviour;
  if (!mixed || mixed.recordedBy.length > 0 || beingRecorded.has(id)) return;
  beingRecorded.add(id);
  try {
    await addFinding(mixed.suggestion);
  } finally {
    beingRecorded.delete(id);
  }
}

async function addFinding(suggestion: BareSuggestion): Promise<void> {
  const { finding, groupIds, answers, evidenceIds, behaviourIds, personIds } = suggestion;
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
