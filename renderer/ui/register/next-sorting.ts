import type { Sorting } from "./types.ts";

/** What a click on a column's head makes of the sorting: its first direction, the other one, then as given. */
export function nextSorting(
  sorting: Sorting | null,
  column: { readonly id: string; readonly highFirst?: boolean },
): Sorting | null {
  const first = column.highFirst === true;
  if (sorting?.column !== column.id) return { column: column.id, descending: first };
  return sorting.descending === first ? { column: column.id, descending: !first } : null;
}
