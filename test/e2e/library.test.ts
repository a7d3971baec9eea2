import { expect, test, type Locator, type Page } from "@playwright/test";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";
import {
  answerNotice,
  chooseFile,
  createEngagement,
  goToLibrary,
  goToPart,
  goToStage,
  openFromLibrary,
  saved,
} from "./walk.ts";

test.describe.configure({ mode: "serial" });

let folder: string;
let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-library-"));
  await start();
});
test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  launched = await launchApp({ userData: join(folder, "data") });
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
}

async function restart(): Promise<void> {
  const gone = launched.app.waitForEvent("close");
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  await start();
}

const engagements = () => page.getByRole("list", { name: "Engagements" });
const clients = async () =>
  (await engagements().getByRole("listitem").allInnerTexts()).map((text) => text.split("\n")[0]);
const more = (client: string) => page.getByRole("button", { name: `More about ${client}` });

test("the first start says what this is for and how to begin", async () => {
  await expect(
    page.getByRole("heading", { name: "Find out why people do or do not use a system" }),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: "New engagement" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Open the sample" })).toBeVisible();
  await expectAccessible(page);
  await photograph(page, "welcome");
});

test("a new engagement needs the client's name and is created with Enter", async () => {
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog");
  await page.getByRole("textbox", { name: "Client" }).press("Enter");
  await expect(dialog.getByText("The client’s name is needed")).toBeVisible();
  await expectAccessible(page);
  await photograph(page, "new-engagement");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await createEngagement(page, "Halden Pumps");
  await page.getByRole("textbox", { name: "System" }).fill("Meridian");
  await page.getByRole("radio", { name: "Deploying" }).click();
  await saved(page);
});

test("undo and redo carry across a restart", async () => {
  await restart();
  await openFromLibrary(page, "Halden Pumps");
  await expect(page.getByRole("radio", { name: "Deploying" })).toBeChecked();
  await page.getByRole("button", { name: "Undo: Change situation" }).click();
  await expect(page.getByRole("radio", { name: "Turnaround" })).toBeChecked();

  await restart();
  await openFromLibrary(page, "Halden Pumps");
  await page.getByRole("button", { name: "Redo: Change situation" }).click();
  await expect(page.getByRole("radio", { name: "Deploying" })).toBeChecked();
  await expect(page.getByRole("textbox", { name: "System" })).toHaveValue("Meridian");
});

test("the history tells what changed and leads back to any point of it", async () => {
  await page.getByRole("textbox", { name: "Purpose" }).fill("Find out who works with it");
  await saved(page);
  await page.getByRole("button", { name: "History" }).click();
  const history = page.getByRole("dialog", { name: "History" });
  const steps = history.getByRole("listitem");
  await expect(steps.first()).toContainText("Change purpose");
  await expect(steps.first()).toContainText("This is where you are");
  await expectAccessible(page);
  await photograph(page, "history");
  await history.getByRole("button", { name: "Undo to here: Change system" }).click();
  await expect(steps.first()).toContainText("Undone");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: "Purpose" })).toHaveValue("");
  await expect(page.getByRole("radio", { name: "Turnaround" })).toBeChecked();

  await page.getByRole("button", { name: "History" }).click();
  await history.getByRole("button", { name: "Redo to here: Change purpose" }).click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: "Purpose" })).toHaveValue("Find out who works with it");
});

test("the sample is there once, however often it is opened", async () => {
  await goToLibrary(page);
  await page.getByRole("button", { name: "More about the library" }).click();
  await page.getByRole("menuitem", { name: "Open the sample" }).click();
  await expect(page.getByRole("textbox", { name: "Client" })).toHaveValue("Veldermoor Pumps & Valves");
  await goToLibrary(page);
  await expect.poll(clients).toEqual(["Veldermoor Pumps & Valves", "Halden Pumps"]);
  await page.getByRole("button", { name: "More about the library" }).click();
  await page.getByRole("menuitem", { name: "Open the sample" }).click();
  await goToLibrary(page);
  await expect.poll(clients).toEqual(["Veldermoor Pumps & Valves", "Halden Pumps"]);
  await expectAccessible(page);
  await photograph(page, "library-cards");
});

test("cards and rows, and the order, are the person's choice; the view is remembered", async () => {
  await page.getByRole("combobox", { name: "Order" }).click();
  await page.getByRole("option", { name: "Client" }).click();
  await expect.poll(clients).toEqual(["Halden Pumps", "Veldermoor Pumps & Valves"]);
  await page.getByRole("radiogroup", { name: "View" }).getByLabel("Rows").check({ force: true });
  const rows = () => page.getByRole("table", { name: "Engagements" }).getByRole("row");
  await expect(rows()).toHaveCount(3);
  await expectAccessible(page);
  await photograph(page, "library-rows");
  await restart();
  await expect(rows()).toHaveCount(3);
  await page.getByRole("radiogroup", { name: "View" }).getByLabel("Cards").check({ force: true });
});

