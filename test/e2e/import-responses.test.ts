import { expect, test, type Page } from "@playwright/test";
import { mkdir, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { SurveyKeys } from "../../shared/workbook/entities/surveys.ts";
import { addPeople, formIn, openSurvey } from "../builders/open-surveys.ts";
import { addGroup, planned } from "../builders/planned.ts";
import { fillExcelForm, responseTo, sealedTo, textOf } from "../builders/response-files.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo, onDisk } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

let launched: Launched;
let page: Page;
let engagementId: string;
let folder: string;
let keys: SurveyKeys;
let commands: readonly Command[];

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-import-responses-"));
  launched = await launchApp();
  page = launched.page;
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  keys = await page.evaluate(async () => {
    const made = await window.uptake.survey.newKeys();
    if (!made.ok) throw new Error(made.error.message);
    return made.value;
  });
  commands = [
    addGroup("sales", 40),
    addGroup("service", 30),
    addPeople(["Ada North", "Ben South"], "executive"),
    ...openSurvey("pulse", { title: "User pulse", keys }),
    ...openSurvey("check", { questionnaire: "self-check", title: "Executive self-check", naming: "named" }),
  ];
  await give(page, engagementId, commands);
});
test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

/** The form of a survey as the app makes it: the same commands come to the same. */
function formFor(surveyId: string): SurveyForm {
  return formIn(planned(commands, { id: engagementId }), surveyId);
}

/** Answers the file dialogs: what is saved goes to this path, and these files are chosen. */
function answerDialogs(path: string): Promise<void> {
  return launched.app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, path);
}

const responses = () => onDisk(page, engagementId, "responses");
const dialog = () => page.getByRole("dialog", { name: "Take in responses" });

async function openDialog(): Promise<void> {
  await page.getByRole("button", { name: "Take in responses" }).click();
  await expect(dialog()).toBeVisible();
}

test("an Excel form that the app saved is filled in, imported, and undone", async () => {
  const path = join(folder, "self-check.xlsx");
  await answerDialogs(path);
  const saved = await page.evaluate(
    (id) => window.uptake.survey.saveForm({ engagementId: id, surveyId: "check", kind: "excel" }),
    engagementId,
  );
  expect(saved).toEqual({ ok: true, value: { path } });
  const proof = '<img src=x onerror="document.title=1"> =1+1';
  const filled = await fillExcelForm(await readFile(path), {
    answers: { name: "Ada North", "check.commitment.budget": "Partly" },
    proofs: { "check.commitment.budget": proof },
  });
  await writeFile(path, filled);

  await enter(page);
  await goTo(page, "self-check");
  await openDialog();
  await dialog().getByRole("button", { name: "Choose files" }).click();
  await expect(dialog().getByText("1 file was read, 1 is ready to be taken in.")).toBeVisible();
  await expect(dialog().getByText("Executive self-check · Ada North")).toBeVisible();
  await dialog().getByRole("button", { name: "Take in 1 response" }).click();
  await expect(dialog()).toBeHidden();
  expect(await responses()).toMatchObject([
    { personId: "ada-north", answers: [{ itemId: "check.commitment.budget", value: 1, proof }] },
  ]);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect.poll(async () => (await responses()).length).toBe(0);
});

