import { expect, test, type Page } from "@playwright/test";
import { armor, Decrypter } from "age-encryption";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digestedText } from "../../shared/domain/survey/response-digest.ts";
import { responseFault } from "../../shared/domain/survey/response-faults.ts";
import { responseFile, type ResponseFile } from "../../shared/domain/survey/response-file.ts";
import type { Result } from "../../shared/ipc/result.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { someKeys } from "../builders/surveys.ts";
import { addGroup } from "../builders/planned.ts";
import { openEngagement } from "./bridge.ts";
import { give, onDisk } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { openForm, phone, type Download, type OpenedForm } from "./respondent-browser.ts";
import { pictures, violationsOf } from "./screens.ts";

const hostile = `</script><img src=x onerror="window.broken = 1"><!-- <b>bold</b> \u202eevil`;

// A page is looked at in light and dark, which takes its time on a busy machine.
test.setTimeout(120_000);

let launched: Launched;
let folder: string;
let engagementId: string;
let form: OpenedForm;
/** What respondents handed in, as files of the folder. */
const handedIn: string[] = [];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-forms-"));
  launched = await launchApp();
  engagementId = await openEngagement(launched.page, "Halden Pumps", `Northwind ${hostile}`);
  await give(launched.page, engagementId, [
    addGroup("g1", 40, { name: "Field sales" }),
    addGroup("g2", 30, { name: hostile }),
    person("ana", "Ana Duarte"),
    person("bo", hostile),
    ...survey("plain", "self-check", { naming: "anonymous" }),
    ownItem("plain", hostile),
    ownItem("plain", "هل يستخدم فريقك النظام؟"),
    open("plain"),
    ...survey("mirror", "mirror", { naming: "anonymous" }),
    open("mirror"),
    ...survey("sealed", "self-check", { naming: "named" }),
    open("sealed", someKeys),
    ...survey("pulse", "user-pulse", { naming: "anonymous" }),
    open("pulse"),
    ...survey("draft", "self-check", { naming: "anonymous" }),
  ]);
});
test.afterEach(async () => {
  if (form === undefined || form.page.isClosed()) return;
  // Nothing was asked of a network, and nothing that was written by somebody ran.
  expect(form.asked).toEqual([]);
  expect(await form.page.evaluate(() => "broken" in window)).toBe(false);
  await form.close();
});
test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

function survey(
  id: string,
  questionnaire: "self-check" | "mirror" | "user-pulse",
  { naming }: { readonly naming: "named" | "anonymous" },
): readonly Command[] {
  return [
    { type: "survey/add", survey: { id, questionnaire, title: `Form ${id}`, naming, minimum: 5, seed: 7 } },
  ];
}

function ownItem(surveyId: string, text: string): Command {
  const patch = { part: "adoption", text, scale: "holding" as const };
  return { type: "survey-item/set", surveyId, itemId: `own.${text.length}`, patch };
}

function open(id: string, keys: typeof someKeys | null = null): Command {
  return { type: "survey/open", id, keys, on: "2026-11-02" };
}

function person(id: string, name: string): Command {
  return {
    type: "people/add",
    people: [{ id, name, jobTitle: "", role: "executive", groupId: null, email: "", note: "" }],
  };
}

/** Asks the app for a form; the file dialog answers with a file of this folder. */
async function save(surveyId: string): Promise<Result<{ readonly path: string } | null>> {
  await launched.app.evaluate(
    ({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    },
    join(folder, surveyId),
  );
  return launched.page.evaluate((asked) => window.uptake.survey.saveForm(asked), {
    engagementId,
    surveyId,
    kind: "html" as const,
  });
}

/** The path of a survey's form, saved as a person does. */
async function saved(surveyId: string): Promise<string> {
  const result = await save(surveyId);
  if (!result.ok || result.value === null) throw new Error("The form was not saved.");
  return result.value.path;
}

/** Puts a downloaded file where the consultant finds it. */
async function handIn({ name, text }: Download): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, text);
  handedIn.push(path);
}

