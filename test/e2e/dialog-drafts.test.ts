import { expect, test } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchApp, root } from "./launch.ts";

let userData: string;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), "uptake-dialog-drafts-"));
});
test.afterEach(() => rm(userData, { recursive: true, force: true }));

for (const [what, key, dialogName] of [
  ["evidence", "e", "Add evidence"],
  ["findings", "f", "New finding"],
] as const) {
  test(`what was entered in the dialog for ${what} is recorded when the window closes`, async () => {
    const first = await launchApp({ userData });
    const { page } = first;
    await page.getByRole("button", { name: "Open the sample" }).first().click();
    await page
      .getByRole("navigation", { name: "Stages" })
      .getByRole("button", { name: /^Analysis/ })
      .click();
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    await page.keyboard.press(key);
    const dialog = page.getByRole("dialog", { name: dialogName });
    await dialog.getByLabel("Title").fill("Entered just before closing");
    if (what === "evidence") {
      const photo = join(root, "assets/sample/photos/whiteboard-owner.jpg");
      await dialog.locator("input[type=file]").setInputFiles(photo);
    }
    const gone = first.app.waitForEvent("close");
    await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
    await gone;

    const second = await launchApp({ userData });
    const titles = await second.page.evaluate(async (table) => {
      const listed = await window.uptake.library.list();
      const engagementId = listed.ok ? listed.value.entries[0]?.id : undefined;
      const opened = await window.uptake.workbook.open({ engagementId: engagementId ?? "" });
      return opened.ok ? [...opened.value.workbook[table].values()].map(({ title }) => title) : [];
    }, what);
    expect(titles).toContain("Entered just before closing");
    await second.page.evaluate(() => window.uptake.workbook.close());
    await second.close();
  });
}
