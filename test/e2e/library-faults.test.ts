import { expect, test, type Page } from "@playwright/test";
import Database from "better-sqlite3";
import { mkdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbookFile } from "../../electron/store/create-file.ts";
import { newWorkbook } from "../../electron/store/new-engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";
import { goToLibrary, openFromLibrary } from "./walk.ts";

/** What the library shows of engagements that cannot be opened, beside one that can. */

test.describe.configure({ mode: "serial" });

const clients = ["Sound Pumps", "Newer Valves", "Held Turbines", "Cut Gears"] as const;

let userData: string;
let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  userData = await mkdtemp(join(tmpdir(), "uptake-faults-"));
  mkdirSync(join(userData, "library"));
  for (const client of clients) {
    const about = { client, system: "CRM", situation: "turnaround" } as const;
    createWorkbookFile(fileOf(client), newWorkbook(idOf(client), about, new Date()), []);
  }
  launched = await launchApp({ userData });
  ({ page } = launched);
  await resize(launched.app, 1366, 768);
});
test.afterAll(async () => {
  await launched.close();
  await rm(userData, { recursive: true, force: true });
});

const idOf = (client: string) => client.toLowerCase().replace(" ", "-");
const fileOf = (client: string) => join(userData, "library", `${idOf(client)}.uptake`);
const card = (client: string) =>
  page.getByRole("list", { name: "Engagements" }).getByRole("listitem").filter({ hasText: client });

/** Makes the file one that a later Uptake has written: SQLite keeps the version at byte 60. */
function makeNewer(file: string): void {
  const bytes = readFileSync(file);
  bytes.writeUInt32BE(9990, 60);
  writeFileSync(file, bytes);
}

/** Holds the file as a program does that is writing to it. @returns lets go of it */
function hold(file: string): () => void {
  const holder = new Database(file);
  holder.pragma("locking_mode = EXCLUSIVE");
  holder.exec("BEGIN EXCLUSIVE");
  // Changed since the library looked at it last: it has to look again.
  utimesSync(file, new Date(), new Date(Date.now() + 5000));
  return () => holder.close();
}

test("each engagement that cannot be opened says why, what is safe and what to do; the others open", async () => {
  await expect(card("Cut Gears").getByRole("button", { name: "Cut Gears", exact: true })).toBeVisible();
  await openFromLibrary(page, "Sound Pumps");
  makeNewer(fileOf("Newer Valves"));
  truncateSync(fileOf("Cut Gears"), 9000);
  const letGo = hold(fileOf("Held Turbines"));
  try {
    await goToLibrary(page);
    await expect(card("Newer Valves")).toContainText(
      "This file was last written by a newer version of Uptake. It is untouched. Update Uptake to open it.",
    );
    await expect(card("Held Turbines")).toContainText(
      "This file cannot be read just now: another program may hold it. Nothing in it is changed. Close the other program and try again.",
    );
    await expect(card("Cut Gears")).toContainText(
      "This file is damaged and there is no backup of it. It is kept as it is, so that it can still be looked at.",
    );
    for (const client of clients.slice(1))
      await expect(card(client).getByRole("button", { name: client, exact: true })).toHaveCount(0);
    await expectAccessible(page);
    await photograph(page, "library-faults");
    await openFromLibrary(page, "Sound Pumps");
    await goToLibrary(page);
  } finally {
    letGo();
  }
});

test("a file that was held opens once the other program has let go and one tries again", async () => {
  await card("Held Turbines").getByRole("button", { name: "Try again" }).click();
  await openFromLibrary(page, "Held Turbines");
  await expect(page.getByRole("textbox", { name: "Client" })).toHaveValue("Held Turbines");
  await goToLibrary(page);
});

test("rows tell the same faults as cards", async () => {
  await page.getByRole("radiogroup", { name: "View" }).getByLabel("Rows").check({ force: true });
  const table = page.getByRole("table", { name: "Engagements" });
  await expect(table.getByText("last written by a newer version")).toBeVisible();
  await expect(table.getByText("This file is damaged")).toBeVisible();
  await expectAccessible(page);
  await openFromLibrary(page, "Sound Pumps", "table");
  await goToLibrary(page);
});

test("what cannot be opened keeps its backups and can be deleted, but not archived", async () => {
  await page.getByRole("button", { name: "More about Newer Valves" }).click();
  await expect(page.getByRole("menuitem", { name: "Archive" })).toHaveCount(0);
  await expect(page.getByRole("menuitem", { name: "Backups" })).toBeVisible();
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await page.getByRole("textbox", { name: /Type the client/ }).fill("Newer Valves");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("table", { name: "Engagements" }).getByText("Newer Valves")).toBeHidden();
});
