import type { CommandOf } from "../commands.ts";
import type { Workbook } from "../model.ts";
import type { Columns } from "./columns.ts";
import { readDate, type DateOrder } from "./dates.ts";
import type { DelimitedRow } from "./delimited-text.ts";
import { isGood, RowReader, type ListRow } from "./list-row.ts";

/** A holiday as a row of a list names it; `date` is empty when the row has none. */
export interface PastedHoliday {
  readonly date: string;
  readonly name: string;
}

export type HolidayRow = ListRow<"holidays", PastedHoliday>;

/** Reads a list of holidays. A holiday is known again by its date. */
export function readHolidays(
  rows: readonly DelimitedRow[],
  columns: Columns<"holidays">,
  workbook: Workbook,
  order: DateOrder,
): readonly HolidayRow[] {
  const known = new Map([...workbook.holidays.values()].map(({ date }) => [date, "in the calendar"]));
  return rows.map((row) => {
    const reader = new RowReader(row, columns);
    const cell = reader.cell("date");
    const date = readDate(cell, order) ?? "";
    const where = known.get(date);
    if (cell === "") reader.error("The date is missing.", "date");
    else if (date === "") reader.error(`“${cell}” is not a date.`, "date");
    else if (where) reader.duplicate(`${date} is already ${where}.`, "date");
    else known.set(date, `on line ${row.line}`);
    return reader.read({ date, name: reader.line("name", "name") });
  });
}

/** The command that adds the good rows, or null when there is none. */
export function addHolidaysCommand(
  rows: readonly HolidayRow[],
  newId: () => string,
): CommandOf<"holidays/add"> | null {
  const good = rows.filter(isGood);
  if (good.length === 0) return null;
  return { type: "holidays/add", holidays: good.map(({ item }) => ({ id: newId(), ...item })) };
}
