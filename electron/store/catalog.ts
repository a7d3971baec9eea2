import { statSync } from "node:fs";
import type { LibraryEntry } from "../../shared/ipc/contract.ts";
import { engagementOf, type Engagement, type Workbook } from "../../shared/workbook/model.ts";
import type { EngagementStore } from "./apply-command.ts";
import { pragma } from "./database.ts";
import { LibraryIndex, type Summary } from "./library-index.ts";
import { newestVersion } from "./migrate.ts";
import { migrations } from "./migrations/all.ts";
import { openForReading } from "./open.ts";
import { readWorkbook } from "./read-workbook.ts";
import type { Shelf } from "./shelf.ts";
import { StoreError, toStoreError } from "./store-error.ts";

/** What the library shows of its engagements, from memory when they are open, else from the index, else from the files. */
export class Catalog {
  readonly #shelf: Shelf;
  readonly #progressOf: (workbook: Workbook) => number;
  readonly #index: LibraryIndex;

  constructor(folder: string, shelf: Shelf, progressOf: (workbook: Workbook) => number) {
    this.#shelf = shelf;
    this.#progressOf = progressOf;
    this.#index = new LibraryIndex(folder);
  }

  /** @param open the engagement's store when it is open */
  entry(id: string, open: EngagementStore | undefined): LibraryEntry {
    const { summary, health } = this.#known(id, open);
    const file = statSync(this.#shelf.files.pathOf(id), { throwIfNoEntry: false });
    return {
      id,
      ...summary,
      sizeBytes: file?.size ?? 0,
      health,
      newestBackup: this.#shelf.backups.newest(id),
    };
  }

  /**
   * Looks at an engagement that is about to be closed; the function returned is to be called once it is, and spares
   * the next start opening the file.
   */
  settle(store: EngagementStore): () => void {
    const id = store.engagementId;
    const summary = this.#ofStore(store);
    return () => {
      if (summary && this.#shelf.files.exists(id)) this.#index.set(fileName(id), summary);
      this.#index.save();
    };
  }

  /** Writes the index when it changed. */
  save(): void {
    this.#index.save();
  }

  #known(
    id: string,
    open: EngagementStore | undefined,
  ): Pick<LibraryEntry, "health"> & { readonly summary: Summary } {
    const live = open && this.#ofStore(open);
    if (live) return { summary: live, health: "sound" };
    const indexed = this.#index.get(fileName(id));
    if (indexed) return { summary: indexed, health: "sound" };
    try {
      const summary = this.#summaryOfFile(id);
      this.#index.set(fileName(id), summary);
      return { summary, health: "sound" };
    } catch (error) {
      return {
        summary: this.#index.lastKnown(fileName(id)) ?? unknownSummary(id),
        health: healthAfter(error),
      };
    }
  }

  /** null when the file has become unreadable under the store. */
  #ofStore(store: EngagementStore): Summary | null {
    try {
      return this.#summary(store.engagementId, store.workbook, store.lastChange);
    } catch (error) {
      if (error instanceof StoreError) return null;
      throw error;
    }
  }

  #summaryOfFile(id: string): Summary {
    const db = openForReading(this.#shelf.files.pathOf(id));
    try {
      const lastChange = db.prepare<string | null>("SELECT max(stateAt) FROM journal").pluck().get() ?? null;
      if (pragma(db, "user_version") === newestVersion(migrations)) {
        return this.#summary(id, readWorkbook(db), lastChange);
      }
      // Of an older version: it is brought up to date when it is opened; until then its name must do.
      const names = db.prepare<Pick<Engagement, "client" | "system" | "situation">>(
        "SELECT client, system, situation FROM engagement",
      );
      return { ...unknownSummary(id), ...names.get() };
    } finally {
      db.close();
    }
  }

  #summary(id: string, workbook: Workbook, lastChange: string | null): Summary {
    const { client, system, situation, archived, createdAt } = engagementOf(workbook);
    const progress = Math.min(1, Math.max(0, this.#progressOf(workbook)));
    // Without a history it is as it came in or began.
    const changed = lastChange ?? madeAt(this.#shelf.files.pathOf(id)) ?? createdAt;
    return { client, system, situation, archived, progress, lastChange: changed };
  }
}

/**
 * ISO instant at which a file was made, which later writing does not move: the time of the last writing would tell when
 * an anonymous answer came. null where the file system does not keep it, and gives nothing or that time instead.
 */
function madeAt(path: string): string | null {
  const { birthtime, birthtimeMs, ctimeMs } = statSync(path);
  return birthtimeMs > 0 && birthtimeMs < ctimeMs ? birthtime.toISOString() : null;
}

function healthAfter(error: unknown): LibraryEntry["health"] {
  switch (toStoreError(error, "open").code) {
    case "newer":
      return "newer";
    case "damaged":
    case "not-found":
      return "damaged";
    default:
      return "unreadable";
  }
}

function unknownSummary(id: string): Summary {
  return {
    client: id,
    system: "",
    situation: "",
    archived: false,
    progress: 0,
    lastChange: new Date(0).toISOString(),
  };
}

function fileName(id: string): string {
  return `${id}.uptake`;
}
