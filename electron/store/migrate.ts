import { pragma, referenceFaults, structureFaults, type WriteDatabase } from "./database.ts";
import type { Migration } from "./migrations/all.ts";
import { StoreError } from "./store-error.ts";

/** The version a file has after the last of these steps. */
export function newestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Brings a database up to the newest version, or up to `target`, in one exclusive transaction: afterwards it is
 * either wholly upgraded and checked, or as it was.
 *
 * @throws StoreError `invalid` when the result does not hold together; whatever a step throws
 */
export function migrate(
  db: WriteDatabase,
  migrations: readonly Migration[],
  target: number = newestVersion(migrations),
): void {
  const version = pragma(db, "user_version");
  const due = migrations.filter((migration) => migration.version > version && migration.version <= target);
  // SQLite lets tables be rebuilt only while references are not enforced; they are checked before the commit.
  db.exec("PRAGMA foreign_keys = OFF");
  try {
    db.transaction(() => {
      for (const migration of due) migration.up(db);
      const faults = [...referenceFaults(db), ...structureFaults(db, "quick_check")];
      if (faults.length > 0) {
        throw new StoreError(
          "invalid",
          "The workbook could not be brought up to date, because parts of it do not fit together. It is unchanged; restore a backup from the library.",
          { detail: faults.join("\n") },
        );
      }
      db.exec(`PRAGMA user_version = ${target}`);
    }).exclusive();
  } finally {
    db.exec("PRAGMA foreign_keys = ON");
  }
}
