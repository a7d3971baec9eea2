import { expect, test, type Locator, type Page } from "@playwright/test";
import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAction, addGroup } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, root, type Launched } from "./launch.ts";
import { readPdf } from "./read-pdf.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-roadmap-"));
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  await give(page, engagementId, [
    addGroup("sellers", 40),
    { type: "engagement/update", patch: { goLive: "2027-03-01" } },
    { type: "programme/update", patch: { start: "2026-12-01", steeringDate: "2027-02-26" } },
    addAction("name", { title: "Name the owner", start: "2026-12-01", durationDays: 4 }),
    addAction("goals", { title: "Agree the goals", durationDays: 5, pessimisticDays: 11 }),
    addAction("train", { title: "Train the sellers", goLiveOffset: -10, durationDays: 5 }),
    addAction("done", { title: "Count who uses it", start: "2026-12-07", durationDays: 3 }),
    {
      type: "action-link/set",
      link: { predecessorId: "name", successorId: "goals", kind: "finish-to-start", lagDays: 0 },
    },
  ]);
  await enter(page);
  await goTo(page, "roadmap");
  await zoomTo("Week");
});

test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

const grid = () => page.getByRole("grid", { name: "Actions on a time axis" });
const line = (id: string) => grid().locator(`[data-action="${id}"]`);
const bar = (id: string) => line(id).locator("[data-grip=move]");
const choose = (id: string, modifiers: readonly "Control"[] = []) =>
  line(id)
    .getByRole("gridcell")
    .first()
    .click({ modifiers: [...modifiers] });
const said = () => page.locator("[data-said]");
const tip = () => page.locator("[data-tip]");
const part = (name: string) =>
  page.getByRole("radiogroup", { name: "Parts of roadmap" }).getByText(name).click();
const zoomTo = (level: string) => page.getByRole("radiogroup", { name: "Zoom" }).getByText(level).click();
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const kept = (id: string) =>
  expect.poll(async () => (await onDisk(page, engagementId, "actions")).find((action) => action.id === id));
const undo = () => page.getByRole("button", { name: /^Undo/ }).first().click();

/** Drags from the middle (or an edge) of something by pixels, and looks at the tip before letting go. */
async function drag(of: Locator, by: { x: number; y: number }, look?: () => Promise<void>): Promise<void> {
  const box = await of.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
  await look?.();
  await page.mouse.up();
}

/** Pixels of a day at the week's zoom. */
const day = 13;

test("a bar is dragged to other days, what waits for it goes along, and the tip says the dates", async () => {
  await choose("name");
  await drag(bar("name"), { x: 6 * day, y: 0 }, async () => {
    await expect(tip()).toContainText("Dec 7 to Dec 10");
    await expect(line("goals")).toContainText("Dec 18");
  });
  await kept("name").toMatchObject({ start: "2026-12-07" });
  await expect(line("goals").getByRole("gridcell").last()).toHaveAccessibleName(
    /^Agree the goals, A\d, Dec 11 to Dec 18/,
  );
  await undo();
  await kept("name").toMatchObject({ start: "2026-12-01" });
});

test("the details beside it are those of the bar that was let go of", async () => {
  const detailed = page.getByRole("complementary", { name: "Details of the action" }).getByLabel("Title");
  await choose("goals");
  await expect(detailed).toHaveValue("Agree the goals");
  await drag(bar("name"), { x: 2 * day, y: 0 }, async () => {
    await expect(tip()).toBeVisible();
    await press("Escape");
    await expect(detailed).toHaveValue("Name the owner");
  });
  await kept("name").toMatchObject({ start: "2026-12-01" });
});

test("Escape lets go of a bar where it was", async () => {
  const box = await bar("name").boundingBox();
  await drag(bar("name"), { x: 10 * day, y: 0 }, async () => {
    await expect(tip()).toBeVisible();
    await press("Escape");
    await expect(tip()).toBeHidden();
  });
  expect(await bar("name").boundingBox()).toEqual(box);
  await kept("name").toMatchObject({ start: "2026-12-01" });
});

test("the end of a bar is dragged to make it longer", async () => {
  await drag(bar("name").locator("[data-grip=resize]"), { x: 3 * day, y: 0 });
  await kept("name").toMatchObject({ durationDays: 5 });
  await undo();
  await kept("name").toMatchObject({ durationDays: 4 });
});

