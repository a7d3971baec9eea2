import { expect, test, type Locator, type Page } from "@playwright/test";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";
import { answerNotice, createEngagement, goToPart, goToStage, saved } from "./walk.ts";

test.describe.configure({ mode: "serial" });

let folder: string;
let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-set-up-"));
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  await createEngagement(page, "Halden Pumps");
});
test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

const rows = () => page.getByRole("grid").getByRole("row");
const row = (text: string) => rows().filter({ hasText: text });
const details = () => page.getByRole("complementary", { name: "Details of the group" });
const undo = () => page.getByRole("banner").getByRole("button", { name: /^Undo:/ });

test("the engagement is filled in with the keyboard alone", async () => {
  await goToPart(page, "Engagement");
  await page.getByRole("textbox", { name: "Client" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.type("Meridian CRM");
  await page.keyboard.press("Tab");
  // Among the situations the arrow keys choose.
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Sustaining" })).toBeChecked();
  await page.getByRole("textbox", { name: "Purpose" }).focus();
  await page.keyboard.type("Find out who really works with it");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.getByRole("combobox", { name: "Regions" }).focus();
  await page.keyboard.type("Nordics");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Iberia");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Go-live date" }).fill("2025-09-15");
  await page.keyboard.press("Enter");
  await saved(page);
  await expectAccessible(page);
  await photograph(page, "set-up-engagement");

  await page.reload();
  await page
    .getByRole("list", { name: "Engagements" })
    .getByRole("button", { name: "Halden Pumps", exact: true })
    .click();
  await expect(page.getByRole("textbox", { name: "System" })).toHaveValue("Meridian CRM");
  await expect(page.getByRole("textbox", { name: "Purpose" })).toHaveValue(
    "Find out who really works with it",
  );
  await expect(page.getByRole("checkbox", { name: /^Regulated/ })).toBeChecked();
  await expect(page.getByText("Nordics")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Go-live date" })).toHaveValue("2025-09-15");
});

test("an emptied client name is not saved and says why", async () => {
  const client = page.getByRole("textbox", { name: "Client" });
  await client.fill("");
  await expect(page.getByText("This needs a name.")).toBeVisible();
  await client.blur();
  await expect(client).toHaveValue("Halden Pumps");
});

test("the week keeps a working day, and holidays are added, pasted and removed", async () => {
  await goToPart(page, "Calendar");
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday"])
    await page.getByRole("checkbox", { name: day }).click();
  await expect(page.getByRole("checkbox", { name: "Friday" })).toBeDisabled();
  for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday"])
    await page.getByRole("checkbox", { name: day }).click();

  const form = page.getByRole("form", { name: "Add a holiday" });
  await form.getByLabel("Date").fill("2026-12-24");
  await form.getByRole("textbox", { name: "Name" }).fill("Works holiday");
  await page.keyboard.press("Enter");
  const holidays = page.getByRole("list", { name: "Holidays" }).getByRole("listitem");
  await expect(holidays).toHaveCount(1);
  await form.getByLabel("Date").fill("2026-12-24");
  await expect(page.getByText("This day is a holiday already.")).toBeVisible();

  await page.getByRole("button", { name: "Paste a list" }).click();
  await page
    .getByRole("textbox", { name: "List" })
    .fill("25.12.2026\tChristmas Day\n24.12.2026\tEve\n31/2/2027\tNever");
  const dialog = page.getByRole("dialog");
  await expect(
    dialog.getByText("1 holiday to add, 1 there already and left out, 1 with errors."),
  ).toBeVisible();
  await expect(dialog.getByText("“31/2/2027” is not a date.")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Add 1 holiday" })).toBeDisabled();
  await dialog.getByRole("checkbox", { name: /^Leave out the row with an error/ }).check();
  await dialog.getByRole("button", { name: "Add 1 holiday" }).click();
  await expect(holidays).toHaveCount(2);
  await page.getByRole("button", { name: "Remove Christmas Day" }).click();
  await expect(holidays).toHaveCount(1);
  await answerNotice(page, "“Christmas Day” is removed.", "Undo");
  await expect(holidays).toHaveCount(2);
  await expectAccessible(page);
  await photograph(page, "set-up-calendar");
});

test("groups are added by name and Enter, and edited in place", async () => {
  await goToPart(page, "User groups");
  await photograph(page, "set-up-groups-empty");
  await page.getByRole("textbox", { name: "Add a group" }).focus();
  for (const name of ["Field sales", "Service", "Office"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  await expect(rows()).toHaveCount(4);
  await expect(page.getByRole("textbox", { name: "Add a group" })).toBeFocused();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  for (const headcount of ["48", "12", "20"]) {
    await page.keyboard.press("Enter");
    await page.keyboard.type(headcount);
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
  await expect(row("Field sales")).toContainText("48");
  await expect(row("Office")).toContainText("20");
  await expectAccessible(page);
  await photograph(page, "set-up-groups");
});

test("people are pasted from a spreadsheet: errors by row, groups created, one undo for all", async () => {
  await goToPart(page, "People");
  await page.getByRole("button", { name: "Paste a list" }).first().click();
  const dialog = page.getByRole("dialog", { name: "Paste a list of people" });
  await dialog
    .getByRole("textbox", { name: "List" })
    .fill(
      [
        "Name\tPosition\tDepartment\tE-mail\tSalary",
        "Anna Meyer\tChief executive officer\t\tanna@halden.example\t1",
        "\tChief financial officer\tFinance\t\t2",
        "Bo Okoro\tAgent\tfield sales\tnot-an-address\t3",
        "Bo Okoro\tAgent\tField sales\t\t4",
        "ליאת כהן\tמנהלת\tDepot\t\t5",
      ].join("\r\n"),
    );
  await expect(dialog.getByRole("row")).toHaveCount(6);
  await expect(dialog.getByText("The name is missing.")).toBeVisible();
  await expect(dialog.getByText("“not-an-address” is not an e-mail address.")).toBeVisible();
  await expect(dialog.getByText("“Bo Okoro” is already on line 4.")).toBeVisible();
  await expect(dialog.getByRole("combobox", { name: "“Salary” holds" })).toHaveValue("");
  const add = dialog.getByRole("button", { name: "Add 3 people" });
  await expect(add).toBeDisabled();
  await expectAccessible(page);
  await photograph(page, "paste-people");

  await dialog.getByRole("checkbox", { name: /^Leave out the row with an error/ }).check();
  await expect(dialog.getByRole("checkbox", { name: /^Create 1 group .*: Depot/ })).toBeChecked();
  await add.click();
  await expect(rows()).toHaveCount(4);
  await expect(row("Bo Okoro")).toContainText("Field sales");
  await expect(row("ליאת כהן")).toContainText("Depot");

  await undo().click();
  await expect(page.getByRole("grid")).toHaveCount(0);
  await goToPart(page, "User groups");
  await expect(row("Depot")).toHaveCount(0);
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^Redo:/ })
    .click();
  await expect(row("Depot")).toHaveCount(1);
});

test("a CSV file is read as its program wrote it, with the columns put right by hand", async () => {
  await goToPart(page, "People");
  const file = join(folder, "people.csv");
  // As an older Excel saves it: Western code page, semicolons, a quoted line break.
  await writeFile(file, Buffer.from('Wer;Was\r\n"J\xf6rg\r\nFalk";"Lager; Versand"\r\n', "latin1"));
  await page.getByRole("button", { name: "Paste a list" }).first().click();
  const dialog = page.getByRole("dialog");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    dialog.getByRole("button", { name: "Read a CSV file" }).click(),
  ]);
  await chooser.setFiles(file);
  await dialog.getByRole("switch", { name: "The first row names the columns" }).click();
  await dialog.getByRole("combobox", { name: "“Wer” holds" }).selectOption("Name");
  await dialog.getByRole("combobox", { name: "“Was” holds" }).selectOption("Job title");
  await dialog.getByRole("button", { name: "Add 1 person" }).click();
  await expect(row("Jörg Falk")).toContainText("Lager; Versand");
});

test("a spreadsheet file is refused with the way around it", async () => {
  await page.getByRole("button", { name: "Paste a list" }).first().click();
  const file = join(folder, "people.xlsx");
  await writeFile(file, "PK");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "Read a CSV file" }).click(),
  ]);
  await chooser.setFiles(file);
  await expect(page.getByText("Save it as CSV, or copy the cells")).toBeVisible();
  await page.keyboard.press("Escape");
});

