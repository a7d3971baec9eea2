import { useMemo, useState } from "react";
import type { DisplayItem } from "./display-items.ts";
import type { RegisterColumn, RegisterRow } from "./types.ts";

/** The line of the head; rows and headings count from 0. */
export const headLine = -1;

export interface Cursor {
  readonly line: number;
  /** Index among the shown columns. */
  readonly column: number;
  /** Goes there, within what there is, and makes the row the active one. */
  readonly moveTo: (line: number, column?: number) => void;
}

interface Held {
  /** A line's id, or "head". */
  readonly item: string | null;
  /** Where that was, for when it is gone. */
  readonly line: number;
  readonly column: string | null;
}

/**
 * Where the keyboard is in a register. It holds on to a row, not to a place, so that it goes along when the row moves;
 * when the row goes away it stays where that was.
 */
export function useCursor<R extends RegisterRow>(
  items: readonly DisplayItem<R>[],
  columns: readonly RegisterColumn<R>[],
  activeId: string | null,
  onActive: (id: string) => void,
): Cursor {
  const [at, setAt] = useState<Held>({ item: activeId, line: 0, column: null });
  const [followed, setFollowed] = useState(activeId);
  if (followed !== activeId) {
    setFollowed(activeId);
    setAt((before) => ({ ...before, item: activeId }));
  }

  const lines = useMemo(() => new Map(items.map((item, line) => [item.id, line])), [items]);
  const known = at.item === "head" ? headLine : at.item === null ? undefined : lines.get(at.item);
  const line = known ?? Math.min(at.line, items.length - 1);
  const column = Math.max(
    0,
    columns.findIndex((candidate) => candidate.id === at.column),
  );

  return {
    line,
    column,
    moveTo: (toLine, toColumn = column) => {
      const item = items[Math.min(toLine, items.length - 1)];
      const id = columns[Math.max(0, Math.min(toColumn, columns.length - 1))]?.id ?? null;
      const held = toLine <= headLine ? "head" : (item?.id ?? null);
      setAt({ item: held, line: Math.max(0, toLine), column: id });
      if (toLine > headLine && item?.kind === "row") onActive(item.row.id);
    },
  };
}
