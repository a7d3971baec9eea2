import { expect, test, type Page } from "@playwright/test";
import { addAction, addFinding } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { enter, enterSample, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  await give(page, engagementId, [
    { type: "people/add", people: [person("olga", "Olga Brandt"), person("piet", "Piet Verhaegen")] },
    addFinding("grave", { title: "Nobody owns use", impact: 5, evidenceStrength: "documented" }),
    addFinding("slight", { title: "The printer jams", impact: 1 }),
  ]);
  await enter(page);
});

test.afterAll(() => launched.close());

function person(id: string, name: string) {
  return { id, name, jobTitle: "", role: "executive", groupId: null, email: "", note: "" } as const;
}

/** Shows the six elements of the strategy. */
async function goToElements(): Promise<void> {
  await goTo(page, "strategy");
  await page.getByRole("radiogroup", { name: "Parts of strategy" }).getByText("Six elements").click();
}

const element = (name: string) => page.getByRole("region", { name: new RegExp(name) });
const coverage = () => page.getByRole("complementary", { name: "Coverage" });
const grid = () => page.getByRole("grid", { name: "Actions" });
const row = (title: string) => grid().getByRole("row").filter({ hasText: title });
const cell = (title: string, column: string) => row(title).locator(`[data-column=${column}]`);
const details = () => page.getByRole("complementary", { name: "Details of the action" });
const goToTable = async () => {
  await goTo(page, "roadmap");
  await page.getByRole("radiogroup", { name: "Parts of roadmap" }).getByText("Table").click();
};
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const kept = (title: string) =>
  expect.poll(async () =>
    (await onDisk(page, engagementId, "actions")).find((action) => action.title === title),
  );

test("the strategy shows which findings nothing answers, and plans against them in one step", async () => {
  await goToElements();
  await expect(coverage()).toContainText("Nobody owns use");
  await expect(coverage()).toContainText("1 more of lower priority");
  await photograph(page, "strategy-empty-1366");
  await expectAccessible(page);
  await coverage().getByRole("button", { name: "Plan an action for Nobody owns use" }).click();
  await page.keyboard.type("Name an owner");
  await press("Control+Enter");
  await expect(details()).toContainText("Nobody owns use");
  await details().getByRole("button", { name: "Coverage" }).click();
  await expect(coverage()).toContainText("Every open finding of high priority has an action.");
});

test("actions are added in place, one after the other", async () => {
  const field = element("Define success").getByRole("textbox", { name: "Add an action to Define success" });
  await field.fill("Agree five measures");
  await field.press("Enter");
  await field.fill("Write them down");
  await field.press("Enter");
  await expect(element("Define success").getByRole("listitem")).toHaveText([
    /Agree five measures/,
    /Write them down/,
  ]);
  await expect(coverage()).toContainText("Agree five measures");
});

test("an action is moved to another element with the keyboard, and keeps it", async () => {
  await element("Define success")
    .getByRole("button", { name: /Agree five measures/ })
    .focus();
  await press("Alt+ArrowUp");
  const moved = element("Assign ownership").getByRole("button", { name: /Agree five measures/ });
  await expect(moved).toBeFocused();
  await press("Alt+ArrowDown");
  await expect(element("Define success").getByRole("button", { name: /Agree five measures/ })).toBeFocused();
});

test("an action is moved to another element by dragging", async () => {
  await element("Define success")
    .getByRole("listitem")
    .filter({ hasText: "Write them down" })
    .dragTo(element("Assign ownership"));
  await expect(element("Assign ownership").getByRole("listitem")).toContainText(["Write them down"]);
  await kept("Write them down").toMatchObject({ element: "assign-ownership" });
});

