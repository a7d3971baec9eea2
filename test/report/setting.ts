import type { ReportSetting } from "../../shared/report/facts.ts";
import type { Book, Cell, Sheet } from "../../shared/report/model.ts";

/** The setting of a report, as it would come from an English-speaking person's machine. */
export function settingOn(today: string, more: Partial<ReportSetting> = {}): ReportSetting {
  return { today, locale: "en-GB", version: "1.2.3", thumbnails: new Map(), ...more };
}

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The row of a sheet's table whose first cell shows this ref. */
export function rowOf(sheet: Sheet, ref: string): readonly (Cell | null)[] {
  const row = sheet.rows.find(({ cells }) => cells[0]?.value === ref);
  if (!row) throw new Error(`${sheet.name} has no ${ref}.`);
  return row.cells;
}

/** What stands in the column with this header in the row with this ref. */
export function valueIn(book: Book, sheetName: string, ref: string, header: string): Cell["value"] {
  const sheet = sheetOf(book, sheetName);
  const headers = sheet.rows[4]?.cells ?? [];
  const column = headers.findIndex((cell) => cell?.value === header);
  if (column < 0) throw new Error(`${sheetName} has no column ${header}.`);
  return rowOf(sheet, ref)[column]?.value ?? null;
}
