import { useState } from "react";
import type { RegisterRow } from "./types.ts";

/**
 * The row whose details are shown: the one that navigation led to, then the one the person chose; the first at the
 * beginning, and the one that took its place when the row is gone.
 *
 * @param focus what navigation led to; each new object leads there again.
 */
export function useActiveRow(
  rows: readonly RegisterRow[],
  focus: { readonly id: string } | null,
): readonly [string | null, (id: string) => void] {
  const [chosen, setChosen] = useState(focus?.id ?? null);
  const [followed, setFollowed] = useState(focus);
  if (followed !== focus) {
    setFollowed(focus);
    if (focus) setChosen(focus.id);
  }
  const [seen, setSeen] = useState(rows);
  if (seen !== rows) {
    setSeen(rows);
    const place = indexIn(seen, chosen);
    if (place >= 0 && indexIn(rows, chosen) < 0)
      setChosen(rows[Math.min(place, rows.length - 1)]?.id ?? null);
  }
  return [indexIn(rows, chosen) < 0 ? (rows[0]?.id ?? null) : chosen, setChosen];
}

function indexIn(rows: readonly RegisterRow[], id: string | null): number {
  return id === null ? -1 : rows.findIndex((row) => row.id === id);
}
