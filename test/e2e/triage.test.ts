import { expect, test, type Page } from "@playwright/test";
import { questionsFor } from "../../shared/methodology/methodology.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;

const titles = ["Visits are logged late", "Visits are logged on paper", "Nobody looks at the pipeline"];
const [lowRated] = questionsFor("turnaround").filter((question) => question.scope === "organization");

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  const findings = titles.map((title, index): Command => ({
    type: "finding/add",
    finding: {
      id: `f${index}`,
      kind: "gap",
      title,
      description: "",
      impact: 5 - index,
      evidenceStrength: "documented",
      dimensions: [],
      state: "open",
    },
    groupIds: [],
    answers: [],
    evidenceIds: [],
  }));
  const rated: Command = {
    type: "answer/update",
    answer: { questionId: lowRated?.id ?? "", groupId: null },
    patch: { rating: 0 },
  };
  for (const [index, command] of [...findings, rated].entries()) await edit(command, `command-${index}`);
  await page.evaluate(() => window.uptake.workbook.close());
  await page.reload();
  await page.getByRole("list", { name: "Engagements" }).getByRole("button").first().click();
  await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
  // A hint under the mouse would take the first Escape.
  await page.mouse.move(1360, 766);
});

test.afterAll(() => launched.close());

async function edit(command: Command, commandId: string): Promise<void> {
  const ok = await page.evaluate(
    async ([id, wanted, given]) => {
      const result = await window.uptake.workbook.run({
        engagementId: id,
        commandId: given,
        command: wanted,
      });
      return result.ok ? "" : result.error.message;
    },
    [engagementId, command, commandId] as const,
  );
  expect(ok).toBe("");
}

/** The rows of a table as they are on the disk. */
async function recorded<T extends keyof Workbook>(
  table: T,
): Promise<Workbook[T] extends ReadonlyMap<string, infer R> ? R[] : never> {
  const rows = await page.evaluate(
    async ([id, name]) => {
      const opened = await window.uptake.workbook.open({ engagementId: id });
      return opened.ok ? [...opened.value.workbook[name].values()] : [];
    },
    [engagementId, table] as const,
  );
  return rows as Awaited<ReturnType<typeof recorded<T>>>;
}

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const question = () => page.getByRole("region", { name: /^Step \d/ });
const verdict = () => page.getByRole("complementary", { name: "Verdict" });
const parts = () => page.getByRole("radiogroup", { name: "Parts of findings" });
const grid = (name: string) => page.getByRole("grid", { name });

/** Presses Tab until the keyboard is within what is looked for. */
async function tabTo(selector: string): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

/** Goes to a part of the findings by keys alone. */
async function goToPart(name: "Register" | "Triage" | "Suggestions"): Promise<void> {
  await press("Alt+1", "Alt+6");
  await expect(parts()).toBeVisible();
  await tabTo('[aria-label="Parts of findings"] input');
  for (let i = 0; i < ["Register", "Triage", "Suggestions"].indexOf(name); i++) await press("ArrowRight");
  await expect(parts().getByRole("radio", { name: new RegExp(`^${name}`) })).toBeChecked();
}

test("a gap is triaged to a barrier by the keyboard alone, and counts only once evidence shows it", async () => {
  await goToPart("Triage");
  await photograph(page, "triage-list");
  await expectAccessible(page, "main");
  await tabTo('[role="grid"]');
  await press("Enter");
  await expect(page.getByRole("region", { name: "Begin" })).toBeVisible();
  await press("Enter");
  await expect(question()).toHaveAccessibleName("Step 0: Defined and worth it");
  await press("y", "ArrowRight", "u", "ArrowRight", "y", "ArrowRight", "ArrowRight", "n");
  await expect(question()).toHaveAccessibleName("Step 4: Worth doing");
  await expect(verdict()).toContainText("Undetermined");
  await expect(question()).toContainText("Nothing shows this answer yet");
  await press("e");
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.type("Bonus plan 2026");
  await press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(verdict().getByRole("status")).toContainText("Barrier");
  await expect(verdict()).toContainText("Doing it is not rewarded, or not doing it is.");
  await expect(verdict()).toContainText("Make doing it pay");
  await photograph(page, "triage-step");
  await expectAccessible(page, "main");
  await expect.poll(async () => (await recorded("triageSteps")).length).toBe(4);
});

test("evidence taken away under a verdict makes it undetermined, and says why", async () => {
  await page.getByRole("button", { name: "More for “Bonus plan 2026”" }).focus();
  await press("Enter");
  await page.getByRole("menuitem", { name: "Detach" }).focus();
  await press("Enter");
  await expect(verdict().getByRole("status")).toContainText("Undetermined");
  await expect(verdict()).toContainText("Step 4, “Worth doing”, is answered no, but no evidence shows it.");
  await press("Control+z");
  await expect(verdict().getByRole("status")).toContainText("Barrier");
});

