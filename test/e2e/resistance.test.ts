import { expect, test, type Page } from "@playwright/test";
import { triageSteps, type StepNumber } from "../../shared/methodology/triage-steps.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { addFinding } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

/** A consultant who calls people resistant is told what share of the gaps that is, and what it rests on. */

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;

const pieces = ["Interviews", "Observation"];

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  await give(page, engagementId, [
    ...pieces.map((title): Command => ({
      type: "evidence/add",
      evidence: { id: title, title, kind: "statement", note: "", source: "", url: "", date: null },
      attachment: null,
      place: null,
    })),
    ...resisted("list", "Dispatchers keep their own list", { twice: false }),
    ...resisted("books", "Key accounts stay in private address books", { twice: true }),
    ...unrewarded("late", "Visits are logged late"),
  ]);
  await enter(page);
  await goTo(page, "findings");
});

test.afterAll(() => launched.close());

/** A gap triaged to resistance: all is clear and shown, and they still decline. */
function resisted(id: string, title: string, { twice }: { readonly twice: boolean }): readonly Command[] {
  return [
    ...begun(id, title),
    ...triageSteps.flatMap(({ number, clear }) =>
      answered(id, number, number === 10 ? "yes" : clear, twice && number !== 4 ? pieces : ["Interviews"]),
    ),
    { type: "triage/update", roundId: id, patch: { objection: "I will not share my contacts" } },
  ];
}

/** A gap triaged to a barrier. */
function unrewarded(id: string, title: string): readonly Command[] {
  return [...begun(id, title), ...answered(id, 4, "no", ["Interviews"])];
}

function answered(
  roundId: string,
  step: StepNumber,
  answer: "yes" | "no",
  evidenceIds: readonly string[],
): readonly Command[] {
  const place = { roundId, step };
  return [
    { type: "triage/answer", step: place, patch: { answer } },
    ...evidenceIds.map((evidenceId): Command => ({
      type: "evidence/link",
      evidenceId,
      place: { kind: "step", step: place },
    })),
  ];
}

function begun(id: string, title: string): readonly Command[] {
  return [addFinding(id, { title }), { type: "triage/start", roundId: id, findingId: id }];
}

const balance = () => page.getByRole("region", { name: "Balance of verdicts" });

test("the share called resistance is warned of, with the steps that rest on little, each leading to its gap", async () => {
  await page
    .getByRole("radiogroup", { name: "Parts of findings" })
    .getByText("Triage", { exact: true })
    .click();
  await page.mouse.move(700, 740);
  const warning = balance().getByRole("note");
  await expect(warning).toContainText(
    "2 of 3 gaps with a verdict are called resistance. That is rarely so: most people who do not use a system are kept from it. Look again at",
  );
  await expect(warning).toContainText("F1 (one piece of evidence for each of 11 steps)");
  await expect(warning).toContainText("F2 (one piece of evidence for step 4)");
  await photograph(page, "triage-resistance-warning");
  await expectAccessible(page, "main");
  await warning.getByRole("button", { name: "F2" }).focus();
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { name: /Key accounts stay in private address books/ }),
  ).toBeVisible();
  await photograph(page, "triage-resistance-gap");
  await page.keyboard.press("Escape");
});

test("the warning goes once the gaps are no longer called resistance", async () => {
  const again = ["list", "books"].map((findingId): Command => ({
    type: "triage/start",
    roundId: `${findingId}-again`,
    findingId,
  }));
  await give(page, engagementId, again);
  await enter(page);
  await goTo(page, "findings");
  await page
    .getByRole("radiogroup", { name: "Parts of findings" })
    .getByText("Triage", { exact: true })
    .click();
  await expect(balance()).toContainText("Resistance: 0 of 1 gaps with a verdict (0 %).");
  await expect(balance().getByRole("note")).toHaveCount(0);
});
