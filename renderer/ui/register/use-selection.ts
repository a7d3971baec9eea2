import { useCallback, useMemo, useRef, useState } from "react";
import type { RegisterRow } from "./types.ts";

export interface Selection {
  /** Of the rows on display; what a filter hides is not acted upon. */
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
  /** Everything between the row last toggled and this one. */
  readonly extendTo: (id: string) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/** Which rows of a register are selected for an action on several. */
export function useSelection(rows: readonly RegisterRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const ids = useMemo(
    () => new Set(chosen.size === 0 ? [] : rows.flatMap((row) => (chosen.has(row.id) ? row.id : []))),
    [rows, chosen],
  );
  const toggle = useCallback((id: string) => {
    anchor.current = id;
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  return {
    ids,
    toggle,
    extendTo: (id) => {
      const from = rows.findIndex((row) => row.id === anchor.current);
      const to = rows.findIndex((row) => row.id === id);
      const between = from < 0 ? [] : rows.slice(Math.min(from, to), Math.max(from, to) + 1);
      if (between.length === 0) anchor.current = id;
      setChosen((before) => new Set([...before, id, ...between.map((row) => row.id)]));
    },
    toggleAll: () => setChosen(ids.size === rows.length ? new Set() : new Set(rows.map((row) => row.id))),
    clear: () => setChosen(new Set()),
  };
}
