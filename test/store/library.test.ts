import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createWorkbookFile } from "../../electron/store/create-file.ts";
import type { Library } from "../../electron/store/library.ts";
import { openForWriting } from "../../electron/store/open.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { withSurvey } from "../builders/open-surveys.ts";
import { aResponse } from "../builders/surveys.ts";
import { Clock, failureOf, openLibrary, openStore, scratchFolder } from "./scratch.ts";

const start = { client: "Halden Pumps", system: "Meridian", situation: "turnaround" } as const;

function edit(library: Library, id: string, purpose: string, now = new Date().toISOString()): void {
  library.open(id).run(`c-${purpose}`, { type: "engagement/update", patch: { purpose } }, now);
}

describe("a library", () => {
  it("begins empty, in a folder that it makes", () => {
    const folder = join(scratchFolder(), "deep", "library");
    expect(openLibrary(folder).list()).toEqual([]);
  });

  it("keeps a new engagement in a file of its own", () => {
    const folder = scratchFolder();
    const clock = new Clock();
    const library = openLibrary(folder, { now: clock.now, newId: () => "n1" });
    expect(library.create(start)).toBe("n1");
    expect(existsSync(join(folder, "n1.uptake"))).toBe(true);
    expect(library.list()).toMatchObject([
      { id: "n1", ...start, archived: false, progress: 0.5, health: "sound", newestBackup: null },
    ]);
    expect(library.open("n1").workbook.engagement.get("n1")).toMatchObject({
      ...start,
      createdAt: "2026-11-16T12:00:00.000Z",
    });
  });

  it("refuses an engagement without a client", () => {
    const library = openLibrary(scratchFolder());
    expect(failureOf(() => library.create({ ...start, client: "  " })).code).toBe("invalid");
    expect(library.list()).toEqual([]);
  });

  it("lists the last changed first, the open ones as they are in memory", () => {
    const clock = new Clock();
    const library = openLibrary(scratchFolder(), { now: clock.now });
    const [first, second] = [library.create(start), library.create({ ...start, client: "Nordic Rail" })];
    edit(library, first, "x", "2027-01-02T10:00:00.000Z");
    edit(library, second, "x", "2027-01-01T10:00:00.000Z");
    expect(library.list().map(({ id, lastChange }) => [id, lastChange])).toEqual([
      [first, "2027-01-02T10:00:00.000Z"],
      [second, "2027-01-01T10:00:00.000Z"],
    ]);
    library.closeAll();
    expect(library.list().map(({ id }) => id)).toEqual([first, second]);
  });

  it("opens an engagement once, however often it is asked for", () => {
    const library = openLibrary(scratchFolder());
    const id = library.create(start);
    const store = library.open(id);
    expect(library.open(id)).toBe(store);
    library.close(id);
    expect(library.open(id)).not.toBe(store);
  });

  it("archives an engagement and brings it back, open or not, and both can be undone", () => {
    const library = openLibrary(scratchFolder());
    const id = library.create(start);
    library.archive(id, true);
    expect(library.list()[0]?.archived).toBe(true);
    const store = library.open(id);
    library.archive(id, false);
    expect(library.list()[0]?.archived).toBe(false);
    store.undo("2027-01-01T10:00:00.000Z");
    expect(library.list()[0]?.archived).toBe(true);
  });

  it("says that an engagement is not there", () => {
    const library = openLibrary(scratchFolder());
    for (const work of [
      () => library.open("x"),
      () => library.archive("x", true),
      () => library.delete("x", ""),
    ]) {
      expect(failureOf(work).code).toBe("not-found");
    }
  });
});

