import { expect, test, type Page } from "@playwright/test";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readBack } from "../exchange/read-back.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";
import { chooseFile, goToPart, goToStage, saved } from "./walk.ts";

test.describe.configure({ mode: "serial" });

let folder: string;
let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-deliver-"));
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  await page.getByRole("button", { name: "Open the sample" }).click();
  await expect(page.getByRole("heading", { name: "Set-up" })).toBeVisible();
});
test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

const card = (title: string) => page.getByRole("article", { name: title });

test("the stage says what each file holds, and what is still missing", async () => {
  await goToStage(page, "Deliver");
  for (const title of ["Steering workbook", "Findings register", "Roadmap", "Workbook file", "Open JSON"])
    await expect(card(title)).toContainText(/For /);
  await expect(page.getByRole("region", { name: "Readiness" })).toContainText("You can export at any time");
  await expectAccessible(page);
  await photograph(page, "deliver");
});

test("words typed a moment ago are in the steering workbook", async () => {
  const file = join(folder, "steering.xlsx");
  await chooseFile(launched.app, file);
  await goToStage(page, "Set-up");
  await page
    .getByRole("textbox", { name: "Purpose" })
    .fill("Renew 214 licences with a clear conscience, or not");
  await goToPart(page, "People");
  await page.getByRole("textbox", { name: "Add a person" }).fill("Zacharias Typedlast");
  await page.keyboard.press("Enter");
  await goToStage(page, "Deliver");
  await card("Steering workbook").getByRole("button", { name: "Export: Steering workbook" }).click();
  await expect(card("Steering workbook")).toContainText(`Written to ${file}`, { timeout: 30_000 });
  await photograph(page, "deliver-done");

  const words = await wordsIn(file);
  expect(words).toContain("Renew 214 licences with a clear conscience, or not");
  expect(words).toContain("Veldermoor Pumps & Valves");
  expect(words).toContain("Name one executive owner of use, in writing");
});

/** Every text in a written workbook. */
async function wordsIn(file: string): Promise<readonly string[]> {
  const sheets = await readBack(file);
  return [...sheets.values()].flat(2).filter((value) => typeof value === "string");
}

test("an export goes on while the person works elsewhere, and says when it is done", async () => {
  await launched.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => Object.assign(process.env, { SHOWN: path });
  });
  const file = join(folder, "elsewhere.xlsx");
  await chooseFile(launched.app, file);
  await card("Steering workbook").getByRole("button", { name: "Export: Steering workbook" }).click();
  await goToStage(page, "Findings");
  const notice = page.getByRole("alert").filter({ hasText: "Steering workbook exported" });
  await expect(notice).toBeVisible({ timeout: 30_000 });
  await notice.getByRole("button", { name: "Show in folder" }).click();
  expect(await launched.app.evaluate(() => process.env["SHOWN"])).toBe(file);
});

test("a running export can be cancelled and leaves nothing", async () => {
  await goToStage(page, "Deliver");
  await chooseFile(launched.app, join(folder, "cancelled.xlsx"));
  await cancelAsSoonAsItRuns();
  await card("Steering workbook").getByRole("button", { name: "Export: Steering workbook" }).click();
  await expect(card("Steering workbook")).toContainText("Cancelled. Nothing was written.");
  expect((await readdir(folder)).filter((name) => name.includes("cancelled"))).toEqual([]);
});

/** The export is quicker than a test that looks at the window now and then. */
function cancelAsSoonAsItRuns(): Promise<void> {
  return page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const cancel = [...document.querySelectorAll("button")].find(
        (button) => button.textContent === "Cancel",
      );
      if (!cancel) return;
      observer.disconnect();
      cancel.click();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

test("an export that cannot be written says why and can be tried again", async () => {
  await chooseFile(launched.app, join(folder, "no", "such", "folder", "register.xlsx"));
  const register = card("Findings register");
  await register.getByRole("button", { name: "Export: Findings register" }).click();
  await expect(register.getByRole("alert")).toBeVisible({ timeout: 30_000 });
  await expect(register.getByRole("alert")).not.toContainText(/ENOENT|Error:/);
  await expectAccessible(page);
  await photograph(page, "deliver-failed");
  const file = join(folder, "register.xlsx");
  await chooseFile(launched.app, file);
  await register.getByText("Try again").click();
  await expect(register).toContainText(`Written to ${file}`, { timeout: 30_000 });
});

test("nothing is written when the person changes their mind about the place", async () => {
  await launched.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: "" });
  });
  const json = card("Open JSON");
  await json.getByRole("button", { name: "Export: Open JSON" }).click();
  await expect(json.getByRole("button", { name: "Export: Open JSON" })).toBeEnabled();
  await expect(json.getByRole("status")).toHaveCount(0);
});

test("present fills the screen with one picture at a time and nothing of the app", async () => {
  await goToStage(page, "Set-up");
  await saved(page);
  await page.keyboard.press("F5");
  const present = page.getByRole("dialog", { name: "Present" });
  const title = present.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("Veldermoor Pumps & Valves");
  await expect.poll(isFullScreen).toBe(true);
  const expected = [
    "Veldermoor Pumps & Valves",
    "Who owns adoption?",
    "Who is responsible for what",
    "What success is",
    "Adoption today",
    "Scores by dimension and group",
    "The twelve dimensions",
    "What is asked for, and what is rewarded",
    "What executives say of themselves",
    "Said at the top, seen below",
    "What users make of the system",
    "What changed since the first round",
    "Findings",
    "Barriers before resistance",
    "How the job changes",
    "What HR does for each role",
    "What is recommended, and why",
    "Impact against effort",
    "Roadmap",
    "Decisions",
    "What is late, and what comes next",
  ];
  const titles: string[] = [];
  for (let slide = 1; slide <= expected.length; slide += 1) {
    await expect(present.getByText(`${slide} of ${expected.length}`)).toBeVisible();
    titles.push(await title.innerText());
    // The other pictures are looked at where they are made; these two are made for this.
    if (titles.at(-1) === "Adoption today" || slide === 1) await expectAccessible(page);
    await photograph(page, `present-${slide}`);
    await page.keyboard.press("ArrowRight");
  }
  expect(titles).toEqual(expected);
  await page.keyboard.press("Home");
  await expect(present.getByText(`1 of ${expected.length}`)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(present).toBeHidden();
  await expect.poll(isFullScreen).toBe(false);
});

function isFullScreen(): Promise<boolean | undefined> {
  return launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen());
}

test("a fault in one screen leaves the rest standing", async () => {
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(Map, "groupBy") ?? {};
    document.addEventListener("mend", () => Object.defineProperty(Map, "groupBy", whole));
    const broken = () => {
      throw new Error("Broken on purpose");
    };
    Object.defineProperty(Map, "groupBy", { ...whole, value: broken });
  });
  await goToStage(page, "Set-up");
  const parts = page.getByRole("radiogroup", { name: "Parts of set-up" });
  await parts.getByText("User groups", { exact: true }).click();
  const alert = page.getByRole("alert").filter({ hasText: "This screen stopped working" });
  await expect(alert).toContainText("Everything marked as saved is safe");
  await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
  await page.evaluate(() => document.dispatchEvent(new Event("mend")));
  await alert.getByRole("button", { name: "Show the screen again" }).click();
  await expect(page.getByRole("grid", { name: "User groups" })).toBeVisible();
});
