import Database from "better-sqlite3";
import { constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableNames, type Row, type TableName, type Workbook } from "../../shared/workbook/model.ts";
import { checkRows, type UncheckedTables } from "./check-rows.ts";
import type { StoredBytes } from "./contents.ts";
import { pragma, structureFaults, type ReadDatabase } from "./database.ts";
import { readHeader } from "./header.ts";
import { migrate, newestVersion } from "./migrate.ts";
import { migrations as allMigrations, type Migration } from "./migrations/all.ts";
import { openForReading, openForWriting, openInMemory } from "./open.ts";
import { checkedContent, RefusedFile, withSniffedTypes } from "./open-json.ts";
import { codecs, type RawRow } from "./rows.ts";
import { StoreError, toStoreError } from "./store-error.ts";

/** Largest file looked into, bytes. */
export const largestFile = 4 * 1024 ** 3;

/** What a workbook file from outside holds, checked; to be copied into a file of our own. */
export interface ForeignWorkbook {
  readonly workbook: Workbook;
  readonly contents: () => Iterable<StoredBytes>;
  /** Forgets the private copy that was read. */
  readonly close: () => void;
}

export interface ForeignOptions {
  /** Folder for the private copy; by default the system's own. */
  readonly scratch?: string;
  readonly migrations?: readonly Migration[];
}

/**
 * Reads a workbook file that anybody may have made. The file itself is only copied, never opened; the copy must have
 * exactly the tables we would have made, sound pages, and rows and contents that pass every check.
 *
 * @throws StoreError `not-found`, `damaged`, `newer`, `too-large`, `invalid` with the first bad row named
 */
export async function readForeign(
  path: string,
  { scratch = tmpdir(), migrations = allMigrations }: ForeignOptions = {},
): Promise<ForeignWorkbook> {
  const copy = privateCopy(path, scratch, migrations);
  try {
    const db = openAsOurs(copy.path, migrations);
    const close = () => {
      db.close();
      copy.remove();
    };
    try {
      const { workbook, faults } = readChecked(db, 1);
      if (faults[0] !== undefined) throw new RefusedFile("invalid", faults[0]);
      const types = await sniffedTypes(db, workbook);
      return {
        workbook: withSniffedTypes(workbook, (sha256) => types.get(sha256)),
        contents: () => contentsOf(db, types),
        close,
      };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    copy.remove();
    // What SQLite itself stumbles over in a stranger's file is the file's fault.
    throw isSqlError(error)
      ? new RefusedFile("damaged", `It cannot be read: ${error.message}.`)
      : toStoreError(error, "open");
  }
}

function isSqlError(error: unknown): error is Error {
  const cause = error instanceof StoreError ? error.cause : error;
  return cause instanceof Database.SqliteError && cause.code === "SQLITE_ERROR";
}

/** A file's rows, checked as those of a stranger. */
export function readChecked(db: ReadDatabase, mostFaults: number): ReturnType<typeof checkRows> {
  const hashes = new Set(db.prepare<string>("SELECT sha256 FROM contents").pluck().all());
  const rows = tableNames.map((table): readonly [TableName, Iterable<unknown>] => [
    table,
    rawRows(db, table),
  ]);
  const tables = Object.fromEntries(rows) as UncheckedTables;
  return checkRows(tables, hashes, mostFaults);
}

function* rawRows(db: ReadDatabase, table: TableName): Generator<Row | null> {
  const { columnList, decode } = codecs[table];
  for (const raw of db.prepare<RawRow>(`SELECT ${columnList} FROM "${table}"`).all()) {
    try {
      yield decode(raw);
    } catch {
      // A list that is no JSON: null is no row, and is told as such.
      yield null;
    }
  }
}

interface PrivateCopy {
  readonly path: string;
  readonly remove: () => void;
}

/** The file in a folder of its own, with what a crash may have left in its write-ahead log. */
export function privateCopy(
  path: string,
  scratch: string,
  migrations: readonly Migration[] = allMigrations,
): PrivateCopy {
  readHeader(path, newestVersion(migrations));
  if (statSync(path).size > largestFile)
    throw new StoreError("too-large", "This file is too large for a workbook. Nothing was imported.");
  try {
    const folder = mkdtempSync(join(scratch, "incoming-"));
    const remove = () => rmSync(folder, { recursive: true, force: true });
    try {
      const copy = join(folder, "copy.uptake");
      copyFileSync(path, copy, constants.COPYFILE_FICLONE);
      if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
      return { path: copy, remove };
    } catch (error) {
      remove();
      throw error;
    }
  } catch (error) {
    throw toStoreError(error, "file");
  }
}

/** Opens the private copy once it has proven to have our tables, upgraded when it is of an older version. */
function openAsOurs(copy: string, migrations: readonly Migration[]): ReadDatabase {
  const db = openForReading(copy, migrations);
  try {
    const [fault] = [...structureFaults(db, "quick_check"), ...schemaFaults(db, migrations)];
    if (fault !== undefined) throw new RefusedFile("damaged", fault);
    if (pragma(db, "user_version") === newestVersion(migrations)) return db;
  } catch (error) {
    db.close();
    throw error;
  }
  db.close();
  return openForWriting(copy, { migrations }).db;
}

/** How the tables differ from what we would have made for the file's version: exactly the same text is asked for. */
export function schemaFaults(
  db: ReadDatabase,
  migrations: readonly Migration[] = allMigrations,
): readonly string[] {
  const version = pragma(db, "user_version");
  if (!migrations.some((migration) => migration.version === version))
    return [`Its version, ${version}, never was one of Uptake.`];
  const expected = new Set(expectedSchema(version, migrations));
  const found = new Set(schemaLines(db));
  const strange = [...found]
    .filter((line) => !expected.has(line))
    .map((line) => `It holds something that Uptake did not make: ${nameIn(line)}.`);
  const missing = [...expected]
    .filter((line) => !found.has(line))
    .map((line) => `Something that Uptake makes is missing: ${nameIn(line)}.`);
  return [...strange, ...missing];
}

function expectedSchema(version: number, migrations: readonly Migration[]): readonly string[] {
  const db = openInMemory();
  try {
    migrate(db, migrations, version);
    return schemaLines(db);
  } finally {
    db.close();
  }
}

function schemaLines(db: ReadDatabase): readonly string[] {
  return db.prepare<string>("SELECT json_array(type, name, tbl_name, sql) FROM sqlite_schema").pluck().all();
}

function nameIn(line: string): string {
  const [type, name] = JSON.parse(line) as readonly [string, string];
  return `${type} ${name}`;
}

async function sniffedTypes(db: ReadDatabase, workbook: Workbook): Promise<ReadonlyMap<string, string>> {
  const types = new Map<string, string>();
  const content = db.prepare<StoredBytes>("SELECT sha256, bytes, thumbnail FROM contents WHERE sha256 = ?");
  for (const attachment of workbook.attachments.values()) {
    if (types.has(attachment.sha256)) continue;
    const kept = content.get(attachment.sha256);
    if (!kept) throw new RefusedFile("invalid", `The content of “${attachment.fileName}” is missing.`);
    types.set(attachment.sha256, (await checkedContent(kept, attachment)).mediaType);
  }
  return types;
}

function* contentsOf(db: ReadDatabase, types: ReadonlyMap<string, string>): Generator<StoredBytes> {
  const content = db.prepare<StoredBytes>("SELECT sha256, bytes, thumbnail FROM contents WHERE sha256 = ?");
  for (const [sha256, mediaType] of types) {
    const kept = content.get(sha256);
    if (kept) yield { ...kept, mediaType };
  }
}
