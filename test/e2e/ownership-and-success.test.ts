import { expect, test, type Page } from "@playwright/test";
import type { Command } from "../../shared/workbook/commands.ts";
import type { Role, Workbook } from "../../shared/workbook/model.ts";
import { openEngagement } from "./bridge.ts";
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
  await run({ type: "engagement/update", patch: { goLive: "2027-03-01" } });
  await run({
    type: "people/add",
    people: [
      person("ada", "Ada Byron", "executive"),
      person("grace", "Grace Hopper", "executive"),
      person("sam", "Sam Sorter", "manager"),
      person("tove", "Tove Teller", "manager"),
    ],
  });
  await page.evaluate(() => window.uptake.workbook.close());
  await page.reload();
  await page.getByRole("list", { name: "Engagements" }).getByRole("button").first().click();
  await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
});

test.afterAll(() => launched.close());

function person(id: string, name: string, role: Role) {
  return { id, name, jobTitle: "", role, groupId: null, email: "", note: "" };
}

async function run(command: Command): Promise<void> {
  const result = await page.evaluate((given) => window.uptake.workbook.run(given), {
    engagementId,
    commandId: command.type.replace("/", "-"),
    command,
  });
  expect(result.ok).toBe(true);
}

type Table = "ownershipAnswers" | "supervision" | "responsibilities" | "measures";
type Row<T extends Table> = Workbook[T] extends ReadonlyMap<string, infer R> ? R : never;

/** The rows of a table as they are on the disk. */
async function rows<T extends Table>(table: T): Promise<readonly Row<T>[]> {
  const found = await page.evaluate(
    async ([id, name]) => {
      const opened = await window.uptake.workbook.open({ engagementId: id });
      return opened.ok ? [...opened.value.workbook[name].values()] : [];
    },
    [engagementId, table] as const,
  );
  return found as readonly Row<T>[];
}

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const row = (name: string) => page.getByRole("article", { name });
const board = () => page.getByRole("region", { name: "Ownership board" });
const part = (stage: string, name: string) =>
  page
    .getByRole("radiogroup", { name: `Parts of ${stage}` })
    .getByText(name, { exact: true })
    .click();
const cell = (name: string) => page.getByRole("gridcell", { name });

test("an executive is timed and the answer recorded with the keyboard alone", async () => {
  await press("Alt+2");
  await expect(row("Ada Byron")).toBeFocused();
  await press("Space");
  await expect(row("Ada Byron").getByRole("status")).toHaveText(/^[1-9]/);
  await press("Space");
  await page.keyboard.type("grace");
  await press("Enter", "Tab");
  await page.keyboard.type("Grace, I should think");
  await press("Escape");
  await expect(row("Ada Byron")).toBeFocused();
  await expect
    .poll(() => rows("ownershipAnswers"))
    .toEqual([
      expect.objectContaining({ personId: "ada", namedPersonId: "grace", words: "Grace, I should think" }),
    ]);
  const [answer] = await rows("ownershipAnswers");
  expect(answer?.seconds).toBeGreaterThanOrEqual(1);
  await expect(board()).toContainText("One executive named an owner.");
});

test("the space key writes a space while somebody types, and never drives the watch", async () => {
  await page.getByRole("textbox", { name: "Words of Ada Byron" }).focus();
  await press("End", "Space", "Space");
  await expect(page.getByRole("button", { name: /^Stop the watch/ })).toHaveCount(0);
  await press("Escape");
  await expect.poll(async () => (await rows("ownershipAnswers"))[0]?.words).toBe("Grace, I should think  ");
});

test("another name, or a department in words, shows as a disagreement on the board", async () => {
  await press("ArrowDown");
  await expect(row("Grace Hopper")).toBeFocused();
  await press("Space", "Space");
  await page.keyboard.type("The IT department");
  await press("Enter");
  await expect(board()).toContainText("2 executives, 2 different answers.");
  await expect(board()).toContainText("The IT department");
  await expect
    .poll(async () => (await rows("ownershipAnswers")).map(({ named }) => named))
    .toEqual(["", "The IT department"]);
  await press("Escape", "Escape");
  await photograph(page, "ownership-exercise");
  await expectAccessible(page, "main");
});

test("an answer that is removed comes back with undo", async () => {
  await page.getByRole("button", { name: "Remove the answer of Grace Hopper" }).click();
  await expect(board()).toContainText("One executive named an owner.");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(board()).toContainText("2 executives, 2 different answers.");
});