/** A downloaded response, read as the app does and checked against the survey it is for. */
async function checked({ name, text }: Download, surveyId: string): Promise<ResponseFile> {
  expect(name).toMatch(/^[^/\\]+ [0-9a-f]{6}\.uptake-answers$/);
  const written = responseFile.parse(JSON.parse(text));
  const {
    digest,
    format,
    formatVersion,
    engagementId: _,
    surveyId: of,
    version,
    receipt,
    ...answered
  } = written;
  expect(digest).toBe(createHash("sha256").update(digestedText(written)).digest("hex"));
  expect({ format, formatVersion, of, version }).toEqual({
    format: "uptake-answers",
    formatVersion: 1,
    of: surveyId,
    version: expect.any(Number),
  });
  expect(name).toContain(receipt.slice(0, 6));
  const rows = await onDisk(launched.page, engagementId, "surveys");
  const row = rows.find(({ id }) => id === surveyId);
  if (!row) throw new Error("The survey is gone.");
  expect(responseFault(row, answered)).toBeNull();
  return written;
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const items = (page: Page) => page.locator("fieldset");

async function photograph(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const path = join(pictures, `respondent-${name}-${colorScheme}.png`);
    await page.screenshot({ path, animations: "disabled" });
  }
}

/** Takes a picture, light and dark, and expects that nothing on the page keeps a person out. */
async function inspect(page: Page, name: string): Promise<void> {
  await photograph(page, name);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violationsOf(page)).toEqual([]);
  }
}

