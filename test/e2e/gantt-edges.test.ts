import { expect, test, type Locator, type Page } from "@playwright/test";
import { addAction } from "../builders/planned.ts";
import { aMeasure } from "../builders/barriers.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;

const { position: _position, ...used } = aMeasure("used", { title: "Opportunities updated within a week" });

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  await give(page, engagementId, [
    { type: "programme/update", patch: { start: "2026-09-01" } },
    { type: "measure/add", measure: used },
    addAction("first", { title: "Name the owner", start: "2026-09-01", durationDays: 4 }),
    addAction("middle", { title: "Agree the goals", start: "2027-02-01", durationDays: 5 }),
    addAction("last", { title: "Hand over", start: "2027-10-04", durationDays: 5 }),
  ]);
  await enter(page);
  await goTo(page, "roadmap");
  await page.getByRole("radiogroup", { name: "Zoom" }).getByText("Day").click();
});

test.afterAll(async () => launched.close());

const grid = () => page.getByRole("grid", { name: "Actions on a time axis" });
const bar = (id: string) => grid().locator(`[data-action="${id}"] [data-grip=move]`);
const startOf = async (id: string) =>
  (await onDisk(page, engagementId, "actions")).find((action) => action.id === id)?.start ?? "";

/** How far the grid is scrolled to the right, pixels. */
const scrolled = () => grid().evaluate((element) => element.scrollLeft);
/** The title of an action, which stays on the left of the time axis. */
const title = (id: string) => grid().locator(`[data-action="${id}"]`).getByRole("gridcell").first();

async function boxOf(of: Locator) {
  const box = await of.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  return box;
}

/** Where the time axis begins and ends on the screen. */
async function axis(): Promise<{ readonly left: number; readonly right: number }> {
  const { x, width } = await boxOf(grid());
  const columns = await grid().evaluate((element) =>
    Number.parseFloat(element.style.getPropertyValue("--gantt-left")),
  );
  return { left: x + columns, right: x + width };
}

/** Takes hold of an action's bar near its start and brings it to a place on the screen, without letting go. */
async function holdAt(id: string, x: number): Promise<void> {
  const box = await boxOf(bar(id));
  const from = { x: box.x + 8, y: box.y + box.height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + x) / 2, from.y, { steps: 4 });
  await page.mouse.move(x, from.y, { steps: 4 });
}

test("held at the left edge of the axis, a bar goes on to earlier days while its name stays", async () => {
  await title("middle").click();
  await expect(bar("middle")).toBeInViewport();
  const before = {
    start: await startOf("middle"),
    scrolled: await scrolled(),
    name: await boxOf(title("middle")),
  };
  expect(before.scrolled).toBeGreaterThan(400);
  const { left } = await axis();
  await holdAt("middle", left + 6);
  // It goes on although the pointer rests.
  await expect.poll(scrolled).toBeLessThan(before.scrolled - 300);
  expect((await boxOf(title("middle"))).x).toBeCloseTo(before.name.x, 0);
  await expect(page.locator("[data-tip]")).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => startOf("middle")).not.toBe(before.start);
  expect((await startOf("middle")) < "2027-01-20").toBe(true);
  await expect(bar("middle")).toBeInViewport();
});

test("at the beginning of the axis it stops, and Escape puts everything back", async () => {
  await title("first").click();
  await expect(bar("first")).toBeInViewport();
  const start = await startOf("first");
  const { left } = await axis();
  await holdAt("first", left + 6);
  await expect.poll(scrolled).toBe(0);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await expect(page.locator("[data-tip]")).toHaveCount(0);
  expect(await startOf("first")).toBe(start);
});

test("held at the right edge, a bar goes on to later days, and stops when it is brought back", async () => {
  await title("middle").click();
  await expect(bar("middle")).toBeInViewport();
  const before = { start: await startOf("middle"), scrolled: await scrolled() };
  const { left, right } = await axis();
  await holdAt("middle", right - 6);
  await expect.poll(scrolled).toBeGreaterThan(before.scrolled + 300);
  await page.mouse.move((left + right) / 2, (await boxOf(grid())).y + 120, { steps: 4 });
  const resting = await scrolled();
  await page.waitForTimeout(200);
  expect(await scrolled()).toBe(resting);
  await page.mouse.up();
  await expect.poll(() => startOf("middle")).not.toBe(before.start);
  expect((await startOf("middle")) > before.start).toBe(true);
});

test("an action names the measure that shows it, beside the Gantt and without moving it", async () => {
  await title("middle").click();
  const showDetails = page.getByRole("button", { name: "Show details" });
  if (await showDetails.isVisible()) await showDetails.click();
  const field = page.getByRole("combobox", { name: "Measure that shows it" });
  await field.scrollIntoViewIfNeeded();
  const resting = await scrolled();
  await field.click();
  await page.keyboard.type("updated");
  await expect(page.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("Opportunities updated within a week");
  const measureOf = async () =>
    (await onDisk(page, engagementId, "actions")).find(({ id }) => id === "middle")?.measureId;
  await expect.poll(measureOf).toBe("used");
  await expect(field).toBeInViewport();
  expect(await scrolled()).toBe(resting);
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect.poll(measureOf).toBeNull();
});
