import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Backup, LibraryEntry, SearchHit } from "../../shared/ipc/contract.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import type { EngagementStore } from "./apply-command.ts";
import { Backups } from "./backup.ts";
import { Catalog } from "./catalog.ts";
import { createWorkbookFile, unfinished } from "./create-file.ts";
import type { ReadDatabase } from "./database.ts";
import { flushFile, renameDurably, writeWhole } from "./files.ts";
import { readIncoming as readInThisProcess, type Incoming, type ReadIncoming } from "./incoming.ts";
import { LibraryFiles } from "./library-files.ts";
import { newWorkbook, type NewEngagement } from "./new-engagement.ts";
import { exportJson } from "./open-json.ts";
import { openForReading } from "./open.ts";
import { searchEngagement } from "./search/scan.ts";
import { missing, openFromShelf, type Shelf } from "./shelf.ts";
import { guarded, StoreError } from "./store-error.ts";

export interface LibraryOptions {
  /** Made when missing. One program at a time may use it. */
  readonly folder: string;
  /** Share of all work done, 0 … 1, as the library shows it. */
  readonly progressOf: (workbook: Workbook) => number;
  readonly now?: () => Date;
  readonly newId?: () => string;
  /** How files from outside are read; the app has it done by a process of its own. */
  readonly readIncoming?: ReadIncoming;
}

/** An engagement that came in from a file. */
export interface Imported {
  readonly engagementId: string;
  /** What the person should know about it, or null; the store tells it too when it is first opened. */
  readonly notice: string | null;
}

/** Hits in all and in one engagement: enough to look through, few enough to read. */
const mostHits = 200;
const mostHitsEach = 40;

/** A folder of engagements, each in a file of its own. Everything throws StoreError; imports, what reads the files throws. */
export class Library {
  readonly #folder: string;
  readonly #newId: () => string;
  readonly #readIncoming: ReadIncoming;
  readonly #shelf: Shelf;
  readonly #catalog: Catalog;
  readonly #open = new Map<string, EngagementStore>();
  /** What to tell when an engagement is opened for the first time. */
  readonly #news = new Map<string, string>();

  constructor({
    folder,
    progressOf,
    now = () => new Date(),
    newId = randomUUID,
    readIncoming = readInThisProcess,
  }: LibraryOptions) {
    this.#folder = folder;
    this.#newId = newId;
    this.#readIncoming = readIncoming;
    const files = new LibraryFiles(folder, now);
    this.#shelf = { files, backups: new Backups(files.backups, now), now };
    guarded("file", () => files.prepare());
    this.#catalog = new Catalog(folder, this.#shelf, progressOf);
  }

  /** Every engagement, the last changed first; damaged and newer ones too, as far as they are known. */
  list(): readonly LibraryEntry[] {
    const entries = guarded("open", () =>
      this.#shelf.files.ids().map((id) => this.#catalog.entry(id, this.#open.get(id))),
    );
    this.#catalog.save();
    return entries.toSorted((a, b) => (a.lastChange < b.lastChange ? 1 : -1));
  }

  has(engagementId: string): boolean {
    return this.#shelf.files.exists(engagementId);
  }