test("a search finds words in every engagement and leads to their place", async () => {
  await page.keyboard.press("/");
  await page.keyboard.type("steering committee dissolved");
  const hits = page.getByRole("region", { name: "Found in the engagements" });
  await hits
    .getByRole("button", { name: /Finding/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Findings" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Title" })).toHaveValue(/steering committee dissolved/);
  await goToLibrary(page);
  await page.getByRole("textbox", { name: "Search all engagements" }).fill("");
});

test("discreet shows no other client, here and after a restart", async () => {
  await page.getByRole("heading", { name: "Library" }).click();
  await page.keyboard.press("h");
  await expect.poll(clients).toEqual(["Veldermoor Pumps & Valves"]);
  await expect(page.getByText("One other engagement is hidden.")).toBeVisible();
  await expect(page.getByText("Halden")).toHaveCount(0);
  await page.getByRole("textbox", { name: "Search all engagements" }).fill("Halden");
  await expect(page.getByRole("status").filter({ hasText: "Nothing in the engagements says" })).toBeVisible();
  await page.getByRole("textbox", { name: "Search all engagements" }).fill("");
  await photograph(page, "library-discreet");

  await restart();
  await expect(page.getByRole("textbox", { name: "Client" })).toHaveValue("Veldermoor Pumps & Valves");
  await goToLibrary(page);
  await expect(page.getByText("Halden")).toHaveCount(0);
  await page.getByRole("button", { name: "Show all" }).click();
  await expect.poll(clients).toContain("Halden Pumps");
});

test("a backup takes the engagement back, and what was there is kept among the backups", async () => {
  await openFromLibrary(page, "Halden Pumps");
  await page.getByRole("textbox", { name: "System" }).fill("Quite another system");
  await saved(page);
  await goToLibrary(page);
  const restores = await showBackups();
  await expectAccessible(page);
  await photograph(page, "backups");
  await restores.last().click();
  await expect(restores).toHaveCount(0);
  await openFromLibrary(page, "Halden Pumps");
  await expect(page.getByRole("textbox", { name: "System" })).toHaveValue("Meridian");
  await goToLibrary(page);

  await (await showBackups()).first().click();
  await expect(restores).toHaveCount(0);
  await openFromLibrary(page, "Halden Pumps");
  await expect(page.getByRole("textbox", { name: "System" })).toHaveValue("Quite another system");
  await page.getByRole("textbox", { name: "System" }).fill("Meridian");
  await saved(page);
  await goToLibrary(page);
});

/** Opens the backups of Halden Pumps. @returns the buttons that restore them, newest first */
async function showBackups(): Promise<Locator> {
  await more("Halden Pumps").click();
  await page.getByRole("menuitem", { name: "Backups" }).click();
  const restores = page.getByRole("dialog", { name: /Backups/ }).getByRole("button", { name: /^Restore/ });
  await expect(restores.first()).toBeVisible();
  return restores;
}

test("an archived engagement is out of the way and comes back", async () => {
  await more("Halden Pumps").click();
  await page.getByRole("menuitem", { name: "Archive" }).click();
  await expect(engagements().getByText("Halden Pumps")).toBeHidden();
  await page.getByRole("radiogroup", { name: "Which engagements" }).getByText("Archived").click();
  await expect.poll(clients).toEqual(["Halden Pumps"]);
  await answerNotice(page, "is in the archive", "Undo");
  await page.getByRole("radiogroup", { name: "Which engagements" }).getByText("Current").click();
  await expect(engagements().getByText("Halden Pumps")).toBeVisible();
});

test("deleting asks for the client's name and can be undone", async () => {
  await more("Halden Pumps").click();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  const confirm = page.getByRole("button", { name: "Delete engagement" });
  await page.getByRole("textbox", { name: /Type the client/ }).fill("Halden");
  await expect(confirm).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole("textbox", { name: /Type the client/ }).fill("Halden Pumps");
  await page.keyboard.press("Enter");
  await expect(engagements().getByText("Halden Pumps")).toBeHidden();
  await answerNotice(page, "“Halden Pumps” is deleted.", "Undo");
  await expect(engagements().getByText("Halden Pumps")).toBeVisible();
});

