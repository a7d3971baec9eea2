import { expect, test, type Page } from "@playwright/test";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { questionsFor } from "../../shared/methodology/methodology.ts";
import { answerId, type Answer } from "../../shared/workbook/model.ts";
import { openEngagement } from "./bridge.ts";
import { launchApp, root, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";

test.describe.configure({ mode: "serial" });

const photo = join(root, "assets/sample/photos/whiteboard-owner.jpg");
const groups = ["North", "South", "Desk"] as const;
const asked = questionsFor("turnaround");
/** The questions of the first dimension: seven for the organization, then one for each group. */
const forOrganization = asked.filter((question) => question.scope === "organization");
const forGroups = asked.filter((question) => question.scope === "group");

let launched: Launched;
let page: Page;
let engagementId: string;
let folder: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "uptake-analysis-"));
  launched = await launchApp();
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
  engagementId = await openEngagement(page);
  await leaveAndReturn();
});

test.afterAll(async () => {
  await launched.close();
  await rm(folder, { recursive: true, force: true });
});

const question = () => page.getByRole("heading", { level: 2 });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const part = (name: string) => page.getByRole("region", { name, exact: true });
const level = (rating: number) => page.getByRole("group", { name: "Levels" }).getByRole("button").nth(rating);
const group = (name: string) =>
  page.getByRole("group", { name: "Groups" }).getByRole("button", { name: new RegExp(`^${name}`) });
const view = (name: string) =>
  page.getByRole("radiogroup", { name: "Parts of analysis" }).getByText(name, { exact: true }).click();

async function leaveAndReturn(): Promise<void> {
  await page.evaluate(() => window.uptake.workbook.close());
  await page.reload();
  await page.getByRole("list", { name: "Engagements" }).getByRole("button").first().click();
  await page
    .getByRole("navigation", { name: "Stages" })
    .getByRole("button", { name: /^Analysis/ })
    .click();
  await expect(question()).toBeVisible();
}

async function addGroups(): Promise<void> {
  await page.evaluate(
    async ([id, names]) => {
      const rows = names.map((name) => ({
        id: name.toLowerCase(),
        name,
        headcount: 10,
        supervisorId: null,
        spectrum: null,
        note: "",
      }));
      const command = { type: "groups/add" as const, groups: rows };
      await window.uptake.workbook.run({ engagementId: id, commandId: "groups", command });
    },
    [engagementId, groups] as const,
  );
}

/** What is on the disk, by question and group. */
async function answers(): Promise<ReadonlyMap<string, Answer>> {
  const rows = await page.evaluate(async (id) => {
    const opened = await window.uptake.workbook.open({ engagementId: id });
    return opened.ok ? [...opened.value.workbook.answers] : [];
  }, engagementId);
  return new Map(rows);
}

/** What is on the disk of one answer, once it is as expected. */
const kept = (id: string) => expect.poll(async () => (await answers()).get(id));