it("an anonymous answer does not show when it came, in an engagement that came in without a history", () => {
  const folder = scratchFolder();
  const path = join(folder, "e1.uptake");
  createWorkbookFile(path, withSurvey({ questionnaire: "self-check" }), []);
  const library = openLibrary(folder);
  const before = library.list()[0]?.lastChange;
  const { id: _, ...response } = aResponse("s1", "r1");
  const answer = { type: "response/add", response: { ...response, receipt: "r1" } } as const;
  library.open("e1").run("c1", answer, "2027-03-04T05:06:07.000Z");
  expect(library.open("e1").workbook.responses.size).toBe(1);
  expect(library.list()[0]?.lastChange).toBe(before);
  library.close("e1");
  utimesSync(path, new Date("2027-03-04T05:06:07.000Z"), new Date("2027-03-04T05:06:07.000Z"));
  expect(openLibrary(folder).list()[0]?.lastChange).toBe(before);
  edit(library, "e1", "x", "2027-05-01T10:00:00.000Z");
  expect(library.list()[0]?.lastChange).toBe("2027-05-01T10:00:00.000Z");
});

describe("the index of a library", () => {
  function countingLibrary(folder: string): { readonly library: Library; readonly read: () => number } {
    let read = 0;
    const progressOf = (_: Workbook) => {
      read += 1;
      return 0.25;
    };
    return { library: openLibrary(folder, { progressOf }), read: () => read };
  }

  it("spares opening files that have not changed since", () => {
    const folder = scratchFolder();
    const first = countingLibrary(folder);
    first.library.create(start);
    const listed = first.library.list();
    expect(first.read()).toBe(1);
    const second = countingLibrary(folder);
    expect(second.library.list()).toEqual(listed);
    expect(second.read()).toBe(0);
  });

  it.each([
    ["is missing", (folder: string) => rmSync(join(folder, "index.json"))],
    ["is nonsense", (folder: string) => writeFileSync(join(folder, "index.json"), "{")],
    [
      "is of another shape",
      (folder: string) => writeFileSync(join(folder, "index.json"), '{"by":"?","files":{}}'),
    ],
    ["is cut off", (folder: string) => truncateSync(join(folder, "index.json"), 40)],
    ["is older than the file", (folder: string) => touchAll(folder)],
  ])("is built anew from the files when it %s", (_, spoil) => {
    const folder = scratchFolder();
    const first = countingLibrary(folder);
    const id = first.library.create(start);
    first.library.list();
    spoil(folder);
    const second = countingLibrary(folder);
    expect(second.library.list()).toMatchObject([{ id, client: "Halden Pumps", progress: 0.25 }]);
    expect(second.read()).toBe(1);
    expect(countingLibrary(folder).library.list()).toHaveLength(1);
  });

  it("notices what a killed program left in the write-ahead log", () => {
    const folder = scratchFolder();
    const library = openLibrary(folder);
    const id = library.create(start);
    library.list();
    const path = join(folder, `${id}.uptake`);
    const { db } = openForWriting(path);
    db.exec("UPDATE engagement SET client = 'Renamed'");
    const [main, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    const times = statSync(path);
    db.close();
    writeFileSync(path, main);
    writeFileSync(`${path}-wal`, log);
    utimesSync(path, times.atime, times.mtime);
    expect(library.list()).toMatchObject([{ client: "Renamed" }]);
  });

  function touchAll(folder: string): void {
    for (const name of readdirSync(folder))
      if (name.endsWith(".uptake")) utimesSync(join(folder, name), 1, 1);
  }
});

describe("deleting", () => {
  it("needs the client's name", () => {
    const library = openLibrary(scratchFolder());
    const id = library.create(start);
    expect(failureOf(() => library.delete(id, "Halden")).code).toBe("invalid");
    expect(library.has(id)).toBe(true);
  });

  it("takes the engagement with its backups and history out of the library, and back", () => {
    const folder = scratchFolder();
    const library = openLibrary(folder);
    const id = library.create(start);
    edit(library, id, "Why?");
    library.close(id);
    const backups = library.backups(id);
    expect(backups).toHaveLength(1);
    edit(library, id, "Why not?");
    const { undoToken } = library.delete(id, " Halden Pumps ");
    expect(library.list()).toEqual([]);
    expect(library.has(id)).toBe(false);
    expect(new Set(readdirSync(join(folder, "deleted", undoToken)))).toEqual(
      new Set(["about.json", "backups", `${id}.uptake`]),
    );
    expect(library.undelete(undoToken)).toEqual({ engagementId: id });
    expect(library.backups(id)).toEqual(backups);
    expect(library.open(id).workbook.engagement.get(id)?.purpose).toBe("Why not?");
    expect(library.open(id).head.undo).not.toBeNull();
    expect(failureOf(() => library.undelete(undoToken)).code).toBe("not-found");
  });

  it("can be taken back when another engagement has the place by then", () => {
    const ids = ["e1", "t1", "e1", "e2"];
    const library = openLibrary(scratchFolder(), { newId: () => ids.shift() ?? "x" });
    library.create(start);
    const { undoToken } = library.delete("e1", start.client);
    library.create({ ...start, client: "Nordic Rail" });
    expect(library.undelete(undoToken)).toEqual({ engagementId: "e2" });
    expect(
      library
        .list()
        .map(({ id, client }) => [id, client])
        .toSorted(),
    ).toEqual([
      ["e1", "Nordic Rail"],
      ["e2", "Halden Pumps"],
    ]);
  });

  it("is final after 30 days", () => {
    const folder = scratchFolder();
    const clock = new Clock();
    const library = openLibrary(folder, { now: clock.now });
    const { undoToken } = library.delete(library.create(start), start.client);
    clock.pass(29 * 24 * 3600);
    openLibrary(folder, { now: clock.now });
    expect(existsSync(join(folder, "deleted", undoToken))).toBe(true);
    clock.pass(2 * 24 * 3600);
    openLibrary(folder, { now: clock.now });
    expect(existsSync(join(folder, "deleted", undoToken))).toBe(false);
  });
});

describe("a damaged engagement", () => {
  function damagedLibrary(spoil: (path: string) => void) {
    const folder = scratchFolder();
    const clock = new Clock("2026-11-16T10:00:00.000Z");
    const library = openLibrary(folder, { now: clock.now });
    const id = library.create(start);
    edit(library, id, "Good", clock.tick());
    library.close(id);
    edit(library, id, "Lost", clock.tick());
    library.closeAll();
    const [, newest] = library.backups(id).toReversed();
    library.list();
    clock.pass(60);
    spoil(join(folder, `${id}.uptake`));
    return { folder, library, id, newest };
  }

  const spoilers: readonly (readonly [string, (path: string) => void])[] = [
    ["cut off", (path) => truncateSync(path, 20_000)],
    ["overwritten", (path) => writeFileSync(path, readFileSync(path).fill(0, 4096))],
    ["emptied", (path) => truncateSync(path, 0)],
    ["replaced by text", (path) => writeFileSync(path, "hello")],
  ];

  it.each(spoilers)(
    "that was %s is listed by its last known name, set aside when opened, and comes back from its backup",
    (_, spoil) => {
      const { folder, library, id, newest } = damagedLibrary(spoil);
      expect(library.list()).toMatchObject([{ id, client: "Halden Pumps", health: "damaged" }]);
      const failure = failureOf(() => library.open(id));
      expect(failure.code).toBe("damaged");
      expect(failure.message).toMatch(/set aside, not deleted\. Restore the backup of November 16, 2026/);
      expect(readdirSync(folder).filter((name) => name.startsWith(`${id}.uptake.damaged-`))).toHaveLength(1);
      expect(library.list()).toMatchObject([{ id, client: "Halden Pumps", health: "damaged" }]);
      expect(failureOf(() => library.open(id)).message).toContain("set aside");
      library.restore(id, newest?.name ?? "");
      expect(library.open(id).workbook.engagement.get(id)?.purpose).toBe("Lost");
      expect(library.list()).toMatchObject([{ id, health: "sound" }]);
      expect(readdirSync(folder).filter((name) => name.includes("damaged"))).toHaveLength(1);
    },
  );

  it("does not keep others from being listed, searched and opened", () => {
    const { library, id } = damagedLibrary((path) => truncateSync(path, 0));
    const other = library.create({ ...start, client: "Nordic Rail" });
    expect(
      library
        .list()
        .map((entry) => entry.health)
        .toSorted(),
    ).toEqual(["damaged", "sound"]);
    expect(library.search("nordic")).toMatchObject([{ engagementId: other }]);
    expect(failureOf(() => library.open(id)).code).toBe("damaged");
    expect(library.open(other).workbook.engagement.size).toBe(1);
  });

  it("without a backup says so", () => {
    const folder = scratchFolder();
    const library = openLibrary(folder);
    const id = library.create(start);
    truncateSync(join(folder, `${id}.uptake`), 100);
    expect(failureOf(() => library.open(id)).message).toContain("There is no backup of it.");
  });
});

it("a newer, a locked and an unreadable file are listed as what they are, and left alone", () => {
  const folder = scratchFolder();
  const library = openLibrary(folder);
  const [newer, locked] = [library.create(start), library.create(start)];
  library.list();
  const { db } = openForWriting(join(folder, `${newer}.uptake`));
  db.exec("PRAGMA user_version = 990");
  db.close();
  const other = openStore(join(folder, `${locked}.uptake`));
  other.run("c1", { type: "engagement/update", patch: { client: "Changing" } }, "2026-11-16T12:00:00.000Z");
  const health = new Map(library.list().map((entry) => [entry.id, entry.health]));
  expect(health).toEqual(
    new Map([
      [newer, "newer"],
      [locked, "unreadable"],
    ]),
  );
  expect(failureOf(() => library.open(newer)).code).toBe("newer");
  expect(failureOf(() => library.open(locked)).code).toBe("locked");
  expect(readdirSync(folder).filter((name) => name.includes(".uptake.")).length).toBe(0);
});

it("what a crash left half-made is cleared at start", () => {
  const folder = scratchFolder();
  for (const name of ["x.uptake.unfinished", "x.uptake.unfinished-wal", "index.json.unfinished"])
    writeFileSync(join(folder, name), "");
  openLibrary(folder);
  expect(readdirSync(folder)).toEqual([]);
});

it("an engagement whose restoring was cut short is listed, and can be restored", () => {
  const folder = scratchFolder();
  const clock = new Clock();
  const library = openLibrary(folder, { now: clock.now });
  const id = library.create(start);
  edit(library, id, "Kept", clock.tick());
  library.close(id);
  const path = join(folder, `${id}.uptake`);
  renameSync(path, `${path}.replaced-20261116T120000000Z`);
  clock.pass(40 * 24 * 3600);
  const again = openLibrary(folder, { now: clock.now });
  expect(again.list()).toMatchObject([{ id, client: "Halden Pumps", health: "damaged" }]);
  again.restore(id, again.backups(id)[0]?.name ?? "");
  expect(again.open(id).workbook.engagement.get(id)?.purpose).toBe("Kept");
});

it("closing all closes each, even when a backup cannot be made", () => {
  const folder = scratchFolder();
  const library = openLibrary(folder);
  const ids = [library.create(start), library.create(start)];
  const stores = ids.map((id) => library.open(id));
  for (const id of ids) edit(library, id, "x");
  writeFileSync(join(folder, "backups"), "a file where the folder should be");
  expect(failureOf(() => library.closeAll()).message).toContain("What was there before is unchanged");
  for (const store of stores) expect(failureOf(() => store.history(1)).code).toBe("not-open");
  expect(library.list().map(({ health }) => health)).toEqual(["sound", "sound"]);
});