test("ten thousand pasted people are previewed, added and scrolled without a wait", async () => {
  const before = await rows().count();
  const list = Array.from({ length: 10_000 }, (_, i) => `Person ${i}\tAgent\tField sales`).join("\n");
  await page.getByRole("button", { name: "Paste a list" }).first().click();
  const dialog = page.getByRole("dialog");
  await launched.app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    `Name\tTitle\tTeam\n${list}`,
  );
  await dialog.getByRole("textbox", { name: "List" }).press("Control+v");
  await expect(dialog.getByText("10,000 people to add.")).toBeVisible();
  expect(await dialog.getByRole("row").count()).toBeLessThan(100);
  await dialog.getByRole("button", { name: "Add 10,000 people" }).click();
  await expect(page.getByText("10,000 people are added.")).toBeVisible();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+End");
  await expect(row("Person 9999")).toBeVisible();
  expect(await rows().count()).toBeLessThan(100);
  await undo().click();
  await expect(rows()).toHaveCount(before);
});

test("several people get a role and a group in one step", async () => {
  for (const name of ["Anna Meyer", "Jörg Falk"])
    await page.getByRole("checkbox", { name: `Select ${name}` }).click();
  const bar = page.getByRole("toolbar", { name: "Selected rows" });
  await bar.getByRole("button", { name: "Role" }).click();
  await page.getByRole("menuitem", { name: "Executive" }).click();
  await expect(row("Anna Meyer")).toContainText("Executive");
  await expect(row("Jörg Falk")).toContainText("Executive");
  await undo().click();
  await expect(row("Anna Meyer")).toContainText("User");
  await expect(row("Jörg Falk")).toContainText("User");
  await expectAccessible(page);
  await photograph(page, "set-up-people");
});

