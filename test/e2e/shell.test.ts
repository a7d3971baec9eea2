import { expect, test } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Push } from "../../shared/ipc/contract.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp } from "./launch.ts";

let userData: string;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), "uptake-shell-"));
});
test.afterEach(() => rm(userData, { recursive: true, force: true }));

test("theme and display size are chosen once and hold from the next start on", async () => {
  const first = await launchApp({ userData });
  const changed = await first.page.evaluate(() =>
    window.uptake.app.setPreferences({ theme: "dark", zoom: 1.5 }),
  );
  expect(changed).toMatchObject({ ok: true, value: { theme: "dark", zoom: 1.5 } });
  await first.close();

  const { app, page, close } = await launchApp({ userData });
  await expect(page).toHaveTitle("Uptake");
  const shown = await app.evaluate(({ BrowserWindow, nativeTheme }) => {
    const [window] = BrowserWindow.getAllWindows();
    return [
      nativeTheme.shouldUseDarkColors,
      window?.getBackgroundColor(),
      window?.webContents.getZoomFactor(),
    ];
  });
  expect(shown).toEqual([true, "#1A1B1E", 1.5]);
  await close();
});

test("a menu item is asked of the page, which knows what it means there", async () => {
  const { app, page, close } = await launchApp({ userData });
  await expect(page).toHaveTitle("Uptake");
  await page.evaluate(() => window.uptake.onPush((push) => Object.assign(window, { pushed: push })));
  const pushed = () => page.evaluate(() => (window as { pushed?: Push }).pushed ?? null);
  for (const [label, item] of [
    ["Undo", "undo"],
    ["Redo", "redo"],
    ["Library", "library"],
    ["Keyboard shortcuts", "shortcuts"],
  ] as const) {
    await app.evaluate(({ Menu }, wanted) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find((one) => one.label === wanted)?.click();
    }, label);
    await expect.poll(pushed).toEqual({ kind: "menu", item });
  }
  await close();
});

test("a page that dies is opened again with everything saved", async () => {
  const { app, page, close } = await launchApp({ userData });
  const engagementId = await openEngagement(page);
  await app.evaluate(({ BrowserWindow, dialog }) => {
    dialog.showMessageBox = ((_window: unknown, { message }: { message: string }) => {
      process.env["TOLD"] = message;
      return Promise.resolve({ response: 0, checkboxChecked: false });
    }) as typeof dialog.showMessageBox;
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect.poll(() => app.evaluate(() => process.env["TOLD"])).toBe("The window stopped working");
  const again = () =>
    app.evaluate(async ({ BrowserWindow }, id) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      const code = `window.uptake.workbook.open({ engagementId: ${JSON.stringify(id)} }).then(({ ok }) => ok)`;
      const opened: unknown = await contents?.executeJavaScript(code);
      await contents?.executeJavaScript("window.uptake.workbook.close().then(({ ok }) => ok)");
      return opened;
    }, engagementId);
  await expect.poll(() => again().catch(() => false)).toBe(true);
  await close();
});
