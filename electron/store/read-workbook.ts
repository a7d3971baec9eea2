import { tableNames, type Row, type TableName, type Workbook } from "../../shared/workbook/model.ts";
import type { ReadDatabase } from "./database.ts";
import { codecs, type RawRow } from "./rows.ts";
import { guarded, StoreError } from "./store-error.ts";

/**
 * The whole workbook from one of our own files. Rows are taken as they are: they were checked when they were
 * written, and what comes from elsewhere is checked on import.
 *
 * @throws StoreError `damaged` when the file cannot be read through
 */
export function readWorkbook(db: ReadDatabase): Workbook {
  return guarded("open", () => {
    const workbook = Object.fromEntries(tableNames.map((table) => [table, readTable(db, table)])) as Workbook;
    if (workbook.engagement.size !== 1) {
      throw new StoreError(
        "damaged",
        "The file holds no engagement. Restore a backup from the library to go on.",
      );
    }
    return workbook;
  });
}

function readTable(db: ReadDatabase, table: TableName): ReadonlyMap<string, Row> {
  const { columnList, decode } = codecs[table];
  const rows = new Map<string, Row>();
  for (const raw of db.prepare<RawRow>(`SELECT ${columnList} FROM "${table}"`).all()) {
    const row = decodeRow(table, raw, decode);
    rows.set(row.id, row);
  }
  return rows;
}

function decodeRow(table: TableName, raw: RawRow, decode: (raw: RawRow) => Row): Row {
  try {
    return decode(raw);
  } catch (error) {
    throw new StoreError("damaged", "The file is damaged. Restore a backup from the library to go on.", {
      detail: `Row ${String(raw["id"])} of ${table} cannot be read.`,
      cause: error,
    });
  }
}