test("the spectrum always adds to 100, by figures, by keyboard and by mouse", async () => {
  await goToPart(page, "Spectrum");
  const sales = page.getByRole("group", { name: "Field sales" });
  await expect(sales.getByText("Not assessed yet")).toBeVisible();
  await sales.getByRole("button", { name: "Assess Field sales" }).click();
  expect(await shares(sales)).toEqual([25, 25, 25, 25]);

  await sales.getByRole("textbox", { name: /None/ }).fill("70");
  await page.keyboard.press("Enter");
  expect(await shares(sales)).toEqual([70, 10, 10, 10]);

  const divider = sales.getByRole("slider", { name: "Between none and ineffective" });
  await divider.focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  expect(await shares(sales)).toEqual([59, 21, 10, 10]);
  await page.keyboard.press("End");
  expect(await shares(sales)).toEqual([80, 0, 10, 10]);

  const last = sales.getByRole("slider", { name: "Between moderate and full" });
  const handle = await last.boundingBox();
  if (!handle) throw new Error("The divider is not on the screen.");
  const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const by of [-10, -25, -60, -500]) {
    await page.mouse.move(x + by, y);
    expect((await shares(sales)).reduce((sum, share) => sum + share, 0)).toBe(100);
  }
  await page.mouse.up();
  expect(await shares(sales)).toEqual([80, 0, 0, 20]);
  await expect(sales).toContainText("20 %");
  await saved(page);
  await expectAccessible(page);
  await photograph(page, "set-up-spectrum");
});

/** The four shares in the fields of a group. */
function shares(group: Locator): Promise<number[]> {
  return group
    .getByRole("textbox")
    .evaluateAll((fields) => fields.map((field) => Number.parseInt((field as HTMLInputElement).value, 10)));
}

