import { expect, test, type ElectronApplication, type Page } from "@playwright/test";
import Database from "better-sqlite3";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { JobState } from "../../shared/ipc/contract.ts";
import type { Failure } from "../../shared/ipc/result.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp, type Launched } from "./launch.ts";

/** What a consultant's machine and clients really hand to the app: each is told in words, and costs nothing else. */

let userData: string;
let running: Launched | null = null;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), "uptake-bad-input-"));
});
test.afterEach(async () => {
  await running?.page.evaluate(() => window.uptake.workbook.close());
  await running?.close();
  running = null;
  await rm(userData, { recursive: true, force: true });
});

async function start(): Promise<Launched> {
  running = await launchApp({ userData });
  return running;
}

/** Starts the app, makes an engagement with one person in it and ends the app. @returns its id */
async function engagementOfBefore(): Promise<string> {
  const { page, close } = await start();
  const engagementId = await openEngagement(page);
  await addPerson(page, engagementId, "Ann");
  await page.evaluate(() => window.uptake.workbook.close());
  await close();
  running = null;
  return engagementId;
}

const fileOf = (engagementId: string) => join(userData, "library", `${engagementId}.uptake`);

function addPerson(page: Page, engagementId: string, name: string, note = ""): Promise<Failure | null> {
  return page.evaluate(
    async ([id, called, said]) => {
      const person = {
        id: called,
        name: called,
        jobTitle: "",
        role: "user",
        groupId: null,
        email: "",
        note: said,
      } as const;
      const done = await window.uptake.workbook.run({
        engagementId: id,
        commandId: crypto.randomUUID(),
        command: { type: "people/add", people: [person] },
      });
      return done.ok ? null : done.error;
    },
    [engagementId, name, note] as const,
  );
}

function open(page: Page, engagementId: string): Promise<Failure | readonly string[]> {
  return page.evaluate(async (id) => {
    const opened = await window.uptake.workbook.open({ engagementId: id });
    return opened.ok ? [...opened.value.workbook.people.values()].map(({ note }) => note) : opened.error;
  }, engagementId);
}

function drop(
  page: Page,
  fileName: string,
  content: Uint8Array,
): Promise<Failure | { engagementId: string }> {
  return page.evaluate(
    async ([name, text]) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const result = await window.uptake.library.importDropped({ fileName: name, bytes });
      return result.ok ? result.value : result.error;
    },
    [fileName, Buffer.from(content).toString("base64")] as const,
  );
}

/** Attaches a file that begins with `head`, filled up with zeros to `size` bytes. */
function attach(
  page: Page,
  engagementId: string,
  fileName: string,
  head: Buffer,
  size = head.length,
): Promise<Failure | null> {
  return page.evaluate(
    async ([id, name, beginning, length]) => {
      const bytes = new Uint8Array(length);
      bytes.set(beginning);
      const given = { engagementId: id, fileName: name, bytes, thumbnail: null };
      const stored = await window.uptake.workbook.storeContent(given);
      return stored.ok ? null : stored.error;
    },
    [engagementId, fileName, [...head], size] as const,
  );
}

