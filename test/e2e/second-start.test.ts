import { expect, test } from "@playwright/test";
import { execFile } from "node:child_process";
import { lstat, mkdtemp, readFile, readlink, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Push } from "../../shared/ipc/contract.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp, root } from "./launch.ts";
import { electronHere } from "./start-electron.ts";

let userData: string;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), "uptake-second-"));
});
test.afterEach(() => rm(userData, { recursive: true, force: true }));

function startAgain(...args: readonly string[]): Promise<unknown> {
  const flags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const all = [...flags, `--user-data-dir=${userData}`, root, ...args];
  return promisify(execFile)(electronHere().executable, all, { timeout: 20_000 });
}

test("a second start ends and brings the first window forward", async () => {
  const { app, close } = await launchApp({ userData });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  await startAgain();
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()))
    .toBe(false);
  expect(app.windows()).toHaveLength(1);
  await close();
});

test("a workbook file opened from outside is added after a question", async () => {
  const { app, page, close } = await launchApp({ userData });
  const engagementId = await openEngagement(page);
  const file = join(userData, "from a colleague.uptake");
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      process.env["QUESTION"] = message;
      return Promise.resolve({ response: 0, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
  }, file);
  await page.evaluate(async (id) => {
    const started = await window.uptake.export.start({ engagementId: id, what: "workbook" });
    if (!started.ok || !started.value) throw new Error("The export did not start.");
    for (;;) {
      const job = await window.uptake.job.state(started.value);
      if (!job.ok || job.value.state === "failed") throw new Error(JSON.stringify(job));
      if (job.value.state === "done") break;
    }
    await window.uptake.workbook.close();
    window.uptake.onPush((push) => Object.assign(window, { pushed: push }));
  }, engagementId);

  await startAgain(file);
  const pushed = () => page.evaluate(() => (window as { pushed?: Push }).pushed ?? null);
  await expect.poll(pushed).toMatchObject({ kind: "imported" });
  expect(await app.evaluate(() => process.env["QUESTION"])).toBe(
    "Add “from a colleague.uptake” to your library?",
  );
  const listed = await page.evaluate(() => window.uptake.library.list());
  expect(listed.ok && listed.value.entries.map(({ client }) => client)).toEqual([
    "Halden Pumps",
    "Halden Pumps",
  ]);
  await page.evaluate(() => window.uptake.workbook.close());
  await close();
});

test("a start while the one before is still ending begins anew when that has ended", async () => {
  test.skip(process.platform !== "linux", "only there does the lock name its process");
  const marks = join(userData, "marks.json");
  const { app } = await launchApp({ userData, env: { UPTAKE_MARKS: marks } });
  const marked = () => readFile(marks, "utf8").catch(() => "");
  await expect.poll(marked).toContain("usable");
  const ended = new Promise((resolve) => app.process().once("exit", resolve));
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) throw new Error("There is no window.");
    // As a large engagement's backup would, this makes the end take its time.
    const destroy = window.destroy.bind(window);
    window.destroy = () => void setTimeout(destroy, 4000);
    setTimeout(() => window.close(), 100);
  });
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(false);
  await rm(marks, { force: true });
  await startAgain();
  await ended;
  await expect.poll(marked, { timeout: 20_000 }).toContain("usable");
  const lock = await readlink(join(userData, "SingletonLock"));
  process.kill(Number(lock.split("-").at(-1)), "SIGTERM");
  const locked = () => lstat(join(userData, "SingletonLock")).then(Boolean, () => false);
  await expect.poll(locked, { timeout: 20_000 }).toBe(false);
});
