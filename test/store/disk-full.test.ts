import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Backups } from "../../electron/store/backup.ts";
import { createWorkbookFile } from "../../electron/store/create-file.ts";
import { structureFaults, type WriteDatabase } from "../../electron/store/database.ts";
import { readWorkbook } from "../../electron/store/read-workbook.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { buildEngagement, emptyWorkbook } from "../builders/workbook.ts";
import { canMount, smallDisk } from "./disks.ts";
import { failureOf, newStore, openLibrary, openStore, refusalOf, scratchFolder } from "./scratch.ts";

const now = "2026-11-16T12:00:00.000Z";

function note(id: string, length: number): Command {
  const evidence = {
    id,
    title: id,
    kind: "document",
    note: "x".repeat(length),
    source: "",
    url: "",
    date: null,
  } as const;
  return { type: "evidence/add", evidence, attachment: null, place: null };
}

/** Takes all the space that is left. */
function fill(folder: string): string {
  const path = join(folder, "filler");
  for (let size = 4 * 1024 * 1024; size >= 4096; size /= 2) {
    try {
      for (;;) writeFileSync(path, Buffer.alloc(size), { flag: "a" });
    } catch {
      // Full for pieces of this size.
    }
  }
  return path;
}

describe.skipIf(!canMount)("on a full disk", () => {
  it("an edit is not acknowledged, the memory stays as the disk is, and the next edit works once there is space", () => {
    const folder = smallDisk(2);
    const path = join(folder, "e1.uptake");
    createWorkbookFile(path, emptyWorkbook(), []);
    const store = openStore(path);
    store.run("c0", note("before", 100), now);
    const filler = fill(folder);
    const before = store.workbook;
    const failure = failureOf(() => store.run("c1", note("v1", 100_000), now));
    expect(failure.code).toBe("disk-full");
    expect(failure.message).toBe(
      "The disk is full. This change is not saved; everything before it is. Free some space and try again.",
    );
    expect(store.workbook).toBe(before);
    expect(readWorkbook(store.database)).toEqual(before);
    expect(store.history(10)).toHaveLength(1);
    rmSync(filler);
    store.run("c1", note("v1", 100_000), now);
    store.close();
    expect([...openStore(path).workbook.evidence.keys()]).toEqual(["before", "v1"]);
  });

  it("a photo is not kept half, and can be attached once there is space", async () => {
    const folder = smallDisk(3);
    createWorkbookFile(join(folder, "e1.uptake"), emptyWorkbook(), []);
    const store = openStore(join(folder, "e1.uptake"));
    const filler = fill(folder);
    const bytes = Buffer.alloc(500_000, "x");
    expect((await refusalOf(store.storeContent("a.txt", bytes, null))).code).toBe("disk-full");
    rmSync(filler);
    expect((await store.storeContent("a.txt", bytes, null)).byteCount).toBe(500_000);
    expect(structureFaults(store.database, "integrity_check")).toEqual([]);
  });

  it("nothing half-made stays of a new engagement, a copy or a backup, and closing still closes", () => {
    const folder = smallDisk(4);
    const library = openLibrary(join(folder, "library"));
    const id = library.create({ client: "Halden Pumps", system: "", situation: "turnaround" });
    library.open(id).run("c1", note("v1", 100_000), now);
    const filler = fill(folder);
    expect(failureOf(() => library.create({ client: "B", system: "", situation: "planning" })).code).toBe(
      "disk-full",
    );
    expect(failureOf(() => library.exportPortable(id, join(folder, "copy.uptake"))).code).toBe("disk-full");
    expect(failureOf(() => library.exportJson(id, join(folder, "copy.json"))).code).toBe("disk-full");
    expect(failureOf(() => library.close(id)).code).toBe("disk-full");
    expect(readdirSync(folder).toSorted()).toEqual(["filler", "library"]);
    expect(readdirSync(join(folder, "library")).filter((name) => name.includes("unfinished"))).toEqual([]);
    expect(library.backups(id)).toEqual([]);
    rmSync(filler);
    expect(library.open(id).workbook.evidence.size).toBe(1);
  });

  it("an engagement that cannot be deleted stays where it is", () => {
    const folder = smallDisk(4);
    const library = openLibrary(join(folder, "library"));
    const id = library.create({ client: "Halden Pumps", system: "", situation: "turnaround" });
    const filler = fill(folder);
    expect(failureOf(() => library.delete(id, "Halden Pumps")).code).toBe("disk-full");
    expect(library.list()).toMatchObject([{ id, health: "sound" }]);
    rmSync(filler);
    const { undoToken } = library.delete(id, "Halden Pumps");
    expect(readdirSync(join(folder, "library", "deleted"))).toEqual([undoToken]);
  });
});

it("a backup that cannot be written leaves the engagement as it is", () => {
  const store = newStore(buildEngagement());
  const folder = scratchFolder();
  const backups = new Backups(folder, () => new Date("2026-11-16T12:00:00.000Z"));
  backups.make(store.database, "e1", "close");
  rmSync(join(folder, "e1"), { recursive: true });
  writeFileSync(join(folder, "e1"), "a file where the folder should be");
  expect(failureOf(() => backups.make(store.database, "e1", "close")).message).toContain(
    "What was there before is unchanged",
  );
  expect(structureFaults(store.database, "quick_check")).toEqual([]);
});

it("a file that may not grow further refuses the edit and goes on afterwards", () => {
  const store = newStore();
  const db = store.database as WriteDatabase;
  const pages = db.prepare<number>("PRAGMA page_count").pluck().get() ?? 0;
  db.prepare(`PRAGMA max_page_count = ${pages + 2}`).all();
  const before = store.workbook;
  expect(failureOf(() => store.run("c1", note("v1", 100_000), now)).code).toBe("disk-full");
  expect(store.workbook).toBe(before);
  db.prepare("PRAGMA max_page_count = 1000000").all();
  store.run("c1", note("v1", 100_000), now);
  expect(readWorkbook(store.database)).toEqual(store.workbook);
});
