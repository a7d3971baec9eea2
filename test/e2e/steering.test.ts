import { expect, test, type Page } from "@playwright/test";
import { dateOfDay, dayNumber } from "../../shared/domain/calendar.ts";
import { addAction } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;

/** The day that lies so many days from now. */
const inDays = (days: number) => dateOfDay(dayNumber(new Date().toISOString().slice(0, 10)) + days);

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  await give(page, engagementId, [
    addAction("owner", { title: "Name the owner of adoption", start: inDays(-30), status: "planned" }),
    addAction("lists", { title: "Close the parallel lists", status: "planned", pessimisticDays: 20 }),
    addAction("goals", { title: "Set weekly goals", start: inDays(20), status: "planned" }),
    {
      type: "action-link/set",
      link: { predecessorId: "owner", successorId: "lists", kind: "finish-to-start", lagDays: 0 },
    },
    {
      type: "actions/update",
      ids: ["owner"],
      patch: { lateReason: "The board meets only in spring." },
    },
    {
      type: "baseline/take",
      baseline: {
        id: "kick-off",
        name: "Kick-off",
        dates: [{ actionId: "goals", title: "Set weekly goals", start: inDays(3), finish: inDays(8) }],
      },
    },
    { type: "programme/update", patch: { steeringDate: inDays(40) } },
  ]);
  await enter(page);
  await goTo(page, "deliver");
  await page
    .getByRole("radiogroup", { name: "Parts of deliver" })
    .getByText("Steering", { exact: true })
    .click();
});

test.afterAll(async () => launched.close());

const type = (text: string) => page.keyboard.type(text);
const card = (name: string) => page.getByRole("region", { name });

test("decisions are added one after another with the keyboard, and their fields save themselves", async () => {
  await page.keyboard.press("n");
  for (const title of ["Close the old order list", "Pay for two coaches"]) {
    await type(title);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("listitem", { name: title })).toBeVisible();
  }
  const line = page.getByRole("listitem", { name: "Close the old order list" });
  await line.getByLabel("By when").fill(inDays(-2));
  await expect(line.getByText("Overdue")).toBeVisible();
  await line.getByRole("combobox", { name: "Action that hangs on it" }).fill("Close the");
  await page.getByRole("option", { name: /Close the parallel lists/ }).click();
  const other = page.getByRole("listitem", { name: "Pay for two coaches" });
  await other.getByRole("combobox", { name: "State" }).click();
  await page.getByRole("option", { name: "Decided" }).click();
  await expect
    .poll(async () =>
      (await onDisk(page, engagementId, "decisions")).map(({ title, state, date, actionId }) => ({
        title,
        state,
        date,
        actionId,
      })),
    )
    .toEqual([
      { title: "Close the old order list", state: "asked", date: inDays(-2), actionId: "lists" },
      { title: "Pay for two coaches", state: "decided", date: inDays(0), actionId: null },
    ]);
  await expect(
    page.getByRole("list", { name: "Decided and declined" }).getByRole("listitem"),
  ).toHaveAccessibleName("Pay for two coaches");
});

test("what is late says why: what was recorded first, then what it waits for", async () => {
  const late = card("Late, and why");
  await expect(late.getByRole("button", { name: /^Name the owner/ })).toContainText(
    "The board meets only in spring.",
  );
  await expect(late.getByRole("button", { name: /^Close the parallel lists/ })).toContainText(
    "It waits for “Name the owner of adoption”, which is late.",
  );
});

test("it shows what comes, what moved since the baseline, and how likely the wanted day is", async () => {
  await expect(
    card("The next 90 days").getByRole("button", { name: /Set weekly goals.*Begins/ }),
  ).toBeVisible();
  await expect(card("Moved since “Kick-off”").getByRole("button")).toContainText("later");
  await expect(page.getByText("Probability of that").locator("xpath=../dd")).toHaveText(/\d+ %$/);
  await photograph(page, "steering");
  await expectAccessible(page, "main");
});

test("an item leads to its place", async () => {
  await card("Late, and why")
    .getByRole("button", { name: /^Name the owner/ })
    .click();
  await expect(page.getByRole("heading", { name: "Roadmap", level: 1 })).toBeVisible();
  await page.keyboard.press("Alt+ArrowLeft");
  await expect(card("Late, and why")).toBeVisible();
});

test("a decision that is removed can be brought back", async () => {
  await page.getByRole("button", { name: "Remove Pay for two coaches" }).click();
  await expect(page.getByRole("listitem", { name: "Pay for two coaches" })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("listitem", { name: "Pay for two coaches" })).toBeVisible();
});

test("presented from here, the committee sees decisions, then what is late and what comes", async () => {
  await page.getByRole("button", { name: "Present" }).click();
  const slide = page.getByRole("dialog", { name: "Present" });
  await expect(slide.getByRole("heading", { name: "Decisions" })).toBeVisible();
  await photograph(page, "present-decisions");
  await page.keyboard.press("ArrowRight");
  await expect(slide.getByRole("heading", { name: "What is late, and what comes next" })).toBeVisible();
  await expect(slide.getByText("The board meets only in spring.")).toBeVisible();
  await photograph(page, "present-outlook");
  await expectAccessible(page, '[role="dialog"]');
  await page.keyboard.press("Escape");
});
