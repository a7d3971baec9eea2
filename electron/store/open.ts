import Database from "better-sqlite3";
import { existsSync, rmSync } from "node:fs";
import { pragma, type ReadDatabase, type WriteDatabase } from "./database.ts";
import { companions } from "./files.ts";
import { applicationId, assertWritable, newerFile, readHeader } from "./header.ts";
import { migrate, newestVersion } from "./migrate.ts";
import { migrations as allMigrations, type Migration } from "./migrations/all.ts";
import { StoreError, toStoreError } from "./store-error.ts";

/** How long to wait for another program to let go of a file, ms: long enough for a virus scanner's look. */
const patience = 250;

/** For every handle. The schema of a file is never trusted to run code, and temporary tables stay off the disk. */
const carefulPragmas = `
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
  PRAGMA mmap_size = 0;
  PRAGMA temp_store = MEMORY;
  PRAGMA locking_mode = EXCLUSIVE;
`;

/** A commit has reached the disk, and its platters, before it returns. */
const durablePragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA checkpoint_fullfsync = ON;
  PRAGMA journal_size_limit = 16777216;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
`;

export interface OpenOptions {
  /** In tests: other steps than the product's own. */
  readonly migrations?: readonly Migration[];
  /** Called with the database as it is before an upgrade; a backup that cannot be made stops the upgrade. */
  readonly beforeUpgrade?: (db: WriteDatabase) => void;
}

/** A workbook file opened for edits, and whether it had to be brought up to date. */
export interface Opened {
  readonly db: WriteDatabase;
  /** The version it had, when it was upgraded; else null. */
  readonly upgradedFrom: number | null;
}

/**
 * Opens an existing workbook file for edits; nobody else can open it meanwhile.
 *
 * @throws StoreError `not-found`, `damaged`, `newer`, `locked`, `read-only`, `disk-full`; the file is then unchanged
 */
export function openForWriting(
  path: string,
  { migrations = allMigrations, beforeUpgrade }: OpenOptions = {},
): Opened {
  readHeader(path, newestVersion(migrations));
  assertWritable(path);
  return opening(path, (db) => {
    db.exec(carefulPragmas);
    db.exec(durablePragmas);
    const version = pragma(db, "user_version");
    if (version === newestVersion(migrations)) return { db, upgradedFrom: null };
    if (version > newestVersion(migrations)) throw newerFile(path);
    beforeUpgrade?.(db);
    migrate(db, migrations);
    return { db, upgradedFrom: version };
  });
}

/**
 * Opens an existing workbook file of any version this program knows to look into it. What a crash left in its
 * write-ahead log is taken in, as SQLite does on every open; nothing else is written.
 *
 * @throws StoreError as `openForWriting`
 */
export function openForReading(path: string, migrations: readonly Migration[] = allMigrations): ReadDatabase {
  readHeader(path, newestVersion(migrations));
  return opening(path, (db) => {
    db.exec(carefulPragmas);
    db.exec("PRAGMA query_only = ON");
    if (pragma(db, "user_version") > newestVersion(migrations)) throw newerFile(path);
    return db;
  });
}

/**
 * Makes a new, empty workbook file with every table, open for writing.
 *
 * @throws StoreError `exists` when the file is there already, `read-only`, `disk-full`
 */
export function createDatabase(
  path: string,
  migrations: readonly Migration[] = allMigrations,
): WriteDatabase {
  if (existsSync(path))
    throw new StoreError("exists", "There is a file of this name already.", { detail: path });
  try {
    const db = marked(new Database(path, { timeout: patience }));
    try {
      db.exec(`PRAGMA application_id = ${applicationId}`);
      db.exec(carefulPragmas);
      db.exec(durablePragmas);
      migrate(db, migrations);
      return db;
    } catch (error) {
      db.close();
      removeDatabase(path);
      throw error;
    }
  } catch (error) {
    throw toStoreError(error, "file");
  }
}

/** Makes an empty database that is never on the disk. */
export function openInMemory(): WriteDatabase {
  const db = marked(new Database(":memory:"));
  db.exec("PRAGMA journal_mode = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY");
  return db;
}

/** Removes a closed database with the files SQLite may have left beside it. */
export function removeDatabase(path: string): void {
  for (const file of [path, ...companions.map((suffix) => path + suffix)]) rmSync(file, { force: true });
}

function opening<T>(path: string, work: (db: WriteDatabase) => T): T {
  try {
    const db = marked(new Database(path, { fileMustExist: true, timeout: patience }));
    try {
      return work(db);
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw toStoreError(error, "open");
  }
}

/** The driver's handle as ours, which has fewer methods and more precise results. */
function marked(db: object): WriteDatabase {
  return db as WriteDatabase;
}
