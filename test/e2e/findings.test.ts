import { expect, test, type Page } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addFinding, addGroup } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { enter, enterSample, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let userData: string;
let engagementId: string;

test.beforeAll(async () => {
  userData = await mkdtemp(join(tmpdir(), "uptake-findings-"));
  await start();
  engagementId = await openEngagement(page);
  await give(page, engagementId, [
    addGroup("north", 60, { name: "North" }),
    addGroup("south", 20, { name: "South" }),
  ]);
  await enter(page);
  await goTo(page, "findings");
});

test.afterAll(async () => {
  await launched.close();
  await rm(userData, { recursive: true, force: true });
});

async function start(): Promise<void> {
  launched = await launchApp({ userData });
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
}

const grid = () => page.getByRole("grid", { name: "Findings" });
const row = (title: string) => grid().getByRole("row").filter({ hasText: title });
const details = () => page.getByRole("complementary", { name: "Details of the finding" });
const dialog = () => page.getByRole("dialog");
const findings = () => onDisk(page, engagementId, "findings");
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** The titles in the order of the list, without its head. */
async function titles(): Promise<string[]> {
  return grid().locator("[data-row] [data-column=title]").allInnerTexts();
}

test("an empty register says what findings are, and is accessible", async () => {
  await expect(page.getByText("Findings are the strengths, gaps and risks")).toBeVisible();
  await photograph(page, "findings-empty-1366");
  await expectAccessible(page);
});

test("a finding is recorded with the keyboard alone", async () => {
  await press("f");
  await expect(dialog().getByLabel("Title")).toBeFocused();
  await page.keyboard.type("Reports are made by hand");
  await press("Enter");
  await page.keyboard.type("Every Monday, in a spreadsheet.");
  await press("Control+Enter");
  await expect(dialog()).toBeHidden();
  await expect(row("Reports are made by hand")).toContainText("Gap");
  await expect(grid()).toBeFocused();
  expect(await findings()).toMatchObject([
    { title: "Reports are made by hand", description: "Every Monday, in a spreadsheet.", impact: 3 },
  ]);
});

test("a finding without a title is asked for one, and nothing is recorded", async () => {
  await press("f", "Control+Enter");
  await expect(dialog()).toContainText("Say in a few words what was found.");
  await press("Escape");
  await expect(dialog()).toBeHidden();
  expect(await findings()).toHaveLength(1);
});

test("what was typed is there again when the dialog was closed, until it is started over", async () => {
  await press("f");
  await page.keyboard.type("Half a thought");
  await press("Escape");
  await expect(dialog()).toBeHidden();
  await press("f");
  await expect(dialog().getByLabel("Title")).toHaveValue("Half a thought");
  await dialog().getByRole("button", { name: "Start over" }).click();
  await expect(dialog().getByLabel("Title")).toHaveValue("");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(dialog().getByLabel("Title")).toHaveValue("Half a thought");
  await dialog().getByLabel("Title").fill("A thought that leadership uses it");
  await dialog().getByText("Strength", { exact: true }).click();
  await press("Control+Enter");
  await expect(row("A thought that leadership uses it")).toContainText("Strength");
});

test("cells are edited in place: Enter keeps, Escape does not", async () => {
  await grid().focus();
  await press("Control+Home", "Home", "ArrowRight", "Enter");
  await expect(grid().getByRole("textbox", { name: "Finding" })).toBeFocused();
  await page.keyboard.type("Something else");
  await press("Escape");
  await expect(row("Something else")).toBeHidden();
  await press("Enter");
  await page.keyboard.type("Reports are typed twice");
  await press("Enter");
  await expect(row("Reports are typed twice")).toBeVisible();
  await expect(grid()).toBeFocused();
  await press("ArrowRight", "Enter");
  await page.getByRole("option", { name: "Risk" }).click();
  await expect(row("Reports are typed twice")).toContainText("Risk");
  expect((await findings()).map(({ title }) => title)).toContain("Reports are typed twice");
});

test("the priority follows impact, reach and evidence strength, and says so", async () => {
  await row("Reports are typed twice").click();
  await expect(details()).toContainText("Priority 1.5 = impact 3 × reach 100 % × strength 0.5");
  await details().getByRole("radio", { name: "4, Major" }).locator("..").click();
  await details().getByText("Several voices").click();
  await details().getByRole("combobox", { name: "Groups" }).click();
  await page.getByRole("option", { name: "North" }).click();
  await press("Escape");
  await expect(details()).toContainText("impact 4 × reach 75 % × strength 0.75");
  const priority = row("Reports are typed twice").locator("[data-column=priority]");
  await expect(priority).toContainText("2.3");
  await priority.click();
  await expect(page.getByRole("tooltip")).toHaveText("impact 4 × reach 75 % × strength 0.75");
});

test("a finding is tied to an answer, which leads to its question", async () => {
  await expect(details()).toContainText("Unsupported");
  await details().getByRole("button", { name: "Tie to an answer" }).click();
  await page.keyboard.type("One named");
  await page.getByRole("option", { name: "One named executive owner" }).click();
  await expect(details()).not.toContainText("Unsupported");
  await details()
    .getByRole("button", { name: /^– ?One named executive owner/ })
    .click();
  await expect(page.getByRole("heading", { level: 2 })).toContainText("name");
  await press("Alt+ArrowLeft");
  await expect(details()).toContainText("One named executive owner");
});

/** Beside the details the column of actions needs a wide screen. */
const widen = () => resize(launched.app, 1720, 900);

test("an action planned from a finding answers it", async () => {
  await widen();
  await row("Reports are typed twice").click();
  await details().getByRole("button", { name: "Plan an action" }).click();
  await page.keyboard.type("Take the second entry away");
  await dialog().getByLabel("Start").fill("2027-01-11");
  await expect(dialog()).toContainText("Jan 22, 2027");
  await press("Control+Enter");
  await expect(dialog()).toBeHidden();
  await expect(details()).toContainText("Take the second entry away");
  await expect(row("Reports are typed twice").locator("[data-column=actions]")).toHaveText("1");
  await details()
    .getByRole("button", { name: /Take the second entry away/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Roadmap" })).toBeVisible();
  const action = page
    .getByRole("grid", { name: "Actions" })
    .getByRole("row")
    .filter({ hasText: "second entry" });
  await expect(action).toContainText("Jan 22, 2027");
  await goTo(page, "findings");
});

test("what was done is undone and done again after the app was closed", async () => {
  await launched.close();
  await start();
  await widen();
  await page.getByRole("list", { name: "Engagements" }).getByRole("button").first().click();
  await goTo(page, "findings");
  await expect(row("Reports are typed twice").locator("[data-column=actions]")).toHaveText("1");
  await grid().focus();
  await press("Control+z");
  await expect(row("Reports are typed twice").locator("[data-column=actions]")).toHaveText("None");
  await press("Control+Shift+z");
  await expect(row("Reports are typed twice").locator("[data-column=actions]")).toHaveText("1");
});

test("several findings are changed and removed at once, and removing can be undone", async () => {
  await give(page, engagementId, [addFinding("third"), addFinding("fourth")]);
  await enter(page);
  await goTo(page, "findings");
  await grid().focus();
  await press("Control+a");
  await expect(page.getByText("4 selected")).toBeVisible();
  await page.getByRole("toolbar", { name: "Selected rows" }).getByRole("button", { name: "Impact" }).click();
  await page.getByRole("menuitem", { name: "5 Decisive" }).click();
  await expect.poll(async () => (await findings()).map(({ impact }) => impact)).toEqual([5, 5, 5, 5]);
  await grid().focus();
  await press("Escape", "Control+End", "Space", "Shift+ArrowUp", "Delete");
  await expect(page.getByText("Removed 2 findings.")).toBeVisible();
  await expect.poll(async () => (await findings()).length).toBe(2);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect.poll(async () => (await findings()).length).toBe(4);
});

test("a long list draws only the rows in view, and the keyboard reaches the last", async () => {
  const many = Array.from({ length: 300 }, (_, i) => addFinding(`many-${i}`, { impact: 1 }));
  await give(page, engagementId, many);
  await enter(page);
  await goTo(page, "findings");
  await expect(grid()).toHaveAttribute("aria-rowcount", "305");
  expect(await grid().locator("[data-row]").count()).toBeLessThan(60);
  await grid().focus();
  await press("Control+End");
  await expect(row("many-299")).toBeInViewport();
  await expect(details().getByLabel("Title")).toHaveValue("many-299");
  await press("PageUp", "PageUp");
  await expect(row("many-299")).not.toBeInViewport();
});

test("scrolled as fast as it goes, a long list shows rows in every frame", async () => {
  const frames = await grid().evaluate(async (list) => {
    const head = list.querySelector("[role=columnheader]")?.getBoundingClientRect().bottom ?? 0;
    const { bottom } = list.getBoundingClientRect();
    const bare: number[] = [];
    let seen = 0;
    for (let top = 0; top < list.scrollHeight - list.clientHeight; top += 397) {
      list.scrollTop = top;
      await new Promise(requestAnimationFrame);
      const rows = [...list.querySelectorAll("[data-row]")].map((each) => each.getBoundingClientRect());
      for (let y = head + 1; y < bottom - 16; y += 16)
        if (!rows.some((each) => each.top <= y && y <= each.bottom)) bare.push(top);
      seen += 1;
    }
    return { seen, bare };
  });
  expect(frames.seen).toBeGreaterThan(20);
  expect(frames.bare).toEqual([]);
});

test("another order and another search begin at the first row, wherever the list was", async () => {
  await expect(titles()).resolves.not.toContain("many-0");
  await grid().getByRole("columnheader", { name: "Finding" }).getByRole("button").click();
  await expect(row("fourth")).toBeInViewport();
  await grid().evaluate((list) => list.scrollTo(0, 3000));
  await expect(row("fourth")).not.toBeInViewport();
  await press("Control+f");
  await page.keyboard.type("many-");
  await expect(grid().locator("[data-row]").getByText("many-0", { exact: true })).toBeInViewport();
  await press("Escape", "Escape");
  await expect(grid()).toBeFocused();
});

test.describe("with the sample", () => {
  test.beforeAll(async () => {
    await enterSample(page);
    await goTo(page, "findings");
  });

  test("the register is narrowed down by words and by what is chosen, and says how far", async () => {
    const count = page.getByRole("toolbar", { name: "View of findings" }).getByRole("status");
    const all = Number(await count.innerText());
    await press("Control+f");
    await page.keyboard.type("works council");
    await expect(count).toHaveText(new RegExp(`^\\d of ${all}$`));
    await press("Escape");
    await expect(count).toHaveText(String(all));
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await photograph(page, "findings-filter-1366");
    await page
      .getByRole("group", { name: "Kind" })
      .getByRole("checkbox", { name: /^Strength/ })
      .check();
    await press("Escape");
    const strengths = Number((await count.innerText()).split(" ")[0]);
    expect(await grid().locator("[data-row] [data-column=kind]").allInnerTexts()).toEqual(
      Array.from({ length: strengths }, () => "Strength"),
    );
    await page.getByRole("button", { name: "Remove the filter Kind: Strength" }).click();
    await expect(count).toHaveText(String(all));
  });

  test("it is sorted by a click on a head and gathered under headings", async () => {
    const head = grid().getByRole("columnheader", { name: "Finding" });
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    const sorted = await titles();
    expect(sorted).toEqual(sorted.toSorted(new Intl.Collator("en", { numeric: true }).compare));
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "descending");
    await head.getByRole("button").click();
    await expect(head).toHaveAttribute("aria-sort", "none");
    await page.getByRole("button", { name: "Group", exact: true }).click();
    await page.getByRole("menuitemradio", { name: "Kind" }).click();
    const heading = grid().locator("[data-heading=strength]");
    await expect(heading).toBeVisible();
    await expect(
      grid().locator("[data-row] [data-column=kind]").filter({ hasText: "Strength" }).first(),
    ).toBeVisible();
    await heading.click();
    await expect(heading.getByRole("gridcell")).toHaveAttribute("aria-expanded", "false");
    await expect(grid().locator("[data-row] [data-column=kind]").filter({ hasText: "Strength" })).toHaveCount(
      0,
    );
  });

  test("it is searched and sorted with the keyboard alone", async () => {
    const find = page.getByRole("textbox", { name: "Find in this list" });
    await grid().focus();
    await press("/");
    await expect(find).toBeFocused();
    await page.keyboard.type("a/b");
    await expect(find).toHaveValue("a/b");
    await press("Escape");
    await expect(find).toHaveValue("");
    await expect(find).toBeFocused();
    await press("Escape");
    await expect(grid()).toBeFocused();
    await press("Control+Home", "ArrowUp", "Home", "ArrowRight", "Enter");
    const head = grid().getByRole("columnheader", { name: "Finding" });
    await expect(head).toHaveAttribute("aria-sort", "ascending");
    await press("Enter", "Enter");
    await expect(head).toHaveAttribute("aria-sort", "none");
  });

  test("all columns are written in one size", async () => {
    const sizes = await grid()
      .locator("[data-row] [role=gridcell][data-column]")
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).fontSize));
    expect(sizes.length).toBeGreaterThan(20);
    expect(new Set(sizes).size).toBe(1);
  });

  test("a column hidden is hidden at the next start", async () => {
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("checkbox", { name: "Kind" }).click();
    await press("Escape");
    await expect(grid().getByRole("columnheader", { name: "Kind" })).toBeHidden();
    await enter(page, "Veldermoor");
    await goTo(page, "findings");
    await expect(grid()).toBeVisible();
    await expect(grid().getByRole("columnheader", { name: "Kind" })).toBeHidden();
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("checkbox", { name: "Kind" }).click();
    await press("Escape");
    await expect(grid().getByRole("columnheader", { name: "Kind" })).toBeVisible();
  });

  test("a column is moved with the keyboard, and is there at the next start", async () => {
    const heads = () => grid().getByRole("columnheader").allInnerTexts();
    const before = await heads();
    await page.getByRole("button", { name: "Columns" }).click();
    await photograph(page, "findings-columns-1366");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Move Verdict to the left" }).focus();
    await press("Enter");
    await expect(page.getByRole("button", { name: "Move Verdict to the left" })).toBeFocused();
    await press("Escape");
    const moved = before.with(before.indexOf("Kind"), "Verdict").with(before.indexOf("Verdict"), "Kind");
    expect(await heads()).toEqual(moved);
    await enter(page, "Veldermoor");
    await goTo(page, "findings");
    await expect(grid()).toBeVisible();
    expect(await heads()).toEqual(moved);
    await page.getByRole("button", { name: "Columns" }).click();
    await page.getByRole("button", { name: "Move Verdict to the right" }).click();
    await press("Escape");
    expect(await heads()).toEqual(before);
  });

  test("the stage is accessible, with the dialog too, and has its pictures taken", async () => {
    await resize(launched.app, 1366, 768);
    await photograph(page, "findings-1366");
    await expectAccessible(page);
    await grid().focus();
    await press("f");
    await expect(dialog().getByLabel("Title")).toBeFocused();
    await photograph(page, "finding-dialog-1366");
    await expectAccessible(page);
    await press("Escape");
    await resize(launched.app, 1920, 1080);
    await expect(grid().getByRole("columnheader", { name: "Dimensions" })).toBeVisible();
    await photograph(page, "findings-1920");
    await resize(launched.app, 1366, 768);
  });
});