test("a dragged boundary is one step of undo", async () => {
  const sales = page.getByRole("group", { name: "Field sales" });
  await undo().click();
  await expect(sales.getByText("Not assessed yet")).toBeVisible();
});

test("removing a group names what hangs on it and moves it to another group, which one undo takes back", async () => {
  await goToPart(page, "User groups");
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Delete");
  const dialog = page.getByRole("dialog", { name: "Remove “Field sales”" });
  await expect(dialog.getByRole("listitem")).toHaveText(["1 personBo Okoro"]);
  await expect(dialog.getByRole("combobox", { name: "Group that takes it over" })).toBeFocused();
  await expect(dialog.getByRole("button", { name: "Move and remove" })).toBeDisabled();
  await photograph(page, "set-up-remove-group");
  await expectAccessible(page, "[role=dialog]");

  await page.keyboard.type("s");
  await expect(page.getByRole("option", { name: "Service" })).toBeVisible();
  await page.keyboard.type("erv");
  await expect(page.getByRole("option")).toHaveText(["Service"]);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(row("Field sales")).toHaveCount(0);
  await expect(details().getByRole("region", { name: "People" })).toContainText("Bo Okoro");
  await answerNotice(page, "“Field sales” is removed. 1 person now belongs to “Service”.", "Undo");
  await expectBack();
});

test("a group can be removed with nothing moved, or left after all", async () => {
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Delete");
  const dialog = page.getByRole("dialog", { name: "Remove “Field sales”" });
  await expect(dialog.getByRole("combobox")).toBeFocused();
  await dialog.getByRole("button", { name: "Cancel" }).focus();
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("grid")).toBeFocused();
  await expect(row("Field sales")).toHaveCount(1);
  await page.keyboard.press("Delete");
  await dialog.getByRole("radio", { name: "Move nothing" }).check();
  await expect(dialog).toContainText("1 person stays without it.");
  await dialog.getByRole("button", { name: "Remove without moving" }).focus();
  await page.keyboard.press("Enter");
  await expect(row("Field sales")).toHaveCount(0);
  await answerNotice(page, "“Field sales” is removed. 1 person no longer names it.", "Undo");
  await expectBack();
});

/** The first group is there again, with its person. */
async function expectBack(): Promise<void> {
  await expect(row("Field sales")).toHaveCount(1);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  await expect(details().getByRole("textbox", { name: "Group" })).toHaveValue("Field sales");
  await expect(details().getByRole("region", { name: "People" })).toContainText("Bo Okoro");
}

test("a group on which nothing hangs goes at once, with undo", async () => {
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Delete");
  await answerNotice(page, "“Service” is removed.", "Undo");
  await expect(row("Service")).toHaveCount(1);
});

test("the palette reaches a question, a person and a command", async () => {
  await page.keyboard.press("Control+k");
  const palette = page.getByRole("combobox", { name: "Search or go to" });
  await palette.fill("bo okoro");
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Bo Okoro");

  await page.getByRole("grid").focus();
  await page.keyboard.press("/");
  await expect(page.getByRole("textbox", { name: "Find in this list" })).toBeFocused();
  await page.keyboard.press("Control+k");
  await palette.fill("coach");
  await photograph(page, "palette");
  await expect(page.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Analysis" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toContainText(/coach/i);

  await page.keyboard.press("/");
  await palette.fill("dark");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-mantine-color-scheme", "dark");
  await page.keyboard.press("Control+k");
  await palette.fill("appearance system");
  await page.keyboard.press("Enter");
  await expect(palette).toBeHidden();
});

test("the keys are listed where they work", async () => {
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog.getByText("Search, go to, run a command")).toBeVisible();
  await expectAccessible(page);
  await photograph(page, "shortcuts");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("what is missing leads to where it is put right", async () => {
  await goToStage(page, "Deliver");
  await page
    .getByRole("button", { name: /^\d+ more$/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Place Service on the spectrum." }).click();
  await expect(page.getByRole("group", { name: "Service", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Assess Service" })).toBeFocused();
});
