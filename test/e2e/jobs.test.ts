import { expect, test, type Page } from "@playwright/test";
import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addGroup } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, root, type Launched } from "./launch.ts";
import { readPdf } from "./read-pdf.ts";
import { expectAccessible, photograph, photographWindow, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-role-sheet-"));
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  await give(page, engagementId, [
    addGroup("field", 84, { name: "Field sales" }),
    addGroup("desk", 22, { name: "Order desk" }),
    { type: "engagement/update", patch: { unionized: true, weekendDays: [0, 6] } },
  ]);
  await enter(page);
  await goTo(page, "jobs");
});

test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

const details = (title: string) => page.getByRole("article", { name: title });
const list = () => page.getByRole("list", { name: "Roles by name" });
const cell = (name: string) => page.getByRole("gridcell", { name });
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const type = (text: string) => page.keyboard.type(text);
const part = (name: string) =>
  page.getByRole("radiogroup", { name: "Parts of jobs" }).getByText(name, { exact: true }).click();

test("roles are added one after another with the keyboard, under the engagement's conditions", async () => {
  await photograph(page, "jobs-empty");
  await expectAccessible(page, "main");
  await press("n");
  await type("Field sales representative");
  await press("Enter");
  await expect(details("Field sales representative")).toBeVisible();
  await press("n");
  for (const title of ["Order desk clerk", "Regional sales manager"]) {
    await page.getByRole("textbox", { name: "Add a role" }).focus();
    await type(title);
    await press("Enter");
    await expect(details(title)).toBeVisible();
  }
  await expect
    .poll(async () =>
      (await onDisk(page, engagementId, "jobRoles")).map((role) => [role.title, role.unionized]),
    )
    .toEqual([
      ["Field sales representative", true],
      ["Order desk clerk", true],
      ["Regional sales manager", true],
    ]);
});