const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test("a question for groups says to add user groups first while there are none", async () => {
  const [first] = forGroups;
  for (let i = 0; i < asked.indexOf(first!); i++) await press("ArrowRight");
  await expect(question()).toHaveText(first!.text);
  await expect(page.getByText("Add user groups first.")).toBeVisible();
  await photograph(page, "analysis-no-groups");
  await page.getByRole("button", { name: "Add user groups" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Set-up");
  await addGroups();
  await leaveAndReturn();
});

test("twenty questions are answered with the keyboard alone", async () => {
  const ratings: (readonly [string, number])[] = [];
  for (const [i, asking] of asked.slice(0, 14).entries()) {
    await expect(question()).toHaveText(asking.text);
    const targets = asking.scope === "group" ? groups.map((name) => name.toLowerCase()) : [null];
    for (const [j, target] of targets.entries()) {
      const rating = (i + j) % 5;
      if (target !== null) await expect(group(groups[j]!)).toHaveAttribute("aria-current", "true");
      await press(String(rating));
      ratings.push([answerId(asking.id, target), rating]);
    }
    await press("ArrowRight");
  }
  expect(ratings.length).toBeGreaterThanOrEqual(20);
  await expect
    .poll(async () => {
      const known = await answers();
      return ratings.map(([id]) => [id, known.get(id)?.rating]);
    })
    .toEqual(ratings);
});

test("not applicable, clearing, confidence and the next unanswered question are one key each", async () => {
  const here = asked[14]!;
  await press("ArrowLeft", "u");
  await expect(question()).toHaveText(here.text);
  const forGroup = here.scope === "group";
  const id = answerId(here.id, forGroup ? "north" : null);

  await press("n");
  await kept(id).toMatchObject({ notApplicable: true, rating: null });
  if (forGroup) await press("ArrowUp");
  await expect(button("Not applicable")).toHaveAttribute("aria-pressed", "true");
  await press("2");
  await kept(id).toMatchObject({ notApplicable: false, rating: 2 });
  if (forGroup) await press("ArrowUp");
  await press("c");
  await expect(button("Low")).toHaveAttribute("aria-pressed", "true");
  await press("c");
  await expect(button("Medium")).toHaveAttribute("aria-pressed", "true");
  await press("Backspace");
  await kept(id).toMatchObject({ rating: null, confidence: "medium" });
});

test("keys pressed in a field are words, and Escape leads back to the question", async () => {
  await page.getByLabel("Note").fill("");
  await page.getByLabel("Note").pressSequentially("4 of 10 named nobody");
  await press("Escape");
  await expect(question()).toBeFocused();
  await expect(level(4)).toHaveAttribute("aria-pressed", "false");
  await press("4");
  await expect
    .poll(async () => [...(await answers()).values()].filter(({ note }) => note !== ""))
    .toEqual([expect.objectContaining({ note: "4 of 10 named nobody", rating: 4 })]);
});

test("people who rate differently are said to disagree, and their median stands until the consultant rates", async () => {
  await press("Home");
  const [first] = forOrganization;
  while ((await question().textContent()) !== first!.text) await press("ArrowLeft");
  await press("Backspace");
  for (const [i, [speaker, rating]] of (
    [
      ["A dispatcher", 0],
      ["The sales lead", 3],
    ] as const
  ).entries()) {
    await press("q");
    await page.keyboard.type("Nobody ever asked me");
    const row = part("Voices").getByRole("listitem").nth(i);
    await row.getByLabel("Who said it").fill(speaker);
    await press("Escape", "Escape");
    await row.getByRole("button", { name: `Rating ${rating}` }).click();
    await expect(row.getByRole("button", { name: `Rating ${rating}` })).toHaveAttribute(
      "aria-pressed",
      "true",
    );
  }
  await expect(part("Voices")).toContainText("Median 1.5, range 0 to 3, n = 2");
  await expect(part("Voices")).toContainText("Voices disagree by 3 steps");
  await expect(page.getByRole("navigation", { name: "Questions" })).toContainText("1.5");
  await photograph(page, "analysis-voices");
  await press("1");
  await expect(level(1)).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("navigation", { name: "Questions" })).not.toContainText("1.5");
});

test("a photo is attached by choosing it, by pasting it and by dropping it", async () => {
  await press("e");
  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  await dialog.locator("input[type=file]").setInputFiles(photo);
  await expect(dialog.getByLabel("Title")).toHaveValue("whiteboard-owner");
  await dialog.getByRole("button", { name: "Add evidence" }).click();
  await expect(dialog).toBeHidden();
  const chips = part("Evidence").getByRole("listitem");
  await expect(chips).toHaveCount(1);
  await expect
    .poll(() =>
      chips
        .first()
        .locator("img")
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBeGreaterThan(100);

  await paste(photo);
  await expect(chips).toHaveCount(2);
  await expect(chips.nth(1)).toContainText("Pasted picture");

  await drop("minutes.txt", "text/plain", "The owner was not named.");
  await expect(chips).toHaveCount(3);

  await chips.first().getByRole("button", { name: "whiteboard-owner", exact: true }).click();
  const viewer = page.getByRole("dialog", { name: "whiteboard-owner" });
  await expect
    .poll(() => viewer.locator("img").evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(480);
  await photograph(page, "analysis-viewer");
  await press("ArrowRight");
  await expect(page.getByRole("dialog")).toContainText("2 of 3");
  await press("Escape");
});

test("a file that cannot be attached is refused in words and changes nothing", async () => {
  await drop("photo.png", "image/png", "this is no picture");
  await expect(page.getByText(/named \.png but holds no picture/)).toBeVisible();
  await drop("empty.pdf", "application/pdf", "");
  await expect(page.getByText(/“empty\.pdf” is empty or a folder/)).toBeVisible();
  await closeNotices();

  const large = join(folder, "large.pdf");
  await writeFile(large, Buffer.alloc(26 * 1024 * 1024 + 1));
  await press("e");
  const dialog = page.getByRole("dialog", { name: "Add evidence" });
  await dialog.locator("input[type=file]").setInputFiles(large);
  await dialog.getByRole("button", { name: "Add evidence" }).click();
  await expect(dialog.getByRole("alert")).toContainText("up to 25 MB can be attached");
  await dialog.getByRole("button", { name: "Take the file away" }).click();
  await dialog.getByLabel("Title").fill("Policy, paper copy");
  await press("Escape");
  await expect(dialog).toBeHidden();
  await press("e");
  await expect(dialog.getByLabel("Title")).toHaveValue("Policy, paper copy");
  await dialog.getByRole("button", { name: "Add evidence" }).click();
  await expect(part("Evidence").getByRole("listitem")).toHaveCount(4);
});

test("a finding begun at a question is tied to it", async () => {
  await press("f");
  const dialog = page.getByRole("dialog", { name: "New finding" });
  await dialog.getByLabel("Title").fill("Nobody owns use");
  await press("Control+Enter");
  await expect(dialog).toBeHidden();
  await expect(part("Findings")).toContainText("Nobody owns use");
});

test("the projector view shows the question and keeps the room's words off the wall", async () => {
  await press("p");
  await expect(question()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Questions" })).toBeHidden();
  await expect(page.getByRole("complementary")).toBeHidden();
  await expect(page.getByText("Nobody ever asked me")).toBeHidden();
  await photograph(page, "analysis-projector");
  await press("ArrowRight", "Escape");
  await expect(page.getByRole("navigation", { name: "Questions" })).toBeVisible();
  await press("ArrowLeft");
});

test("a cell of the heat map leads to the answers behind it, and they lead to the question", async () => {
  await view("Heat map");
  const table = page.getByRole("grid", { name: "Scores by dimension and group" });
  await table.getByRole("button", { name: /^Ownership, organization/ }).focus();
  await press("ArrowDown", "ArrowRight");
  const cell = table.getByRole("button", { name: /^Leadership, North/ });
  await expect(cell).toBeFocused();
  await press("Enter");
  const panel = page.getByRole("complementary", { name: "Answers behind the score" });
  const short = forGroups.find(({ dimension }) => dimension === "leadership")!.short;
  await expect(panel).toContainText(short);
  await photograph(page, "analysis-heat-map");
  await press("Escape");
  await expect(panel).toBeHidden();
  await expect(cell).toBeFocused();
  await press("Enter");
  await panel.getByRole("button", { name: new RegExp(`^${short}`) }).click();
  await expect(
    page.getByRole("navigation", { name: "Questions" }).locator("[aria-current=step]"),
  ).toContainText(short);
  await expect(group("North")).toHaveAttribute("aria-current", "true");
});

test("the list of answers is narrowed down and opens an answer where it is rated", async () => {
  await view("Answers");
  const list = page.getByRole("grid", { name: "Answers" });
  await page.getByLabel("Find in this list").fill(forOrganization[0]!.short);
  await expect(list.getByRole("row")).toHaveCount(2);
  await photograph(page, "analysis-answers");
  await list.getByRole("button", { name: forOrganization[0]!.short }).click();
  await expect(question()).toHaveText(forOrganization[0]!.text);
});

test("evidence is removed from the gallery and brought back", async () => {
  await view("Evidence");
  const cards = page.getByRole("main").getByRole("listitem");
  await expect(cards).toHaveCount(4);
  await photograph(page, "analysis-evidence");
  await page.getByRole("button", { name: "More for “minutes”" }).click();
  await page.getByRole("menuitem", { name: "Remove" }).click();
  await expect(cards).toHaveCount(3);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(cards).toHaveCount(4);
});

for (const name of ["Workshop", "Radar", "Heat map", "Answers", "Evidence"]) {
  test(`nothing in ${name.toLowerCase()} keeps a person out`, async () => {
    await view(name);
    await photograph(page, `analysis-${name.toLowerCase().replace(" ", "-")}`);
    await expectAccessible(page, "main");
  });
}

/** Closes what was said in the corner, as people do before they go on. */
async function closeNotices(): Promise<void> {
  const close = page.locator(".mantine-Notification-closeButton");
  for (let left = await close.count(); left > 0; left = await close.count()) {
    await close.first().click();
    await expect.poll(() => close.count()).toBeLessThan(left);
  }
}

/** Drops a file on the window, as a file manager does. */
async function drop(name: string, type: string, content: string): Promise<void> {
  await page.evaluate(
    ([fileName, fileType, text]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(text === "" ? [] : [text], fileName, { type: fileType }));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
    },
    [name, type, content] as const,
  );
}

/** Pastes a picture, as a screenshot tool leaves it on the clipboard. */
async function paste(path: string): Promise<void> {
  const bytes = [...(await readFile(path))];
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(content)], "image.jpg", { type: "image/jpeg" }));
    window.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  }, bytes);
}
