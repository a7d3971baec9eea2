import type { KeyboardEvent } from "react";
import type { GanttRow } from "./rows.ts";

/** What the keys of the Gantt can do. */
export interface GanttKeys {
  readonly rows: readonly GanttRow[];
  /** The line the keyboard is in. */
  readonly line: number;
  readonly pageLines: number;
  /** The working days of a week. */
  readonly week: number;
  /** Whether the other end of a link is being chosen. */
  readonly linking: boolean;
  readonly goTo: (line: number, extend: boolean) => void;
  readonly toggleGroup: (key: string) => void;
  readonly scrollTime: (direction: -1 | 1) => void;
  readonly shift: (days: number) => void;
  readonly lengthen: (days: number) => void;
  readonly select: () => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
  readonly startLink: () => void;
  readonly endLink: () => void;
  readonly leaveLink: () => void;
  readonly open: () => void;
  readonly remove: () => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly today: () => void;
}

/** How much a key zooms. */
export const zoomStep = 1.5;

/** Does what a key means in the Gantt; handled keys do not reach the screen. */
export function onGanttKey(event: KeyboardEvent, keys: GanttKeys): void {
  const handled =
    event.altKey || event.ctrlKey || event.metaKey
      ? withModifier(event, keys)
      : moves(event, keys) || acts(event, keys);
  if (!handled) return;
  event.preventDefault();
  event.stopPropagation();
}

function withModifier(event: KeyboardEvent, keys: GanttKeys): boolean {
  const { key } = event;
  if (event.altKey) {
    const days = event.shiftKey ? keys.week : 1;
    if (key === "ArrowLeft") keys.shift(-days);
    else if (key === "ArrowRight") keys.shift(days);
    else return false;
    return true;
  }
  if (key === "Home") keys.goTo(0, event.shiftKey);
  else if (key === "End") keys.goTo(keys.rows.length - 1, event.shiftKey);
  else if (key.toLowerCase() === "a") keys.selectAll();
  else return false;
  return true;
}

function moves(event: KeyboardEvent, keys: GanttKeys): boolean {
  const { line, pageLines, rows } = keys;
  const row = rows[line];
  const go = (to: number) => keys.goTo(Math.min(rows.length - 1, Math.max(0, to)), event.shiftKey);
  switch (event.key) {
    case "ArrowUp":
      go(line - 1);
      return true;
    case "ArrowDown":
      go(line + 1);
      return true;
    case "PageUp":
      go(line - pageLines);
      return true;
    case "PageDown":
      go(line + pageLines);
      return true;
    case "Home":
      go(0);
      return true;
    case "End":
      go(rows.length - 1);
      return true;
    case "ArrowLeft":
    case "ArrowRight":
      sideways(event, row, keys);
      return true;
    default:
      return false;
  }
}

function sideways(event: KeyboardEvent, row: GanttRow | undefined, keys: GanttKeys): void {
  const direction = event.key === "ArrowLeft" ? -1 : 1;
  if (row?.kind === "group") {
    if (row.open === direction < 0) keys.toggleGroup(row.key);
  } else if (event.shiftKey) keys.lengthen(direction);
  else keys.scrollTime(direction);
}

function acts({ key }: KeyboardEvent, keys: GanttKeys): boolean {
  const row = keys.rows[keys.line];
  const does: Readonly<Record<string, () => void>> = {
    Enter: keys.linking ? keys.endLink : row?.kind === "group" ? () => keys.toggleGroup(row.key) : keys.open,
    " ": row?.kind === "group" ? () => keys.toggleGroup(row.key) : keys.select,
    Escape: keys.linking ? keys.leaveLink : keys.clear,
    Delete: keys.remove,
    l: keys.startLink,
    "+": () => keys.zoom(zoomStep),
    "=": () => keys.zoom(zoomStep),
    "-": () => keys.zoom(1 / zoomStep),
    "−": () => keys.zoom(1 / zoomStep),
    t: keys.today,
    "0": keys.fit,
  };
  const act = does[key.length === 1 ? key.toLowerCase() : key];
  act?.();
  return act !== undefined;
}
