import { useRef, useState, type KeyboardEvent } from "react";

export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * One tab stop for a grid of buttons, moved among them with the arrow keys, Home and End (with Ctrl: to the corners).
 * Each button carries `data-cell` as `cellName` gives it.
 */
export function useGridCursor(rows: number, columns: number) {
  const grid = useRef<HTMLTableElement>(null);
  const [position, setPosition] = useState<GridPosition>({ row: 0, column: 0 });
  // Groups may have gone since.
  const cursor = {
    row: Math.min(position.row, rows - 1),
    column: Math.min(position.column, columns - 1),
  };
  const moveTo = (next: GridPosition) => {
    setPosition(next);
    grid.current?.querySelector<HTMLElement>(`[data-cell="${cellName(next)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const next = nextPosition(event.key, event.ctrlKey, cursor, { row: rows - 1, column: columns - 1 });
    if (!next) return;
    event.preventDefault();
    moveTo(next);
  };
  return { grid, cursor, setPosition, moveTo, onKeyDown };
}

export function cellName({ row, column }: GridPosition): string {
  return `${row}:${column}`;
}

function nextPosition(
  key: string,
  toCorner: boolean,
  { row, column }: GridPosition,
  last: GridPosition,
): GridPosition | null {
  switch (key) {
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(last.row, row + 1), column };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(last.column, column + 1) };
    case "Home":
      return toCorner ? { row: 0, column: 0 } : { row, column: 0 };
    case "End":
      return toCorner ? last : { row, column: last.column };
    default:
      return null;
  }
}
