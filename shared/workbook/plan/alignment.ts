import { levers } from "../../methodology/levers.ts";
import type { CommandOf } from "../commands.ts";
import type { CellKey } from "../commands/alignment.ts";
import type { Draft } from "../draft.ts";
import type { AlignmentCell } from "../entities/alignment.ts";
import { linkId } from "../model.ts";
import type { Named } from "../plan.ts";
import { cellId } from "../row-ids.ts";
import { relateRows } from "./links.ts";
import { counted, fieldsKey, given, named, nextPosition, quoted, step } from "./naming.ts";

type AlignmentCommand = CommandOf<
  | "behaviours/add"
  | "behaviour/update"
  | "behaviour/relate"
  | "behaviours/remove"
  | "cells/update"
  | "passage/add"
  | "passage/update"
  | "passage/remove"
>;

export function planAlignment(draft: Draft, command: AlignmentCommand): Named {
  switch (command.type) {
    case "behaviours/add": {
      let position = nextPosition(draft.rows("behaviours"));
      for (const behaviour of command.behaviours) {
        draft.add("behaviours", { ...behaviour, position: position++ });
        relateGroups(draft, behaviour.id, command.groupIds);
      }
      return step(`Add ${namedBehaviours(command.behaviours)}`);
    }
    case "behaviour/update": {
      const behaviour = draft.get("behaviours", command.id);
      const patch = given(command.patch);
      draft.put("behaviours", { ...behaviour, ...patch });
      return {
        label: `Edit behaviour ${quoted(patch.title ?? behaviour.title)}`,
        coalesce: fieldsKey(behaviour.id, patch),
      };
    }
    case "behaviour/relate": {
      const behaviour = draft.get("behaviours", command.id);
      relateGroups(draft, behaviour.id, command.groupIds);
      return step(`Change who is expected to ${quoted(behaviour.title)}`);
    }
    case "behaviours/remove": {
      const behaviours = command.ids.map((id) => draft.get("behaviours", id));
      draft.remove("behaviours", command.ids);
      return step(`Remove ${namedBehaviours(behaviours)}`);
    }
    case "cells/update":
      return updateCells(draft, command);
    case "passage/add":
    case "passage/update":
    case "passage/remove":
      return planPassages(draft, command);
  }
}

function updateCells(draft: Draft, { cells, patch: wanted }: CommandOf<"cells/update">): Named {
  const patch = given(wanted);
  for (const key of cells) draft.put("alignmentCells", { ...ensureCell(draft, key), ...patch });
  const [first] = cells;
  const name = cells.length === 1 && first ? cellName(draft, first) : counted(cells.length, "cell");
  const label = patch.stance === undefined ? `Edit the note on ${name}` : `Mark ${name} ${patch.stance}`;
  return { label, coalesce: cells.length === 1 && first ? fieldsKey(cellId(first), patch) : null };
}

function planPassages(
  draft: Draft,
  command: CommandOf<"passage/add" | "passage/update" | "passage/remove">,
): Named {
  if (command.type === "passage/add") {
    const { passage, cell: key, stance } = command;
    const source = draft.get("evidence", passage.evidenceId);
    const cell = ensureCell(draft, key);
    if (stance !== null) draft.put("alignmentCells", { ...cell, stance });
    draft.put("cellEvidence", {
      id: linkId(cell.id, source.id),
      cellId: cell.id,
      evidenceId: source.id,
    });
    draft.add("passages", {
      ...passage,
      cellId: cell.id,
      position: nextPosition(draft.rows("passages")),
    });
    return step(`Tie a passage of ${quoted(source.title)} to ${cellName(draft, key)}`);
  }
  const passage = draft.get("passages", command.id);
  const source = quoted(draft.get("evidence", passage.evidenceId).title);
  if (command.type === "passage/remove") {
    draft.remove("passages", [passage.id]);
    return step(`Remove a passage of ${source}`);
  }
  const patch = given(command.patch);
  draft.put("passages", { ...passage, ...patch });
  return { label: `Edit a passage of ${source}`, coalesce: fieldsKey(passage.id, patch) };
}

function relateGroups(draft: Draft, behaviourId: string, groupIds: readonly string[]): void {
  const links = groupIds
    .map((id) => draft.get("groups", id).id)
    .map((groupId) => ({ id: linkId(behaviourId, groupId), behaviourId, groupId }));
  relateRows(draft, "behaviourGroups", (row) => row.behaviourId === behaviourId, links);
}

/** The cell's row, added as unknown when nothing was recorded yet. */
export function ensureCell(draft: Draft, key: CellKey): AlignmentCell {
  const id = cellId(key);
  const existing = draft.find("alignmentCells", id);
  if (existing) return existing;
  draft.get("behaviours", key.behaviourId);
  const cell: AlignmentCell = { id, ...key, stance: "unknown", note: "" };
  draft.add("alignmentCells", cell);
  return cell;
}

function cellName(draft: Draft, { behaviourId, lever }: CellKey): string {
  const title = levers.find((each) => each.id === lever)?.title ?? lever;
  return `${title.toLowerCase()} on ${quoted(draft.get("behaviours", behaviourId).title)}`;
}

function namedBehaviours(behaviours: readonly { readonly title: string }[]): string {
  return named(
    behaviours.map((behaviour) => behaviour.title),
    "behaviour",
  );
}
