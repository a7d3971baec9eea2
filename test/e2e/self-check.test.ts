import { expect, test, type Page } from "@playwright/test";
import type { Command } from "../../shared/workbook/commands.ts";
import { addGroup } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, photographWindow, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  await give(page, engagementId, [
    addGroup("field", 84, { name: "Field sales" }),
    addGroup("desk", 4, { name: "Order desk" }),
    ...["Anna Vogt", "Ben Okafor", "Carla Ruiz"].map(addExecutive),
  ]);
  await enter(page);
  await goTo(page, "self-check");
});

test.afterAll(() => launched.close());

function addExecutive(name: string, at: number): Command {
  const person = { id: `p${at}`, name, jobTitle: "", role: "executive", groupId: null, email: "", note: "" } as const;
  return { type: "people/add", people: [person] };
}

const details = (title: string) => page.getByRole("article", { name: title });
const item = (number: number) => page.getByRole("textbox", { name: `Item ${number}`, exact: true });
const dialog = (title: string | RegExp) => page.getByRole("dialog", { name: title });
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const surveys = () => onDisk(page, engagementId, "surveys");
const items = () => onDisk(page, engagementId, "surveyItems");
const outOfField = () => page.getByRole("article").focus();

/** Answers as somebody at the laptop would. */
function answer(surveyId: string, who: { readonly receipt: string; readonly personId: string | null }): Command {
  const answers = [{ itemId: "check.commitment.budget", value: 2, proof: "" }];
  return {
    type: "response/add",
    response: { surveyId, audience: "executive", groupId: null, name: "", answers, ...who },
  };
}

test("a questionnaire is added with the keyboard, told what respondents will read", async () => {
  await photograph(page, "self-check-empty");
  await expectAccessible(page, "main");
  await press("n");
  const adding = dialog("Add a questionnaire");
  await expect(adding.getByRole("radio", { name: "Executive self-check" })).toBeFocused();
  await expect(adding).toContainText("Your answers are kept without your name and without the time");
  await expect(adding).toContainText("groups of at least 5 people");
  await adding.getByRole("textbox", { name: "Minimum group size" }).fill("4");
  await expect(adding).toContainText("groups of at least 4 people");
  await photograph(page, "self-check-add");
  await expectAccessible(page, "[role=dialog]");
  await press("Control+Enter");
  await expect(details("Executive self-check")).toBeVisible();
  await expect(item(17)).toBeVisible();
  expect(await surveys()).toMatchObject([
    { questionnaire: "self-check", round: 1, naming: "anonymous", minimum: 4, state: "draft" },
  ]);
});