test("roles are pasted from a spreadsheet: errors by row, groups created, one undo for all", async () => {
  await page.getByRole("button", { name: "Paste a list" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Paste a list of roles" });
  await dialog
    .getByRole("textbox", { name: "List" })
    .fill(
      [
        "Role\tDepartment\tDuties before\tDuties after\tGrade",
        "Warehouse planner\tDepot\tPlans on paper\tPlans in the system\t4",
        "\tField sales\tVisits customers\t\t5",
        "Order desk clerk\t\t\t\t6",
        "Key account manager\tfield sales\t\tRecords every visit\t7",
      ].join("\r\n"),
    );
  await expect(
    dialog.getByText("2 roles to add, 1 there already and left out, 1 with errors."),
  ).toBeVisible();
  await expect(dialog.getByText("The title is missing.")).toBeVisible();
  await expect(dialog.getByText("“Order desk clerk” is already in the engagement.")).toBeVisible();
  await expect(dialog.getByRole("combobox", { name: "“Grade” holds" })).toHaveValue("");
  await expectAccessible(page);
  await photograph(page, "paste-roles");
  await dialog.getByRole("checkbox", { name: /^Leave out the row with an error/ }).check();
  await expect(dialog.getByRole("checkbox", { name: /^Create 1 group .*: Depot/ })).toBeChecked();
  await dialog.getByRole("button", { name: "Add 2 roles" }).click();
  await expect(list().getByRole("listitem")).toHaveCount(5);
  await expect(list()).toContainText("Warehouse plannerDepot");
  await page
    .getByRole("alert")
    .filter({ hasText: "2 roles are added." })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect(list().getByRole("listitem")).toHaveCount(3);
  expect((await onDisk(page, engagementId, "groups")).map(({ name }) => name)).not.toContain("Depot");
});

test("arrows choose among the roles, and the fields of the chosen one save themselves", async () => {
  await list()
    .getByRole("button", { name: /Regional sales manager/ })
    .focus();
  await press("Home");
  await expect(list().getByRole("button", { name: /Field sales representative/ })).toBeFocused();
  const role = details("Field sales representative");
  await role.getByLabel("User group").first().click();
  await page.getByRole("option", { name: "Field sales" }).click();
  await role.getByRole("textbox", { name: "Duties before" }).focus();
  await type(
    "Visits customers\nWrites a weekly report in a spreadsheet of their own\nPhones orders through to the desk",
  );
  await press("Tab");
  await type(
    "Visits customers\nRecords every visit on the day, with the next step\nKeeps the pipeline current; the Monday meeting runs from it",
  );
  await press("Tab");
  await type(
    "Your job changes: what you know about a customer now belongs to the whole firm, and you are judged by it.",
  );
  await press("Tab");
  await expect
    .poll(async () => (await onDisk(page, engagementId, "jobRoles"))[0])
    .toMatchObject({
      groupId: "field",
      dutiesBefore: expect.stringContaining("Phones orders"),
      dutiesAfter: expect.stringContaining("Monday meeting"),
      message: expect.stringContaining("Your job changes"),
    });
});

test("criteria and weekly goals are added line by line; the goals come in the order of the week", async () => {
  const role = details("Field sales representative");
  await role.getByRole("textbox", { name: "Add a criterion" }).focus();
  await type("Visits on record within a day");
  await press("Enter");
  await type("Forecast within 10 % of the outcome");
  await press("Enter");
  const adding = role.getByRole("form", { name: "Add a usage goal" });
  await adding.getByRole("textbox", { name: "How many" }).focus();
  await type("5");
  await press("Tab");
  await type("activities");
  await press("Enter");
  await expect(adding.getByRole("textbox", { name: "How many" })).toBeFocused();
  await type("2");
  await press("Tab");
  await type("new contacts");
  await press("Tab");
  await type("Wed");
  await press("Tab", "Control+a");
  await type("9.30");
  await press("Enter");
  const goals = role.getByRole("list", { name: "Weekly usage goals" }).getByRole("listitem");
  await expect(goals.nth(0)).toHaveAccessibleName("2 new contacts by Wednesday 09:30");
  await expect(goals.nth(1)).toHaveAccessibleName("5 activities by Friday 12:00");
  await expect(role.getByRole("list", { name: "Performance criteria" }).getByRole("listitem")).toHaveCount(2);
  await expect(adding.getByRole("combobox").locator("option")).toContainText([
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday, not a working day",
    "Sunday, not a working day",
  ]);
});

test("half a goal is not taken, and why is said", async () => {
  const adding = details("Field sales representative").getByRole("form", { name: "Add a usage goal" });
  await adding.getByRole("textbox", { name: "How many" }).fill("0");
  await press("Enter");
  await expect(adding.getByRole("alert")).toHaveText("Say how many: a whole number from 1 to 100,000.");
  await adding.getByRole("textbox", { name: "How many" }).fill("3");
  await expect(adding.getByRole("alert")).toHaveText("Say what is counted, such as activities.");
  await adding.getByRole("textbox", { name: "Of what" }).fill("quotes");
  await adding.getByRole("textbox", { name: "By what time" }).fill("noon");
  await expect(adding.getByRole("alert")).toHaveText("Write the time as 12:00.");
  await adding.getByRole("textbox", { name: "By what time" }).fill("12:00");
  await adding.getByRole("textbox", { name: "Of what" }).fill("");
  await adding.getByRole("textbox", { name: "How many" }).fill("");
  expect(await onDisk(page, engagementId, "usageGoals")).toHaveLength(2);
});

test("a time that is none goes back to what is recorded", async () => {
  const goal = details("Field sales representative").getByRole("listitem", { name: /^5 activities/ });
  const time = goal.getByRole("textbox", { name: "By what time" });
  await time.fill("25:00");
  await expect(time).toHaveAttribute("aria-invalid", "true");
  await press("Tab");
  await expect(time).toHaveValue("12:00");
  await time.fill("16");
  await press("Enter");
  await expect(
    details("Field sales representative").getByRole("listitem", { name: "5 activities by Friday 16:00" }),
  ).toBeVisible();
});

test("what others need names another role by its title, and anybody else in words", async () => {
  const role = details("Field sales representative");
  const adding = role.getByRole("textbox", { name: "Add what somebody needs" });
  for (const what of ["Delivery dates promised", "Competitors met"]) {
    await adding.focus();
    await type(what);
    await press("Enter");
  }
  const first = role.getByRole("listitem", { name: "Delivery dates promised" });
  await first.getByRole("combobox", { name: "Who needs it" }).fill("order desk clerk");
  await press("Tab");
  await type("the evening before");
  await press("Tab");
  await first.getByRole("combobox", { name: "State" }).click();
  await page.getByRole("option", { name: "Unmet" }).click();
  const second = role.getByRole("listitem", { name: "Competitors met" });
  await second.getByRole("combobox", { name: "Who needs it" }).fill("Marketing");
  await press("Tab");
  await expect(first.getByRole("combobox", { name: "Who needs it" })).toHaveValue("Order desk clerk");
  const clerk = (await onDisk(page, engagementId, "jobRoles"))[1]?.id;
  await expect
    .poll(() => onDisk(page, engagementId, "roleNeeds"))
    .toMatchObject([
      { neededById: clerk, neededBy: "", byWhen: "the evening before", state: "unmet" },
      { neededById: null, neededBy: "Marketing", state: "unknown" },
    ]);
  await page.mouse.move(700, 740);
  await photograph(page, "jobs-role-1366");
  await expectAccessible(page, "main");
});

test("the rail asks for attention while duties change without HR", async () => {
  await expect(
    page.getByRole("navigation", { name: "Stages" }).getByRole("button", { name: /^Jobs.*attention/i }),
  ).toBeVisible();
  await details("Field sales representative").getByRole("button", { name: "HR is not involved." }).click();
  await expect(page.getByRole("region", { name: "HR status" }).getByRole("status")).toHaveText(
    /HR is not involved yet\. 0 of 21 items are done\..*Duties change without HR for Field sales representative\./,
  );
});

test("HR's work is set by single keys, and undone", async () => {
  await cell("HR is involved in changing the job").first().focus();
  await press("d", "ArrowRight", "p", "ArrowRight", "n", "ArrowRight", "3");
  await expect(page.getByRole("row", { name: /Field sales representative/ })).toContainText("2 of 6");
  await press("ArrowDown", "Home", "2");
  await expect
    .poll(() => onDisk(page, engagementId, "jobRoles"))
    .toMatchObject([
      { involved: "done", jobDescription: "in-progress", criteria: "not-needed", hiring: "done" },
      { involved: "in-progress" },
      { involved: "open" },
    ]);
  await expect(page.getByRole("region", { name: "HR status" }).getByRole("status")).toHaveText(
    /^HR is involved in 2 of 3 roles\. 2 of 20 items are done\./,
  );
  await photograph(page, "jobs-hr-1366");
  await expectAccessible(page, "main");
  await press("Control+z");
  await expect(page.getByRole("region", { name: "HR status" }).getByRole("status")).toHaveText(
    /^HR is involved in 1 of 3 roles\./,
  );
});

test("the sheet of a role is written as a PDF that can be read and searched", async () => {
  const path = join(folder, "sheet");
  await launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
  await part("Roles");
  await page.getByRole("button", { name: "Save role sheet" }).click();
  await expect(page.getByText(`The role sheet is at ${path}.pdf`)).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByRole("button", { name: "Dismiss" })).toHaveCount(0);
  await copyFile(`${path}.pdf`, join(root, "test/e2e/pictures/role-sheet.pdf"));
  const { pages, words } = readPdf(await readFile(`${path}.pdf`));
  expect(pages).toBe(1);
  for (const expected of [
    "Field sales representative",
    "Keeps the pipeline current; the Monday meeting runs from it",
    "2 new contacts by Wednesday 09:30",
    "Delivery dates promised",
    "Changes are agreed with the works council or union.",
    "Halden Pumps",
  ])
    expect(words).toContain(expected);
});

test("a folder that cannot be written to leaves nothing behind, and says so", async () => {
  const path = join(folder, "gone", "sheet.pdf");
  await launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
  await page.getByRole("button", { name: "Save role sheet" }).click();
  const notice = page.getByRole("alert").filter({ hasText: /folder/ });
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByRole("button", { name: "Dismiss" })).toHaveCount(0);
  expect(await readdir(folder)).toEqual(["sheet.pdf"]);
});