test("owner, start and duration are edited in the table, and the finish follows on working days", async () => {
  await goToTable();
  await expect(page.getByText(/3 not scheduled/)).toBeVisible();
  await resize(launched.app, 1920, 1080);
  await cell("Agree five measures", "owner").click();
  await press("Enter");
  await page.getByRole("option", { name: "Olga Brandt" }).click();
  await expect(cell("Agree five measures", "owner")).toHaveText("Olga Brandt");
  await press("ArrowRight", "Enter");
  await grid().getByLabel("Start").fill("2027-01-08");
  await press("Enter");
  await expect(cell("Agree five measures", "start")).toHaveText("Jan 8, 2027");
  await press("ArrowRight", "Enter");
  await page.keyboard.type("3");
  await press("Enter");
  await expect(cell("Agree five measures", "finish")).toHaveText("Jan 12, 2027");
  await kept("Agree five measures").toMatchObject({ ownerId: "olga", start: "2027-01-08", durationDays: 3 });
});

test("what is done and what is late is said in words", async () => {
  await give(page, engagementId, [
    addAction("late", { title: "Long past", start: "2020-01-06", durationDays: 1, status: "planned" }),
  ]);
  await enter(page);
  await goToTable();
  await expect(cell("Long past", "status")).toHaveText("Planned, late");
  await page.getByRole("button", { name: "1 late" }).click();
  await expect(grid().locator("[data-row]")).toHaveCount(1);
  await cell("Long past", "progress").click();
  await press("Enter");
  await page.keyboard.type("100");
  await press("Enter");
  await expect(page.getByText("Nothing here matches.")).toBeVisible();
  await page.getByRole("button", { name: "Show all 4" }).click();
  await expect(cell("Long past", "status")).toHaveText("Done");
});

test("the actions of an element are put in an order of one's own", async () => {
  await give(page, engagementId, [
    addAction("one", { title: "First thought", element: "measure-and-evolve" }),
    addAction("two", { title: "Second thought", element: "measure-and-evolve" }),
  ]);
  await enter(page);
  await goToTable();
  await row("Second thought").click();
  await press("Alt+ArrowUp");
  await expect(page.getByText(/Sort by own order/)).toBeVisible();
  await grid().getByRole("columnheader", { name: "Own order" }).getByRole("button").click();
  await grid().focus();
  await press("Alt+ArrowUp");
  const thoughts = grid().locator("[data-row] [data-column=title]").filter({ hasText: "thought" });
  await expect(thoughts).toHaveText(["Second thought", "First thought"]);
  await page.keyboard.press("Alt+ArrowDown");
  await expect(thoughts).toHaveText(["First thought", "Second thought"]);
  await cell("Second thought", "order")
    .locator("[draggable]")
    .dragTo(row("First thought"), {
      targetPosition: { x: 200, y: 4 },
    });
  await expect(thoughts).toHaveText(["Second thought", "First thought"]);
});

test("removing an action offers to undo it", async () => {
  await row("First thought").click();
  await press("Delete");
  await expect(page.getByText("Removed “First thought”.")).toBeVisible();
  await expect(row("First thought")).toBeHidden();
  await expect(details().getByLabel("Title")).toHaveValue("Second thought");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(row("First thought")).toBeVisible();
});

test.describe("with the sample", () => {
  test.beforeAll(async () => {
    await enterSample(page);
  });

  test("the roadmap is grouped by month, what is not scheduled last", async () => {
    await goToTable();
    await page.getByRole("button", { name: "By element" }).click();
    await page.getByRole("menuitemradio", { name: "Month" }).click();
    await grid().focus();
    await press("Control+End");
    await expect(grid().locator("[data-heading=none]")).toContainText("Not scheduled");
    await page.getByRole("button", { name: "By month" }).click();
    await page.getByRole("menuitemradio", { name: "Element" }).click();
  });

  test("strategy and roadmap are accessible, and have their pictures taken", async () => {
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await resize(launched.app, width, height);
      await goToElements();
      await photograph(page, `strategy-${width}`);
      await goToTable();
      await photograph(page, `roadmap-${width}`);
    }
    await expectAccessible(page);
    await goToElements();
    await expectAccessible(page);
    await press("a");
    await expect(page.getByRole("dialog").getByLabel("Title")).toBeFocused();
    await expectAccessible(page);
    await press("Escape");
  });
});
