import { removalsFirst, type Changes, type RowChange } from "../../shared/workbook/changes.ts";
import type { Row, TableName } from "../../shared/workbook/model.ts";
import type { SqlValue, WriteDatabase, WriteStatement } from "./database.ts";
import { codecs, type Column } from "./rows.ts";
import { StoreError } from "./store-error.ts";

/** Writes row differences; keeps its statements prepared for as long as the database is open. */
export class RowWriter {
  readonly #db: WriteDatabase;
  readonly #statements = new Map<string, WriteStatement>();

  constructor(db: WriteDatabase) {
    this.#db = db;
  }

  /**
   * Must run inside a transaction.
   *
   * @throws StoreError `damaged` when a row that should be there is not; the caller rolls back
   */
  write(changes: Changes): void {
    for (const change of removalsFirst(changes)) this.#writeOne(change);
  }

  insert(table: TableName, row: Row): void {
    const { columns, columnList, encode } = codecs[table];
    const statement = this.#prepared(
      `INSERT INTO "${table}" (${columnList}) VALUES (${columns.map(() => "?").join(", ")})`,
    );
    statement.run(...columns.map((column) => encode(column, valueOf(row, column))));
  }

  #writeOne({ table, id, before, after }: RowChange): void {
    if (after === null) this.#expectOne(`DELETE FROM "${table}" WHERE id = ?`, [id]);
    else if (before === null) this.insert(table, after);
    else this.#update(table, before, after);
  }

  /** Only the columns that differ, so that a rating does not rewrite the indexes of its answer. */
  #update(table: TableName, before: Row, after: Row): void {
    const { columns, encode } = codecs[table];
    const changed: Column[] = [];
    const values: SqlValue[] = [];
    for (const column of columns) {
      const value = encode(column, valueOf(after, column));
      if (value === encode(column, valueOf(before, column))) continue;
      changed.push(column);
      values.push(value);
    }
    if (changed.length === 0) return;
    const assignments = changed.map((column) => `"${column.name}" = ?`).join(", ");
    this.#expectOne(`UPDATE "${table}" SET ${assignments} WHERE id = ?`, [...values, after.id]);
  }

  #expectOne(sql: string, values: readonly SqlValue[]): void {
    if (this.#prepared(sql).run(...values).changes === 1) return;
    throw new StoreError(
      "damaged",
      "The file no longer holds what this window shows, so nothing was changed. Close the engagement and open it again.",
      { detail: sql },
    );
  }

  #prepared(sql: string): WriteStatement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function valueOf(row: Row, column: Column): unknown {
  return row[column.name as keyof Row];
}
