import { expect, test, type Page } from "@playwright/test";
import type { Workbook } from "../../shared/workbook/model.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp, type Launched } from "./launch.ts";
import { resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  await page.evaluate(async (id) => {
    const behaviours = ["Log every visit", "Plan the week"].map((title, index) => ({
      id: `behaviour-${index}`,
      title,
      frequency: "",
      observed: "",
      note: "",
    }));
    const command = { type: "behaviours/add" as const, behaviours, groupIds: [] };
    await window.uptake.workbook.run({ engagementId: id, commandId: "behaviours", command });
    await window.uptake.workbook.close();
  }, engagementId);
  await page.reload();
  await page.getByRole("list", { name: "Engagements" }).getByRole("button").first().click();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Analysis: Alignment");
  await page.keyboard.press("Enter");
  await cell("Log every visit", "Policy").focus();
});

test.afterAll(async () => {
  await launched.close();
});

const grid = () => page.getByRole("grid", { name: "Alignment of behaviours and levers" });
const row = (title: string) => grid().getByRole("row", { name: new RegExp(title) });
const cell = (title: string, lever: string) =>
  row(title).getByRole("gridcell", { name: new RegExp(`^${lever}:`) });

/** Presses keys in the cell with the focus within one task, so that no reply can come between; says what each shows. */
function pressAtOnce(...keys: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const shown: string[] = [];
    for (const key of all) {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      await Promise.resolve();
      const line = document.activeElement?.closest("tr")?.textContent ?? "";
      shown.push(
        `${document.activeElement?.getAttribute("aria-label") ?? ""}${line.includes("Mixed") ? ", mixed" : ""}`,
      );
    }
    return shown;
  }, keys);
}

/** What is on the disk of a table. */
function rows(table: keyof Workbook): Promise<readonly string[]> {
  return page.evaluate(
    async ([id, name]) => {
      const opened = await window.uptake.workbook.open({ engagementId: id });
      if (!opened.ok) throw new Error(opened.error.message);
      return [...opened.value.workbook[name].values()].map((each) => JSON.stringify(each));
    },
    [engagementId, table] as const,
  );
}

test("a judgement is shown and said at once, with what follows from it, and then is on the disk", async () => {
  expect(await pressAtOnce("s", "ArrowRight", "c")).toEqual([
    "Policy: Supports",
    "Job description: Not known",
    "Job description: Contradicts, mixed",
  ]);
  await expect(page.getByRole("banner").getByText("Saved")).toBeVisible();
  const cells = await rows("alignmentCells");
  expect(cells).toHaveLength(2);
  expect(cells[1]).toContain("contradicts");
  await expect(cell("Log every visit", "Job description")).toHaveAccessibleName(
    "Job description: Contradicts",
  );
  await expect(row("Log every visit").getByText("Mixed message")).toBeVisible();
});

test("of judgements given faster than the disk takes them the last one stays, and undo takes it back", async () => {
  await cell("Log every visit", "Incentive").click();
  expect(await pressAtOnce("s", "i", "c", "i")).toEqual([
    "Incentive: Supports, mixed",
    "Incentive: Silent, mixed",
    "Incentive: Contradicts, mixed",
    "Incentive: Silent, mixed",
  ]);
  await page.keyboard.press("Control+z");
  await expect(cell("Log every visit", "Incentive")).toHaveAccessibleName("Incentive: Not known");
  expect((await rows("alignmentCells")).filter((each) => each.includes("silent"))).toEqual([]);
});

test("a mixed message is recorded once however long its key is held down", async () => {
  await pressAtOnce("f", "f", "f");
  await expect(row("Log every visit").getByRole("button", { name: /^To the finding/ })).toBeVisible();
  expect(await rows("findings")).toHaveLength(1);
});

test("the choice beside the matrix judges the same cell and follows its keys", async () => {
  const choice = page.getByRole("radiogroup", { name: "What policy says" });
  await cell("Plan the week", "Policy").click();
  await choice.getByRole("radio", { name: "Contradicts" }).check();
  await expect(cell("Plan the week", "Policy")).toHaveAccessibleName("Policy: Contradicts");
  await cell("Plan the week", "Policy").focus();
  await page.keyboard.press("i");
  await expect(choice.getByRole("radio", { name: "Silent" })).toBeChecked();
});

test("evidence asked for right after an arrow goes to the cell just reached, not to the one shown before", async () => {
  await cell("Plan the week", "Policy").click();
  await expect(page.getByRole("complementary", { name: "Details of the cell" })).toContainText("Policy");
  await pressAtOnce("ArrowRight", "e");
  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  await dialog.getByRole("textbox", { name: /^Title/ }).fill("Job description of 2024");
  await dialog.getByRole("button", { name: /^Add evidence/ }).click();
  await expect(dialog).toBeHidden();
  const links = await rows("cellEvidence");
  expect(links).toHaveLength(1);
  expect(links[0]).toContain("behaviour-1@job-description");
});

test("a judgement that is refused goes back to what is recorded, and the reason is said", async () => {
  await cell("Plan the week", "Incentive").click();
  await expect(cell("Plan the week", "Incentive")).toBeFocused();
  const shown = page.evaluate(async (id) => {
    // Sent before the key, unknown to the page: when the judgement arrives, there is nothing left to judge.
    const command = { type: "behaviours/remove" as const, ids: ["behaviour-1"] };
    const removed = window.uptake.workbook.run({ engagementId: id, commandId: "remove", command });
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "s", bubbles: true }));
    await Promise.resolve();
    const name = document.activeElement?.getAttribute("aria-label");
    return [name, (await removed).ok];
  }, engagementId);
  expect(await shown).toEqual(["Incentive: Supports", true]);
  await expect(cell("Plan the week", "Incentive")).toHaveAccessibleName("Incentive: Not known");
  await expect(page.getByRole("alert").filter({ hasText: "is no longer there" })).toBeVisible();
});
