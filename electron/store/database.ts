/** A value SQLite keeps. Blobs come out as Buffers. */
export type SqlValue = string | number | bigint | null | Uint8Array;

/** Tells the handles apart for the type checker; only open.ts makes them. */
declare const access: unique symbol;

/** A prepared query. `R` is the shape of one result row, as the SQL says it. */
export interface ReadStatement<R> {
  get(...values: readonly SqlValue[]): R | undefined;
  all(...values: readonly SqlValue[]): R[];
  iterate(...values: readonly SqlValue[]): IterableIterator<R>;
  /** From now on each row is just its first column. */
  pluck(): ReadStatement<R>;
}

/** A database that may be asked but not changed. Queries take this. */
export interface ReadDatabase {
  readonly [access]: "read" | "write";
  readonly name: string;
  prepare<R = unknown>(sql: string): ReadStatement<R>;
  close(): void;
}

export interface WriteStatement<R = unknown> extends ReadStatement<R> {
  run(...values: readonly SqlValue[]): { readonly changes: number };
  pluck(): WriteStatement<R>;
}

/** Work in one transaction: committed when it returns, rolled back when it throws. */
export interface Transaction<A extends unknown[], T> {
  (...values: A): T;
  exclusive(...values: A): T;
}

/** A database that may be changed: only for applying commands, the journal, contents and migrations. */
export interface WriteDatabase extends ReadDatabase {
  readonly [access]: "write";
  /** False once closed. */
  readonly open: boolean;
  prepare<R = unknown>(sql: string): WriteStatement<R>;
  exec(sql: string): unknown;
  transaction<A extends unknown[], T>(work: (...values: A) => T): Transaction<A, T>;
}

/** A function that runs its argument in one transaction; made once, as the driver's making of them is not cheap. */
export function oneTransaction(db: WriteDatabase): <T>(work: () => T) => T {
  const run = db.transaction((work: () => unknown) => work());
  return <T>(work: () => T) => run(work) as T;
}

/** The value of a pragma that has one. */
export function pragma(db: ReadDatabase, name: "user_version" | "application_id" | "page_count"): number {
  return db.prepare<number>(`PRAGMA ${name}`).pluck().get() ?? 0;
}

/** What SQLite's own check of the file's structure finds; empty when sound. `full` also compares indexes with rows. */
export function structureFaults(
  db: ReadDatabase,
  check: "quick_check" | "integrity_check",
): readonly string[] {
  const lines = db.prepare<string>(`PRAGMA ${check}(20)`).pluck().all();
  return lines.length === 1 && lines[0] === "ok" ? [] : lines;
}

/** Rows that refer to others that are not there, one line each; empty when sound. */
export function referenceFaults(db: ReadDatabase): readonly string[] {
  const rows = db
    .prepare<{ readonly table: string; readonly parent: string }>("PRAGMA foreign_key_check")
    .all();
  return rows.map((row) => `A row of ${row.table} refers to one of ${row.parent} that is not there.`);
}

/** Writes a copy without free pages to a new file. The database itself is not changed. */
export function copyInto(db: ReadDatabase, path: string): void {
  const handle = db as WriteDatabase;
  const queryOnly = handle.prepare<number>("PRAGMA query_only").pluck().get() ?? 0;
  // SQLite counts the new file as a change, though the database is only read.
  handle.exec("PRAGMA query_only = OFF");
  try {
    handle.prepare("VACUUM INTO ?").run(path);
  } finally {
    handle.exec(`PRAGMA query_only = ${queryOnly}`);
  }
}
