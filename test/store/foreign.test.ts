import Database from "better-sqlite3";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFile } from "../../electron/store/check.ts";
import { readForeign } from "../../electron/store/foreign.ts";
import type { Library } from "../../electron/store/library.ts";
import { openForReading, openForWriting } from "../../electron/store/open.ts";
import { migrations, type Migration } from "../../electron/store/migrations/all.ts";
import { modelVersion } from "../../shared/workbook/model.ts";
import { png } from "../builders/files.ts";
import { buildEngagement } from "../builders/workbook.ts";
import { failureOf, openLibrary, openStore, refusalOf, scratchFolder, workbookFile } from "./scratch.ts";

const now = "2026-11-16T12:00:00.000Z";

/** A library with one engagement that has an attachment, a history and a content nothing uses. */
async function exporter(): Promise<{
  readonly library: Library;
  readonly id: string;
  readonly path: string;
}> {
  const library = openLibrary(scratchFolder());
  const id = library.create({ client: "Halden Pumps", system: "Meridian", situation: "turnaround" });
  const store = library.open(id);
  await store.storeContent("forgotten.txt", Buffer.from("SECRET forgotten"), null);
  const stored = await store.storeContent("board.png", png(8, 8), null);
  const evidence = {
    id: "v1",
    title: "Whiteboard",
    kind: "photo",
    note: "",
    source: "",
    url: "",
    date: null,
  } as const;
  store.run(
    "c1",
    {
      type: "evidence/add",
      evidence,
      attachment: { id: "at1", fileName: "board.png", ...stored },
      place: null,
    },
    now,
  );
  store.run("c2", { type: "engagement/update", patch: { purpose: "SECRET of yesterday" } }, now);
  store.run("c3", { type: "engagement/update", patch: { client: "Halden", purpose: "Told to all" } }, now);
  return { library, id, path: join(scratchFolder(), "copy.uptake") };
}

describe("a copy for a colleague", () => {
  it("comes into another library with its attachments, and is sound", async () => {
    const { library, id, path } = await exporter();
    library.exportPortable(id, path);
    expect(await checkFile(path)).toEqual([]);
    const other = openLibrary(scratchFolder());
    const { engagementId, notice } = await other.importFile(path);
    expect([engagementId, notice]).toEqual([id, null]);
    const copy = other.open(id);
    expect(copy.workbook).toEqual(library.open(id).workbook);
    expect(Buffer.from(copy.readAttachment("at1").bytes).equals(png(8, 8))).toBe(true);
  });

  it("holds no history and nothing that is no longer in the engagement, not even in free pages", async () => {
    const { library, id, path } = await exporter();
    library.exportPortable(id, path);
    const bytes = readFileSync(path).toString("latin1");
    expect(bytes).toContain("Told to all");
    expect(bytes).not.toContain("SECRET");
    const db = openForReading(path);
    expect(db.prepare("SELECT count(*) FROM journal").pluck().get()).toBe(0);
    expect(db.prepare("SELECT count(*) FROM contents").pluck().get()).toBe(1);
    db.close();
  });

  it("replaces a file that is there, but is never written into the library", async () => {
    const { library, id, path } = await exporter();
    writeFileSync(path, "old");
    library.exportPortable(id, path);
    expect(await checkFile(path)).toEqual([]);
    const inside = join(scratchFolder(), "x.uptake");
    const own = openLibrary(join(inside, ".."));
    const ownId = own.create({ client: "A", system: "", situation: "planning" });
    expect(failureOf(() => own.exportPortable(ownId, inside)).code).toBe("invalid");
  });

  it("imported twice is a second engagement, and the person is told", async () => {
    const { library, id, path } = await exporter();
    library.exportPortable(id, path);
    const { engagementId, notice } = await library.importFile(path);
    expect(engagementId).not.toBe(id);
    expect(notice).toContain("“Halden” was in the library already");
    expect(library.list()).toHaveLength(2);
    expect(library.open(engagementId).notice).toBe(notice);
    library.open(engagementId).run("c9", { type: "engagement/update", patch: { client: "Second" } }, now);
    expect(library.open(id).workbook.engagement.get(id)?.client).toBe("Halden");
  });

  it("dropped on the window as bytes comes in too", async () => {
    const { library, id, path } = await exporter();
    library.exportPortable(id, path);
    const other = openLibrary(scratchFolder());
    await other.importBytes("from mail.uptake", readFileSync(path));
    expect(other.list()).toMatchObject([{ id, client: "Halden" }]);
  });

  it("with what a killed program left in its write-ahead log is read completely, and not touched", async () => {
    const source = workbookFile();
    const store = openStore(source);
    store.run("c1", { type: "engagement/update", patch: { client: "In the log" } }, now);
    const path = join(scratchFolder(), "copied.uptake");
    for (const suffix of ["", "-wal"]) writeFileSync(path + suffix, readFileSync(source + suffix));
    const foreign = await readForeign(path);
    expect(foreign.workbook.engagement.get("e1")?.client).toBe("In the log");
    foreign.close();
    expect(readdirSync(join(path, "..")).toSorted()).toEqual(["copied.uptake", "copied.uptake-wal"]);
  });
});

describe("a file of the version before", () => {
  const adds: Migration = {
    version: modelVersion + 10,
    up: (db) => db.exec("CREATE TABLE later (id TEXT NOT NULL PRIMARY KEY) STRICT"),
  };

  it("is brought up to date in the private copy and read", async () => {
    const path = workbookFile();
    const before = readFileSync(path);
    const foreign = await readForeign(path, { migrations: [...migrations, adds] });
    expect(foreign.workbook.engagement.size).toBe(1);
    foreign.close();
    expect(readFileSync(path)).toEqual(before);
  });
});