  /** @returns the new engagement's id. */
  create(start: NewEngagement): string {
    const id = this.#newId();
    createWorkbookFile(this.#shelf.files.pathOf(id), newWorkbook(id, start, this.#shelf.now()), []);
    return id;
  }

  /**
   * Opens an engagement for edits; the same store as long as it is open.
   *
   * @throws StoreError `not-found`, `newer`, `locked`, `read-only`, `disk-full`; `damaged` after the file was set aside,
   * with the newest good backup named
   */
  open(engagementId: string): EngagementStore {
    const already = this.#open.get(engagementId);
    if (already) return already;
    const store = openFromShelf(this.#shelf, engagementId, this.#news.get(engagementId) ?? null);
    this.#news.delete(engagementId);
    this.#open.set(engagementId, store);
    return store;
  }

  /**
   * Closes an engagement, after a backup when it changed.
   *
   * @throws StoreError when the backup could not be made; the engagement is closed all the same
   */
  close(engagementId: string): void {
    const store = this.#open.get(engagementId);
    try {
      if (store?.changed) this.#shelf.backups.make(store.database, engagementId, "close");
    } finally {
      this.#letGo(engagementId);
    }
  }

  /** @throws StoreError when a backup could not be made; all are closed all the same */
  closeAll(): void {
    const failures: unknown[] = [];
    for (const engagementId of this.#open.keys()) {
      try {
        this.close(engagementId);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  archive(engagementId: string, archived: boolean): void {
    this.#using(engagementId, (store) =>
      store.run(
        this.#newId(),
        { type: "engagement/update", patch: { archived } },
        this.#shelf.now().toISOString(),
      ),
    );
  }

  /**
   * Takes an engagement with its backups out of the library; it can be brought back for 30 days.
   *
   * @throws StoreError `invalid` when the typed name is not the client's
   */
  delete(engagementId: string, typedClient: string): { readonly undoToken: string } {
    const known = this.list().find(({ id }) => id === engagementId);
    if (!known) throw missing(this.#shelf, engagementId);
    if (typedClient.trim() !== known.client) {
      throw new StoreError("invalid", "The name typed is not the client's, so nothing was deleted.");
    }
    this.#letGo(engagementId);
    const undoToken = this.#newId();
    guarded("file", () => this.#shelf.files.moveToDeleted(engagementId, undoToken));
    return { undoToken };
  }

  undelete(undoToken: string): { readonly engagementId: string } {
    return { engagementId: guarded("file", () => this.#shelf.files.bringBack(undoToken, this.#newId)) };
  }

  /** Where the words are found in any engagement; files that cannot be opened are passed over. */
  search(query: string): readonly SearchHit[] {
    const hits: SearchHit[] = [];
    for (const { id, client, health } of this.list()) {
      if (health !== "sound") continue;
      const most = Math.min(mostHitsEach, mostHits - hits.length);
      const found = this.#reading(id, (db) => searchEngagement(db, query, most)) ?? [];
      hits.push(...found.map((hit) => ({ engagementId: id, client, ...hit })));
    }
    return hits;
  }

  /** Newest first. */
  backups(engagementId: string): readonly Backup[] {
    return guarded("open", () => this.#shelf.backups.list(engagementId));
  }

  /**
   * Makes a backup the engagement; what was there is set aside, and kept among the backups when it can be read.
   *
   * @throws StoreError `not-found`, `damaged` when the backup cannot be used, `disk-full`; nothing is then changed
   */
  restore(engagementId: string, backupName: string): void {
    const backup = this.#shelf.backups.verified(engagementId, backupName);
    const draft = this.#shelf.files.pathOf(engagementId) + unfinished;
    this.#letGo(engagementId);
    guarded("file", () => {
      copyFileSync(backup, draft);
      flushFile(draft);
      const sound =
        this.#reading(engagementId, (db) => this.#shelf.backups.make(db, engagementId, "restore")) !== null;
      if (this.#shelf.files.exists(engagementId))
        this.#shelf.files.setAside(engagementId, sound ? "replaced" : "damaged");
      renameDurably(draft, this.#shelf.files.pathOf(engagementId));
    });
  }

  /** Takes in a workbook file or an open JSON file, as a new engagement. */
  async importFile(path: string): Promise<Imported> {
    return this.#withFolder(async (folder) => {
      const fresh = join(folder, "fresh.uptake");
      return this.#adopt(fresh, await this.#readIncoming(path, fresh, folder));
    });
  }

  /** The same for a file whose content is known but not its place. */
  async importBytes(fileName: string, bytes: Uint8Array): Promise<Imported> {
    return this.#withFolder(async (folder) => {
      const path = join(folder, fileName.toLowerCase().endsWith(".json") ? "dropped.json" : "dropped.uptake");
      guarded("file", () => writeFileSync(path, bytes));
      return this.importFile(path);
    });
  }

  /** Writes a copy for a colleague: the rows and the contents in use, no history. An existing file is replaced. */
  exportPortable(engagementId: string, toPath: string): void {
    this.#assertOutside(toPath);
    this.#using(engagementId, (store) => createWorkbookFile(toPath, store.workbook, store.readContents()));
  }

  /** Writes the open JSON form. An existing file is replaced. */
  exportJson(engagementId: string, toPath: string): void {
    this.#assertOutside(toPath);
    this.#using(engagementId, (store) =>
      guarded("file", () => writeWhole(toPath, exportJson(store.workbook, store.readContents()))),
    );
  }

  /** Makes a file of ours that was just written an engagement of the library. */
  #adopt(fresh: string, { engagementId: id, client }: Incoming): Imported {
    const free = this.#shelf.files.isFree(id);
    const engagementId = free ? id : this.#newId();
    guarded("file", () => renameDurably(fresh, this.#shelf.files.pathOf(engagementId)));
    const notice = free
      ? null
      : `“${client}” was in the library already. What was imported is a second engagement beside it; neither was changed.`;
    if (notice) this.#news.set(engagementId, notice);
    return { engagementId, notice };
  }

  /** With a folder that goes afterwards, and at the next start when the program is ended before. */
  async #withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const folder = guarded("file", () => mkdtempSync(join(this.#folder, "incoming-")));
    try {
      return await work(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Closes an engagement as it is; what the library shows of it is then known without opening it. */
  #letGo(engagementId: string): void {
    const store = this.#open.get(engagementId);
    if (!store) return;
    this.#open.delete(engagementId);
    const settle = this.#catalog.settle(store);
    store.close();
    settle();
  }

  /** With the open store, or with one opened for as long as this takes. */
  #using<T>(engagementId: string, work: (store: EngagementStore) => T): T {
    const wasOpen = this.#open.has(engagementId);
    const store = this.open(engagementId);
    try {
      return work(store);
    } finally {
      if (!wasOpen) this.close(engagementId);
    }
  }

  /** What `work` finds in the file; null when it cannot be opened or read. */
  #reading<T>(engagementId: string, work: (db: ReadDatabase) => T): T | null {
    const open = this.#open.get(engagementId);
    try {
      if (open) return guarded("open", () => work(open.database));
      const db = openForReading(this.#shelf.files.pathOf(engagementId));
      try {
        return guarded("open", () => work(db));
      } finally {
        db.close();
      }
    } catch (error) {
      if (error instanceof StoreError && error.code !== "unexpected") return null;
      throw error;
    }
  }

  #assertOutside(path: string): void {
    if (resolve(dirname(path)) !== resolve(this.#folder)) return;
    throw new StoreError(
      "invalid",
      "This folder is the library itself. Choose another folder for the copy.",
      { detail: path },
    );
  }
}
