import { useState } from "react";
import type { RegisterRow } from "./types.ts";

/**
 * The row whose details are shown: the one that navigation led to, then the one the person chose; the first at the
 * beginning and when the row is gone.
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
  const there = chosen !== null && rows.some((row) => row.id === chosen);
  return [there ? chosen : (rows[0]?.id ?? null), setChosen];
}
