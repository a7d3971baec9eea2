import type { Changes, RowChange } from "./changes.ts";
import type { Row, TableName, Workbook } from "./model.ts";

/** What a command cannot do, in words for the person who tried. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly code: "not-found" | "invalid" | "exists";

  constructor(code: CommandError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

/** A workbook being changed by one command: reads see the writes made so far; `changes` tells them all. */
export class Draft {
  readonly workbook: Workbook;
  readonly #changes = new Map<string, RowChange>();

  constructor(workbook: Workbook) {
    this.workbook = workbook;
  }

  find<T extends TableName>(table: T, id: string): Row<T> | null {
    const change = this.#changes.get(`${table}/${id}`);
    if (change) return change.after as Row<T> | null;
    return (this.workbook[table] as ReadonlyMap<string, Row<T>>).get(id) ?? null;
  }

  /** @throws CommandError `not-found` when there is no such row. */
  get<T extends TableName>(table: T, id: string): Row<T> {
    const row = this.find(table, id);
    if (!row) throw new CommandError("not-found", `${missing[table]} is no longer there.`);
    return row;
  }

  /** All rows of a table as they stand. */
  rows<T extends TableName>(table: T): readonly Row<T>[] {
    const rows = new Map<string, Row<T>>(this.workbook[table] as ReadonlyMap<string, Row<T>>);
    for (const change of this.#changes.values()) {
      if (change.table !== table) continue;
      if (change.after === null) rows.delete(change.id);
      else rows.set(change.id, change.after as Row<T>);
    }
    return [...rows.values()];
  }

  /** @throws CommandError `exists` when the row is there already. */
  add<T extends TableName>(table: T, row: Row<T>): void {
    if (this.find(table, row.id)) throw new CommandError("exists", "This was already added.");
    this.put(table, row);
  }

  put<T extends TableName>(table: T, row: Row<T>): void {
    this.#record(table, row.id, row);
  }

  /** Removes a row; nothing happens when it is not there. */
  remove(table: TableName, id: string): void {
    if (this.find(table, id)) this.#record(table, id, null);
  }

  changes(): Changes {
    return [...this.#changes.values()].filter(
      (change) => JSON.stringify(change.before) !== JSON.stringify(change.after),
    );
  }

  #record(table: TableName, id: string, after: Row | null): void {
    const before = this.workbook[table].get(id) ?? null;
    this.#changes.set(`${table}/${id}`, { table, id, before, after } as RowChange);
  }
}

const missing: Readonly<Record<TableName, string>> = {
  engagement: "The engagement",
  holidays: "The holiday",
  people: "The person",
  groups: "The group",
  attachments: "The attachment",
  evidence: "The evidence",
  answers: "The answer",
  voices: "The voice",
  findings: "The finding",
  actions: "The action",
  findingGroups: "The link",
  findingAnswers: "The link",
  findingEvidence: "The link",
  answerEvidence: "The link",
  actionFindings: "The link",
};
