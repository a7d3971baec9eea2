import { expect, test, type Page } from "@playwright/test";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Failure } from "../../shared/ipc/result.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp, root, type Launched } from "./launch.ts";

/** What comes in from outside is read by a process that may end of it, beside the app and never in it. */

let folder: string;
let userData: string;
let launched: Launched;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-import-"));
  userData = await mkdtemp(join(tmpdir(), "uptake-import-data-"));
  launched = await launchApp({ userData });
  await launched.app.evaluate(({ utilityProcess }) => {
    const fork = utilityProcess.fork.bind(utilityProcess);
    const started: string[] = [];
    Object.assign(globalThis, { started });
    utilityProcess.fork = (path, args, options) => {
      started.push(options?.serviceName ?? "");
      return fork(path, args, options);
    };
  });
});
test.afterEach(async () => {
  await launched.page.evaluate(() => window.uptake.workbook.close());
  await launched.close();
  for (const made of [folder, userData]) await rm(made, { recursive: true, force: true });
});

/** Processes started since, by what they are for. */
const started = (): Promise<readonly string[]> =>
  launched.app.evaluate(() => (globalThis as { started?: string[] }).started ?? []);

/** Imports a file that the person chooses in the system's dialog. */
async function importFile(path: string): Promise<Failure | string | null> {
  await launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
  return launched.page.evaluate(async () => {
    const result = await window.uptake.library.import();
    return result.ok ? (result.value?.engagementId ?? null) : result.error;
  });
}

/** The id of a file that is fit to be imported. */
async function imported(path: string): Promise<string> {
  const result = await importFile(path);
  if (typeof result !== "string") throw new Error(result?.message ?? "Nothing was imported.");
  return result;
}

async function noticeOf(page: Page, engagementId: string): Promise<string | null> {
  return page.evaluate(async (id) => {
    const opened = await window.uptake.workbook.open({ engagementId: id });
    if (!opened.ok) throw new Error(opened.error.message);
    return opened.value.notice;
  }, engagementId);
}

const engagements = () =>
  launched.page.evaluate(async () => {
    const listed = await window.uptake.library.list();
    return listed.ok ? listed.value.entries.map(({ id }) => id) : [];
  });

/** What an import makes in the library's folder on its way. */
const leftBehind = () =>
  readdirSync(join(userData, "library")).filter((name) => /^incoming-|unfinished/.test(name));

test("a workbook file and an open JSON file are read in processes of their own", async () => {
  const engagementId = await openEngagement(launched.page);
  await launched.page.evaluate(() => window.uptake.workbook.close());
  const copy = join(folder, "copy.uptake");
  writeFileSync(copy, readFileSync(join(userData, "library", `${engagementId}.uptake`)));
  const second = await imported(copy);
  expect(await importFile(join(root, "assets/sample/engagement.json"))).toBe("veldermoor");
  expect(await started()).toEqual(["Uptake import", "Uptake import"]);
  expect((await engagements()).toSorted()).toEqual([engagementId, second, "veldermoor"].toSorted());
  expect(leftBehind()).toEqual([]);
});

test("a file imported twice is told of when the second is opened", async () => {
  const sample = join(root, "assets/sample/engagement.json");
  expect(await noticeOf(launched.page, await imported(sample))).toBeNull();
  const second = await imported(sample);
  expect(await noticeOf(launched.page, second)).toContain("was in the library already");
});

test("the sample is there once, however often it is asked for", async () => {
  const ask = () => launched.page.evaluate(() => window.uptake.library.openSample());
  for (let times = 0; times < 3; times += 1)
    expect(await ask()).toEqual({ ok: true, value: { engagementId: "veldermoor" } });
  expect(await engagements()).toEqual(["veldermoor"]);
});

test("a file that takes more memory than there is for it ends its own process only", async () => {
  test.slow();
  const engagementId = await openEngagement(launched.page);
  const bomb = join(folder, "bomb.json");
  const row = `{${Array.from({ length: 1000 }, (_, n) => `"${n}k":{}`).join(",")}},`;
  writeFileSync(bomb, `{"format": "uptake", "version": 20, "people": [${row.repeat(20_000)}0]}`);
  expect(await importFile(bomb)).toMatchObject({
    code: "too-large",
    message: expect.stringContaining("too much memory"),
  });
  const opened = await launched.page.evaluate(
    (id) => window.uptake.workbook.history({ engagementId: id, limit: 1 }),
    engagementId,
  );
  expect(opened).toMatchObject({ ok: true });
  expect(await engagements()).toEqual([engagementId]);
  expect(leftBehind()).toEqual([]);
});

test("a reading process that is killed is told of, and what it began is gone", async () => {
  const large = join(folder, "large.json");
  writeFileSync(large, `{"format": "uptake", "version": 20, "people": [${"0,".repeat(30_000_000)}0]}`);
  const importing = importFile(large);
  await expect
    .poll(
      () =>
        launched.app.evaluate(({ app }) => {
          const reader = app.getAppMetrics().find(({ name }) => name === "Uptake import");
          return reader ? process.kill(reader.pid, "SIGKILL") : false;
        }),
      { intervals: [20] },
    )
    .toBe(true);
  expect(await importing).toMatchObject({ message: expect.stringMatching(/Nothing was imported/) });
  expect(leftBehind()).toEqual([]);
});

test("a bad file is refused in the same words as ever", async () => {
  const letter = join(folder, "letter.json");
  writeFileSync(letter, "Dear consultant,");
  expect(await importFile(letter)).toEqual({
    code: "damaged",
    message: "This is not a JSON file, or it is cut off. Nothing was imported.",
  });
  expect(await engagements()).toEqual([]);
});
