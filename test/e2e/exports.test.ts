import { expect, test, type Page } from "@playwright/test";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExportKind, JobState } from "../../shared/ipc/contract.ts";
import { launchApp, type Launched } from "./launch.ts";

let launched: Launched;
let folder: string;
let sample: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-exports-"));
  launched = await launchApp();
  sample = await openSample(launched.page);
});
test.afterAll(async () => {
  await launched.page.evaluate(() => window.uptake.workbook.close());
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

function openSample(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const added = await window.uptake.library.openSample();
    if (!added.ok) throw new Error(added.error.message);
    const opened = await window.uptake.workbook.open(added.value);
    if (!opened.ok) throw new Error(opened.error.message);
    return added.value.engagementId;
  });
}

/** Answers the file dialog with a file of this folder named as suggested; null is "Cancel". */
function chooseIn(into: string | null): Promise<void> {
  return launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = ((_window: unknown, options: { defaultPath: string }) => {
      process.env["SUGGESTED"] = options.defaultPath;
      const name = options.defaultPath.split("/").at(-1) ?? "";
      return Promise.resolve({
        canceled: chosen === null,
        filePath: chosen === null ? "" : `${chosen}/${name}`,
      });
    }) as typeof dialog.showSaveDialog;
  }, into);
}

const suggested = () => launched.app.evaluate(() => process.env["SUGGESTED"]);

async function start(what: ExportKind): Promise<{ readonly jobId: string } | null> {
  const started = await launched.page.evaluate((given) => window.uptake.export.start(given), {
    engagementId: sample,
    what,
  });
  if (!started.ok) throw new Error(started.error.message);
  return started.value;
}

async function state(job: { readonly jobId: string }): Promise<JobState> {
  const found = await launched.page.evaluate((given) => window.uptake.job.state(given), job);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

test("every kind is written where the person chose, telling how far it is, and leaves nothing else there", async () => {
  const kinds = ["steering", "register", "roadmap", "json", "workbook"] as const;
  for (const kind of kinds) {
    const into = join(folder, kind);
    await mkdir(into);
    await chooseIn(into);
    const job = await start(kind);
    if (!job) throw new Error("The export did not start.");
    const seen: JobState[] = [];
    await expect
      .poll(
        async () => {
          seen.push(await state(job));
          return seen.at(-1)?.state;
        },
        { intervals: [20], timeout: 30_000 },
      )
      .not.toBe("running");
    const [file] = await readdir(into);
    expect(seen.at(-1)).toEqual({ state: "done", paths: [join(into, file ?? "")] });
    expect(await readdir(into)).toHaveLength(1);
    const fractions = seen.flatMap((one) => (one.state === "running" ? [one.progress] : []));
    expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  }
});

test("the name says whose engagement it is, what it holds and when, in the folder of the last time", async () => {
  await chooseIn(folder);
  const job = await start("workbook");
  if (!job) throw new Error("The export did not start.");
  await expect.poll(async () => (await state(job)).state).toBe("done");
  await chooseIn(null);
  expect(await start("roadmap")).toBeNull();
  const today = new Date();
  const date = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) =>
    String(part).padStart(2, "0"),
  );
  expect(await suggested()).toMatch(new RegExp(`^${folder}/.+ adoption roadmap ${date.join("-")}\\.xlsx$`));
});

test("an export that is stopped leaves nothing behind, and the file of before as it was", async () => {
  const into = join(folder, "stopped");
  await mkdir(into);
  await chooseIn(into);
  const first = await start("roadmap");
  if (!first) throw new Error("The export did not start.");
  await expect.poll(async () => (await state(first)).state, { timeout: 30_000 }).toBe("done");
  const [name = ""] = await readdir(into);
  const before = await readFile(join(into, name));

  const second = await start("roadmap");
  if (!second) throw new Error("The export did not start.");
  await launched.page.evaluate((given) => window.uptake.job.cancel(given), second);
  await expect.poll(() => state(second)).toEqual({ state: "cancelled" });
  expect(await readdir(into)).toEqual([name]);
  expect((await readFile(join(into, name))).equals(before)).toBe(true);
});

test("a file written by a job can be shown in the file manager, and nothing else can", async () => {
  await launched.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(process.env, { SHOWN: path });
  });
  await chooseIn(folder);
  const job = await start("json");
  if (!job) throw new Error("The export did not start.");
  const reveal = () => launched.page.evaluate((given) => window.uptake.job.reveal(given), job);
  await expect.poll(async () => (await state(job)).state).toBe("done");
  expect(await reveal()).toMatchObject({ ok: true });
  expect(await launched.app.evaluate(() => process.env["SHOWN"])).toMatch(/ workbook .*\.json$/);
  const unknown = await launched.page.evaluate(() => window.uptake.job.reveal({ jobId: "nothing" }));
  expect(unknown).toMatchObject({ ok: false, error: { code: "not-found" } });
});