test("dragging from a bar's handle to another line lets that one wait for it", async () => {
  await choose("name");
  const [from, to] = [await line("name").boundingBox(), await line("done").boundingBox()];
  await drag(line("name").locator("[data-grip=link]"), { x: 60, y: (to?.y ?? 0) - (from?.y ?? 0) }, () =>
    expect(tip()).toContainText("“Count who uses it” will wait for A"),
  );
  await expect(said()).toHaveText("“Count who uses it” now waits for “Name the owner”.");
  expect((await onDisk(page, engagementId, "actionLinks")).map(({ successorId }) => successorId)).toContain(
    "done",
  );
});

test("a circle is refused in words, and nothing is linked", async () => {
  await choose("goals");
  await press("l");
  await expect(said()).toContainText("Choose with up and down");
  await press("ArrowUp");
  await expect(line("name")).toHaveAttribute("data-linking", "to");
  await press("Enter");
  await expect(page.getByRole("alert").filter({ hasText: "circle" })).toContainText(
    "“Agree the goals” → “Name the owner” → “Agree the goals”",
  );
  expect(await onDisk(page, engagementId, "actionLinks")).toHaveLength(2);
  await page.getByRole("button", { name: "Dismiss" }).first().click();
});

test("a link that would close a circle is refused while it is still held", async () => {
  await choose("goals");
  const [from, to] = [await line("goals").boundingBox(), await line("name").boundingBox()];
  await drag(
    line("goals").locator("[data-grip=link]"),
    { x: 40, y: (to?.y ?? 0) - (from?.y ?? 0) },
    async () => {
      await expect(tip()).toContainText("they would wait for each other in a circle");
      await press("Escape");
    },
  );
  expect(await onDisk(page, engagementId, "actionLinks")).toHaveLength(2);
});

test("an action is moved, resized and linked with the keyboard, and the new dates are said", async () => {
  await choose("name");
  await press("Alt+ArrowRight", "Alt+ArrowRight");
  await kept("name").toMatchObject({ start: "2026-12-03" });
  await expect(said()).toContainText("Name the owner");
  await expect(said()).toContainText("Dec 3 to Dec 8");
  await press("Alt+Shift+ArrowRight");
  await kept("name").toMatchObject({ start: "2026-12-10" });
  await press("Alt+Shift+ArrowLeft", "Alt+ArrowLeft", "Alt+ArrowLeft");
  await kept("name").toMatchObject({ start: "2026-12-01" });
  await press("Shift+ArrowRight");
  await kept("name").toMatchObject({ durationDays: 5 });
  await press("Shift+ArrowLeft");
  await kept("name").toMatchObject({ durationDays: 4 });
});

test("an action that goes by go-live changes its offset", async () => {
  await choose("train");
  await press("Alt+ArrowRight");
  await kept("train").toMatchObject({ goLiveOffset: -9, start: null });
  await press("Alt+ArrowLeft");
  await kept("train").toMatchObject({ goLiveOffset: -10 });
});

test("selected actions move together in one step", async () => {
  await choose("name");
  await press("Space");
  await choose("train", ["Control"]);
  await press("Alt+ArrowRight");
  await kept("name").toMatchObject({ start: "2026-12-02" });
  await kept("train").toMatchObject({ goLiveOffset: -9 });
  await undo();
  await kept("name").toMatchObject({ start: "2026-12-01" });
  await kept("train").toMatchObject({ goLiveOffset: -10 });
  await grid().focus();
  await press("Escape");
});

test("the axis is zoomed by buttons, keys and the wheel, and grouped by what one chooses", async () => {
  await grid().focus();
  const width = async () => (await bar("name").boundingBox())?.width ?? 0;
  const before = await width();
  await press("+");
  await expect.poll(width).toBeGreaterThan(before);
  await press("-", "t");
  await expect.poll(width).toBeCloseTo(before, 0);
  await grid().hover({ position: { x: 600, y: 300 } });
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(width).toBeGreaterThan(before);
  await page.getByRole("button", { name: "Fit the plan" }).click();
  await expect(bar("train")).toBeInViewport();
  await page.getByRole("combobox", { name: "Group by" }).click();
  await page.getByRole("option", { name: "Phase" }).click();
  await expect(grid().getByRole("row").filter({ hasText: "No phase" })).toBeVisible();
  await grid().getByText("No phase").click();
  await expect(line("name")).toBeHidden();
  await grid().getByText("No phase").click();
  await expect(line("name")).toBeVisible();
  await zoomTo("Week");
});