describe("a file from outside is refused, with nothing imported, when it", () => {
  const cases: readonly (readonly [string, (path: string) => void, string, RegExp])[] = [
    [
      "has a trigger",
      sql("CREATE TRIGGER evil AFTER UPDATE ON people BEGIN DELETE FROM people; END"),
      "damaged",
      /trigger evil/,
    ],
    ["has a view", sql("CREATE VIEW v AS SELECT 1"), "damaged", /view v/],
    ["has a table more", sql("CREATE TABLE extra (a)"), "damaged", /table extra/],
    ["has a table less", sql("DROP TABLE journalCommands"), "damaged", /is missing: table journalCommands/],
    [
      "has a table made differently",
      sql("ALTER TABLE people ADD COLUMN extra TEXT"),
      "damaged",
      /table people/,
    ],
    ["says it has a version that never was", sql("PRAGMA user_version = 7"), "damaged", /never was/],
    [
      "has a role that is none",
      sql("UPDATE people SET role = 'wizard' WHERE id = 'p1'"),
      "invalid",
      /Row \d+ of people, role/,
    ],
    [
      "has a text that is too long",
      sql("UPDATE groups SET note = printf('%.*c', 200001, 'x') WHERE id = 'g1'"),
      "invalid",
      /of groups, note: .*200,000/,
    ],
    [
      "has a list that is none",
      sql("PRAGMA ignore_check_constraints = 1; UPDATE findings SET dimensions = 'x'"),
      "damaged",
      /CHECK constraint failed in findings/,
    ],
    [
      "has shares over 100",
      sql(`UPDATE groups SET spectrum = '{"none":90,"ineffective":90,"moderate":0,"full":0}'`),
      "invalid",
      /add to 100/,
    ],
    [
      "refers to nobody",
      sql("PRAGMA foreign_keys = 0; UPDATE actions SET ownerId = 'p999'"),
      "invalid",
      /its ownerId leads to nothing in people/,
    ],
    [
      "has a blob where a text belongs",
      sql("PRAGMA writable_schema = 1; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '')"),
      "damaged",
      /did not make|malformed/,
    ],
    ["is cut off", (path) => truncateSync(path, 50_000), "damaged", /cut off/],
    [
      "has torn pages",
      (path) => writeFileSync(path, readFileSync(path).fill(0x11, 20_000, 60_000)),
      "damaged",
      /damaged|not imported/,
    ],
    ["is no workbook", (path) => writeFileSync(path, "Dear all"), "damaged", /not an Uptake workbook/],
    ["is newer", sql("PRAGMA user_version = 990"), "newer", /newer version/],
  ];

  it.each(cases)("%s", async (_, spoil, code, message) => {
    const path = workbookFile(buildEngagement());
    spoil(path);
    const folder = scratchFolder();
    const library = openLibrary(folder);
    const failure = await refusalOf(library.importFile(path));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(message);
    expect(library.list()).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    if (code !== "newer") expect((await checkFile(path)).length).toBeGreaterThan(0);
  });

  it.each([
    ["was changed", "UPDATE contents SET bytes = x'00'", /is not what was attached/],
    [
      "is a program",
      `UPDATE contents SET bytes = x'${programHex()}', sha256 = '${programHash()}'`,
      /Programs and scripts/,
    ],
    ["is missing", "PRAGMA foreign_keys = 0; DELETE FROM contents", /leads to nothing in contents/],
  ])("has an attachment whose content %s", async (_, change, message) => {
    const { library, id, path } = await exporter();
    library.exportPortable(id, path);
    sql(
      `PRAGMA foreign_keys = 0; ${change}; UPDATE attachments SET sha256 = ifnull((SELECT sha256 FROM contents), sha256), byteCount = ifnull((SELECT length(bytes) FROM contents WHERE length(bytes) > 1), byteCount)`,
    )(path);
    expect((await refusalOf(openLibrary(scratchFolder()).importFile(path))).message).toMatch(message);
    expect((await checkFile(path)).join()).toMatch(message);
  });

  it("is not there", async () => {
    const library = openLibrary(scratchFolder());
    expect((await refusalOf(library.importFile(join(scratchFolder(), "none.uptake")))).code).toBe(
      "not-found",
    );
    expect((await refusalOf(checkFile(join(scratchFolder(), "none.uptake")))).code).toBe("not-found");
  });
});

it("an attachment that says it is of another type than its bytes are comes in with the type its bytes have", async () => {
  const { library, id, path } = await exporter();
  library.exportPortable(id, path);
  sql("UPDATE attachments SET mediaType = 'text/html'; UPDATE contents SET mediaType = 'text/html'")(path);
  const other = openLibrary(scratchFolder());
  await other.importFile(path);
  expect(other.open(id).readAttachment("at1").mediaType).toBe("image/png");
});

it("a sound file of this library has no faults, open or not", async () => {
  const path = workbookFile(buildEngagement());
  expect(await checkFile(path)).toEqual([]);
  const { db } = openForWriting(path);
  db.exec("UPDATE engagement SET client = 'Changed'");
  expect(await checkFile(path)).toEqual([]);
  db.close();
});

/** A change made with another program, as an attacker or an accident would. */
function sql(text: string): (path: string) => void {
  return (path) => {
    const db = new Database(path);
    db.unsafeMode();
    db.exec(text);
    db.close();
  };
}

function programHex(): string {
  return Buffer.concat([Buffer.from("MZ"), Buffer.alloc(200)]).toString("hex");
}

function programHash(): string {
  return createHash("sha256").update(Buffer.from(programHex(), "hex")).digest("hex");
}
