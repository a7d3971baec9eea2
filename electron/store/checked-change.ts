import type { RowChange } from "../../shared/workbook/changes.ts";
import { rowSchemas } from "../../shared/workbook/model.ts";
import { StoreError } from "./store-error.ts";

/**
 * The change with the row it leaves as the row's schema has it.
 *
 * @throws StoreError `invalid` with what does not fit
 */
export function checked(change: RowChange): RowChange {
  if (change.after === null) return change;
  const parsed = rowSchemas[change.table].safeParse(change.after);
  if (parsed.success) return { ...change, after: parsed.data } as RowChange;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join(".") ?? "";
  throw new StoreError("invalid", `${issue?.message ?? "This does not fit."} Nothing was changed.`, {
    detail: `${change.table} ${change.id}${field && `: ${field}`}`,
  });
}