test("the board is shown on the wall", async () => {
  await press("F5");
  await expect(page.getByRole("heading", { level: 1, name: "Who owns adoption?" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Whom the executives name" })).toContainText("1 of 2");
  await photograph(page, "present-ownership");
  await expectAccessible(page, "[role=dialog]");
  await press("Escape");
});

test("what is asked of supervisors is given by single keys, and undone", async () => {
  await part("ownership", "Supervisors");
  await cell("Driving use is an expected part of the role").first().focus();
  await press("y", "ArrowRight", "n", "ArrowRight", "p");
  const sam = expect.objectContaining({ id: "sam", expected: "yes", written: "no" });
  await expect.poll(() => rows("supervision")).toEqual([sam]);
  await expect(cell("There are targets for the team: Partly")).toHaveCount(1);
  await press("Control+z");
  await expect(cell("There are targets for the team: Partly")).toHaveCount(0);
});

test("a list of supervisors is taken in at once; a line that cannot be is named", async () => {
  await page.getByRole("button", { name: "Paste a list" }).click();
  await page
    .getByRole("textbox", { name: "List" })
    .fill("Name\tEquipped\tExpected\nTove Teller\tno\tyes\nNo One\tyes\tyes\nSam Sorter\tmaybe\tno");
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview).toContainText("Nobody of this name is among the people.");
  await expect(preview).toContainText("“maybe” under “Equipped” is not yes, partly or no.");
  await expect(page.getByRole("button", { name: "Record 1 supervisor" })).toBeDisabled();
  await photograph(page, "ownership-paste");
  await expectAccessible(page, "[role=dialog]");
  await page.getByRole("checkbox", { name: "Leave out the 2 lines that cannot be taken in" }).check();
  await page.getByRole("button", { name: "Record 1 supervisor" }).click();
  await expect(page.getByText("asked without means")).toBeVisible();
  const tove = expect.objectContaining({ id: "tove", equipped: "no", expected: "yes", written: "unknown" });
  await expect.poll(() => rows("supervision")).toContainEqual(tove);
  await photograph(page, "ownership-supervisors");
  await expectAccessible(page, "main");
});

test("the responsibility chart names each rule it breaks until it is kept", async () => {
  await part("ownership", "Responsibilities");
  const broken = page.getByRole("list", { name: "Rules the chart breaks" });
  await expect(broken.getByRole("listitem")).toHaveCount(12);
  await cell("Assign ownership").first().focus();
  await press("a", "r", "ArrowDown", "a");
  await expect(broken).toContainText("2 people are accountable for “Assign ownership”; one can be.");
  await photograph(page, "ownership-responsibilities");
  await expectAccessible(page, "main");
  await press("a");
  await expect(broken).not.toContainText("Assign ownership");
  await expect
    .poll(() => rows("responsibilities"))
    .toEqual([expect.objectContaining({ personId: "ada", parts: ["accountable", "responsible"] })]);
});

test("a measure whose target is worse than its baseline is marked until it is put right", async () => {
  await press("Alt+3");
  await expect(page.getByText("Success is told by who uses what")).toBeVisible();
  await photograph(page, "success-empty");
  await page.getByRole("button", { name: "Add the first measure" }).click();
  await page.keyboard.type("Visits on record within a day");
  await press("Enter");
  const details = page.getByRole("complementary", { name: "Details of the measure" });
  await details.getByRole("textbox", { name: "Baseline", exact: true }).fill("60");
  await details.getByRole("textbox", { name: "Target", exact: true }).fill("40");
  await details.getByRole("textbox", { name: "Unit", exact: true }).fill("%");
  await press("Tab");
  await expect(details).toContainText("Contradiction: The target is worse than the baseline.");
  await expect(page.getByRole("gridcell", { name: "Contradiction" })).toBeVisible();
  await photograph(page, "success-contradiction");
  await expectAccessible(page, "main");
  await details.getByText("Lower is better").click();
  await expect(details).not.toContainText("Contradiction");
  await expect
    .poll(() => rows("measures"))
    .toEqual([expect.objectContaining({ baseline: 60, target: 40, unit: "%", direction: "down" })]);
});

test("a figure is edited in its cell, and what is no figure is refused", async () => {
  const grid = page.getByRole("grid", { name: "Measures" });
  await grid.getByRole("gridcell", { name: "40 %" }).dblclick();
  await page.keyboard.type("12.5");
  await press("Enter");
  await expect.poll(async () => (await rows("measures"))[0]?.target).toBe(12.5);
  await grid.getByRole("gridcell", { name: "12.5 %" }).dblclick();
  await page.keyboard.type("a lot");
  await press("Enter");
  await expect(page.getByText("“a lot” is not a figure. The target stays as it was.")).toBeVisible();
  expect((await rows("measures"))[0]?.target).toBe(12.5);
  // It stays until it is closed.
  await page.locator(".mantine-Notification-closeButton").click();
});

test("a removed measure says what named it and comes back with undo; the palette leads to it", async () => {
  await part("success", "Renewal criteria");
  await page.getByRole("button", { name: "Add the first criterion" }).click();
  await page.keyboard.type("Half of the visits are on record");
  await press("Enter");
  const criterion = page.getByRole("listitem", { name: "Half of the visits are on record" });
  await criterion.getByLabel("Shown by the measure").first().click();
  await page.getByRole("option", { name: "Visits on record within a day" }).click();
  await criterion.getByText("Met", { exact: true }).click();
  await expect(page.getByText("1 met")).toBeVisible();
  await photograph(page, "success-renewal");
  await expectAccessible(page, "main");
  await criterion.getByRole("button", { name: "60 → 12.5 %" }).click();
  await page.getByRole("button", { name: "Remove measure" }).click();
  await expect(page.getByText("1 renewal criterion no longer names a measure.")).toBeVisible();
  await expect.poll(() => rows("measures")).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect.poll(async () => (await rows("measures")).length).toBe(1);
  await press("Alt+1", "Control+k");
  await page.keyboard.type("visits on record");
  await expect(page.getByRole("option", { name: /^Visits on record within a day/ })).toBeVisible();
  await press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Success");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await press("F5");
  await expect(page.getByRole("heading", { level: 1, name: "What success is" })).toBeVisible();
  await photograph(page, "present-success");
  await press("Escape");
});
