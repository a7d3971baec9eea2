import { expect, test, type Page } from "@playwright/test";
import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../../shared/workbook/model.ts";
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
  await page.evaluate(() => window.uptake.workbook.close());
  await page.reload();
  await page.getByRole("list", { name: "Engagements" }).getByRole("button").first().click();
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
});

test.afterAll(async () => {
  await launched.close();
});

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const grid = () => page.getByRole("grid", { name: "Alignment of behaviours and levers" });
const cell = (row: string, lever: string) =>
  grid()
    .getByRole("row", { name: new RegExp(row) })
    .getByRole("gridcell", { name: new RegExp(`^${lever}:`) });

/** What is on the disk of a table. */
async function rows(table: keyof Workbook): Promise<readonly string[]> {
  return page.evaluate(
    async ([id, name]) => {
      const opened = await window.uptake.workbook.open({ engagementId: id });
      if (!opened.ok) throw new Error(opened.error.message);
      return [...opened.value.workbook[name].values()].map((row) => JSON.stringify(row));
    },
    [engagementId, table] as const,
  );
}

test("behaviours are added with the keyboard, one after another and as a pasted list", async () => {
  await press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search or go to" })).toBeFocused();
  await page.keyboard.type("Analysis: Alignment");
  await press("Enter");
  await expect(page.getByText("Write down what people are expected to do.")).toBeVisible();
  await photograph(page, "alignment-empty");
  await expectAccessible(page, "main");
  await page.getByRole("button", { name: "Add the first behaviour" }).focus();
  await press("Enter");
  await page.keyboard.type("Log every customer meeting");
  await press("Enter");
  await expect(grid().getByRole("row")).toHaveCount(2);
  await page.getByRole("button", { name: "Paste a list" }).focus();
  await press("Enter");
  await expect(page.getByRole("textbox", { name: "Behaviours" })).toBeFocused();
  await page.keyboard.insertText("1. Plan visits in the CRM\n\n• Close tickets the same day\n");
  await press("Control+Enter");
  await expect(grid().getByRole("row")).toHaveCount(4);
  await expect(cell("Plan visits in the CRM", "Policy")).toBeFocused();
  await expect(grid().getByRole("row", { name: /Close tickets the same day/ })).toBeVisible();
});

test("one key judges a cell, Enter goes through the stances, and undo takes it back", async () => {
  const row = "Plan visits in the CRM";
  await press("s");
  await expect(cell(row, "Policy")).toHaveAccessibleName("Policy: Supports");
  await press("ArrowRight", "i");
  await expect(cell(row, "Job description")).toHaveAccessibleName("Job description: Silent");
  await press("Backspace");
  await expect(cell(row, "Job description")).toHaveAccessibleName("Job description: Not known");
  await press("Enter");
  await expect(cell(row, "Job description")).toHaveAccessibleName("Job description: Supports");
  await press("Control+z");
  await expect(cell(row, "Job description")).toHaveAccessibleName("Job description: Not known");
  await expect(cell(row, "Job description")).toBeFocused();
});

test("a note written on a cell is kept and said with the cell", async () => {
  await page.getByRole("textbox", { name: "Note", exact: true }).focus();
  await page.keyboard.type("Only for new staff.");
  await expect(cell("Plan visits in the CRM", "Job description")).toHaveAccessibleName(
    "Job description: Not known, note",
  );
  expect((await rows("alignmentCells")).some((row) => row.includes("Only for new staff."))).toBe(true);
});

test("a mixed message is said in words and becomes a finding in one step, once", async () => {
  await cell("Plan visits in the CRM", "Job description").focus();
  await press("ArrowRight", "c");
  await expect(cell("Plan visits in the CRM", "Incentive")).toHaveAccessibleName("Incentive: Contradicts");
  const row = grid().getByRole("row", { name: /Plan visits in the CRM/ });
  await expect(row.getByText("Mixed message")).toBeVisible();
  await photograph(page, "alignment-mixed");
  await expectAccessible(page, "main");
  await press("f");
  await expect(row.getByRole("button", { name: /^To the finding/ })).toBeVisible();
  await press("f");
  const findings = await rows("findings");
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain("asked for by the policy, but contradicted by the incentives");
  expect(await rows("findingBehaviours")).toHaveLength(1);
  await press("Control+z");
  await expect(row.getByRole("button", { name: /^Record the mixed message/ })).toBeVisible();
  expect(await rows("findings")).toHaveLength(0);
});

test("the filter shows only the rows with mixed messages", async () => {
  await page.getByRole("radio", { name: /^Mixed/ }).focus();
  await press("Space");
  await expect(grid().getByRole("row")).toHaveCount(2);
  await page.getByRole("radio", { name: /^All/ }).focus();
  await press("Space");
  await expect(grid().getByRole("row")).toHaveCount(4);
});

test("a removed behaviour comes back with what was recorded of it", async () => {
  await cell("Plan visits in the CRM", "Policy").click();
  await page.getByRole("button", { name: "Remove the behaviour" }).focus();
  await press("Enter");
  await expect(grid().getByRole("row")).toHaveCount(3);
  await press("Control+z");
  await expect(grid().getByRole("row")).toHaveCount(4);
  await expect(cell("Plan visits in the CRM", "Policy")).toHaveAccessibleName("Policy: Supports");
});

