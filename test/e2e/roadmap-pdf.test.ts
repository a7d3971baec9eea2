import { expect, test, type Page } from "@playwright/test";
import { copyFile, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { enterSample, goTo } from "./engagement.ts";
import { launchApp, root, type Launched } from "./launch.ts";
import { readPdf } from "./read-pdf.ts";
import { resize } from "./screens.ts";
import { chooseFile } from "./walk.ts";

let launched: Launched;
let page: Page;
let folder: string;
const pictures = join(root, "test/e2e/pictures");

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-plan-"));
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  await mkdir(pictures, { recursive: true });
  await enterSample(page);
  await goTo(page, "roadmap");
});

test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

/** Saves the plan put together in this way, keeps it among the pictures, and reads it. */
async function saved(grouping: string): Promise<ReturnType<typeof readPdf>> {
  const path = join(folder, `${grouping}.pdf`);
  await page.getByRole("combobox", { name: "Group by" }).click();
  await page.getByRole("option", { name: grouping, exact: true }).click();
  await chooseFile(launched.app, path);
  await page.getByRole("button", { name: "Save as PDF" }).click();
  await expect(page.getByText(`The roadmap is at ${path}`)).toBeVisible();
  await copyFile(path, join(pictures, `roadmap-by-${grouping.toLowerCase()}.pdf`));
  return readPdf(await readFile(path));
}

const times = (words: string, what: string) => words.split(what).length - 1;

test("the plan is printed by phase when it is looked at by phase, with its axis on every page", async () => {
  const byPhase = await saved("Phase");
  expect(byPhase.pages).toBeGreaterThan(2);
  for (const heading of ["Milestones", "Stop the bleeding", "Unlearn", "Relearn", "Sustain"])
    expect(byPhase.words).toContain(heading);
  expect(byPhase.words).not.toContain("1 Assign ownership");
  expect(times(byPhase.words, "No.")).toBe(byPhase.pages);
});

test("by element it says what each action waits for, and what the marks mean", async () => {
  const byElement = await saved("Element");
  expect(byElement.words).toContain("1 Assign ownership");
  expect(byElement.words).toContain("slack: may slip so far");
  expect(byElement.words).toMatch(/waits for \(also under “After”\)/);
  expect(times(byElement.words, "No.")).toBe(byElement.pages);
});
