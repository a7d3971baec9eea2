import { expect, test, type Locator, type Page } from "@playwright/test";
import { readXlsx, type Sheet } from "hucre/xlsx";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchApp, type Launched } from "./launch.ts";
import { photograph, resize } from "./screens.ts";
import { chooseFile, saved } from "./walk.ts";

/**
 * From a question that nobody could answer to a decided gap in the client's hands, by somebody who has no mouse: what is
 * looked at is looked up in the page, what is done is done with keys.
 */

test.describe.configure({ mode: "serial" });

let folder: string;
let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-barriers-"));
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
});
test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const type = (text: string) => page.keyboard.type(text);

/** Presses Tab until the keyboard is there; more than a person puts up with is a failure. */
async function tabTo(there: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 15; presses += 1) {
    if (await there.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
    await press(key);
  }
  await expect(there).toBeFocused();
}

/** Looks something up in the palette and goes there. */
async function lookUp(words: string, chosen: string | RegExp): Promise<void> {
  await press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search or go to" })).toBeFocused();
  await type(words);
  await expect(page.getByRole("option", { selected: true })).toContainText(chosen);
  await press("Enter");
  await expect(page.getByRole("combobox", { name: "Search or go to" })).toBeHidden();
}

const row = (name: string) => page.getByRole("article", { name });
const details = () => page.getByRole("complementary", { name: "Details of the finding" });
const verdict = () => page.getByRole("complementary", { name: "Verdict" });
const dialog = () => page.getByRole("dialog");

test("an engagement is made with two executives", async () => {
  await expect(page.getByRole("button", { name: "New engagement" })).toBeVisible();
  await press("n");
  await type("Halden Pumps");
  await press("Enter");
  await expect(page.getByRole("heading", { name: "Set-up" })).toBeVisible();

  await lookUp("set-up people", "Set-up: People");
  await press("F6");
  await tabTo(page.getByRole("textbox", { name: "Add a person" }));
  for (const name of ["Ada Byron", "Grace Hopper"]) {
    await type(name);
    await press("Enter");
  }
  await expect(page.getByRole("grid").getByRole("row")).toHaveCount(3);
  await tabTo(page.getByRole("grid", { name: "People" }));
  await press("Control+a");
  await tabTo(page.getByRole("button", { name: "Role" }), "Shift+Tab");
  await press("Enter");
  await expect(page.getByRole("menuitem", { name: "Executive" })).toBeVisible();
  await type("e");
  await expect(page.getByRole("menuitem", { name: "Executive" })).toBeFocused();
  await press("Enter");
  await expect(page.getByRole("gridcell", { name: "Executive" })).toHaveCount(2);
  await saved(page);
});

test("one executive says nobody and the other has no answer", async () => {
  await press("Alt+2");
  await expect(row("Ada Byron")).toBeFocused();
  await press("Space");
  await expect(row("Ada Byron").getByRole("status")).toHaveText(/^[1-9]/);
  await press("Space");
  await type("nobody");
  await press("Enter", "Tab");
  await type("I could not tell you");
  await press("Escape", "ArrowDown");
  await expect(row("Grace Hopper")).toBeFocused();
  await press("Space", "Space", "Escape", "Escape");
  const board = page.getByRole("region", { name: "Ownership board" });
  await expect(board).toContainText("Nobody");
  await saved(page);
  await photograph(page, "barriers-1-nobody-named");
});

test("what follows is suggested, and becomes a finding when it is accepted", async () => {
  await lookUp("suggestions", "Findings: Suggestions");
  const suggestion = page.getByRole("listitem", { name: "Nobody owns adoption", exact: true });
  await expect(suggestion).toContainText("No owner of adoption is confirmed.");
  await press("ArrowDown");
  await tabTo(suggestion.getByRole("button", { name: "Accept" }));
  await press("Enter");
  await expect(suggestion).toHaveCount(0);
  await saved(page);
});

test("the finding gets its evidence", async () => {
  await lookUp("nobody owns", "Nobody owns adoption");
  await expect(details().getByRole("textbox", { name: "Title" })).toHaveValue("Nobody owns adoption");
  await press("e");
  await expect(dialog().getByRole("textbox", { name: "Title" })).toBeFocused();
  await type("Notes of the executive round");
  await tabTo(dialog().getByRole("textbox", { name: "What it shows" }));
  await type("Asked one by one: no name within a minute.");
  await press("Control+Enter");
  await expect(dialog()).toBeHidden();
  await expect(details()).toContainText("Notes of the executive round");
  await saved(page);
  await photograph(page, "barriers-2-finding");
});

