import { expect, test, type Page } from "@playwright/test";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { libraryActionOf } from "../../shared/methodology/actions/library.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { addAction, addFinding } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { enter, enterSample, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;
let files: string;

/** What a low rating of `leaders` calls for, and nothing else does. */
const sideReports = libraryActionOf("act.cancel-side-reports").title;
/** What a risk about ownership calls for, and nothing else does. */
const shadowed = libraryActionOf("act.owner-for-good").title;

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  files = await mkdtemp(join(tmpdir(), "uptake-strategy-"));
});

test.afterAll(async () => {
  await launched.close();
  await rm(files, { recursive: true, force: true });
});

const rate = (rating: 0 | 4): Command => ({
  type: "answer/update",
  answer: { questionId: "leadership.personal-use", groupId: null },
  patch: { rating },
});
const part = (name: string) =>
  page.getByRole("radiogroup", { name: "Parts of strategy" }).getByText(name, { exact: true }).click();
const list = () => page.getByRole("listbox", { name: "Recommendations" });
const options = () => list().getByRole("option");
const option = (title: string) => options().filter({ hasText: title });
const details = () => page.getByRole("complementary", { name: "Details of the recommendation" });
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const recommendation = async (id: string) =>
  (await onDisk(page, engagementId, "recommendations")).find((row) => row.id === id);
const actionNamed = async (title: string) =>
  (await onDisk(page, engagementId, "actions")).find((row) => row.title === title);
const show = async (name: string) => {
  await page.getByRole("combobox", { name: "Recommendations shown" }).click();
  await page.getByRole("option", { name: new RegExp(`^${name} \\(`) }).click();
};

/** The title of the recommendation that is looked at. */
async function activeTitle(): Promise<string> {
  return (await details().getByRole("heading", { level: 2 }).textContent()) ?? "";
}

test("an engagement with nothing in it says what to do first", async () => {
  await enter(page);
  await goTo(page, "strategy");
  await part("Coverage");
  await expect(page.getByRole("note")).toContainText("Record findings first");
  await part("Recommendations");
  await expect(page.getByRole("note")).toContainText("Nothing is analysed yet");
  await photograph(page, "strategy-nothing-1366");
  await expectAccessible(page);
});

