import type { RegisterColumn, RegisterRow } from "./types.ts";

/** Width of the column with the boxes that select rows. */
export const selectWidth = 34;

/** Takes columns away, those that yield most first, until the rest fits; columns that never yield stay. */
export function fitting<R extends RegisterRow>(
  wanted: readonly RegisterColumn<R>[],
  room: number,
): readonly RegisterColumn<R>[] {
  let shown = wanted;
  const yielding = wanted
    .filter((column) => column.yields !== undefined)
    .toSorted((a, b) => (b.yields ?? 0) - (a.yields ?? 0));
  for (const column of yielding) {
    if (room === 0 || widthOf(shown) <= room) break;
    shown = shown.filter((other) => other !== column);
  }
  return shown;
}

/** Least width of a row with these columns, in pixels. */
export function widthOf(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, column) => sum + column.width, selectWidth);
}
