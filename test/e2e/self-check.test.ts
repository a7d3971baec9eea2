import { expect, test, type Page } from "@playwright/test";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "../../shared/workbook/commands.ts";
import { addGroup } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { chooseFile } from "./walk.ts";
import { expectAccessible, photograph, photographWindow, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

let launched: Launched;
let page: Page;
let engagementId: string;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-self-check-"));
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

test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

function addExecutive(name: string, at: number): Command {
  const person = {
    id: `p${at}`,
    name,
    jobTitle: "",
    role: "executive",
    groupId: null,
    email: "",
    note: "",
  } as const;
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
/** Takes back the last step, from outside any field. */
const undo = async () => {
  await page.getByRole("article").focus();
  await press("Control+z");
};
/** The window has what was written past it. */
const again = async () => {
  await enter(page);
  await goTo(page, "self-check");
};

/** Answers as somebody at the laptop would. */
function answer(
  surveyId: string,
  who: { readonly receipt: string; readonly personId: string | null },
): Command {
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

test("an item is reworded in place, with the method's wording in view, and one key brings it back", async () => {
  await item(2).focus();
  await press("Control+a");
  await page.keyboard.type("Messages about the change go out every Monday.");
  await press("Enter");
  const row = page.getByRole("listitem").filter({ has: item(2) });
  await expect(row).toContainText("Reworded");
  await expect(row).toContainText("The method asks: “We have set channels for news about the change");
  await expect(row).toContainText(
    "Reworded here, but not in “What people see of their executives”: the perception gap would compare two different things.",
  );
  await expect
    .poll(items)
    .toMatchObject([
      { itemId: "check.commitment.messages", text: "Messages about the change go out every Monday." },
    ]);
  await row.getByRole("button", { name: "Ask it so" }).focus();
  await press("Enter");
  await expect(item(2)).toHaveValue(/^We have set channels/);
  await expect(item(2)).toBeFocused();
  await undo();
  await expect(item(2)).toHaveValue("Messages about the change go out every Monday.");
  await undo();
  await expect(item(2)).toHaveValue(/^We have set channels/);
  await press("Control+Shift+z");
  await expect(item(2)).toHaveValue("Messages about the change go out every Monday.");
});

test("an emptied item shows what is recorded again, and the method's words are no rewording", async () => {
  await item(3).focus();
  await press("Control+a", "Delete", "Tab");
  await expect(item(3)).toHaveValue("We have set aside the time, money and people to develop the system.");
  await item(2).focus();
  await press("Control+a", "Delete", "Tab");
  await expect(item(2)).toHaveValue(/^We have set channels/);
  await undo();
  await expect(item(2)).toHaveValue("Messages about the change go out every Monday.");
});

test("an item is left out and asked again; the others are counted anew", async () => {
  const councils =
    "I take part in an industry or user council where companies share how they use such systems.";
  await page.getByRole("button", { name: `Leave this item out: ${councils}` }).focus();
  await press("Enter");
  await expect(page.getByText("Not asked", { exact: true })).toBeVisible();
  await expect(item(17)).toBeHidden();
  const bringBack = page.getByRole("button", { name: `Ask this item again: ${councils}` });
  await expect(bringBack).toBeFocused();
  await press("Enter");
  await expect(item(17)).toBeVisible();
  await undo();
  await expect(bringBack).toBeVisible();
});

test("own items are added with part and scale, put in order, moved and removed", async () => {
  const adding = page.getByRole("textbox", { name: "Add an item to Adoption" });
  await adding.focus();
  await page.keyboard.type("I open the system before my first meeting.");
  await press("Enter");
  await expect(item(12)).toHaveValue("I open the system before my first meeting.");
  await expect(adding).toBeFocused();
  await page.keyboard.type("I ask for figures from the system in meetings.");
  await press("Enter");
  await expect(item(13)).toHaveValue("I ask for figures from the system in meetings.");
  await item(13).focus();
  await press("Alt+ArrowUp");
  await expect(item(12)).toHaveValue("I ask for figures from the system in meetings.");
  await page.getByRole("combobox", { name: "Scale of item 12" }).selectOption("1 to 7, how true it is");
  await page.getByRole("combobox", { name: "Part of item 13" }).selectOption("Leading the change");
  await expect(item(18)).toHaveValue("I open the system before my first meeting.");
  await page.getByRole("button", { name: "Remove item: I open the system before my first meeting." }).focus();
  await press("Enter");
  await expect(page.getByText("“I open the system before my first meeting.” is removed.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Add an item to Leading the change" })).toBeFocused();
  await undo();
  await expect(item(18)).toHaveValue("I open the system before my first meeting.");
  await page.getByRole("article").focus();
  await photograph(page, "self-check-draft");
  await expectAccessible(page, "main");
});

test("a draft can be tried out as respondents will see it, and nothing of that is kept", async () => {
  await page.getByRole("button", { name: "Preview" }).focus();
  await press("Enter");
  const preview = dialog("As respondents see it; nothing you answer here is kept");
  await expect(preview.getByRole("heading", { name: "Executive self-check", level: 1 })).toBeVisible();
  await expect(preview).toContainText("groups of at least 4 people");
  await photograph(page, "self-check-preview");
  await preview.getByRole("button", { name: /^Begin|^Start/ }).click();
  await expect(preview).toContainText("Messages about the change go out every Monday.");
  await press("Escape");
  await expect(preview).toBeHidden();
  await expect(page.getByRole("button", { name: "Preview" })).toBeFocused();
  expect(await onDisk(page, engagementId, "responses")).toEqual([]);
});

test("opening says what it fixes; as long as nobody has answered it can be taken back", async () => {
  await page.getByRole("button", { name: "Open for answers" }).focus();
  await press("Enter");
  const opening = dialog("Open “Executive self-check” for answers");
  await expect(opening).toContainText("18 items: 1 reworded, 2 own");
  await expect(opening).toContainText("Anonymous; nothing is shown of fewer than 4");
  await photograph(page, "self-check-opening");
  await press("Control+Enter");
  const survey = details("Executive self-check");
  await expect(survey).toContainText("Nobody yet");
  await expect(survey).toBeFocused();
  await expect(survey).toContainText("Nothing else is shown before it is closed");
  expect(await surveys()).toMatchObject([
    { state: "open", keys: { recipient: expect.stringMatching(/^age1/) } },
  ]);
  const path = join(folder, "form.xlsx");
  await chooseFile(launched.app, path);
  await survey.getByRole("button", { name: "Save as Excel form" }).click();
  await expect(page.getByText(`The form is at ${path}`)).toBeVisible();
  expect((await stat(path)).size).toBeGreaterThan(1000);
  await survey.getByText("What is asked: 18 items").click();
  await expect(survey.getByText("Messages about the change go out every Monday.")).toBeVisible();
  await photograph(page, "self-check-open");
  await expectAccessible(page, "main");
  await survey.getByRole("button", { name: "Make it a draft again" }).focus();
  await press("Enter");
  await expect(item(18)).toBeVisible();
  await undo();
  await expect(survey).toContainText("Nobody yet");
});

test("an anonymous one is closed for good, which is said before", async () => {
  const [survey] = await surveys();
  await give(page, engagementId, [answer(survey?.id ?? "", { receipt: "r1", personId: null })]);
  await again();
  await expect(details("Executive self-check")).toContainText("1 executive");
  await expect(page.getByRole("button", { name: "Make it a draft again" })).toBeHidden();
  await page.getByRole("button", { name: "Close", exact: true }).focus();
  await press("Enter");
  const closing = dialog("Close “Executive self-check”");
  await expect(closing).toContainText("This is final and cannot be undone.");
  await expect(closing).toContainText("Results need at least 4 who answered");
  await photograph(page, "self-check-closing");
  await press("Escape");
  await expect(closing).toBeHidden();
  await expect(page.getByRole("button", { name: "Close", exact: true })).toBeFocused();
  await press("Enter", "Control+Enter");
  await expect(page.getByRole("button", { name: "Add another round" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Open again" })).toBeHidden();
  expect(await surveys()).toMatchObject([{ state: "closed" }]);
  // What is offered to be undone is from before the questionnaire.
  await expect(page.getByRole("button", { name: /^Undo/ })).toHaveAccessibleName(
    "Undo: Add person “Carla Ruiz”",
  );
});

test("another round begins with the wording of the one before", async () => {
  await page.getByRole("button", { name: "Add another round" }).focus();
  await press("Enter");
  await expect(details("Executive self-check, round 2")).toBeVisible();
  await expect(item(2)).toHaveValue("Messages about the change go out every Monday.");
  await expect(item(12)).toHaveValue("I ask for figures from the system in meetings.");
});

test("a named one tells who has answered and who has not, gives one answer back, and can be opened again", async () => {
  await page.getByRole("radiogroup", { name: "Names" }).getByText("Named").click();
  await expect(details("Executive self-check, round 2")).toContainText(
    "Your name is kept with your answers.",
  );
  await page.getByRole("button", { name: "Open for answers" }).click();
  await page.getByRole("switch", { name: "Seal the answers that come back by file" }).press("Space");
  await press("Control+Enter");
  const who = page.getByRole("list", { name: "Who has answered" });
  await expect(who.getByRole("listitem")).toHaveText([
    /Anna Vogt.*Not yet/,
    /Ben Okafor.*Not yet/,
    /Carla Ruiz.*Not yet/,
  ]);
  const second = (await surveys()).find(({ round }) => round === 2)?.id ?? "";
  expect((await surveys()).find(({ id }) => id === second)?.keys).toBeNull();
  await give(page, engagementId, [
    answer(second, { receipt: "r2", personId: "p1" }),
    answer(second, { receipt: "r3", personId: "p0" }),
  ]);
  await again();
  await expect(who.getByRole("listitem")).toHaveText([
    /Anna Vogt.*Answered/,
    /Ben Okafor.*Answered/,
    /Carla Ruiz.*Not yet/,
  ]);
  await photograph(page, "self-check-named");
  await expectAccessible(page, "main");
  await who.getByRole("button", { name: "Remove the answers of Ben Okafor" }).click();
  await expect(who.getByRole("listitem").nth(1)).toHaveText(/Ben Okafor.*Not yet/);
  await undo();
  await expect(who.getByRole("listitem").nth(1)).toHaveText(/Ben Okafor.*Answered/);
  await page.getByRole("button", { name: "Close", exact: true }).click();
  await expect(dialog("Close “Executive self-check, round 2”")).toContainText("You can open it again.");
  await press("Control+Enter");
  await page.getByRole("button", { name: "Open again" }).click();
  await expect(page.getByRole("button", { name: "Close", exact: true })).toBeVisible();
});

test("a questionnaire is removed with its responses, and that is taken back", async () => {
  await page.getByRole("button", { name: "Remove questionnaire" }).click();
  await expect(page.getByText("“Executive self-check, round 2” is removed with 2 responses.")).toBeVisible();
  await expect(details("Executive self-check")).toBeVisible();
  await press("Control+z");
  await expect.poll(async () => (await surveys()).length).toBe(2);
});

test("the palette leads to every questionnaire and adds one from anywhere", async () => {
  await goTo(page, "set-up");
  await press("Control+k");
  await page.keyboard.type("self-check, round 2");
  await press("Enter");
  await expect(details("Executive self-check, round 2")).toBeVisible();
  await goTo(page, "set-up");
  await press("Control+k");
  await page.keyboard.type("take in responses");
  await press("Enter");
  await expect(dialog("Take in responses")).toBeVisible();
  await press("Escape");
  await expect(dialog("Take in responses")).toBeHidden();
  await goTo(page, "set-up");
  await press("Control+k");
  await page.keyboard.type("add a questionnaire");
  await press("Enter");
  const adding = dialog("Add a questionnaire");
  await expect(adding.getByRole("radio", { name: "What people see of their executives" })).toBeChecked();
  await press("Control+Enter");
  await expect(details("What people see of their executives")).toBeVisible();
  await expect(page.getByRole("note")).toContainText("differ from “Executive self-check, round 2”");
  await photograph(page, "self-check-mirror");
});

test("enlarged to 200 %, the keyboard reaches everything and nothing is cut off", async () => {
  await launched.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2),
  );
  await photographWindow(launched, "self-check-zoomed");
  const overflow = await page.evaluate(() => {
    const main = document.querySelector("main");
    return main ? main.scrollWidth - main.clientWidth : -1;
  });
  expect(overflow).toBeLessThanOrEqual(0);
  await page.getByRole("textbox", { name: "Add an item to Leading the change" }).focus();
  await expect(page.getByRole("textbox", { name: "Add an item to Leading the change" })).toBeInViewport();
});
