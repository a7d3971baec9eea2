import type { Changes } from "../../shared/workbook/changes.ts";
import type { Row, TableName, Workbook } from "../../shared/workbook/model.ts";

/**
 * The rows of an open engagement. What `view` hands out never changes afterwards; a table is copied on the first
 * change after it was handed out and not again until the next time, since copying a table of thousands of rows for
 * every rating would take longer than everything else about the edit.
 */
export class Memory {
  #workbook: Workbook;
  /** Tables that nobody else holds, and that may so be changed in place. */
  readonly #own = new Map<TableName, Map<string, Row>>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** The workbook as it now is, to keep. */
  view(): Workbook {
    this.#own.clear();
    return this.#workbook;
  }

  /** The workbook as it now is, to read from before the next change only. */
  peek(): Workbook {
    return this.#workbook;
  }

  apply(changes: Changes): void {
    for (const { table, id, after } of changes) {
      const rows = this.#ownTable(table);
      if (after === null) rows.delete(id);
      else rows.set(id, after);
    }
  }

  #ownTable(table: TableName): Map<string, Row> {
    let rows = this.#own.get(table);
    if (!rows) {
      rows = new Map<string, Row>(this.#workbook[table]);
      this.#own.set(table, rows);
      this.#workbook = { ...this.#workbook, [table]: rows };
    }
    return rows;
  }
}