async function exportTo(
  app: ElectronApplication,
  page: Page,
  engagementId: string,
  path: string,
): Promise<JobState> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
  return page.evaluate(async (id) => {
    const started = await window.uptake.export.start({ engagementId: id, what: "workbook" });
    if (!started.ok || !started.value) throw new Error("The export did not start.");
    for (;;) {
      const job = await window.uptake.job.state(started.value);
      if (!job.ok) throw new Error(job.error.message);
      if (job.value.state !== "running") return job.value;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, engagementId);
}

test("files that are no workbooks are refused by name of the fault, and the library stays as it was", async () => {
  // Every file is read by a process of its own, which takes a busy machine seconds to start.
  test.slow();
  const { page } = await start();
  const engagementId = await openEngagement(page);
  expect(await addPerson(page, engagementId, "Ann")).toBeNull();
  await page.evaluate(() => window.uptake.workbook.close());
  const sound = readFileSync(fileOf(engagementId));
  const newer = Buffer.from(sound);
  newer.writeUInt32BE(9990, 60);
  const foreign = Buffer.from(sound);
  foreign.writeUInt32BE(0x12345678, 68);
  const cases = [
    ["letter.uptake", Buffer.from("Dear consultant,\n"), "damaged"],
    ["nothing.uptake", Buffer.alloc(0), "damaged"],
    ["cut.uptake", sound.subarray(0, 20_000), "damaged"],
    ["contacts.uptake", foreign, "damaged"],
    ["tomorrow.uptake", newer, "newer"],
    ["list.json", Buffer.from('{"people": [}'), "damaged"],
    ["other.json", Buffer.from('{"version": 1, "rows": []}'), "damaged"],
  ] as const;
  for (const [name, bytes, code] of cases)
    expect(await drop(page, name, bytes), name).toMatchObject({
      code,
      message: expect.stringMatching(/\w\.$/),
    });
  const listed = await page.evaluate(() => window.uptake.library.list());
  expect(listed.ok && listed.value.entries.map(({ id }) => id)).toEqual([engagementId]);
  expect(await drop(page, "sound.uptake", sound)).toHaveProperty("engagementId");
});

test("a damaged engagement is shown as damaged beside the others and comes back from its backup", async () => {
  const engagementId = await engagementOfBefore();
  truncateSync(fileOf(engagementId), 9000);
  const { page } = await start();
  const other = await openEngagement(page, "Other client");
  expect(await addPerson(page, other, "Bo")).toBeNull();

  const listed = await page.evaluate(() => window.uptake.library.list());
  const entry = listed.ok && listed.value.entries.find(({ id }) => id === engagementId);
  expect(entry).toMatchObject({
    client: "Halden Pumps",
    health: "damaged",
    newestBackup: expect.any(String),
  });
  expect(await open(page, engagementId)).toMatchObject({ code: "damaged" });

  const restored = await page.evaluate(async (id) => {
    const backups = await window.uptake.library.backups({ engagementId: id });
    const name = backups.ok ? (backups.value.backups[0]?.name ?? "") : "";
    return window.uptake.library.restore({ engagementId: id, backup: name });
  }, engagementId);
  expect(restored).toMatchObject({ ok: true });
  expect(await open(page, engagementId)).toEqual([""]);
});

test("an engagement that another program holds is left alone until it lets go", async () => {
  const engagementId = await engagementOfBefore();
  const holder = new Database(fileOf(engagementId));
  holder.pragma("locking_mode = EXCLUSIVE");
  holder.exec("BEGIN EXCLUSIVE");
  const { page } = await start();
  expect(await open(page, engagementId)).toMatchObject({ code: "locked" });
  holder.close();
  expect(await open(page, engagementId)).toEqual([""]);
});

test("a photo that is too large and a text that says it is a photo are not attached", async () => {
  const { page } = await start();
  const engagementId = await openEngagement(page);
  const photo = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const text = Buffer.from("not a picture");
  expect(await attach(page, engagementId, "whiteboard.png", photo, 30 * 1024 * 1024)).toMatchObject({
    code: "too-large",
  });
  expect(await attach(page, engagementId, "notes.png", text)).toMatchObject({ code: "invalid" });
  expect(await attach(page, engagementId, "whiteboard.png", photo, 25 * 1024 * 1024)).toBeNull();
  expect(await attach(page, engagementId, "notes.txt", text)).toBeNull();
});

test("very long and unusual text is kept as typed, and what no text holds is dropped", async () => {
  const odd = "👩🏽‍🏭 said “no”\nمرحبا بالعالم שלום\ttabbed =1+1 '; DROP TABLE people; --";
  const long = odd + "ü".repeat(100_000);
  const { page } = await start();
  const engagementId = await openEngagement(page);
  expect(await addPerson(page, engagementId, "odd", odd)).toBeNull();
  expect(await addPerson(page, engagementId, "long", long)).toBeNull();
  expect(await addPerson(page, engagementId, "control", "a\u0000b\u0007c\u001b")).toBeNull();
  expect(await addPerson(page, engagementId, "endless", "x".repeat(200_001))).toMatchObject({
    code: "invalid",
    message: "This holds up to 200,000 characters.",
  });
  await page.evaluate(() => window.uptake.workbook.close());
  expect(await open(page, engagementId)).toEqual(expect.arrayContaining([odd, long, "abc"]));
});

test("an export onto a file that is open elsewhere says so and leaves it", async () => {
  const { app, page } = await start();
  const engagementId = await openEngagement(page);
  const target = join(userData, "copy.uptake");
  writeFileSync(target, "theirs");
  writeFileSync(join(userData, ".~lock.copy.uptake#"), "");
  expect(await exportTo(app, page, engagementId, target)).toMatchObject({ state: "failed", code: "locked" });
  expect(readFileSync(target, "utf8")).toBe("theirs");
  rmSync(join(userData, ".~lock.copy.uptake#"));
  expect(await exportTo(app, page, engagementId, target)).toEqual({ state: "done", paths: [target] });
});

test("an export into a folder that went away says so", async () => {
  const { app, page } = await start();
  const engagementId = await openEngagement(page);
  const state = await exportTo(app, page, engagementId, join(userData, "stick", "copy.uptake"));
  expect(state).toMatchObject({
    state: "failed",
    code: "not-found",
    message: expect.stringContaining("“copy.uptake”"),
  });
});

test("a library whose folder is a file is told in words, and the app goes on", async () => {
  writeFileSync(join(userData, "library"), "a file where the folder should be");
  const { page } = await start();
  const listed = await page.evaluate(() => window.uptake.library.list());
  expect(listed).toMatchObject({ ok: false, error: { message: expect.stringMatching(/\w\.$/) } });
  rmSync(join(userData, "library"));
  expect(await page.evaluate(() => window.uptake.library.list())).toMatchObject({ ok: true });
});

test.describe("on a full disk", () => {
  test.skip(process.getuid?.() !== 0 || process.platform !== "linux", "only root may make a disk to fill");
  let disk: string;

  test.beforeEach(async () => {
    disk = await mkdtemp(join(tmpdir(), "uptake-disk-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]);
  });
  test.afterEach(async () => {
    execFileSync("umount", ["--lazy", disk]);
    await rm(disk, { recursive: true, force: true });
  });

  test("an export says so, and leaves the file of before and nothing else", async () => {
    const { app, page } = await start();
    const engagementId = await openEngagement(page);
    const target = join(disk, "copy.uptake");
    writeFileSync(target, "of before");
    expect(await exportTo(app, page, engagementId, target)).toMatchObject({
      state: "failed",
      code: "disk-full",
    });
    expect(readFileSync(target, "utf8")).toBe("of before");
    expect(readdirSync(disk)).toEqual(["copy.uptake"]);
  });

  test("an edit is refused and can be given again once there is room", async () => {
    execFileSync("mount", ["-o", "remount,size=3m", disk]);
    symlinkSync(disk, join(userData, "library"));
    const { page } = await start();
    const engagementId = await openEngagement(page);
    const note = "x".repeat(150_000);
    let failure: Failure | null = null;
    for (let count = 0; count < 60 && !failure; count += 1)
      failure = await addPerson(page, engagementId, `person-${count}`, note);
    expect(failure).toMatchObject({ code: "disk-full" });
    execFileSync("mount", ["-o", "remount,size=30m", disk]);
    expect(await addPerson(page, engagementId, "after", note)).toBeNull();
    await page.evaluate(() => window.uptake.workbook.close());
    const notes = await open(page, engagementId);
    expect(Array.isArray(notes) && notes.length).toBeGreaterThan(1);
  });
});
