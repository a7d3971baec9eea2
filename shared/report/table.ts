import { address, columnLetters } from "./address.ts";
import type { Cell, CellValue, Sheet, SheetColumn, SheetRow } from "./model.ts";
import { styles, type FormatName, type StyleName } from "./style.ts";
import { heightOf, linesOf, turnedHeight } from "./text-size.ts";

/** A column of a table, before anything is in it. */
export interface ColumnPlan<K extends string> {
  readonly key: K;
  readonly header: string;
  readonly width: number;
  readonly head?: StyleName;
  readonly fold?: SheetColumn["fold"];
  readonly hidden?: boolean;
}

/** Where a table is on its sheet: what the formulas of every sheet refer to. */
export interface TablePlace<K extends string> {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  /** At least `firstRow`: an empty table has one empty row, so that ranges stay ranges. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Column number, from 1. */
  readonly column: (key: K) => number;
  /** `G`. */
  readonly letters: (key: K) => string;
  /** `G7:G90`: the whole column, for what is laid over a range of the sheet. */
  readonly span: (key: K, to?: K) => string;
  /** `G7`: relative column, for the formulas of that row. */
  readonly cell: (key: K, row: number) => string;
  /** `G$6:G$90`: the whole column, for formulas and rules on the same sheet. */
  readonly own: (key: K) => string;
  /** `Answers!$G$6:$G$90`: the whole column, for formulas anywhere. */
  readonly range: (key: K) => string;
}

/** Tables start here on every sheet: a title, what it is, how to read it, and one row that some tables use. */
export const tableHeaderRow = 5;

export function placeTable<K extends string>(
  sheet: string,
  columns: readonly ColumnPlan<K>[],
  rows: number,
): TablePlace<K> {
  const numbers = new Map(columns.map(({ key }, i) => [key, i + 1]));
  const firstRow = tableHeaderRow + 1;
  const lastRow = firstRow + Math.max(rows, 1) - 1;
  const column = (key: K): number => {
    const number = numbers.get(key);
    if (number === undefined) throw new RangeError(`${sheet} has no column "${key}".`);
    return number;
  };
  const letters = (key: K) => columnLetters(column(key));
  return {
    sheet,
    headerRow: tableHeaderRow,
    firstRow,
    lastRow,
    lastColumn: columns.length,
    column,
    letters,
    span: (key, to = key) => `${letters(key)}${firstRow}:${letters(to)}${lastRow}`,
    cell: (key, row) => letters(key) + row,
    own: (key) => `${letters(key)}$${firstRow}:${letters(key)}$${lastRow}`,
    range: (key) => `${sheet}!$${letters(key)}$${firstRow}:$${letters(key)}$${lastRow}`,
  };
}

export function cell(value: CellValue, style: StyleName, format?: FormatName): Cell {
  return format ? { value, style, format } : { value, style };
}

export function formulaCell(
  formula: string,
  value: Exclude<CellValue, null>,
  style: StyleName,
  format?: FormatName,
): Cell {
  return format ? { value, formula, style, format } : { value, formula, style };
}

/** The row with its height, from the longest text that wraps in its column. */
export function rowOf(
  cells: readonly (Cell | null)[],
  columns: readonly Pick<SheetColumn, "width" | "hidden" | "fold">[],
  least = 0,
): SheetRow {
  let height = least;
  cells.forEach((content, i) => {
    const column = columns[i];
    if (!content || !column || column.hidden || column.fold === "folded") return;
    height = Math.max(height, heightWithin(content, column.width));
  });
  return { height: height === 0 ? null : height, cells };
}

/** What an indent takes of a column's width, in characters. */
const indentWidth = 1.4;

/** Height a cell needs in a column of this width, in points. */
export function heightWithin(content: Cell, width: number): number {
  const { size, wrap, turned, bold, indent, across } = styles[content.style];
  const text = typeof content.value === "string" && wrap ? content.value : "";
  if (turned) return turnedHeight(text, size);
  return heightOf(
    text === ""
      ? 1
      : linesOf(text, width - (indent && across === "left" ? indentWidth : 0), size, bold === true),
    size,
  );
}

/** The columns as the sheet has them. */
export function sheetColumns(plans: readonly ColumnPlan<string>[]): readonly SheetColumn[] {
  return plans.map(({ width, fold = "none", hidden = false }) => ({ width, fold, hidden }));
}

/** The header row of a table. */
export function headerCells(plans: readonly ColumnPlan<string>[]): readonly Cell[] {
  return plans.map(({ header, head = "head" }) => cell(header, head));
}

export interface TableSheet<K extends string> {
  readonly place: TablePlace<K>;
  readonly plans: readonly ColumnPlan<K>[];
  readonly title: string;
  /** The link back to the summary, or null where there is none. */
  readonly back: Cell | null;
  readonly subtitle: string;
  readonly hint: string;
  /** Cells of the row above the header, by column; its first cell is the link back. */
  readonly above?: ReadonlyMap<K, Cell>;
  /** Each row's cells by column key. */
  readonly rows: readonly ReadonlyMap<K, Cell>[];
  /** What an empty table says, and in which column. */
  readonly empty: { readonly key: K; readonly text: string };
  /** Rows after the table: totals, a second block. */
  readonly after?: readonly SheetRow[];
}

/** All rows of a sheet that is one table. */
export function tableRows<K extends string>(table: TableSheet<K>): readonly SheetRow[] {
  const columns = sheetColumns(table.plans);
  const keys = table.plans.map(({ key }) => key);
  const filled = (cells: ReadonlyMap<K, Cell> | undefined, missing: Cell | null) =>
    keys.map((key) => cells?.get(key) ?? missing);
  const rows =
    table.rows.length > 0
      ? table.rows
      : [new Map<K, Cell>([[table.empty.key, cell(table.empty.text, "muted")]])];
  return [
    { height: 30, cells: [cell(table.title, "title")] },
    { height: 17, cells: [cell(table.subtitle, "subtitle")] },
    { height: 15, cells: [cell(table.hint, "hint")] },
    { height: 17, cells: [table.back, ...filled(table.above, null).slice(1)] },
    rowOf(headerCells(table.plans), columns, 32),
    ...rows.map((cells) => rowOf(filled(cells, emptyCell), columns, 18)),
    ...(table.after ?? []),
  ];
}

/** A cell of a table with nothing in it: the line under the row goes on. */
const emptyCell = cell(null, "body");

/** The parts of a sheet that most sheets leave as they are. */
export const ordinary = {
  merges: [],
  gridLines: false,
  visibility: "shown",
  guarded: false,
  conditionalFormats: [],
  validations: [],
  pictures: [],
  charts: [],
} as const satisfies Partial<Sheet>;

/** Filter range of a table: its header and rows. */
export function filterOf(place: Pick<TablePlace<never>, "headerRow" | "lastColumn" | "lastRow">): string {
  return `${address(1, place.headerRow)}:${address(place.lastColumn, place.lastRow)}`;
}