/** Nothing is cut off at the side. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(window ?? 0);
}

test("a form is saved while the questionnaire is open; before, the reason is said and nothing is written", async () => {
  const path = await saved("plain");
  expect(path).toBe(join(folder, "plain.html"));
  const page = await readFile(path, "utf8");
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/(?:src|href)=["']?(?:https?:)?\/\//);
  expect(page).not.toContain(hostile);

  const refused = await save("draft");
  expect(refused).toMatchObject({ ok: false, error: { code: "invalid" } });
  await expect(readFile(join(folder, "draft.html"))).rejects.toThrow(/ENOENT/);
});

test("filled in from a file with keys alone and no network, it hands back what was answered", async () => {
  form = await openForm(await saved("plain"));
  const { page } = form;
  const { keyboard } = page;
  await expect(heading(page)).toHaveText("Executive self-check");
  await expect(page.getByText("Your answers are kept without your name")).toBeVisible();
  await inspect(page, "welcome");
  await keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Begin" })).toBeFocused();
  await keyboard.press("Enter");

  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText("Commitment (1 of 2)");
  await keyboard.press("Tab");
  // Digits choose and go on to the next item; arrows move among the answers; Delete takes an answer back.
  await keyboard.press("3");
  await keyboard.press("0");
  await keyboard.press("1");
  await keyboard.press("2");
  await expect(page.getByRole("button", { name: "Next" })).toBeFocused();
  await keyboard.press("Shift+Tab");
  await keyboard.press("Shift+Tab");
  await keyboard.press("Shift+Tab");
  await keyboard.press("ArrowRight");
  await expect(items(page).nth(3).getByRole("radio", { name: "Yes" })).toBeChecked();
  await keyboard.press("Delete");
  await expect(items(page).nth(3).getByRole("radio", { checked: true })).toHaveCount(0);
  await inspect(page, "items");
  await keyboard.press("Enter");

  await expect(heading(page)).toHaveText("Commitment (2 of 2)");
  await keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Adoption (1 of 2)");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Your answers");
  await expect(page.getByText("16 statements are left blank.")).toBeVisible();
  await inspect(page, "review");

  // Back to an item, with words this time.
  await page.getByRole("button", { name: "Change: Every department" }).press("Enter");
  await expect(items(page).first().getByRole("radio", { name: "Yes" })).toBeFocused();
  await page.getByText("What would your people point to as proof?").first().press("Enter");
  await keyboard.press("Tab");
  await keyboard.type("Line 14 of the budget");
  await page.getByRole("button", { name: "Back to my answers" }).press("Enter");
  await expect(page.getByText("Line 14 of the budget")).toBeVisible();

  const send = page.getByRole("button", { name: "Save my answers as a file" });
  const first = await form.downloaded(() => send.press("Enter"));
  const written = await checked(first, "plain");
  await handIn(first);
  expect(written.answers).toEqual([
    { itemId: "check.commitment.budget", value: 2, proof: "Line 14 of the budget" },
    { itemId: "check.commitment.messages", value: "unknown", proof: "" },
    { itemId: "check.commitment.develop", value: 0, proof: "" },
  ]);
  expect(written).toMatchObject({ audience: "executive", groupId: null, personId: null, name: "" });

  await expect(heading(page)).toHaveText("One last step: hand in the file");
  await expect(page.getByText(first.name)).toBeVisible();
  await expect(page.getByText("Line 14 of the budget")).toHaveCount(0);
  await inspect(page, "thanks");
  const again = await form.downloaded(() =>
    page.getByRole("button", { name: "Save the file again" }).click(),
  );
  expect(again).toEqual(first);
});

test("half-finished answers are there after a reload, cleared on request, and gone after sending", async () => {
  form = await openForm(await saved("plain"));
  const { page } = form;
  await page.getByRole("button", { name: "Begin" }).click();
  await items(page).first().getByText("Partly").click();
  await expect(page.getByText("kept in this browser")).toBeVisible();
  await page.getByRole("button", { name: "Next" }).click();

  await page.reload();
  await page.getByRole("button", { name: "Go on where you stopped" }).click();
  await expect(heading(page)).toHaveText("Commitment (2 of 2)");
  await page.getByRole("button", { name: "Back" }).click();
  await expect(items(page).first().getByRole("radio", { name: "Partly" })).toBeChecked();

  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByText("1 of 19 answered")).toBeVisible();
  await page.getByRole("button", { name: "Clear my answers" }).click();
  await page.getByRole("button", { name: "Clear", exact: true }).click();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.getByRole("button", { name: "Begin" }).click();
  await items(page).first().getByText("Yes").click();
  while ((await heading(page).textContent()) !== "Your answers") await page.locator("[data-next]").click();
  await form.downloaded(() => page.getByRole("button", { name: "Save my answers" }).click());
  await expect(heading(page)).toHaveText("One last step: hand in the file");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Begin" })).toBeVisible();
});

test("where the browser keeps nothing it says so, and works; nothing answered is not handed in", async () => {
  form = await openForm(await saved("plain"));
  const { page } = form;
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Refused.", "SecurityError");
      },
    });
  });
  await page.reload();
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("This browser keeps nothing")).toBeVisible();
  while ((await heading(page).textContent()) !== "Your answers") await page.locator("[data-next]").click();
  await page.getByRole("button", { name: "Save my answers" }).click();
  await expect(page.getByRole("alert")).toHaveText("Answer at least one statement first.");

  await page.getByRole("button", { name: "Change: I lead the change effort" }).click();
  await page
    .getByRole("group", { name: "I lead the change effort" })
    .getByText("No", { exact: true })
    .click();
  await page.getByRole("button", { name: "Back to my answers" }).click();
  const download = await form.downloaded(() => page.getByRole("button", { name: "Save my answers" }).click());
  expect((await checked(download, "plain")).answers).toHaveLength(1);
});

test("on a phone, texts that are code are shown as text and nothing is cut off", async () => {
  form = await openForm(await saved("mirror"), phone);
  const { page, touch } = form;
  await expect(page.getByText(`About Northwind ${hostile}`)).toBeVisible();
  await expectNoSidewaysScroll(page);
  await photograph(page, "phone-welcome");
  await touch(page.getByRole("button", { name: "Begin" }));

  await touch(page.getByRole("button", { name: "Next" }));
  await expect(page.getByText("Choose what fits you.")).toBeVisible();
  await expect(page.getByRole("radio", { name: "I lead people" })).toBeFocused();
  await inspect(page, "phone-you");
  await touch(page.getByText("I work with the system"));
  await touch(page.getByText(hostile, { exact: true }));
  await expectNoSidewaysScroll(page);
  await touch(page.getByRole("button", { name: "Next" }));

  await expect(heading(page)).toHaveText("Commitment (1 of 2)");
  await touch(items(page).first().getByText("Don’t know"));
  await touch(page.getByText("What have you seen that shows it?").first());
  await page
    .getByRole("textbox")
    .first()
    .fill(`${hostile} ${"x".repeat(10_000)}`);
  await expect(page.getByText("4,000 characters fit")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await inspect(page, "phone-items");
  while ((await heading(page).textContent()) !== "Your answers") await touch(page.locator("[data-next]"));
  await expectNoSidewaysScroll(page);
  await photograph(page, "phone-review");

  const download = await form.downloaded(() => touch(page.getByRole("button", { name: "Save my answers" })));
  const written = await checked(download, "mirror");
  await handIn(download);
  expect(written).toMatchObject({ audience: "user", groupId: "g2" });
  expect(written.answers[0]?.proof).toHaveLength(4000);
  expect(written.answers[0]?.proof.startsWith(hostile)).toBe(true);
});

test("items that are code or read from right to left are shown as text and can be answered", async () => {
  form = await openForm(await saved("plain"));
  const { page } = form;
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("group", { name: hostile })).toBeVisible();
  const arabic = page.getByRole("group", { name: "هل يستخدم فريقك النظام؟" });
  await arabic.getByText("Yes").click();
  expect(await arabic.locator("legend").evaluate((legend) => getComputedStyle(legend).direction)).toBe("rtl");
  await expect(page.getByText("1 of 19 answered")).toBeVisible();
  await photograph(page, "hostile");
});

test("sealed, with a name: only the survey's identity opens what was answered", async () => {
  form = await openForm(await saved("sealed"));
  const { page } = form;
  await expect(page.getByText("Your name is kept with your answers.")).toBeVisible();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByText("Someone else").click();
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByText("Write your name.")).toBeVisible();
  await page.getByRole("textbox", { name: "Your name" }).fill("  Finn   Osei ");
  await inspect(page, "you");
  await page.getByRole("button", { name: "Next" }).click();
  await items(page).first().getByText("Yes").click();
  while ((await heading(page).textContent()) !== "Your answers") await page.locator("[data-next]").click();
  const { name, text } = await form.downloaded(() =>
    page.getByRole("button", { name: "Save my answers" }).click(),
  );
  await expect(page.getByText("The file is sealed")).toBeVisible();
  expect(text).not.toContain("Finn");
  await handIn({ name, text });

  const decrypter = new Decrypter();
  decrypter.addIdentity(someKeys.identity);
  const opened = await decrypter.decrypt(armor.decode(text), "text");
  expect(await checked({ name, text: opened }, "sealed")).toMatchObject({
    name: "Finn Osei",
    personId: null,
  });
});

test("at twice the size and on the smallest phone, seven numbers and their words still fit", async () => {
  form = await openForm(await saved("pulse"));
  const { page } = form;
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByText("Field sales").click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("radio", { name: "7, completely true" }).first().check();
  await inspect(page, "scale");
  for (const [width, height] of [
    [683, 384],
    [360, 640],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectNoSidewaysScroll(page);
    const box = await page.getByText("4", { exact: true }).first().locator("..").boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(40);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await photograph(page, `scale-${width}`);
  }
});

test("what respondents handed in, sealed or not, is taken in by the app as it was answered", async () => {
  expect(handedIn).toHaveLength(3);
  const { page } = launched;
  const started = await page.evaluate((asked) => window.uptake.responses.readDropped(asked), {
    engagementId,
    paths: handedIn,
  });
  if (!started.ok) throw new Error(started.error.message);
  const job = started.value;
  const state = () => page.evaluate((asked) => window.uptake.job.state(asked), job);
  await expect.poll(state).toMatchObject({ ok: true, value: { state: "done" } });

  const reviewed = await page.evaluate((asked) => window.uptake.responses.review(asked), {
    engagementId,
    ...job,
  });
  if (!reviewed.ok) throw new Error(reviewed.error.message);
  expect(
    reviewed.value.files.map(({ surveyId, outcome, reason, who }) => [surveyId, outcome, reason, who]),
  ).toEqual([
    ["plain", "ready", "", ""],
    ["mirror", "ready", "", ""],
    ["sealed", "ready", "", "Finn Osei"],
  ]);
  const taken = await page.evaluate((asked) => window.uptake.responses.takeIn(asked), {
    engagementId,
    ...job,
    commandId: "taken-in",
    chosen: [],
  });
  expect(taken.ok).toBe(true);
  const rows = await onDisk(page, engagementId, "responses");
  const plain = rows.find(({ surveyId }) => surveyId === "plain");
  expect(rows.map(({ surveyId }) => surveyId).toSorted()).toEqual(["mirror", "plain", "sealed"]);
  expect(plain?.answers[0]).toEqual({
    itemId: "check.commitment.budget",
    value: 2,
    proof: "Line 14 of the budget",
  });
});
