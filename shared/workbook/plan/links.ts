import type { Draft } from "../draft.ts";
import type { Row, TableName } from "../model.ts";

/** Makes the rows of a link table that `belong` be exactly `wanted`; links that are wanted and there stay untouched. */
export function relateRows<T extends TableName>(
  draft: Draft,
  table: T,
  belong: (row: Row<T>) => boolean,
  wanted: readonly Row<T>[],
): void {
  const keep = new Set(wanted.map((row) => row.id));
  draft.remove(
    table,
    draft.rows(table).flatMap((row) => (belong(row) && !keep.has(row.id) ? [row.id] : [])),
  );
  for (const row of wanted) if (!draft.find(table, row.id)) draft.put(table, row);
}
