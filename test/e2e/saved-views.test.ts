import { expect, test, type Page } from "@playwright/test";
import type { Command } from "../../shared/workbook/commands.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  const engagementId = await openEngagement(page);
  const titles = ["Visits are logged late", "Visits are logged on paper", "Nobody looks at the pipeline"];
  const findings = titles.map((title, index): Command => ({
    type: "finding/add",
    finding: {
      id: `f${index}`,
      kind: "gap",
      title,
      description: "",
      impact: 3,
      evidenceStrength: "documented",
      dimensions: [],
      state: "open",
    },
    groupIds: [],
    answers: [],
    evidenceIds: [],
  }));
  const views = [
    saveView("old", "From another day", "{"),
    saveView(
      "early",
      "Before columns",
      '{"sorting":null,"text":"pipeline","facets":{},"groupBy":null,"closed":[]}',
    ),
  ];
  const refusals = await page.evaluate(
    async ([id, commands]) => {
      const messages = [];
      for (const [index, command] of commands.entries()) {
        const result = await window.uptake.workbook.run({
          engagementId: id,
          commandId: `c${index}`,
          command,
        });
        if (!result.ok) messages.push(result.error.message);
      }
      await window.uptake.workbook.close();
      return messages;
    },
    [engagementId, [...findings, ...views]] as const,
  );
  expect(refusals).toEqual([]);
  await reopen();
});

test.afterAll(() => launched.close());

function saveView(id: string, name: string, settings: string): Command {
  return { type: "view/save", view: { id, register: "findings", name, settings } };
}

/** Loads the window anew, which forgets how registers were left, and goes to the findings. */
async function reopen(): Promise<void> {
  await page.reload();
  await page.getByRole("list", { name: "Engagements" }).getByRole("button").first().click();
  await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
  await page.keyboard.press("Alt+6");
  await expect(find()).toBeVisible();
}

const find = () => page.getByRole("textbox", { name: "Find in this list" });
const views = () => page.getByRole("button", { name: /^Views/ });
const columns = () => page.getByRole("button", { name: "Columns" });
const view = (name: string) => page.getByRole("menuitemradio", { name });
const count = () => page.getByRole("toolbar", { name: "View of findings" }).getByRole("status");

test("an arrangement saved under a name is there after a new start and shows the same rows", async () => {
  await find().fill("visits");
  await expect(count()).toHaveText("2 of 3");
  await views().click();
  await page.getByRole("menuitem", { name: "Save this view…" }).click();
  await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
  await page.keyboard.type("About visits");
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("Enter");
  await expect(views()).toHaveAccessibleName("Views, “About visits” is shown");
  await expect(views()).toBeFocused();
  await reopen();
  await expect(count()).toHaveText("3");
  await expect(views()).toHaveAccessibleName("Views");
  await views().click();
  await view("About visits").click();
  await expect(count()).toHaveText("2 of 3");
  await expect(find()).toHaveValue("visits");
});

test("a view whose settings cannot be read shows every row", async () => {
  await views().click();
  await expect(view("About visits")).toBeChecked();
  await photograph(page, "saved-views");
  await view("From another day").click();
  await expect(count()).toHaveText("3");
  await expect(find()).toHaveValue("");
  await expect(views()).toHaveAccessibleName("Views, “From another day” is shown");
});

test("a view brings the columns that were shown, in their order; one from before that leaves them", async () => {
  const head = (name: string) => page.getByRole("columnheader", { name, exact: true });
  const order = async () => (await page.getByRole("columnheader").allInnerTexts()).filter(Boolean);
  const given = await order();
  await columns().click();
  await page.getByRole("checkbox", { name: "Kind" }).uncheck();
  await page.getByRole("button", { name: "Move Priority to the right" }).click();
  await page.getByRole("button", { name: "Move Priority to the right" }).click();
  await page.keyboard.press("Escape");
  await expect(head("Kind")).toBeHidden();
  const arranged = await order();
  expect(arranged.indexOf("Priority")).toBeGreaterThan(arranged.indexOf("Evidence"));
  await views().click();
  await page.getByRole("menuitem", { name: "Save this view…" }).click();
  await page.keyboard.type("For the board");
  await page.keyboard.press("Enter");
  await expect(views()).toHaveAccessibleName("Views, “For the board” is shown");

  await views().click();
  await view("Not arranged").click();
  await expect(head("Kind")).toBeVisible();
  expect(await order()).toEqual(given);
  await reopen();
  await views().click();
  await view("For the board").click();
  await expect(head("Kind")).toBeHidden();
  expect(await order()).toEqual(arranged);

  await views().click();
  await view("Before columns").click();
  await expect(count()).toHaveText("1 of 3");
  await expect(views()).toHaveAccessibleName("Views, “Before columns” is shown");
  expect(await order()).toEqual(arranged);
  await views().click();
  await view("Not arranged").click();
});

test("a removed view comes back with undo", async () => {
  await views().click();
  await view("About visits").click();
  await views().click();
  await page.getByRole("menuitem", { name: "Remove “About visits”" }).click();
  await expect(views()).toHaveAccessibleName("Views");
  await page.getByRole("alert").getByRole("button", { name: "Undo" }).click();
  await expect(views()).toHaveAccessibleName("Views, “About visits” is shown");
});
