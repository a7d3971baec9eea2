import Database from "better-sqlite3";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createDatabase, openForReading, openForWriting } from "../../electron/store/open.ts";
import { applicationId } from "../../electron/store/header.ts";
import { modelVersion } from "../../shared/workbook/model.ts";
import { buildEngagement } from "../builders/workbook.ts";
import { canForbidWriting, forbidWriting } from "./disks.ts";
import { failureOf, openStore, scratchFolder, workbookFile } from "./scratch.ts";

describe("a workbook file", () => {
  it("is opened so that a commit is durable, references hold and its schema runs nothing", () => {
    const { db } = openForWriting(workbookFile());
    const value = (name: string) => db.prepare(`PRAGMA ${name}`).pluck().get();
    expect(value("application_id")).toBe(applicationId);
    expect(value("user_version")).toBe(modelVersion);
    expect(value("journal_mode")).toBe("wal");
    expect(value("synchronous")).toBe(2);
    expect(value("checkpoint_fullfsync")).toBe(1);
    expect(value("trusted_schema")).toBe(0);
    expect(value("cell_size_check")).toBe(1);
    expect(value("locking_mode")).toBe("exclusive");
    expect(value("foreign_keys")).toBe(1);
    db.close();
  });

  it("is one file again once it is closed", () => {
    const path = workbookFile();
    const store = openStore(path);
    store.run("c1", { type: "engagement/update", patch: { client: "Other" } }, "2026-11-16T12:00:00.000Z");
    store.close();
    expect(execFileSync("ls", [join(path, "..")], { encoding: "utf8" })).toBe("e1.uptake\n");
  });

  it("opened for reading cannot be written", () => {
    const db = openForReading(workbookFile());
    expect(() => db.prepare("DELETE FROM engagement").all()).toThrow();
    expect(db.prepare("SELECT count(*) FROM engagement").pluck().get()).toBe(1);
    db.close();
  });

  it("is not made over another file", () => {
    expect(failureOf(() => createDatabase(workbookFile())).code).toBe("exists");
  });
});

describe("a file that cannot be opened is told apart, and left as it was:", () => {
  const cases: readonly (readonly [string, (path: string) => void, string, RegExp])[] = [
    ["an empty file", (path) => truncateSync(path, 0), "damaged", /is empty/],
    ["a few bytes", (path) => truncateSync(path, 60), "damaged", /cut off/],
    ["a file cut off in the middle", (path) => truncateSync(path, 40_000), "damaged", /cut off/],
    ["a text file", (path) => writeFileSync(path, "Dear all,\n"), "damaged", /not an Uptake workbook/],
    ["another program's database", otherDatabase, "damaged", /another program/],
    ["a file with torn pages", tearPages, "damaged", /damaged/],
    [
      "a newer version's file",
      (path) => setVersion(path, modelVersion + 10),
      "newer",
      /newer version of Uptake/,
    ],
    ["a folder", makeFolder, "damaged", /folder/],
  ];

  it.each(cases)("%s", (_, spoil, code, message) => {
    const path = workbookFile(buildEngagement());
    spoil(path);
    const before = contentOf(path);
    const failure = failureOf(() => openStore(path));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(message);
    expect(contentOf(path)).toEqual(before);
  });

  it("a file that is not there", () => {
    expect(failureOf(() => openStore(join(scratchFolder(), "none.uptake"))).code).toBe("not-found");
  });

  it("a file that another program has open, until it lets go", () => {
    const path = workbookFile();
    const first = openStore(path);
    first.run("c1", { type: "engagement/update", patch: { client: "Other" } }, "2026-11-16T12:00:00.000Z");
    const failure = failureOf(() => openStore(path));
    expect(failure.code).toBe("locked");
    expect(failure.message).toContain("Another program is using this file");
    expect(failureOf(() => openForReading(path)).code).toBe("locked");
    first.close();
    expect(openStore(path).workbook.engagement.get("e1")?.client).toBe("Other");
  });

  it.skipIf(!canForbidWriting)("a file or folder that may not be written", () => {
    const path = workbookFile();
    forbidWriting(path);
    const failure = failureOf(() => openStore(path));
    expect(failure.code).toBe("read-only");
    expect(failure.message).toContain("may not be written");
  });
});

it("a newer version still in the write-ahead log is refused as well", () => {
  const path = workbookFile();
  const db = new Database(path);
  db.pragma("journal_mode = WAL");
  db.pragma("wal_autocheckpoint = 0");
  db.pragma("user_version = 990");
  const copy = join(scratchFolder(), "e1.uptake");
  writeFileSync(copy, readFileSync(path));
  writeFileSync(`${copy}-wal`, readFileSync(`${path}-wal`));
  db.close();
  expect(failureOf(() => openForWriting(copy)).code).toBe("newer");
});

function otherDatabase(path: string): void {
  truncateSync(path, 0);
  const db = new Database(path);
  db.exec("CREATE TABLE notes (text)");
  db.close();
}

/** Leaves the first page alone, so that the file still says it is a workbook. */
function tearPages(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0xaa, 4096);
  writeFileSync(path, bytes);
}

function setVersion(path: string, version: number): void {
  const db = new Database(path);
  db.pragma(`user_version = ${version}`);
  db.close();
}

function makeFolder(path: string): void {
  execFileSync("rm", [path]);
  mkdirSync(path);
}

function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