test("F6 goes round the parts of the window, in a field as well, and Shift+F6 back", async () => {
  await press("F6");
  const parts = [details(), page.getByRole("navigation", { name: "Stages" }), page.getByRole("banner")];
  const content = page.getByRole("main");
  await expect(content).toBeFocused();
  for (const part of [...parts, content, ...parts.slice(0, 1)]) {
    await press("F6");
    await expect(part).toBeFocused();
  }
  await tabTo(details().getByRole("textbox", { name: "Title" }));
  await press("Shift+F6");
  await expect(content).toBeFocused();
});

test("the gap is triaged step by step to a verdict that evidence shows", async () => {
  await press("t");
  await expect(page.getByRole("region", { name: "Begin" })).toBeVisible();
  await press("Enter");
  const step = page.getByRole("region", { name: /^Step \d/ });
  for (const [name, answer] of [
    ["Step 0", "y"],
    ["Step 1", "u"],
    ["Step 2", "y"],
    ["Step 3", "y"],
    ["Step 4", "y"],
    ["Step 5", "n"],
  ] as const) {
    await expect(step).toHaveAccessibleName(new RegExp(`^${name}:`));
    await press(answer);
    await expect(step.getByRole("group", { name: "Answer" }).locator("[aria-pressed=true]")).toHaveCount(1);
    if (answer !== "n") await press("ArrowRight");
  }
  await expect(verdict().getByRole("status")).toContainText("Undetermined");
  await expect(step).toContainText("Nothing shows this answer yet");

  await press("e");
  await expect(dialog().getByRole("textbox", { name: "Title" })).toBeFocused();
  await tabTo(dialog().getByRole("tab", { name: "New" }), "Shift+Tab");
  await press("ArrowRight");
  await tabTo(dialog().getByRole("checkbox", { name: /Notes of the executive round/ }));
  await press("Space", "Escape");
  await expect(dialog()).toBeHidden();
  await expect(verdict().getByRole("status")).toContainText("Barrier");
  await photograph(page, "barriers-3-verdict");
});

test("the exported workbook holds the finding, its verdict in words and its evidence, each leading to the other", async () => {
  const file = join(folder, "steering.xlsx");
  await chooseFile(launched.app, file);
  await lookUp("export steering", "Export: Steering workbook");
  await expect(page.getByRole("article", { name: "Steering workbook" })).toContainText(`Written to ${file}`, {
    timeout: 30_000,
  });
  const { sheets } = await readXlsx(await readFile(file), { readStyles: true });
  const named = (name: string) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`The workbook has no sheet “${name}”.`);
    return found;
  };

  const finding = rowWith(named("Findings"), "Nobody owns adoption");
  expect(finding.values).toContain("F1");
  expect(finding.links).toContainEqual({ shows: "E1", to: "Evidence" });

  const triaged = rowWith(named("Triage"), "Nobody owns adoption");
  expect(triaged.values).toEqual(
    expect.arrayContaining([
      "Barrier",
      "Leadership",
      "Managers or leaders do not use it or do not reinforce it.",
    ]),
  );
  expect(triaged.links).toContainEqual({ shows: "F1", to: "Findings" });
  expect(triaged.links).toContainEqual({ shows: "E1", to: "Evidence" });

  const evidence = rowWith(named("Evidence"), "Notes of the executive round");
  expect(evidence.values).toContain("Asked one by one: no name within a minute.");
  expect(evidence.links).toContainEqual({ shows: "F1", to: "Findings" });

  const asked = rowWith(named("Ownership"), "Ada Byron");
  expect(asked.values).toEqual(expect.arrayContaining(["Nobody", "I could not tell you"]));
});

/** The row of a sheet that holds this text: its values, and where its links lead. */
function rowWith(sheet: Sheet, text: string) {
  const index = sheet.rows.findIndex((cells) => cells.includes(text));
  expect(index, `“${text}” on the sheet “${sheet.name}”`).toBeGreaterThanOrEqual(0);
  const values = sheet.rows[index] ?? [];
  const links = values.flatMap((shows, column) => {
    const formula = sheet.cells?.get(`${index},${column}`)?.formula ?? "";
    const to = /^HYPERLINK\("#'([^']+)'!/.exec(formula)?.[1];
    return to === undefined ? [] : [{ shows, to }];
  });
  return { values, links };
}
