import { expect, test, type ElectronApplication, type Page } from "@playwright/test";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngagement } from "./bridge.ts";
import { launchApp } from "./launch.ts";

let userData: string;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), "uptake-closing-"));
});
test.afterEach(() => rm(userData, { recursive: true, force: true }));

function pressClose(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
}

/** Lets the person's answers to questions be given beforehand, and counts the questions. */
function answerWith(app: ElectronApplication, response: number): Promise<void> {
  return app.evaluate(({ dialog }, given) => {
    dialog.showMessageBox = () => {
      Object.assign(process.env, { ASKED: String(Number(process.env["ASKED"] ?? 0) + 1) });
      return Promise.resolve({ response: given, checkboxChecked: false });
    };
  }, response);
}

const asked = (app: ElectronApplication) => app.evaluate(() => Number(process.env["ASKED"] ?? 0));

async function namesOfPeople(page: Page, engagementId: string): Promise<string[]> {
  return page.evaluate(async (id) => {
    const opened = await window.uptake.workbook.open({ engagementId: id });
    return opened.ok
      ? [...opened.value.workbook.people.values()].map(({ name }) => name)
      : [opened.error.message];
  }, engagementId);
}

test("what was typed a moment ago is saved before the window closes", async () => {
  const first = await launchApp({ userData });
  const engagementId = await openEngagement(first.page);
  await first.page.evaluate((id) => {
    window.uptake.onPush((push) => {
      if (push.kind !== "closing") return;
      const person = {
        id: "p",
        name: "Typed last",
        jobTitle: "",
        role: "user",
        groupId: null,
        email: "",
        note: "",
      } as const;
      void window.uptake.workbook
        .run({ engagementId: id, commandId: "c", command: { type: "people/add", people: [person] } })
        .then(() => window.uptake.workbook.close());
    });
  }, engagementId);
  const gone = once(first.app.process(), "exit");
  await pressClose(first.app);
  await gone;

  const second = await launchApp({ userData });
  expect(await namesOfPeople(second.page, engagementId)).toEqual(["Typed last"]);
  const listed = await second.page.evaluate(() => window.uptake.library.list());
  expect(listed.ok && listed.value.entries[0]?.newestBackup).toEqual(expect.any(String));
  await second.page.evaluate(() => window.uptake.workbook.close());
  await second.close();
});

test("a page that does not answer keeps its window open until the person decides", async () => {
  const { app, page } = await launchApp({ userData });
  await openEngagement(page);
  await answerWith(app, 0);
  const busy = page.evaluate(() => {
    const end = Date.now() + 8000;
    while (Date.now() < end);
  });
  await page.waitForTimeout(300);
  await pressClose(app);
  await expect.poll(() => asked(app), { timeout: 10_000 }).toBe(1);
  await busy;
  expect(await page.evaluate(() => document.visibilityState)).toBe("visible");

  await answerWith(app, 1);
  const gone = once(app.process(), "exit");
  await pressClose(app);
  await gone;
});

test("with no engagement open the window closes at once", async () => {
  const { app } = await launchApp({ userData });
  const gone = once(app.process(), "exit");
  const begun = Date.now();
  await pressClose(app);
  await gone;
  // Three seconds is how long it would wait for words that nobody typed.
  expect(Date.now() - begun).toBeLessThan(2900);
});

test("the window comes back where it was", async () => {
  const first = await launchApp({ userData });
  await first.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 60, width: 1100, height: 700 }),
  );
  await first.page.waitForTimeout(300);
  await first.close();
  const second = await launchApp({ userData });
  const bounds = await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds(),
  );
  expect(bounds).toMatchObject({ width: 1100, height: 700 });
  await second.close();
});