test("a PDF is kept as it is, and the screen says that its words are not read and what to do", async () => {
  await page.getByRole("button", { name: "Read a document" }).focus();
  await press("Enter");
  await page.getByRole("button", { name: "Add a document" }).focus();
  await press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  await expect(dialog).toContainText("A PDF is kept as a file; its words are not read.");
  await dialog.locator("input[type=file]").setInputFiles({
    name: "travel policy.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4\n%%EOF\n"),
  });
  await expect(dialog.getByRole("textbox", { name: /^Title/ })).toHaveValue("travel policy");
  await press("Control+Enter");
  await expect(dialog).toBeHidden();
  await page.getByRole("combobox", { name: "Document" }).focus();
  await page.keyboard.type("travel");
  await press("ArrowDown", "Enter");
  const note = page.getByRole("note").filter({ hasText: "travel policy.pdf" });
  await expect(note).toContainText("is kept whole as evidence, but the words of a PDF are not read.");
  await expect(note.getByRole("button", { name: "Save a copy" })).toBeVisible();
  const text = page.getByRole("textbox", { name: "Text of the document" });
  await text.fill("Visits are entered within a day.");
  await text.press("Control+a");
  await expect(page.getByRole("textbox", { name: "Selected passage" })).toHaveValue(
    "Visits are entered within a day.",
  );
  await photograph(page, "alignment-pdf");
  await expectAccessible(page, "main");
  await page.getByRole("button", { name: "Back to the matrix" }).focus();
  await press("Enter");
});

test("the text of a Word document is read, and a passage of it tied to a cell from the keyboard", async () => {
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Bonus plan</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Visits are paid </w:t></w:r><w:r><w:t>by order value only.</w:t></w:r></w:p></w:body></w:document>`;
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
  const bytes = [...zipSync({ "[Content_Types].xml": strToU8(types), "word/document.xml": strToU8(xml) })];
  await page.getByRole("button", { name: "Read a document" }).focus();
  await press("Enter");
  await page.getByRole("button", { name: "Add a document" }).focus();
  await press("Enter");
  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  await dialog
    .locator("input[type=file]")
    .setInputFiles({ name: "bonus.docx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await dialog.getByRole("textbox", { name: /^Title/ }).fill("Bonus plan 2026");
  await press("Enter");
  await expect(dialog).toBeHidden();
  await page.getByRole("combobox", { name: "Document" }).focus();
  await page.keyboard.type("Bonus");
  await press("ArrowDown", "Enter");
  const text = page.getByRole("textbox", { name: "Text of the document" });
  await expect(text).toHaveValue("Bonus plan\nVisits are paid by order value only.");
  await text.focus();
  await press("Control+End", "Shift+Home");
  await expect(page.getByRole("textbox", { name: "Selected passage" })).toHaveValue(
    "Visits are paid by order value only.",
  );
  await photograph(page, "alignment-reading");
  await expectAccessible(page, "main");
  await page
    .getByRole("radiogroup", { name: "What the passage says to the behaviour" })
    .getByRole("radio", { name: "Contradicts" })
    .focus();
  await press("Space");
  await page.getByRole("textbox", { name: "Place" }).focus();
  await page.keyboard.type("§ 2");
  await press("Enter");
  const tied = page.getByRole("region", { name: "Passages of this document" });
  await expect(tied.getByText("“Visits are paid by order value only.”")).toBeVisible();
  await expect(tied.getByText("§ 2 · Policy, contradicts · Plan visits in the CRM")).toBeVisible();
  await page.getByRole("button", { name: "Back to the matrix" }).focus();
  await press("Enter");
  await expect(cell("Plan visits in the CRM", "Policy")).toHaveAccessibleName(
    /^Policy: Contradicts, .*1 passage$/,
  );
});

test("workarounds are added to a group with their hours, counted, and removed with undo", async () => {
  await page.evaluate(async (id) => {
    const group = { id: "sales", name: "Sales", headcount: 9, supervisorId: null, spectrum: null, note: "" };
    const command = { type: "groups/add" as const, groups: [group] };
    await window.uptake.workbook.run({ engagementId: id, commandId: "group", command });
    await window.uptake.workbook.close();
  }, engagementId);
  await page.reload();
  await page.getByRole("list", { name: "Engagements" }).getByRole("button").first().click();
  await expect(page.getByRole("heading", { name: "Set-up" })).toBeVisible();
  await press("Control+k");
  await expect(page.getByRole("combobox", { name: "Search or go to" })).toBeFocused();
  await page.keyboard.type("Set-up: Spectrum");
  await press("Enter");
  const part = page.getByRole("region", { name: "Workarounds" });
  await part.getByRole("textbox", { name: "Add a workaround" }).focus();
  for (const title of ["Sheet of their own", "Phone me"]) {
    await page.keyboard.type(title);
    await press("Enter");
  }
  await part.getByRole("textbox", { name: "Hours a week of “Sheet of their own”" }).focus();
  await page.keyboard.type("4.5");
  await press("Tab");
  await part.getByRole("textbox", { name: "Hours a week of “Phone me”" }).focus();
  await page.keyboard.type("20");
  await press("Tab");
  await expect(part.getByText("24.5 h a week in all, in 2 workarounds")).toBeVisible();
  await press("Shift+Tab");
  await page.keyboard.type("2");
  await press("Tab");
  await expect(part.getByText("6.5 h a week in all, in 2 workarounds")).toBeVisible();
  await expectAccessible(page, "main");
  await part.getByRole("button", { name: "Remove “Phone me”" }).focus();
  await press("Enter");
  await expect(part.getByText("4.5 h a week in all, in 1 workaround")).toBeVisible();
  await press("Control+z");
  await expect(part.getByText("6.5 h a week in all, in 2 workarounds")).toBeVisible();
});