test("a folder with everything in it is looked through file by file and taken in as one step", async () => {
  const [pulse, check] = [formFor("pulse"), formFor("check")];
  const batch = join(folder, "batch");
  await mkdir(batch);
  const put = (name: string, content: string | Uint8Array) => writeFile(join(batch, name), content);
  for (let i = 0; i < 6; i += 1)
    await put(`pulse ${i}.uptake-answers`, await sealedTo(keys.recipient, responseTo(pulse, `r${i}`, i)));
  await put("ada first.uptake-answers", textOf(responseTo(check, "a1", 0, { personId: "ada-north" })));
  await put("ada second.uptake-answers", textOf(responseTo(check, "a2", 1, { personId: "ada-north" })));
  await put("copy of pulse.uptake-answers", await readFile(join(batch, "pulse 3.uptake-answers")));
  await put("edited.uptake-answers", textOf(responseTo(pulse, "e1")).replace('"value":1', '"value":5'));
  await put("other.uptake-answers", textOf(responseTo(pulse, "o1", 0, { engagementId: "e9" })));
  await put("older.uptake-answers", textOf(responseTo(pulse, "o2", 0, { version: 4 })));
  await put("<b>damaged<b>.xlsx", "PK\u0003\u0004 and nothing more");
  await put("huge.uptake-answers", "{");
  await truncate(join(batch, "huge.uptake-answers"), 50 * 1024 * 1024);
  await put("photo.png", "\u0089PNG");
  await put("notes.txt", "Call Ada");

  await enter(page);
  await goTo(page, "self-check");
  await answerDialogs(batch);
  await openDialog();
  await photograph(page, "import-responses-choose");
  await dialog().getByRole("button", { name: "Choose a folder" }).click();
  await expect(
    dialog().getByText(/14 files were read, 7 are ready to be taken in\. 2 other files/),
  ).toBeVisible();
  for (const reason of [
    "changed after it was written",
    "for another engagement",
    "earlier opening",
    "damaged",
    "50 MB",
  ])
    await expect(dialog().getByText(new RegExp(reason)).first()).toBeVisible();
  await photograph(page, "import-responses-review");
  await expectAccessible(page, "[role=dialog]");

  await dialog().getByLabel("What becomes of batch/ada second.uptake-answers").selectOption("Take instead");
  await dialog().getByRole("button", { name: "Take in 7 responses" }).click();
  await expect(dialog()).toBeHidden();
  const taken = (await responses()).map(({ id }) => id).toSorted();
  expect(taken).toEqual(["check.a2", ...[0, 1, 2, 3, 4, 5].map((i) => `pulse.r${i}`)]);
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  await expect.poll(async () => (await responses()).length).toBe(0);
});

test("dropped files open the review; few anonymous answers leave no step, and the same again changes nothing", async () => {
  const pulse = formFor("pulse");
  const paths = [0, 1].map((i) => join(folder, `dropped ${i}.uptake-answers`));
  for (const [i, path] of paths.entries()) await writeFile(path, textOf(responseTo(pulse, `d${i}`, i)));
  await enter(page);
  await goTo(page, "self-check");
  await dropPaths(paths);
  await expect(dialog().getByText("2 files were read, 2 are ready to be taken in.")).toBeVisible();
  await expect(dialog().getByRole("note")).toContainText("fewer than the 5");
  await photograph(page, "import-responses-few");
  await dialog().getByRole("button", { name: "Take in 2 responses" }).click();
  await expect(dialog()).toBeHidden();
  expect(await responses()).toHaveLength(2);
  await enter(page);
  await goTo(page, "self-check");
  await dropPaths(paths);
  await expect(dialog().getByText("The same response was taken in before.").first()).toBeVisible();
  await expect(dialog().getByRole("button", { name: "Nothing to take in" })).toBeDisabled();
  await page.keyboard.press("Escape");
});

test("reading 2,000 files shows how far it is and can be stopped, and a questionnaire closed meanwhile is told", async () => {
  const pulse = formFor("pulse");
  const many = join(folder, "many");
  await mkdir(many);
  for (let i = 0; i < 2000; i += 1)
    await writeFile(join(many, `${i}.uptake-answers`), textOf(responseTo(pulse, `m${i}`, i)));
  await enter(page);
  await goTo(page, "self-check");
  await answerDialogs(many);
  await openDialog();
  await dialog().getByRole("button", { name: "Choose a folder" }).click();
  await dialog().getByRole("button", { name: "Cancel" }).click();
  await expect(dialog().getByRole("button", { name: "Choose a folder" })).toBeVisible();
  const before = (await responses()).length;

  await dialog().getByRole("button", { name: "Choose a folder" }).click();
  await expect(dialog().getByText(/2,000 files were read, 2,000 are ready/)).toBeVisible({ timeout: 60_000 });
  await photograph(page, "import-responses-many");
  await give(page, engagementId, [{ type: "survey/close", id: "pulse", on: "2026-11-20" }]);
  await dialog().getByRole("button", { name: "Take in 2,000 responses" }).click();
  await expect(dialog().getByRole("alert")).toContainText("Nothing was taken in");
  await expect(dialog().getByText("Its questionnaire is closed").first()).toBeVisible();
  expect(await responses()).toHaveLength(before);
});

/** Drops files that lie on the disk on the window, as a file manager does. */
async function dropPaths(paths: readonly string[]): Promise<void> {
  await page.evaluate(() => {
    const input = document.createElement("input");
    Object.assign(input, { type: "file", multiple: true, id: "to-be-dropped" });
    document.body.append(input);
  });
  await page.setInputFiles("#to-be-dropped", [...paths]);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>("#to-be-dropped");
    const dataTransfer = new DataTransfer();
    for (const file of input?.files ?? []) dataTransfer.items.add(file);
    input?.remove();
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
}
