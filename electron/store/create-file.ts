import { tableNames, type Workbook } from "../../shared/workbook/model.ts";
import { Contents, type StoredBytes } from "./contents.ts";
import { referenceFaults, structureFaults } from "./database.ts";
import { flushFile, renameDurably } from "./files.ts";
import { createDatabase, removeDatabase } from "./open.ts";
import { StoreError, toStoreError } from "./store-error.ts";
import { RowWriter } from "./write-rows.ts";

/** Ends the name of a file that is not complete yet; one that is found at start was left by a crash. */
export const unfinished = ".unfinished";

/**
 * Writes a new workbook file with these rows and contents, and no history: whole, checked and flushed, or not at all.
 *
 * @throws StoreError `invalid` when the rows do not fit together, `disk-full`, `read-only`
 */
export function createWorkbookFile(path: string, workbook: Workbook, contents: Iterable<StoredBytes>): void {
  const draft = path + unfinished;
  removeDatabase(draft);
  try {
    fill(draft, workbook, contents);
    flushFile(draft);
    renameDurably(draft, path);
  } catch (error) {
    removeDatabase(draft);
    throw toStoreError(error, "file");
  }
}

function fill(path: string, workbook: Workbook, contents: Iterable<StoredBytes>): void {
  const db = createDatabase(path);
  try {
    const rows = new RowWriter(db);
    const kept = new Contents(db);
    db.transaction(() => {
      for (const content of contents) kept.insert(content);
      for (const table of tableNames) for (const row of workbook[table].values()) rows.insert(table, row);
    })();
    const faults = [...referenceFaults(db), ...structureFaults(db, "quick_check")];
    if (faults.length > 0) {
      throw new StoreError("damaged", "The file written could not be read back, so it was not kept.", {
        detail: faults.join("\n"),
      });
    }
  } finally {
    db.close();
  }
}