test("a gap triaged again keeps the earlier round with its verdict", async () => {
  await page.getByRole("button", { name: "Triage again" }).focus();
  await press("Enter");
  await expect(verdict().getByRole("button", { name: /^Round 2/ })).toHaveAttribute("aria-current", "true");
  await expect(verdict().getByRole("status")).toContainText("Undetermined");
  const rounds = verdict().getByRole("region", { name: "Rounds" });
  await expect(rounds.getByRole("button")).toHaveCount(2);
  await rounds.getByRole("button", { name: /^Round 1/ }).focus();
  await press("Enter");
  await expect(page.getByRole("region", { name: "Round 1" })).toContainText("Bonus plan 2026");
  await photograph(page, "triage-earlier-round");
  await expectAccessible(page, "main");
  await page.getByRole("button", { name: "Show the newest round" }).focus();
  await press("Enter");
  await expect(question()).toBeVisible();
  await press("Control+z");
  await expect(verdict().getByRole("status")).toContainText("Barrier");
  await press("Escape");
  await expect(grid("Gaps and risks")).toBeFocused();
  await expect(grid("Gaps and risks").getByRole("row", { name: /Visits are logged late/ })).toContainText(
    "Barrier",
  );
});

test("a suggestion becomes a finding only when it is accepted, and both ways are undone", async () => {
  await goToPart("Suggestions");
  const items = page.getByRole("region", { name: "Low ratings" }).getByRole("listitem");
  await expect(items).toHaveCount(1);
  await photograph(page, "suggestions");
  await expectAccessible(page, "main");
  const before = (await recorded("findings")).length;
  await items.getByRole("button", { name: "Dismiss" }).focus();
  await press("Enter");
  await expect(items).toHaveCount(0);
  await expect(page.getByRole("radio", { name: "Dismissed (1)" })).toBeAttached();
  expect((await recorded("findings")).length).toBe(before);
  await press("Control+z");
  await items.getByRole("button", { name: "Accept" }).focus();
  await press("Enter");
  await expect(items).toHaveCount(0);
  await expect.poll(async () => (await recorded("findings")).length).toBe(before + 1);
  expect((await recorded("findingAnswers")).length).toBe(1);
  await press("Control+z");
  await expect(items).toHaveCount(1);
  await expect.poll(async () => (await recorded("findings")).length).toBe(before);
});

test("a suggestion is put into one's own words before it is recorded", async () => {
  await goToPart("Suggestions");
  const items = page.getByRole("region", { name: "Low ratings" }).getByRole("listitem");
  const suggested = (await items.getAttribute("aria-label")) ?? "";
  await press("Tab", "Tab");
  await expect(items.getByRole("button", { name: "Accept" })).toBeFocused();
  await press("Tab", "Enter");
  const title = page.getByRole("dialog").getByRole("textbox", { name: "Title" });
  await expect(title).toBeFocused();
  await expect(title).toHaveValue(suggested);
  await photograph(page, "suggestion-edited");
  await expectAccessible(page, "[role=dialog]");
  await press("Control+a");
  await page.keyboard.type("Nobody can say who owns it");
  await press("Control+Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(items).toHaveCount(0);
  expect((await recorded("findings")).map((finding) => finding.title)).toContain(
    "Nobody can say who owns it",
  );
  expect((await recorded("findingAnswers")).length).toBe(1);
  await page.getByRole("radio", { name: /^Open/ }).focus();
  await press("ArrowRight", "ArrowRight");
  await expect(page.getByRole("listitem", { name: suggested })).toContainText(/Recorded as F\d/);
  await press("ArrowLeft", "ArrowLeft", "Control+z");
  await expect(items).toHaveCount(1);
});

test("a dismissed suggestion is listed as such, and comes back when it is restored", async () => {
  await goToPart("Suggestions");
  const items = page.getByRole("region", { name: "Low ratings" }).getByRole("listitem");
  await items.getByRole("button", { name: "Dismiss" }).focus();
  await press("Enter");
  await expect(items).toHaveCount(0);
  await page.getByRole("radio", { name: /^Open/ }).focus();
  await press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Dismissed (1)" })).toBeChecked();
  await expect(items).toHaveCount(1);
  await photograph(page, "suggestions-dismissed");
  await expectAccessible(page, "main");
  await press("Tab");
  await expect(items.getByRole("button", { name: "Restore" })).toBeFocused();
  await press("Enter");
  await expect(page.getByText("No suggestion was dismissed.")).toBeVisible();
  expect(await recorded("dismissals")).toEqual([]);
  await expect(page.getByRole("radio", { name: "Dismissed (0)" })).toBeFocused();
  await press("ArrowLeft");
  await expect(items).toHaveCount(1);
});

test("two findings are merged into one that keeps the triage, and one is split in two", async () => {
  await goToPart("Register");
  await tabTo('[role="grid"]');
  await press("Space", "Shift+ArrowDown");
  await expect(page.getByRole("toolbar", { name: "Selected rows" })).toContainText("2 selected");
  await page.getByRole("button", { name: "Merge", exact: true }).focus();
  await press("Enter");
  await page.getByRole("menuitem", { name: /Visits are logged on paper/ }).focus();
  await press("Enter");
  await expect(grid("Findings").getByRole("row", { name: /Visits are logged late/ })).toHaveCount(0);
  const merged = grid("Findings").getByRole("row", { name: /Visits are logged on paper/ });
  await expect(merged).toContainText("Barrier");
  await photograph(page, "findings-merged");
  await press("Control+z");
  await expect(grid("Findings").getByRole("row", { name: /Visits are logged late/ })).toHaveCount(1);

  await page.getByRole("button", { name: "Split off a second finding" }).focus();
  await press("Enter");
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Title" })).toBeFocused();
  await page.keyboard.type("Visits are not logged at all");
  await press("Control+Enter");
  await expect(grid("Findings").getByRole("row", { name: /Visits are not logged at all/ })).toHaveCount(1);
  await expectAccessible(page, "main");
});
