import type { Workbook } from "../model.ts";
import { looksLikeEmail, nameKey, plainWords, readCount, readRole } from "./cells.ts";
import { readDate } from "./dates.ts";
import type { DelimitedRow } from "./delimited-text.ts";
import { wordings, type Column, type ListKind } from "./wordings.ts";

/** What each column of the text holds; null for one that is left out. */
export type Columns<K extends ListKind> = readonly (Column<K> | null)[];

/** How the rows of a list are to be read. */
export interface Layout<K extends ListKind> {
  /** The first row holds the names of the columns. */
  readonly header: boolean;
  readonly columns: Columns<K>;
}

/** Rows that are looked at to tell what a column holds. */
const sampledRows = 100;

/** Reads the layout from the names of the columns or, where there are none, from what the cells hold. */
export function guessLayout<K extends ListKind>(
  kind: K,
  rows: readonly DelimitedRow[],
  workbook: Workbook,
): Layout<K> {
  const header = isHeader(kind, rows[0]?.cells ?? []);
  return { header, columns: guessColumns(kind, rows, header, workbook) };
}

/** What the columns hold when the first row is, or is not, one of names. */
export function guessColumns<K extends ListKind>(
  kind: K,
  rows: readonly DelimitedRow[],
  header: boolean,
  workbook: Workbook,
): Columns<K> {
  const sample = rows.slice(0, sampledRows).map((row) => row.cells);
  const width = sample.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const all = Array.from({ length: width }, (_, i) => i);
  if (header) {
    const named = columnsByName(kind, sample[0] ?? []);
    return all.map((i) => named[i] ?? null);
  }
  const cellsOf = (i: number) => sample.flatMap((cells) => (cells[i] ? [cells[i]] : []));
  return columnsByContent(kind, all.map(cellsOf), workbook);
}

/** A row of names has a name that we know and nothing that only data has. */
function isHeader(kind: ListKind, cells: readonly string[]): boolean {
  const known = cells.some((cell) => wordings[kind].some(([, names]) => names.includes(plainWords(cell))));
  return known && !cells.some((cell) => cell.includes("@") || /^\d/.test(cell));
}

/** The columns that a row of names tells, each once: by the whole name first, then by a part of it ("Work e-mail"). */
function columnsByName<K extends ListKind>(kind: K, names: readonly string[]): Columns<K> {
  const found = new Map<number, Column<K>>();
  const recognize = (fits: (name: string, wording: string) => boolean) => {
    for (const [i, name] of names.map(plainWords).entries()) {
      if (found.has(i)) continue;
      const free = wordings[kind].filter(([column]) => ![...found.values()].includes(column));
      const column = free.find(([, known]) => known.some((wording) => fits(name, wording)))?.[0];
      if (column) found.set(i, column);
    }
  };
  recognize((name, wording) => name === wording);
  recognize((name, wording) => ` ${name} `.includes(` ${wording} `));
  return names.map((_, i) => found.get(i) ?? null);
}

/** Signs by which a column is told from its cells; a column without a sign takes the next place that is free. */
type Signs<K extends ListKind> = readonly (readonly [Column<K>, ((cell: string) => boolean) | null])[];

function signsOf(workbook: Workbook): { readonly [K in ListKind]: Signs<K> } {
  const groups = new Set([...workbook.groups.values()].map((group) => nameKey(group.name)));
  const people = new Set([...workbook.people.values()].map((person) => nameKey(person.name)));
  return {
    people: [
      ["email", looksLikeEmail],
      ["role", (cell) => readRole(cell) !== null],
      ["group", (cell) => groups.has(nameKey(cell))],
      ["name", null],
      ["jobTitle", null],
      ["group", null],
    ],
    groups: [
      ["headcount", (cell) => readCount(cell) !== null],
      ["supervisor", (cell) => people.has(nameKey(cell))],
      ["name", null],
      ["supervisor", null],
    ],
    roles: [
      ["group", (cell) => groups.has(nameKey(cell))],
      ["title", null],
      ["group", null],
      ["dutiesBefore", null],
      ["dutiesAfter", null],
    ],
    holidays: [
      ["date", (cell) => readDate(cell, "day-month") !== null || readDate(cell, "month-day") !== null],
      ["name", null],
    ],
  };
}

function columnsByContent<K extends ListKind>(
  kind: K,
  cells: readonly (readonly string[])[],
  workbook: Workbook,
): Columns<K> {
  const found = new Map<number, Column<K>>();
  for (const [column, sign] of signsOf(workbook)[kind]) {
    if ([...found.values()].includes(column)) continue;
    const at = cells.findIndex(
      (held, i) => !found.has(i) && held.length > 0 && (!sign || mostly(held, sign)),
    );
    if (at !== -1) found.set(at, column);
  }
  return cells.map((_, i) => found.get(i) ?? null);
}

function mostly(cells: readonly string[], sign: (cell: string) => boolean): boolean {
  return cells.filter(sign).length * 2 > cells.length;
}