test("a role is presented before and after, and so is what HR does", async () => {
  await press("F5");
  await expect(page.getByRole("heading", { level: 1, name: "How the job changes" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Every week" })).toContainText(
    "2 new contacts by Wednesday 09:30",
  );
  await photograph(page, "present-job");
  await expectAccessible(page, "[role=dialog]");
  await press("ArrowRight");
  await expect(page.getByRole("heading", { level: 1, name: "What HR does for each role" })).toBeVisible();
  await photograph(page, "present-hr");
  await expectAccessible(page, "[role=dialog]");
  await press("Escape");
});

test("what a role says is found and led to", async () => {
  await goTo(page, "set-up");
  await press("Control+k");
  await type("competitors met");
  await expect(page.getByRole("option", { name: /Competitors met/ })).toBeVisible();
  await press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Jobs" })).toBeVisible();
  await expect(details("Field sales representative")).toBeVisible();
  await press("Control+k");
  await type("order desk clerk");
  await expect(page.getByRole("option", { name: /Order desk clerk/ }).first()).toBeVisible();
  await press("Enter");
  await expect(details("Order desk clerk")).toBeVisible();
});

test("a removed role comes back with all that belonged to it", async () => {
  await list()
    .getByRole("button", { name: /Order desk clerk/ })
    .focus();
  await press("ArrowUp", "Delete");
  await expect(list().getByRole("button")).toHaveCount(2);
  expect(await onDisk(page, engagementId, "usageGoals")).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(list().getByRole("button")).toHaveCount(3);
  await expect.poll(async () => (await onDisk(page, engagementId, "usageGoals")).length).toBe(2);
});

test("nothing is cut off on a wall, nor at twice the size", async () => {
  await list()
    .getByRole("button", { name: /Field sales representative/ })
    .click();
  await resize(launched.app, 1920, 1080);
  await photograph(page, "jobs-role-1920");
  await resize(launched.app, 1366, 768);
  await page.evaluate(() => window.uptake.app.setPreferences({ zoom: 2 }));
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(683);
  await expectNothingCutOff("jobs-role-200");
  await page
    .getByRole("textbox", { name: "What HR and these bodies have to settle" })
    .scrollIntoViewIfNeeded();
  await expectNothingCutOff("jobs-role-200-below");
  await part("HR status");
  await cell("There is a fair path for those who fall behind").last().focus();
  await photographWindow(launched, "jobs-hr-200");
  await page.evaluate(() => window.uptake.app.setPreferences({ zoom: 1 }));
});

async function expectNothingCutOff(name: string): Promise<void> {
  await photographWindow(launched, name);
  const hidden = await page.evaluate(() =>
    ["main", "main article", "main article > *"].flatMap((selector) =>
      [...document.querySelectorAll(selector)]
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => part.className),
    ),
  );
  expect(hidden).toEqual([]);
  const narrow = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>("main article input:not([type=checkbox], [type=hidden])")]
      .filter((field) => field.clientWidth < 60)
      .map((field) => field.ariaLabel),
  );
  expect(narrow).toEqual([]);
}
