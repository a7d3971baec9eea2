import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { backupsToKeep } from "../../electron/store/backup.ts";
import type { Library } from "../../electron/store/library.ts";
import { Clock, failureOf, openLibrary, scratchFolder } from "./scratch.ts";

const start = { client: "Halden Pumps", system: "", situation: "turnaround" } as const;
const hour = 3600;

function setUp() {
  const folder = scratchFolder();
  const clock = new Clock("2026-11-02T08:00:00.000Z");
  const library = openLibrary(folder, { now: clock.now });
  return { folder, clock, library, id: library.create(start) };
}

/** A working session: opened, edited, closed. */
function work(library: Library, id: string, clock: Clock, purpose: string): void {
  library.open(id).run(`c-${purpose}`, { type: "engagement/update", patch: { purpose } }, clock.tick());
  library.close(id);
}

const purposeOf = (library: Library, id: string) => library.open(id).workbook.engagement.get(id)?.purpose;

describe("backups", () => {
  it("are made at close after changes, and not without", () => {
    const { library, id, clock } = setUp();
    library.open(id);
    library.close(id);
    expect(library.backups(id)).toEqual([]);
    work(library, id, clock, "one");
    const [backup] = library.backups(id);
    expect(backup).toMatchObject({
      name: "20261102T080001000Z-close.uptake",
      madeAt: "2026-11-02T08:00:01.000Z",
    });
    expect(library.list()[0]?.newestBackup).toBe(backup?.madeAt);
  });

  it("are made at open when a crash left changes and the newest is older than a day", () => {
    const { folder, library, id, clock } = setUp();
    work(library, id, clock, "one");
    clock.pass(30 * hour);
    library.open(id).run("c2", { type: "engagement/update", patch: { purpose: "crash" } }, clock.tick());
    // A killed program closes nothing; the file is taken as it is then.
    const path = join(folder, `${id}.uptake`);
    const other = scratchFolder();
    for (const suffix of ["", "-wal"])
      writeFileSync(join(other, `${id}.uptake${suffix}`), readFileSync(path + suffix));
    const afterCrash = openLibrary(other, { now: clock.now });
    expect(purposeOf(afterCrash, id)).toBe("crash");
    expect(afterCrash.backups(id).map(({ name }) => name)).toMatchObject([expect.stringContaining("-daily")]);
  });

  it("keep the newest three of today, one of each earlier day, ten in all", () => {
    const { library, id, clock } = setUp();
    for (let day = 0; day < 12; day += 1) {
      for (let session = 0; session < 4; session += 1) {
        work(library, id, clock, `day ${day}, session ${session}`);
        clock.pass(hour);
      }
      clock.pass(20 * hour);
    }
    clock.pass(-20 * hour);
    const days = library.backups(id).map(({ madeAt }) => madeAt.slice(8, 13));
    expect(days).toEqual([
      "13T11",
      "13T10",
      "13T09",
      "12T11",
      "11T11",
      "10T11",
      "09T11",
      "08T11",
      "07T11",
      "06T11",
    ]);
  });

  it("count days as the computer's calendar does", () => {
    const now = new Date(2026, 10, 16, 12);
    const at = (...date: [number, number, number, number]) => ({
      name: "",
      madeAt: new Date(...date).toISOString(),
      sizeBytes: 1,
    });
    const kept = [at(2026, 10, 16, 11), at(2026, 10, 16, 0), at(2026, 10, 15, 23), at(2026, 9, 16, 12)];
    const dropped = at(2026, 10, 15, 1);
    expect(backupsToKeep([...kept.slice(0, 3), dropped, ...kept.slice(3)], now)).toEqual(kept);
  });

  it("are complete workbooks that open by themselves, in one file", () => {
    const { folder, library, id, clock } = setUp();
    work(library, id, clock, "one");
    const [name = ""] = readdirSync(join(folder, "backups", id));
    const other = scratchFolder();
    writeFileSync(join(other, `${id}.uptake`), readFileSync(join(folder, "backups", id, name)));
    const copied = openLibrary(other);
    expect(purposeOf(copied, id)).toBe("one");
    expect(copied.open(id).undo(clock.tick())).not.toBeNull();
  });
});

describe("restoring", () => {
  it("brings a backup back with its history; what was there is kept as a backup and as a file set aside", () => {
    const { folder, library, id, clock } = setUp();
    work(library, id, clock, "good");
    clock.pass(hour);
    const [good] = library.backups(id);
    library.open(id).run("c2", { type: "engagement/update", patch: { purpose: "regretted" } }, clock.tick());
    library.restore(id, good?.name ?? "");
    expect(purposeOf(library, id)).toBe("good");
    expect(library.open(id).head.undo).not.toBeNull();
    expect(readdirSync(folder).some((name) => name.startsWith(`${id}.uptake.replaced-`))).toBe(true);
    clock.pass(hour);
    const before = library.backups(id).find(({ name }) => name.includes("restore"));
    library.restore(id, before?.name ?? "");
    expect(purposeOf(library, id)).toBe("regretted");
  });

  it("works though making room for today's backups lets go of the one being restored", () => {
    const { library, id, clock } = setUp();
    for (const purpose of ["one", "two", "three"]) {
      work(library, id, clock, purpose);
      clock.pass(hour);
    }
    const oldest = library.backups(id).at(-1);
    library.restore(id, oldest?.name ?? "");
    expect(purposeOf(library, id)).toBe("one");
  });

  it("of a damaged or missing backup changes nothing", () => {
    const { folder, library, id, clock } = setUp();
    work(library, id, clock, "one");
    const [backup] = library.backups(id);
    const path = join(folder, "backups", id, backup?.name ?? "");
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x55, 8192));
    expect(failureOf(() => library.restore(id, backup?.name ?? "")).code).toBe("damaged");
    expect(failureOf(() => library.restore(id, "20200101T000000000Z-close.uptake")).code).toBe("not-found");
    expect(failureOf(() => library.restore(id, "../../../etc/passwd")).code).toBe("not-found");
    expect(purposeOf(library, id)).toBe("one");
  });

  it("passes over a damaged backup when it names the newest good one", () => {
    const { folder, library, id, clock } = setUp();
    work(library, id, clock, "one");
    clock.pass(24 * hour);
    work(library, id, clock, "two");
    const [newest] = library.backups(id);
    writeFileSync(join(folder, "backups", id, newest?.name ?? ""), "broken");
    writeFileSync(join(folder, `${id}.uptake`), "broken");
    expect(failureOf(() => library.open(id)).message).toContain("November 2, 2026");
  });

  it("lets go of a replaced file after 30 days, of a damaged one never", () => {
    const { folder, library, id, clock } = setUp();
    work(library, id, clock, "one");
    library.restore(id, library.backups(id)[0]?.name ?? "");
    writeFileSync(join(folder, `${id}.uptake`), "broken");
    failureOf(() => library.open(id));
    const asides = readdirSync(folder).filter((name) => name.includes(".uptake."));
    expect(asides).toHaveLength(2);
    clock.pass(31 * 24 * hour);
    openLibrary(folder, { now: clock.now });
    const [kept = ""] = readdirSync(folder).filter((name) => name.includes(".uptake."));
    expect(kept).toContain("damaged");
    expect(existsSync(join(folder, kept))).toBe(true);
  });
});
