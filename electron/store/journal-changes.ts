import type { Changes, RowChange } from "../../shared/workbook/changes.ts";
import type { Trace } from "../../shared/workbook/plan.ts";
import type { Row, TableName, Workbook } from "../../shared/workbook/model.ts";
import { StoreError } from "./store-error.ts";

/**
 * Changes as the journal keeps them: a row that was changed has only the properties that differ. A long note beside a
 * rating is then not kept again with every rating. The full rows come back from the present ones, since a step is
 * only ever taken back or done again from the very state it left.
 */
interface Kept {
  readonly t: TableName;
  readonly i: string;
  /** Before: null when the row was added. */
  readonly b: Fields | null;
  /** After: null when the row was removed. */
  readonly a: Fields | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** The changes as the text to keep. */
export function keep(changes: Changes): string {
  return JSON.stringify(changes.map(compact));
}

function compact({ table, id, before, after }: RowChange): Kept {
  if (before === null || after === null) return { t: table, i: id, b: before, a: after };
  const old = before as Fields;
  const names = Object.entries(after)
    .filter(([name, value]) => !same(value, old[name]))
    .map(([name]) => name);
  return { t: table, i: id, b: pick(old, names), a: pick(after, names) };
}

function pick(row: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}

/**
 * The full changes of a kept step, from a workbook in which it is done (`present` "after": to take it back or to join
 * it) or not done ("before": to do it again).
 *
 * @throws StoreError `invalid` when the workbook is not as the step left it; nothing may then be written
 */
export function recall(kept: string, workbook: Workbook, present: "before" | "after"): Changes {
  return (JSON.parse(kept) as readonly Kept[]).map((change) => restore(change, workbook, present));
}

function restore(
  { t: table, i: id, b, a }: Kept,
  workbook: Workbook,
  present: "before" | "after",
): RowChange {
  const here: Row | null = workbook[table].get(id) ?? null;
  const fields = present === "after" ? a : b;
  if (!fits(here, fields, b !== null && a !== null)) throw disagreement(table, id);
  const filled = (part: Fields | null) =>
    part === null ? null : here === null ? part : { ...here, ...part };
  return { table, id, before: filled(b), after: filled(a) } as RowChange;
}

function fits(here: Row | null, fields: Fields | null, partial: boolean): boolean {
  if (here === null || fields === null) return here === fields;
  if (!partial && Object.keys(here).length !== Object.keys(fields).length) return false;
  const row = here as Fields;
  return Object.entries(fields).every(([name, value]) => same(row[name], value));
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function disagreement(table: TableName, id: string): StoreError {
  return new StoreError(
    "invalid",
    "This step cannot be taken back or done again, because the engagement is no longer as the step left it. Nothing was changed.",
    { detail: `${table} ${id}` },
  );
}

/** Texts of which a kept step has one when an edit without a step of its own lets it stay for good. */
export function marksOf({ surveyIds, responsesToo }: Exclude<Trace, { kind: "step" }>): readonly string[] {
  return surveyIds.flatMap((id) => [
    `{"t":"surveys","i":"${id}"`,
    `{"t":"surveyItems","i":"${id}.`,
    ...(responsesToo ? [`{"t":"responses","i":"${id}.`] : []),
  ]);
}

/** The rows a kept step touched. */
export function touchedRows(kept: string): readonly { readonly table: TableName; readonly id: string }[] {
  return (JSON.parse(kept) as readonly Kept[]).map(({ t, i }) => ({ table: t, id: i }));
}
