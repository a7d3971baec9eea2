import type { KeyboardEvent } from "react";
import type { DisplayItem } from "./display-items.ts";
import type { RegisterRow } from "./types.ts";
import { headLine, type Cursor } from "./use-cursor.ts";
import type { Selection } from "./use-selection.ts";

export interface GridKeys<R extends RegisterRow> {
  readonly items: readonly DisplayItem<R>[];
  readonly columnCount: number;
  readonly cursor: Cursor;
  readonly selection: Selection;
  /** Lines that fit on the screen. */
  readonly pageLines: number;
  readonly sortByColumn: (column: number) => void;
  readonly toggleHeading: (key: string) => void;
  /** Edits the cell under the cursor, or opens the row when the cell cannot be edited. */
  readonly enter: (id: string, column: number) => void;
  readonly remove: ((ids: readonly string[]) => void) | undefined;
  readonly shift: ((id: string, direction: -1 | 1) => void) | undefined;
}

/** What the keys do in a register; handled keys do not reach the screen. */
export function onGridKey<R extends RegisterRow>(event: KeyboardEvent, grid: GridKeys<R>): void {
  const handled =
    event.altKey && !event.ctrlKey ? shiftRow(event, grid) : moves(event, grid) || acts(event, grid);
  if (!handled) return;
  event.preventDefault();
  event.stopPropagation();
}

function moves<R extends RegisterRow>(event: KeyboardEvent, grid: GridKeys<R>): boolean {
  const { cursor, items, pageLines, columnCount } = grid;
  const control = event.ctrlKey || event.metaKey;
  const last = items.length - 1;
  const to: Readonly<Record<string, () => void>> = {
    ArrowUp: () => cursor.moveTo(control ? 0 : Math.max(headLine, cursor.line - 1)),
    ArrowDown: () => cursor.moveTo(control ? last : Math.min(last, cursor.line + 1)),
    ArrowLeft: () => cursor.moveTo(cursor.line, cursor.column - 1),
    ArrowRight: () => cursor.moveTo(cursor.line, cursor.column + 1),
    Home: () => cursor.moveTo(control ? 0 : cursor.line, 0),
    End: () => cursor.moveTo(control ? last : cursor.line, columnCount - 1),
    PageUp: () => cursor.moveTo(Math.max(0, cursor.line - pageLines)),
    PageDown: () => cursor.moveTo(Math.min(last, cursor.line + pageLines)),
  };
  const move = to[event.key];
  if (!move) return false;
  const from = items[cursor.line];
  move();
  if (event.shiftKey && from?.kind === "row") extendTo(event, grid, from.row.id);
  return true;
}

/** Shift with up or down takes the row left and the row reached into the selection. */
function extendTo<R extends RegisterRow>(event: KeyboardEvent, grid: GridKeys<R>, fromId: string): void {
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
  const reached = grid.items[grid.cursor.line + (event.key === "ArrowUp" ? -1 : 1)];
  if (!grid.selection.ids.has(fromId)) grid.selection.toggle(fromId);
  if (reached?.kind === "row") grid.selection.extendTo(reached.row.id);
}

function acts<R extends RegisterRow>(event: KeyboardEvent, grid: GridKeys<R>): boolean {
  const { cursor, items, selection } = grid;
  const control = event.ctrlKey || event.metaKey;
  if (control && event.key.toLowerCase() === "a") {
    selection.toggleAll();
    return true;
  }
  if (event.key === "Escape" && selection.ids.size > 0) {
    selection.clear();
    return true;
  }
  if (control) return false;
  if (cursor.line === headLine) {
    if (event.key !== "Enter" && event.key !== " ") return false;
    grid.sortByColumn(cursor.column);
    return true;
  }
  const item = items[cursor.line];
  if (!item) return false;
  return item.kind === "heading" ? actOnHeading(event, item.key, grid) : actOnRow(event, item.row.id, grid);
}

function actOnHeading<R extends RegisterRow>(event: KeyboardEvent, key: string, grid: GridKeys<R>): boolean {
  if (event.key !== "Enter" && event.key !== " ") return false;
  grid.toggleHeading(key);
  return true;
}

function actOnRow<R extends RegisterRow>(event: KeyboardEvent, id: string, grid: GridKeys<R>): boolean {
  const { selection, cursor } = grid;
  switch (event.key) {
    case "Enter":
    case "F2":
      grid.enter(id, cursor.column);
      return true;
    case " ":
      if (event.shiftKey) selection.extendTo(id);
      else selection.toggle(id);
      return true;
    case "Delete":
      if (!grid.remove) return false;
      grid.remove(selection.ids.size > 0 ? [...selection.ids] : [id]);
      return true;
    default:
      return false;
  }
}

function shiftRow<R extends RegisterRow>(event: KeyboardEvent, grid: GridKeys<R>): boolean {
  const item = grid.items[grid.cursor.line];
  if (!grid.shift || item?.kind !== "row") return false;
  if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return false;
  grid.shift(item.row.id, event.key === "ArrowUp" ? -1 : 1);
  return true;
}
