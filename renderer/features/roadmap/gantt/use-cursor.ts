import { useState } from "react";
import type { GanttRow } from "./rows.ts";

/** The line the keyboard is in and the actions that are selected. */
export interface GanttCursor {
  readonly line: number;
  readonly row: GanttRow | undefined;
  readonly selected: ReadonlySet<string>;
  /** Moves to a line; with `extend` the actions on the way are selected. */
  readonly goTo: (line: number, extend?: boolean) => void;
  readonly toggle: (id: string) => void;
  readonly select: (ids: readonly string[]) => void;
  /** The selected actions when the one named is among them, else it alone. */
  readonly together: (id: string) => readonly string[];
}

/**
 * The cursor holds on to a line's key, so that it goes along when an edit moves the line, and to its place when the
 * line is gone.
 */
export function useGanttCursor(
  rows: readonly GanttRow[],
  lineOf: ReadonlyMap<string, number>,
  { activeId, onActive }: { readonly activeId: string | null; readonly onActive: (id: string) => void },
): GanttCursor {
  const [at, setAt] = useState({ key: activeId, line: 0 });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState(activeId);
  if (seen !== activeId) {
    setSeen(activeId);
    if (activeId !== null && lineOf.has(activeId)) setAt({ key: activeId, line: lineOf.get(activeId) ?? 0 });
  }
  const line = Math.min(rows.length - 1, (at.key === null ? undefined : lineOf.get(at.key)) ?? at.line);
  const goTo = (to: number, extend = false) => {
    const row = rows[to];
    if (!row) return;
    setAt({ key: row.key, line: to });
    if (row.kind === "action") onActive(row.key);
    if (extend) {
      const [from, until] = [Math.min(line, to), Math.max(line, to)];
      const passed = rows
        .slice(from, until + 1)
        .flatMap((each) => (each.kind === "action" ? [each.key] : []));
      setSelected(new Set([...selected, ...passed]));
    }
  };
  return {
    line,
    row: rows[line],
    selected,
    goTo,
    toggle: (id) =>
      setSelected(new Set(selected.has(id) ? [...selected].filter((one) => one !== id) : [...selected, id])),
    select: (ids) => setSelected(new Set(ids)),
    together: (id) => (selected.has(id) ? [...selected] : [id]),
  };
}
