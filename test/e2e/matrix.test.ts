import { expect, test, type Locator, type Page } from "@playwright/test";
import { enterSample, goTo } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  await enterSample(page);
  await goTo(page, "strategy");
  await page
    .getByRole("radiogroup", { name: "Parts of strategy" })
    .getByText("Impact and effort", { exact: true })
    .click();
});

test.afterAll(async () => launched.close());

const drawing = () => page.getByRole("group", { name: "Impact against effort" });
const marks = () => drawing().getByRole("button");
const field = (impact: number, effort: number) => drawing().locator(`[data-field="${impact}/${effort}"]`);
const undo = () => page.getByRole("button", { name: /^Undo/ }).first();
const lit = () => drawing().locator("[data-field][data-lit]");

async function middleOf(of: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold of a mark and moves it, without letting go. */
async function hold(mark: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
  const from = await middleOf(mark);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
}

/** What a mark says of itself, and where it is said to stand. */
async function standing(
  mark: Locator,
): Promise<{ readonly label: string; readonly impact: number; readonly effort: number }> {
  const label = (await mark.getAttribute("aria-label")) ?? "";
  const [, impact, effort] = /impact (\d), effort (\d)/.exec(label) ?? [];
  return { label, impact: Number(impact), effort: Number(effort) };
}

test("a mark that is held lights the field under it, and is judged where it is let go", async () => {
  const mark = marks().first();
  const before = await standing(mark);
  const [impact, effort] = [before.impact === 2 ? 3 : 2, before.effort === 4 ? 3 : 4];
  await hold(mark, await middleOf(field(impact, effort)));
  await expect(lit()).toHaveCount(1);
  await expect(lit()).toHaveAttribute("data-field", `${impact}/${effort}`);
  await page.mouse.up();
  await expect(mark).toHaveAttribute("aria-label", new RegExp(`impact ${impact}, effort ${effort}, judged`));
  await expect(lit()).toHaveCount(0);
  await photograph(page, "strategy-matrix-judged-1366");
  await undo().click();
  await expect(mark).toHaveAttribute("aria-label", before.label);
});

test("Escape lets go of a mark where it was, and judges nothing", async () => {
  const mark = marks().nth(1);
  const before = await standing(mark);
  const place = await middleOf(mark);
  await hold(mark, await middleOf(field(before.impact === 1 ? 5 : 1, 5)));
  await page.keyboard.press("Escape");
  await expect(lit()).toHaveCount(0);
  const after = await middleOf(mark);
  expect(Math.hypot(after.x - place.x, after.y - place.y)).toBeLessThan(1);
  await page.mouse.up();
  await expect(mark).toHaveAttribute("aria-label", before.label);
});

test("a press that trembles judges nothing", async () => {
  const mark = marks().nth(2);
  const before = await standing(mark);
  const from = await middleOf(mark);
  await hold(mark, { x: from.x + 1, y: from.y + 1 });
  await page.mouse.up();
  await expect(mark).toHaveAttribute("aria-label", before.label);
  await expect(mark).toHaveAttribute("aria-pressed", "true");
});

test("beside the drawing the nearest field counts, and keys stop at its border", async () => {
  const mark = marks().first();
  const before = await standing(mark);
  const corner = await field(5, 1).boundingBox();
  await hold(mark, { x: (corner?.x ?? 0) - 12, y: (corner?.y ?? 0) - 4 });
  await page.mouse.up();
  await expect(mark).toHaveAttribute("aria-label", /impact 5, effort 1/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowLeft");
  await expect(mark).toHaveAttribute("aria-label", /impact 5, effort 1/);
  await undo().click();
  await expect(mark).toHaveAttribute("aria-label", before.label);
});
