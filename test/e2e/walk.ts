import { expect, type ElectronApplication, type Locator, type Page } from "@playwright/test";

/** The ways through the app that several tests take, by what a person sees. */

/** Creates an engagement from the library with the keyboard alone and waits for its set-up. */
export async function createEngagement(page: Page, client: string): Promise<void> {
  await expect(page.getByRole("button", { name: "New engagement" })).toBeVisible();
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: "Client" }).fill(client);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Set-up" })).toBeVisible();
}

/** Shows a stage of the open engagement. */
export async function goToStage(page: Page, title: string): Promise<void> {
  const rail = page.getByRole("navigation", { name: "Stages" });
  await rail.getByRole("button", { name: new RegExp(`^${title}`) }).click();
}

/** Shows a part of the set-up. */
export async function goToPart(page: Page, title: string): Promise<Locator> {
  await page.getByRole("radiogroup", { name: "Parts of set-up" }).getByText(title, { exact: true }).click();
  const part = page.getByRole("region", { name: title, exact: true });
  await expect(part).toBeVisible();
  return part;
}

/** Back to the list of engagements. */
export async function goToLibrary(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Back to the library" }).click();
  await expect(page.getByRole("heading", { name: "Library" })).toBeVisible();
}

/** Opens an engagement of the library, which shows cards, or rows in a table. */
export async function openFromLibrary(
  page: Page,
  client: string,
  as: "list" | "table" = "list",
): Promise<void> {
  await page
    .getByRole(as, { name: "Engagements" })
    .getByRole("button", { name: client, exact: true })
    .click();
  await expect(page.getByRole("heading", { name: "Set-up" })).toBeVisible();
}

/** Everything typed is on the disk. */
export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole("status").getByText("Saved", { exact: true })).toBeVisible();
}

/** Answers the next file dialogs with this path. */
export async function chooseFile(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** Presses a button of the notification that says this. */
export async function answerNotice(page: Page, says: string | RegExp, button: string): Promise<void> {
  const notice = page.getByRole("alert").filter({ hasText: says });
  await notice.getByRole("button", { name: button }).click();
}