test("a baseline is kept, and shows what moved since by how many days", async () => {
  await part("Schedule");
  await page.getByRole("button", { name: "Take a baseline" }).click();
  await give(page, engagementId, [
    { type: "actions/move", moves: [{ id: "name", patch: { start: "2026-12-03" } }] },
  ]);
  await enter(page);
  await goTo(page, "roadmap");
  const baselines = page.getByRole("region", { name: "Baselines" });
  await baselines.getByRole("button", { name: "Compare" }).click();
  await expect(baselines).toContainText("Name the owner: 2 working days later");
  await baselines.getByLabel("Name of the baseline").fill("First plan");
  await baselines.getByLabel("Name of the baseline").press("Enter");
  await expect
    .poll(async () => (await onDisk(page, engagementId, "baselines")).map(({ name }) => name))
    .toEqual(["First plan"]);
});

test("the chance of a milestone is shown along the path and by simulation", async () => {
  await page.getByRole("button", { name: "Add milestone" }).click();
  const milestones = page.getByRole("region", { name: "Milestones" });
  await milestones.getByLabel("Milestone", { exact: true }).fill("Board");
  await milestones.getByLabel("Date").fill("2026-12-17");
  await milestones.getByRole("combobox", { name: "Waits for" }).click();
  await page.getByRole("option", { name: /Agree the goals/ }).click();
  await press("Escape");
  const row = page.getByRole("region", { name: "Chances" }).getByRole("row").filter({ hasText: "Board" });
  await expect(row.getByRole("cell").nth(1)).toHaveText(/^(over |under )?\d+ %$/);
  await expect(row.getByRole("cell").nth(2)).toHaveText(/^(over |under )?\d+ %$/, { timeout: 20_000 });
  await expect(row.getByRole("cell").nth(3)).toHaveText(/2026/);
});

test("another go-live says what moved with it and what broke", async () => {
  await give(page, engagementId, [
    { type: "actions/update", ids: ["train"], patch: { finishBy: "2027-02-19" } },
  ]);
  await enter(page);
  await goTo(page, "roadmap");
  const goLive = page.getByRole("region", { name: "Programme" }).getByLabel("Go-live");
  await goLive.fill("2027-03-08");
  await goLive.press("Enter");
  const moved = page.getByRole("region", { name: "What moved with go-live" });
  await expect(moved).toContainText("1 action moved with it. 1 new problem.");
  await expect(moved).toContainText("Train the sellers: 5 working days later");
  await expect(moved).toContainText("finishes 5 working days after the day it must be finished by");
  await photograph(page, "roadmap-schedule-1366");
  await expectAccessible(page);
});

test("a card is dragged to another status, and moved on with the keyboard", async () => {
  await part("Board");
  const card = (title: string) => page.getByRole("button", { name: new RegExp(`^A\\d+ ${title}`) });
  const column = (name: string) => page.getByRole("region", { name, exact: true });
  await card("Name the owner").dragTo(column("Planned"));
  await expect(column("Planned")).toContainText("Name the owner");
  await card("Name the owner").focus();
  await press("Alt+ArrowRight");
  await expect(column("In progress")).toContainText("Name the owner");
  await expect(card("Name the owner")).toBeFocused();
  await kept("name").toMatchObject({ status: "in-progress" });
  await photograph(page, "roadmap-board-1366");
  await expectAccessible(page);
});

test("the whole plan is written as a PDF that can be read and searched", async () => {
  const path = join(folder, "plan");
  await launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
  }, path);
  await part("Gantt");
  await page.getByRole("button", { name: "Save as PDF" }).click();
  await expect(page.getByText(`The roadmap is at ${path}.pdf`)).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).first().click();
  await copyFile(`${path}.pdf`, join(root, "test/e2e/pictures/roadmap.pdf"));
  const { pages, words } = readPdf(await readFile(`${path}.pdf`));
  expect(pages).toBe(1);
  for (const expected of ["Name the owner", "Agree the goals", "Train the sellers", "Go-live", "8 Mar 2027"])
    expect(words).toContain(expected);
});

test("the view is remembered, and the Gantt is accessible and has its picture taken", async () => {
  await part("Gantt");
  await goTo(page, "findings");
  await goTo(page, "roadmap");
  await expect(grid()).toBeVisible();
  await page.mouse.move(5, 760);
  await photograph(page, "gantt-1366");
  await expectAccessible(page);
  await resize(launched.app, 1920, 1080);
  await photograph(page, "gantt-1920");
  await resize(launched.app, 683, 384);
  await expect(grid()).toBeVisible();
  await photograph(page, "gantt-200-percent");
});
