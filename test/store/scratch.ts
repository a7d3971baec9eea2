import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import type { Workbook } from "../../shared/workbook/model.ts";
import { EngagementStore } from "../../electron/store/apply-command.ts";
import { createWorkbookFile } from "../../electron/store/create-file.ts";
import { Library, type LibraryOptions } from "../../electron/store/library.ts";
import { openForWriting } from "../../electron/store/open.ts";
import { StoreError } from "../../electron/store/store-error.ts";
import { emptyWorkbook } from "../builders/workbook.ts";

// Every commit waits for the disk, which may be busy with something else.
vi.setConfig({ testTimeout: 30_000 });

/** A folder that goes when the test is over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "uptake-store-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A workbook file in a folder of its own, closed. */
export function workbookFile(workbook: Workbook = emptyWorkbook()): string {
  const path = join(scratchFolder(), "e1.uptake");
  createWorkbookFile(path, workbook, []);
  return path;
}

/** A file opened for edits; closed when the test is over, unless it was before. */
export function openStore(path: string): EngagementStore {
  const { db } = openForWriting(path);
  onTestFinished(() => db.close());
  return new EngagementStore(db, "e1");
}

/** A store on a new file. */
export function newStore(workbook: Workbook = emptyWorkbook()): EngagementStore {
  return openStore(workbookFile(workbook));
}

/** A library that is closed when the test is over. */
export function openLibrary(folder: string, more: Partial<LibraryOptions> = {}): Library {
  const library = new Library({ folder, progressOf: () => 0.5, ...more });
  onTestFinished(() => library.closeAll());
  return library;
}

/** The StoreError that `work` throws. */
export function failureOf(work: () => unknown): StoreError {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error("Nothing was thrown.");
}

/** The StoreError with which a promise is refused. */
export async function refusalOf(work: Promise<unknown>): Promise<StoreError> {
  try {
    await work;
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

/** A clock that goes on by a second each time it is looked at, or stands where it is put. */
export class Clock {
  #at: number;

  constructor(start = "2026-11-16T12:00:00.000Z") {
    this.#at = Date.parse(start);
  }

  /** Goes on by so many seconds. */
  pass(seconds: number): void {
    this.#at += seconds * 1000;
  }

  readonly now = (): Date => new Date(this.#at);

  /** The next instant, ISO. */
  tick(): string {
    this.#at += 1000;
    return new Date(this.#at).toISOString();
  }
}
