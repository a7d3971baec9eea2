import { lengthFault, oneLine } from "./cells.ts";
import type { Columns } from "./columns.ts";
import type { DelimitedRow } from "./delimited-text.ts";
import type { Column, ListKind } from "./wordings.ts";

/** An `error` keeps the row out until it is put right, a `duplicate` is left out, a `remark` is added all the same. */
export type Severity = "error" | "duplicate" | "remark";

/** Something about a row that the person should see before the list is added. */
export interface Problem<K extends ListKind> {
  readonly severity: Severity;
  readonly message: string;
  /** The column it is about, or null for the whole row. */
  readonly column: Column<K> | null;
}

/** A row of a pasted list: as it stands in the text, and what it says. */
export interface ListRow<K extends ListKind, Item> {
  readonly line: number;
  readonly cells: readonly string[];
  readonly item: Item;
  readonly problems: readonly Problem<K>[];
}

/** Whether the row is added: it has neither an error nor a duplicate. */
export function isGood(row: { readonly problems: readonly { readonly severity: Severity }[] }): boolean {
  return row.problems.every((problem) => problem.severity === "remark");
}

/** Reads one row's cells by the names of their columns and collects what is wrong with them. */
export class RowReader<K extends ListKind> {
  readonly row: DelimitedRow;
  readonly problems: Problem<K>[] = [];
  readonly #columns: Columns<K>;

  constructor(row: DelimitedRow, columns: Columns<K>) {
    this.row = row;
    this.#columns = columns;
  }

  /** The cell of a column as it stands; empty when there is no such column. */
  cell(column: Column<K>): string {
    const at = this.#columns.indexOf(column);
    return at === -1 ? "" : (this.row.cells[at] ?? "");
  }

  /** The cell as one line, with a problem when it is too long. `what` names it in the message. */
  line(column: Column<K>, what: string): string {
    const text = oneLine(this.cell(column));
    const fault = lengthFault(text, what);
    if (fault) this.error(fault, column);
    return text;
  }

  error(message: string, column: Column<K> | null): void {
    this.problems.push({ severity: "error", message, column });
  }

  duplicate(message: string, column: Column<K> | null): void {
    this.problems.push({ severity: "duplicate", message, column });
  }

  remark(message: string, column: Column<K> | null): void {
    this.problems.push({ severity: "remark", message, column });
  }

  /** The row as read. */
  read<Item>(item: Item): ListRow<K, Item> {
    return { line: this.row.line, cells: this.row.cells, item, problems: this.problems };
  }
}
