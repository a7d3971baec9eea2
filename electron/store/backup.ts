import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Backup } from "../../shared/ipc/contract.ts";
import { unfinished } from "./create-file.ts";
import { copyInto, structureFaults, type ReadDatabase } from "./database.ts";
import { fileStamp, flushFile, instantOfStamp, makeFolder, renameDurably } from "./files.ts";
import { openForReading, removeDatabase } from "./open.ts";
import { guarded, StoreError } from "./store-error.ts";

/** What made a backup worth making; part of its file name. */
export type BackupReason = "close" | "daily" | "upgrade" | "restore";

const keptOfToday = 3;
const keptInAll = 10;
const namePattern = /^(\d{8}T\d{9}Z)-(close|daily|upgrade|restore)\.uptake$/;

/**
 * The backups of a library's engagements: complete workbook files, each opened and checked before it counts. Kept:
 * the newest three of today, the newest of each earlier day, ten in all.
 */
export class Backups {
  readonly #folder: string;
  readonly #now: () => Date;

  /** @param folder with a folder of backups for each engagement in it */
  constructor(folder: string, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  /** The folder of one engagement's backups; it may not be there. */
  folderOf(engagementId: string): string {
    return join(this.#folder, engagementId);
  }

  /** Newest first. */
  list(engagementId: string): readonly Backup[] {
    const folder = this.folderOf(engagementId);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .flatMap((name) => {
        const madeAt = madeAtOf(name);
        return madeAt === null ? [] : [{ name, madeAt, sizeBytes: statSync(join(folder, name)).size }];
      })
      .toSorted((a, b) => (a.name < b.name ? 1 : -1));
  }

  /** ISO instant of the newest, or null. Looks at names only. */
  newest(engagementId: string): string | null {
    const folder = this.folderOf(engagementId);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    return names.reduce<string | null>((newest, name) => {
      const madeAt = madeAtOf(name);
      return madeAt !== null && (newest === null || madeAt > newest) ? madeAt : newest;
    }, null);
  }

  /**
   * Copies an open workbook, checks the copy, and lets go of backups that are no longer kept.
   *
   * @throws StoreError `disk-full`, `read-only`; `damaged` when what was copied does not hold together
   */
  make(db: ReadDatabase, engagementId: string, reason: BackupReason): Backup {
    return guarded("file", () => {
      const folder = this.folderOf(engagementId);
      makeFolder(folder);
      const name = `${fileStamp(this.#now())}-${reason}.uptake`;
      const path = join(folder, name);
      copyChecked(db, path);
      this.#rotate(engagementId);
      return { name, madeAt: madeAtOf(name) ?? "", sizeBytes: statSync(path).size };
    });
  }

  /**
   * The path of a backup, which is opened and checked first.
   *
   * @throws StoreError `not-found`, `damaged`
   */
  verified(engagementId: string, name: string): string {
    const path = join(this.folderOf(engagementId), name);
    if (madeAtOf(name) === null || !existsSync(path))
      throw new StoreError("not-found", "This backup is no longer there.", { detail: name });
    verify(path);
    return path;
  }

  /** The newest backup that can be restored, or null. */
  newestSound(engagementId: string): Backup | null {
    for (const backup of this.list(engagementId)) {
      try {
        this.verified(engagementId, backup.name);
        return backup;
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
      }
    }
    return null;
  }

  #rotate(engagementId: string): void {
    const backups = this.list(engagementId);
    const kept = new Set(backupsToKeep(backups, this.#now()));
    for (const backup of backups)
      if (!kept.has(backup)) rmSync(join(this.folderOf(engagementId), backup.name), { force: true });
  }
}

/** Those of `backups` (newest first) that stay. Days are those of the computer's own calendar. */
export function backupsToKeep(backups: readonly Backup[], now: Date): readonly Backup[] {
  const today = dayOf(now);
  const perDay = new Map<string, number>();
  const kept = backups.filter(({ madeAt }) => {
    const day = dayOf(new Date(madeAt));
    const earlier = perDay.get(day) ?? 0;
    perDay.set(day, earlier + 1);
    return earlier < (day === today ? keptOfToday : 1);
  });
  return kept.slice(0, keptInAll);
}

function dayOf(date: Date): string {
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

function madeAtOf(name: string): string | null {
  const stamp = namePattern.exec(name)?.[1];
  return stamp === undefined ? null : instantOfStamp(stamp);
}

/**
 * Copies an open database to a new file, complete and without free pages, and checks the copy.
 *
 * @throws whatever SQLite or the file system says; then there is no file at `path`
 */
function copyChecked(db: ReadDatabase, path: string): void {
  const draft = path + unfinished;
  removeDatabase(draft);
  try {
    copyInto(db, draft);
    verify(draft);
    flushFile(draft);
    renameDurably(draft, path);
  } catch (error) {
    removeDatabase(draft);
    throw error;
  }
}

function verify(path: string): void {
  const db = openForReading(path);
  try {
    const faults = guarded("open", () => structureFaults(db, "quick_check"));
    if (faults.length > 0)
      throw new StoreError("damaged", "This backup is damaged; try an older one.", {
        detail: faults.join("\n"),
      });
  } finally {
    db.close();
  }
}
