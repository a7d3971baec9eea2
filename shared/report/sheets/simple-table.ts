import type { Facts } from "../facts.ts";
import type { Cell, ConditionalFormat, Sheet, SheetRow } from "../model.ts";
import { printSetup } from "../print.ts";
import {
  filterOf,
  ordinary,
  placeTable,
  sheetColumns,
  tableRows,
  type ColumnPlan,
  type TablePlace,
} from "../table.ts";

/** A sheet that is one table nothing else refers to. */
export interface SimpleTable<K extends string> {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly hint: string;
  readonly plans: readonly ColumnPlan<K>[];
  readonly count: number;
  /** Cells of the row with this index, which stands on this row of the sheet. */
  readonly row: (index: number, sheetRow: number, place: TablePlace<K>) => ReadonlyMap<K, Cell>;
  readonly empty: { readonly key: K; readonly text: string };
  readonly after?: (place: TablePlace<K>) => readonly SheetRow[];
  readonly rules?: (place: TablePlace<K>) => readonly ConditionalFormat[];
  /** Columns that stay in view. */
  readonly frozen: number;
  readonly landscape?: boolean;
}

export function simpleTable<K extends string>(facts: Facts, table: SimpleTable<K>, back: Cell | null): Sheet {
  const place = placeTable(table.name, table.plans, table.count);
  const rows = tableRows({
    place,
    plans: table.plans,
    title: table.title,
    back,
    subtitle: table.subtitle,
    hint: table.hint,
    rows: Array.from({ length: table.count }, (_, i) => table.row(i, place.firstRow + i, place)),
    empty: table.empty,
    ...(table.after && { after: table.after(place) }),
  });
  return {
    ...ordinary,
    name: table.name,
    columns: sheetColumns(table.plans),
    rows,
    frozen: { rows: place.headerRow, columns: table.frozen },
    filter: filterOf(place),
    tab: "main",
    print: printSetup(facts, table.title, place.lastColumn, rows.length, {
      landscape: table.landscape ?? true,
      repeatRow: place.headerRow,
    }),
    conditionalFormats: table.rules?.(place) ?? [],
  };
}
