import { expect, test } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Push } from "../../shared/ipc/contract.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp } from "./launch.ts";
import { createEngagement } from "./walk.ts";

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

test("the appearance is one choice of three, and the palette is called what its button says", async () => {
  const { page, close } = await launchApp({ userData });
  await createEngagement(page, "Halden Pumps");
  await page.getByRole("button", { name: "Appearance" }).click();
  const choices = page.getByRole("menu").getByRole("menuitemradio");
  await expect(choices).toHaveText(["Light", "Dark", "As the system"]);
  await expect(page.getByRole("menuitemradio", { checked: true })).toHaveText("As the system");
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await expect(choices).toHaveCount(0);
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");

  const search = page.getByRole("banner").getByRole("button", { name: "Search or go to" });
  expect(await search.innerText()).toContain("Search or go to");
  await search.click();
  await expect(page.getByRole("dialog", { name: "Search or go to" })).toBeVisible();
  await page.evaluate(() => window.uptake.workbook.close());
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
