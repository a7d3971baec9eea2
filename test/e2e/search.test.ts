import { expect, test, type Page } from "@playwright/test";
import { questionsFor } from "../../shared/methodology/methodology.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;

const asked = questionsFor("turnaround").filter((question) => question.scope === "organization")[3];

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  const engagementId = await openEngagement(page);
  const quoted: Command = {
    type: "voice/add",
    answer: { questionId: asked?.id ?? "", groupId: null },
    voice: {
      id: "v1",
      personId: null,
      speaker: "A planner",
      rating: null,
      quote: "After the third naïveté of <b>head office</b> we went back to paper.",
    },
  };
  const refusal = await page.evaluate(
    async ([id, command]) => {
      const result = await window.uptake.workbook.run({ engagementId: id, commandId: "quoted", command });
      await window.uptake.workbook.close();
      return result.ok ? "" : result.error.message;
    },
    [engagementId, quoted] as const,
  );
  expect(refusal).toBe("");
  await page.reload();
  await page.getByRole("list", { name: "Engagements" }).getByRole("button").first().click();
  await expect(page.getByRole("navigation", { name: "Stages" })).toBeVisible();
});

test.afterAll(() => launched.close());

const field = () => page.getByRole("combobox", { name: "Search or go to" });
const inTheWords = () => page.getByRole("group", { name: "Found in the words" });

test("a word that only a quote says is found without its accents and leads to its question", async () => {
  await page.keyboard.press("Control+k");
  await expect(field()).toBeFocused();
  await page.keyboard.type("naivete");
  const found = inTheWords().getByRole("option");
  await expect(found).toHaveCount(1);
  await expect(found.locator("mark")).toHaveText("naïveté");
  await expect(found).toContainText("<b>head office</b>");
  await photograph(page, "palette-found-words");
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("Enter");
  await expect(field()).toBeHidden();
  await expect(page.getByRole("region", { name: "Question" })).toContainText(asked?.text ?? "no question");
});

test("what nobody said is not found, and what was found for earlier letters goes", async () => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("naivete");
  await expect(inTheWords()).toBeVisible();
  await page.keyboard.type("qq");
  await expect(page.getByRole("status").filter({ hasText: "and nothing says it" })).toBeVisible();
  await expect(inTheWords()).toBeHidden();
  await page.keyboard.press("Escape");
});