test("a low rating and a finding call for actions, and each reason leads to what shows it", async () => {
  await goTo(page, "strategy");
  await part("Recommendations");
  const before = await options().count();
  await give(page, engagementId, [
    {
      type: "people/add",
      people: [
        {
          id: "olga",
          name: "Olga Brandt",
          jobTitle: "CEO",
          role: "executive",
          groupId: null,
          email: "",
          note: "",
        },
      ],
    },
    addFinding("grave", {
      kind: "risk",
      title: "The owner may leave in spring",
      impact: 5,
      evidenceStrength: "documented",
      dimensions: ["ownership"],
    }),
    rate(0),
  ]);
  await enter(page);
  await goTo(page, "strategy");
  await list().press("End");
  await expect.poll(() => options().count()).toBeGreaterThan(before);
  await option(sideReports).click();
  await details().getByRole("list", { name: "Reasons" }).getByRole("button").first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Analysis" })).toBeVisible();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await option(shadowed).click();
  await details()
    .getByRole("button", { name: /The owner may leave in spring/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Findings" })).toBeVisible();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await expect(option(shadowed)).toHaveAttribute("data-active", "true");
  await press("Home", "ArrowDown", "ArrowUp");
  await expect(options().first()).toHaveAttribute("data-active", "true");
  await page.getByRole("textbox", { name: "Search the recommendations" }).fill("SLIDES leaders");
  await expect(option(shadowed)).toHaveCount(0);
  await expect(option(sideReports)).toHaveCount(1);
  await page.getByRole("textbox", { name: "Search the recommendations" }).fill("");
  await list().focus();
});

test("a recommendation is accepted with A, with all the library knows of it, and undone", async () => {
  await press("Home");
  const title = await activeTitle();
  await press("a");
  await expect(page.getByText(`Accepted “${title}”.`)).toBeVisible();
  const action = await actionNamed(title);
  expect(action).toMatchObject({ status: "proposed" });
  expect(action?.libraryId).toMatch(/^act\./);
  expect(action?.description).toContain("1. ");
  expect(action?.pessimisticDays).toBeGreaterThanOrEqual(action?.durationDays ?? 0);
  await expect(option(title)).toHaveCount(0);
  await press("Control+z");
  await expect(option(title)).toHaveCount(1);
  expect(await actionNamed(title)).toBeUndefined();
});

test("a recommendation is adapted in a form that is filled in already", async () => {
  await list().focus();
  await press("Home", "ArrowDown");
  const title = await activeTitle();
  await press("d");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("Title")).toHaveValue(title);
  await dialog.getByLabel("Title").fill("Our own way of doing it");
  await dialog.getByLabel("Days, likely").fill("1000");
  await press("Control+Enter");
  await expect(dialog.getByText("This lies between the other two.")).toBeVisible();
  await dialog.getByLabel("Days when much goes wrong").fill("1200");
  await dialog.getByLabel(/^Note/).fill("The board wants it slower.");
  await expectAccessible(page);
  await press("Control+Enter");
  await expect(dialog).toHaveCount(0);
  const action = await actionNamed("Our own way of doing it");
  expect(action).toMatchObject({ durationDays: 1000, pessimisticDays: 1200 });
  expect(await recommendation(action?.libraryId ?? "")).toMatchObject({
    state: "adapted",
    note: "The board wants it slower.",
  });
  await show("Taken up");
  await expect(option(title)).toContainText("Adapted");
});

test("a recommendation is rejected with a note, stays listed, and can be opened again", async () => {
  await show("Open");
  await list().focus();
  await press("Home");
  const title = await activeTitle();
  await press("r");
  await page.getByRole("dialog").getByLabel("Why not").fill("Tried two years ago.");
  await press("Control+Enter");
  await expect(option(title)).toHaveCount(0);
  await show("Rejected");
  await expect(option(title)).toContainText("Rejected");
  await expect(details().getByLabel("Note")).toHaveValue("Tried two years ago.");
  await list().focus();
  await press("o");
  await expect(option(title)).toHaveCount(0);
  await show("Open");
  await expect(option(title)).toHaveCount(1);
});

test("several are selected and accepted at once, and taken back at once", async () => {
  await list().focus();
  await press("Home", "Space", "Shift+ArrowDown");
  await expect(page.getByRole("region", { name: "Selected recommendations" })).toContainText("2 selected");
  const before = (await onDisk(page, engagementId, "actions")).length;
  await press("a");
  await expect(page.getByText("Accepted 2 recommendations.")).toBeVisible();
  expect(await onDisk(page, engagementId, "actions")).toHaveLength(before + 2);
  await page
    .getByRole("alert")
    .filter({ hasText: "Accepted 2" })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect.poll(async () => (await onDisk(page, engagementId, "actions")).length).toBe(before);
});

test("when its cause goes, what was accepted stays and says what changed", async () => {
  const lapsing = sideReports;
  await option(lapsing).click();
  await press("a");
  await expect(option(lapsing)).toHaveCount(0);
  await give(page, engagementId, [rate(4)]);
  await enter(page);
  await goTo(page, "strategy");
  await show("No longer called for");
  await expect(option(lapsing)).toContainText("Accepted, no longer called for");
  await option(lapsing).click();
  await expect(details().getByRole("note")).toContainText("none of these holds any more");
  expect(await actionNamed(lapsing)).toMatchObject({ status: "proposed" });
  await photograph(page, "strategy-lapsed-1366");
});

test("a warning shows while it holds and goes when it is settled", async () => {
  await part("Six elements");
  const warnings = page.getByRole("region", { name: "Warnings" });
  const noOwner = warnings.getByRole("listitem").filter({ hasText: "Nobody owns adoption yet" });
  await expect(noOwner).toHaveCount(1);
  await give(page, engagementId, [{ type: "ownership/update", patch: { ownerId: "olga" } }]);
  await enter(page);
  await goTo(page, "strategy");
  await part("Six elements");
  await expect(page.getByRole("region", { name: /Define success/ })).toBeVisible();
  await expect(noOwner).toHaveCount(0);
});

test("what the strategy says of an element is written over and reset", async () => {
  const words = page.getByRole("textbox", { name: "What the strategy says of Define success" });
  const computed = await words.inputValue();
  expect(computed).not.toBe("");
  await words.fill("We agree five measures by May.");
  await words.blur();
  const reset = page.getByRole("button", { name: "Reset the text about Define success" });
  await expect(reset).toBeVisible();
  expect(await onDisk(page, engagementId, "narratives")).toEqual([
    { id: "define-success", text: "We agree five measures by May." },
  ]);
  await reset.click();
  await expect(words).toHaveValue(computed);
  await press("Control+z");
  await expect(words).toHaveValue("We agree five measures by May.");
});

test("a mark of the matrix is judged with the keyboard, and put back to where it was computed", async () => {
  await part("Impact and effort");
  const mark = page.getByRole("group", { name: "Impact against effort" }).getByRole("button").first();
  const name = (await mark.getAttribute("aria-label")) ?? "";
  const computed = Number(/effort (\d)/.exec(name)?.[1]);
  const key = computed < 5 ? "ArrowRight" : "ArrowLeft";
  await mark.focus();
  await press(key);
  const judged = new RegExp(
    `effort ${computed < 5 ? computed + 1 : 4}, judged; computed impact \\d, effort ${computed}`,
  );
  await expect(mark).toHaveAttribute("aria-label", judged);
  await expect(mark).toBeFocused();
  await photograph(page, "strategy-matrix-judged-1366");
  await press("Backspace");
  await expect(mark).toHaveAttribute("aria-label", name);
  await press("PageDown");
  await expect(mark).not.toBeFocused();
});

test("a mark is dragged to another field", async () => {
  const drawing = page.getByRole("group", { name: "Impact against effort" });
  const mark = drawing.getByRole("button").first();
  const field = drawing.locator('[data-field="3/3"]');
  const [from, to] = [await mark.boundingBox(), await field.boundingBox()];
  if (!from || !to) throw new Error("The matrix is not on the screen.");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(mark).toHaveAttribute("aria-label", /impact 3, effort 3/);
  await press("Backspace");
});

test("an own action is saved with a warning, and offered to another client", async () => {
  await give(page, engagementId, [addAction("walk", { title: "Walk the floor with Halden Pumps" })]);
  await enter(page);
  await goTo(page, "strategy");
  await part("Six elements");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Walk the floor" })
    .first()
    .getByRole("button")
    .first()
    .click();
  await page.getByRole("button", { name: "Save to my library" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("note")).toContainText("This names Halden Pumps.");
  await dialog.getByLabel("Title").fill("Walk the floor with a supervisor");
  await expect(dialog.getByRole("note")).not.toContainText("This names");
  await expect(dialog.getByRole("note")).toContainText("for your other clients");
  await photograph(page, "strategy-own-1366");
  await expectAccessible(page);
  await press("Control+Enter");
  await expect(dialog).toHaveCount(0);

  engagementId = await openEngagement(page, "Second Client");
  await enter(page, "Second Client");
  await goTo(page, "strategy");
  await show("My library");
  await option("Walk the floor with a supervisor").click();
  await list().focus();
  await press("a");
  await expect(option("Walk the floor with a supervisor")).toContainText("Accepted");
  expect(await actionNamed("Walk the floor with a supervisor")).toMatchObject({
    libraryId: "own.walk-the-floor-with-a-supervisor",
  });
});

test("own actions are exported, removed, and come back through an import that shows them first", async () => {
  const path = join(files, "mine.json");
  await answerDialogs(path);
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByText(/^Exported 1 to/)).toBeVisible();
  expect(JSON.parse(await readFile(path, "utf8"))).toMatchObject({
    format: "uptake-own-actions",
    version: 1,
  });
  expect(await readFile(path, "utf8")).not.toContain("Halden");

  await page.getByRole("button", { name: "Import" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("You have it already");
  await expect(dialog.getByRole("button", { name: "Import 0" })).toBeDisabled();
  await expectAccessible(page);
  await press("Escape");

  await page.getByRole("button", { name: "Remove from my library" }).click();
  await expect(page.getByText("Your own actions are kept here")).toBeVisible();
  await page.getByRole("button", { name: "Import" }).click();
  await dialog.getByRole("button", { name: "Import 1" }).click();
  await expect(option("Walk the floor with a supervisor")).toHaveCount(1);
});

test("a file that is not of own actions is refused in words and changes nothing", async () => {
  const path = join(files, "budget.json");
  await writeFile(path, "{}");
  await answerDialogs(path);
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText(/“budget.json” is not a file of own actions/)).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).first().click();
  await expect(option("Walk the floor with a supervisor")).toHaveCount(1);
});

/** Has the system's dialogs answer with this file at once. */
function answerDialogs(path: string): Promise<void> {
  return launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

/** Shows the page this many times as large. */
function enlarge(factor: number): Promise<void> {
  return launched.app.evaluate(
    ({ BrowserWindow }, zoom) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(zoom),
    factor,
  );
}

test.describe("the sample's strategy", () => {
  test.beforeAll(async () => {
    await enterSample(page);
    await goTo(page, "strategy");
    await show("Open");
  });

  test("begins with the twelve strongest, says of how many, and leads on to the others", async () => {
    const shown = page.getByRole("combobox", { name: "Recommendations shown" });
    const all = Number(/^Open \((\d+)\)$/.exec(await shown.inputValue())?.[1]);
    await list().press("End");
    await expect(page.getByText(`All ${all} open`)).toBeVisible();
    await page.getByRole("button", { name: /^Show the \d+ strongest$/ }).click();
    const strongest = await options().count();
    expect(strongest).toBeGreaterThanOrEqual(12);
    expect(strongest).toBeLessThan(20);
    await expect(page.getByText(`The ${strongest} strongest of ${all} open`)).toBeVisible();
    await expect(list()).toHaveAccessibleDescription(`The ${strongest} strongest of ${all} open`);
    const titles = await options().allInnerTexts();

    await page.locator("label").filter({ hasText: "By element" }).click();
    await expect(list().getByRole("group", { name: "1 Assign ownership" })).toBeVisible();
    expect((await options().allInnerTexts()).length).toBe(titles.length);
    await page.locator("label").filter({ hasText: "By element" }).click();

    await list().focus();
    await press("Home", ...Array.from({ length: strongest }, () => "ArrowDown"));
    await expect(options()).toHaveCount(all);
    await expect(options().nth(strongest)).toHaveAttribute("data-active", "true");
    expect((await options().allInnerTexts()).slice(0, strongest)).toEqual(titles);
    await expect(page.getByText(`All ${all} open`)).toBeVisible();

    await page.getByRole("button", { name: `Show the ${strongest} strongest` }).click();
    await expect(options()).toHaveCount(strongest);
    await expect(list()).toBeFocused();
    await press("End");
    await expect(options()).toHaveCount(all);
    await expect(options().last()).toHaveAttribute("data-active", "true");
    await page.getByRole("button", { name: `Show the ${strongest} strongest` }).click();

    await page.getByRole("textbox", { name: "Search the recommendations" }).fill("train");
    await expect(page.getByRole("button", { name: /^Show (all|the) / })).toHaveCount(0);
    await page.getByRole("textbox", { name: "Search the recommendations" }).fill("");
    await list().press("End");
    await page.getByRole("button", { name: `Show the ${strongest} strongest` }).click();
  });

  for (const name of ["Recommendations", "Six elements", "Impact and effort", "Coverage"]) {
    test(`is accessible in ${name}, and has its pictures taken`, async () => {
      const picture = `strategy-${name.toLowerCase().replaceAll(" ", "-")}`;
      await part(name);
      await expectAccessible(page);
      for (const [width, height] of [
        [1366, 768],
        [1920, 1080],
      ] as const) {
        await resize(launched.app, width, height);
        await photograph(page, `${picture}-${width}`);
      }
      await resize(launched.app, 1366, 768);
      await enlarge(2);
      await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(700);
      const cutOff = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await expect.poll(cutOff).toBeLessThanOrEqual(0);
      await enlarge(1);
    });
  }
});

test("the strategy is presented: what is recommended, and what weighs what", async () => {
  await part("Recommendations");
  await press("F5");
  await expect(page.getByRole("heading", { name: "What is recommended, and why" })).toBeVisible();
  await photograph(page, "present-recommendations");
  await press("ArrowRight");
  await expect(page.getByRole("heading", { name: "Impact against effort" })).toBeVisible();
  await photograph(page, "present-impact-effort");
  await expectAccessible(page);
  await press("Escape");
});