test("a workbook file imported twice makes two engagements and changes neither", async () => {
  const file = join(folder, "halden.uptake");
  await openFromLibrary(page, "Halden Pumps");
  await chooseFile(launched.app, file);
  await goToStage(page, "Deliver");
  await page.getByRole("button", { name: "Export: Workbook file" }).click();
  await expect(page.getByText(/Written to/)).toBeVisible();
  await goToLibrary(page);
  for (const count of [2, 3]) {
    await page.getByRole("button", { name: "Import a file" }).click();
    await expect(page.getByText("“Halden Pumps” was in the library already.").last()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "System" })).toHaveValue("Meridian");
    await goToLibrary(page);
    await expect(engagements().getByText("Halden Pumps", { exact: true })).toHaveCount(count);
  }
});

test("a file that is no workbook is refused in words, dropped or chosen", async () => {
  const file = join(folder, "not-a-workbook.uptake");
  await writeFile(file, "This is a shopping list.");
  await chooseFile(launched.app, file);
  await page.getByRole("button", { name: "Import a file" }).click();
  const refusal = page.getByRole("alert").filter({ hasText: /not .*workbook|damaged/i });
  await expect(refusal.first()).toBeVisible();
  await refusal.first().getByRole("button").click();

  await drop("notes.txt", "Nothing to import");
  await expect(page.getByText("Drop one workbook file")).toBeVisible();
});

/** Drops a file on the window, as the file manager does. */
async function drop(name: string, content: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      return data;
    },
    [name, content] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("an open JSON dropped on the library becomes an engagement", async () => {
  const file = join(folder, "halden.json");
  await engagements().getByRole("button", { name: "Halden Pumps", exact: true }).first().click();
  await chooseFile(launched.app, file);
  await goToStage(page, "Deliver");
  await page.getByRole("button", { name: "Export: Open JSON" }).click();
  await expect(page.getByText(/Written to/)).toBeVisible();
  await goToLibrary(page);
  await drop("halden.json", await readFile(file, "utf8"));
  await expect(page.getByRole("textbox", { name: "System" })).toHaveValue("Meridian");
  await goToPart(page, "Calendar");
  await goToLibrary(page);
  await expect(engagements().getByText("Halden Pumps", { exact: true })).toHaveCount(4);
});

test("a damaged file says what is safe and is restored from its newest backup", async () => {
  const library = join(folder, "data", "library");
  await createEngagement(page, "Broken Arrow");
  await page.getByRole("textbox", { name: "System" }).fill("Quiver");
  await saved(page);
  const gone = launched.app.waitForEvent("close");
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  const file = await fileOf(library, "Broken Arrow");
  await writeFile(join(library, file), "SQLite format 3\0and then nothing that makes sense");

  await start();
  const card = engagements().getByRole("listitem").filter({ hasText: "Broken Arrow" });
  await expect(card).toContainText("This file is damaged");
  await expect(card).toContainText("good backup");
  await expectAccessible(page);
  await photograph(page, "library-damaged");
  await card.getByRole("button", { name: "Restore newest backup" }).click();
  await openFromLibrary(page, "Broken Arrow");
  await expect(page.getByRole("textbox", { name: "System" })).toHaveValue("Quiver");
  await goToLibrary(page);
});

/** The engagement's file in the library, found by the client's name inside. */
async function fileOf(library: string, client: string): Promise<string> {
  const files = (await readdir(library)).filter((name) => name.endsWith(".uptake"));
  for (const name of files) if ((await readFile(join(library, name))).includes(client)) return name;
  throw new Error(`No file in the library holds ${client}.`);
}

test("enlarged to 200 %, nothing of the library is cut off", async () => {
  await page.evaluate(() => window.uptake.app.setPreferences({ zoom: 2 }));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBeLessThan(700);
  await expect(page.getByRole("button", { name: "New engagement" })).toBeInViewport();
  const hidden = await page.evaluate(() => {
    const screen = document.querySelector("main");
    return screen ? screen.scrollWidth - screen.clientWidth : NaN;
  });
  expect(hidden).toBe(0);
  await page.evaluate(() => window.uptake.app.setPreferences({ zoom: 1 }));
});

test("a window that is kept open goes on with its engagement", async () => {
  await openFromLibrary(page, "Broken Arrow");
  await launched.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
  });
  const busy = page.evaluate(() => {
    const end = Date.now() + 4500;
    while (Date.now() < end);
  });
  await page.waitForTimeout(300);
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await busy;
  await page.waitForTimeout(2000);
  await page.getByRole("textbox", { name: "System" }).fill("Still here");
  await saved(page);
  await expect(page.getByRole("button", { name: "Undo: Change system" })).toBeVisible();
});
