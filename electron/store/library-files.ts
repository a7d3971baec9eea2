import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { id } from "../../shared/workbook/text.ts";
import { companions, fileStamp, instantOfStamp, makeFolder, renameDurably, writeWhole } from "./files.ts";
import { StoreError } from "./store-error.ts";

const extension = ".uptake";
const fileName = /^([A-Za-z0-9_-]{1,64})\.uptake$/;
const setAsideName =
  /^([A-Za-z0-9_-]{1,64})\.uptake\.(damaged|replaced)-(\d{8}T\d{9}Z)(-wal|-shm|-journal)?$/;
/** Windows keeps these names for devices, whatever follows the dot. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** How long a deleted engagement, or one replaced by its backup, can be brought back. */
const daysKept = 30;

const about = z.strictObject({ engagementId: id, deletedAt: z.iso.datetime() });

/**
 * Where things are in a library's folder, and the moves between them:
 *
 * - `<id>.uptake`: an engagement; `<id>.uptake.damaged-<time>`, `….replaced-<time>`: set aside, never opened again;
 * - `backups/<id>/`: its backups;
 * - `deleted/<token>/`: an engagement with its backups, until it is purged;
 * - `incoming-*`, `*.unfinished`: work that a crash interrupted, removed at start.
 */
export class LibraryFiles {
  readonly #folder: string;
  readonly #now: () => Date;

  constructor(folder: string, now: () => Date) {
    this.#folder = folder;
    this.#now = now;
  }

  /** Makes the folder, and removes what is over. Only one program may use the library. */
  prepare(): void {
    makeFolder(this.#folder);
    for (const name of readdirSync(this.#folder)) {
      if (
        name.startsWith("incoming-") ||
        name.includes(".unfinished") ||
        this.#isOver(setAsideName.exec(name))
      ) {
        this.#remove(join(this.#folder, name));
      }
    }
    this.#purgeDeleted();
  }

  pathOf(engagementId: string): string {
    return join(this.#folder, engagementId + extension);
  }

  get backups(): string {
    return join(this.#folder, "backups");
  }

  /** Of every engagement there is a file of, or of which one was set aside. */
  ids(): readonly string[] {
    const ids = readdirSync(this.#folder).flatMap(
      (name) => fileName.exec(name)?.[1] ?? setAsideName.exec(name)?.[1] ?? [],
    );
    return [...new Set(ids)];
  }

  exists(engagementId: string): boolean {
    return existsSync(this.pathOf(engagementId));
  }

  /** Whether a new engagement can have this id. */
  isFree(engagementId: string): boolean {
    const taken = this.ids().some((one) => one.toLowerCase() === engagementId.toLowerCase());
    return !taken && !reserved.test(engagementId) && !existsSync(join(this.backups, engagementId));
  }

  /** Renames a file so that it is out of the way but not lost. */
  setAside(engagementId: string, why: "damaged" | "replaced"): void {
    const path = this.pathOf(engagementId);
    const aside = `${path}.${why}-${fileStamp(this.#now())}`;
    for (const suffix of ["", ...companions]) {
      if (existsSync(path + suffix)) renameDurably(path + suffix, aside + suffix);
    }
  }

  /** Moves an engagement, all that was set aside of it, and its backups out of the library. */
  moveToDeleted(engagementId: string, token: string): void {
    const grave = join(this.#folder, "deleted", token);
    makeFolder(grave);
    const note: z.infer<typeof about> = { engagementId, deletedAt: this.#now().toISOString() };
    try {
      writeWhole(join(grave, "about.json"), [JSON.stringify(note)]);
    } catch (error) {
      this.#remove(grave);
      throw error;
    }
    for (const name of readdirSync(this.#folder)) {
      if (belongsTo(name, engagementId)) renameDurably(join(this.#folder, name), join(grave, name));
    }
    const backups = join(this.backups, engagementId);
    if (existsSync(backups)) renameSync(backups, join(grave, "backups"));
  }

  /**
   * Puts a deleted engagement back, under another id when its own was taken meanwhile.
   *
   * @throws StoreError `not-found` when it was purged
   */
  bringBack(token: string, newId: () => string): string {
    const grave = join(this.#folder, "deleted", token);
    const deleted = readAbout(grave);
    if (!deleted)
      throw new StoreError("not-found", "This engagement was deleted too long ago to be brought back.");
    const engagementId = this.isFree(deleted.engagementId) ? deleted.engagementId : newId();
    for (const name of readdirSync(grave)) {
      if (!belongsTo(name, deleted.engagementId)) continue;
      renameDurably(
        join(grave, name),
        join(this.#folder, engagementId + name.slice(deleted.engagementId.length)),
      );
    }
    if (existsSync(join(grave, "backups"))) {
      makeFolder(this.backups);
      renameSync(join(grave, "backups"), join(this.backups, engagementId));
    }
    this.#remove(grave);
    return engagementId;
  }

  #purgeDeleted(): void {
    const folder = join(this.#folder, "deleted");
    for (const token of existsSync(folder) ? readdirSync(folder) : []) {
      const deleted = readAbout(join(folder, token));
      if (deleted && this.#isOld(deleted.deletedAt)) this.#remove(join(folder, token));
    }
  }

  /** Damaged files stay until somebody looks at them, and a replaced one while nothing has taken its place. */
  #isOver(aside: RegExpExecArray | null): boolean {
    const [, engagementId = "", why, stamp = ""] = aside ?? [];
    const at = why === "replaced" && this.exists(engagementId) ? instantOfStamp(stamp) : null;
    return at !== null && this.#isOld(at);
  }

  #isOld(instant: string): boolean {
    return this.#now().getTime() - Date.parse(instant) > daysKept * 24 * 3600 * 1000;
  }

  #remove(path: string): void {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // In use or protected: tried again at the next start.
    }
  }
}

/** Whether a file in the library's folder is the engagement's, its companion's, or set aside of it. */
function belongsTo(name: string, engagementId: string): boolean {
  const owner = fileName.exec(name)?.[1] ?? setAsideName.exec(name)?.[1];
  return owner === engagementId || companions.some((suffix) => name === engagementId + extension + suffix);
}

function readAbout(folder: string): z.infer<typeof about> | null {
  try {
    return about.parse(JSON.parse(readFileSync(join(folder, "about.json"), "utf8")));
  } catch {
    return null;
  }
}
