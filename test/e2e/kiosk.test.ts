import { expect, test, type ElectronApplication, type Page } from "@playwright/test";
import { execFile, execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEngagement } from "./bridge.ts";
import { enter, give, goTo, onDisk } from "./engagement.ts";
import { keysOut, press, waysOut } from "./kiosk-ways-out.ts";
import {
  answer,
  client,
  kill,
  leaveWith,
  openSurvey,
  pin,
  send,
  startAgain,
  startInKiosk,
  windows,
} from "./kiosk-app.ts";
import { launchApp, root } from "./launch.ts";
import { expectAccessible, photograph, resize } from "./screens.ts";
import { electronHere } from "./start-electron.ts";

/** The screen of a small laptop. */
const laptop = { width: 1366, height: 768 };

let userData: string;
let running: ElectronApplication | null = null;

test.beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), "uptake-kiosk-"));
});
test.afterEach(async () => {
  if (running) await kill(running);
  running = null;
  // What ended so suddenly may have children that write for a moment still.
  await rm(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

async function giveWrong(kiosk: Page, wrong: string): Promise<void> {
  await leaveWith(kiosk, wrong);
  await expect(kiosk.getByText("That is not the PIN.")).toBeVisible();
}

const waits = (kiosk: Page) => kiosk.getByText("The next try is possible");

/** What a person sees: the windows on the screen and what is in them. */
async function onScreen(app: ElectronApplication, kiosk: Page): Promise<unknown> {
  const seen = (await windows(app)).filter(({ visible }) => visible);
  return { pages: seen.map(({ url }) => url), chosen: await kiosk.getByRole("radio").first().isChecked() };
}

test("no key, no other way and no other program leads out of it", async () => {
  test.setTimeout(150_000);
  const on = await startInKiosk(userData);
  const { app, kiosk } = on;
  running = app;
  await kiosk.getByRole("button", { name: "Begin" }).click();
  await kiosk.getByRole("radio").first().check();
  const asBefore = { pages: ["app://uptake/kiosk/kiosk.html"], chosen: true };
  for (const key of keysOut) {
    await press(app, key);
    expect(await onScreen(app, kiosk), key.join(" ")).toEqual(asBefore);
  }
  for (const [way, tryIt] of Object.entries(waysOut)) {
    await tryIt({ ...on, userData }).catch((error: unknown) => {
      throw new Error(`${way}: ${String(error)}`);
    });
    await expect.poll(() => onScreen(app, kiosk), way).toEqual(asBefore);
  }
  // What takes its time has had it.
  await kiosk.waitForTimeout(1000);
  expect(await onScreen(app, kiosk)).toEqual(asBefore);
  expect(await windows(app)).toHaveLength(2);
  const zoom = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((one) => one.getZoomFactor()),
  );
  expect(zoom).toEqual([1, 1]);
});

test("a window that is taken away is there again", async () => {
  const { app } = await startInKiosk(userData);
  running = app;
  const again = app.waitForEvent("window");
  await app.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents())
      if (contents.getURL().includes("/kiosk/")) contents.close();
  });
  const kiosk = await again;
  await expect(kiosk.getByRole("button", { name: "Begin" })).toBeVisible();
  expect((await windows(app)).filter(({ visible }) => visible).map(({ url }) => url)).toEqual([
    "app://uptake/kiosk/kiosk.html",
  ]);
  await answer(kiosk);
  await send(kiosk);
});

test("a window that cannot be opened again at once is tried again until it can", async () => {
  const { app } = await startInKiosk(userData);
  running = app;
  await app.evaluate(({ BrowserWindow }) => {
    let failures = 2;
    const load: unknown = Reflect.get(BrowserWindow.prototype, "loadURL");
    if (typeof load !== "function") throw new Error("Windows cannot be loaded any more.");
    BrowserWindow.prototype.loadURL = function (...given): Promise<void> {
      if (failures === 0) return Reflect.apply(load, this, given) as Promise<void>;
      failures -= 1;
      return Promise.reject(new Error("The page is not there."));
    };
    for (const window of BrowserWindow.getAllWindows())
      if (window.webContents.getURL().includes("/kiosk/")) window.destroy();
  });
  const shown = async () => (await windows(app)).filter(({ visible }) => visible).map(({ url }) => url);
  await expect.poll(shown).toEqual(["app://uptake/kiosk/kiosk.html"]);
  expect(await windows(app)).toHaveLength(2);
  const kiosk = app.windows().find((page) => page.url().includes("/kiosk/"));
  if (!kiosk) throw new Error("There is no window for respondents.");
  await answer(kiosk);
  await send(kiosk);
  await leaveWith(kiosk, pin);
  await expect.poll(() => windows(app)).toEqual([{ id: 1, url: "app://uptake/index.html", visible: true }]);
});

test("the window behind it is answered nothing, and the respondents' page asks nothing of it", async () => {
  const { app, kiosk, main, engagementId } = await startInKiosk(userData);
  running = app;
  const asked = await main.evaluate(
    async (id) => [
      await window.uptake.workbook.open({ engagementId: id }),
      await window.uptake.library.list(),
      await window.uptake.app.about(),
    ],
    engagementId,
  );
  for (const answered of asked) expect(answered).toMatchObject({ ok: false, error: { code: "locked" } });
  const inKiosk = await kiosk.evaluate(async (id) => {
    const status = async (path: string) => (await fetch(path)).status;
    return {
      found: ["uptake", "require", "process", "electron"].filter((name) => name in window),
      methods: Object.keys(window.uptakeKiosk),
      frozen: Object.isFrozen(window.uptakeKiosk),
      attachment: await status(`app://uptake/attachment/${id}`),
      view: await window.uptakeKiosk.view(),
      html: document.documentElement.outerHTML,
    };
  }, engagementId);
  expect(inKiosk).toMatchObject({ found: [], frozen: true, attachment: 404 });
  expect(inKiosk.methods).toEqual(["view", "send", "leave", "leaveBySystem"]);
  expect(JSON.stringify(inKiosk)).not.toContain(client);
  expect(JSON.stringify(inKiosk)).not.toContain("Executives in May");
});

test("it is started from its questionnaire, with a PIN given twice", async () => {
  const { app, page, close } = await launchApp({ userData });
  const engagementId = await openEngagement(page, client);
  await give(page, engagementId, openSurvey("anonymous"));
  await resize(app, laptop.width, laptop.height);
  await enter(page);
  await goTo(page, "self-check");
  await page.getByRole("button", { name: "Answer at this laptop" }).click();
  const dialog = page.getByRole("dialog", { name: "Answer at this laptop" });
  await dialog.getByLabel("PIN for leaving").fill("246");
  await dialog.getByLabel("PIN once more").fill("2468");
  await dialog.getByRole("button", { name: "Hand over the laptop" }).click();
  await expect(dialog).toContainText("at least 4 digits");
  await expect(dialog).toContainText("The two are not the same.");
  await photograph(page, "kiosk-start");
  await expectAccessible(page, "[role=dialog]");
  await dialog.getByLabel("PIN for leaving").fill(pin);
  const appears = app.waitForEvent("window");
  await dialog.getByRole("button", { name: "Hand over the laptop" }).click();
  const kiosk = await appears;
  await answer(kiosk);
  expect(await page.evaluate(() => [document.body.inert, getComputedStyle(document.body).opacity])).toEqual([
    true,
    "0",
  ]);
  await send(kiosk);
  await leaveWith(kiosk, pin);
  await expect(page.getByRole("article", { name: "Executives in May" })).toContainText("1 executive");
  await expect(dialog).toBeHidden();
  await page.evaluate(() => window.uptake.workbook.close());
  await close();
});

test("a wrong PIN makes the next wait, and the right one leads back to the same place with the response counted", async () => {
  const { app, kiosk, main, engagementId } = await startInKiosk(userData);
  running = app;
  await answer(kiosk);
  await send(kiosk);
  await kiosk.getByRole("button", { name: "Next person" }).click();
  await giveWrong(kiosk, "0000");
  await expect(waits(kiosk)).toBeHidden();
  await giveWrong(kiosk, "1357");
  await expect(waits(kiosk)).toContainText(/in [12] seconds?\./);
  // The right one, too early: by the page's own way, which would not even ask.
  const early = await kiosk.evaluate((given) => window.uptakeKiosk.leave({ pin: given }), pin);
  expect(early).toMatchObject({ ok: true, value: { left: false } });
  await expect(waits(kiosk)).toBeHidden();
  await leaveWith(kiosk, pin);
  await expect.poll(() => windows(app)).toEqual([{ id: 1, url: "app://uptake/index.html", visible: true }]);
  await expect(main.getByRole("navigation", { name: "Stages" })).toBeVisible();
  expect(await main.evaluate(() => getComputedStyle(document.body).opacity)).toBe("1");
  const responses = await onDisk(main, engagementId, "responses");
  expect(responses.map(({ surveyId, audience, answers }) => [surveyId, audience, answers.length])).toEqual([
    ["check", "executive", 4],
  ]);
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu() !== null)).toBe(true);
});

test("after a crash the app comes back to the questionnaire and never shows the engagement", async () => {
  const first = await startInKiosk(userData);
  await answer(first.kiosk);
  await send(first.kiosk);
  await first.kiosk.getByRole("button", { name: "Next person" }).click();
  await first.kiosk.getByRole("button", { name: "Begin" }).click();
  await first.kiosk.getByRole("radio").first().check();
  await giveWrong(first.kiosk, "0000");
  await kill(first.app);

  const { app, page: kiosk } = await startAgain(userData, join(userData, "a file.uptake"));
  running = app;
  await expect(kiosk.getByRole("button", { name: "Begin" })).toBeVisible();
  // The first window ever made is the respondents'; the file waits.
  expect(await windows(app)).toEqual([{ id: 1, url: "app://uptake/kiosk/kiosk.html", visible: true }]);
  expect(await app.evaluate(({ Menu }) => Menu.getApplicationMenu())).toBeNull();
  await kiosk.getByRole("button", { name: "Begin" }).click();
  await expect(kiosk.getByRole("radio", { checked: true })).toHaveCount(0);
  await giveWrong(kiosk, "1357");
  await expect(waits(kiosk)).toContainText(/in [12] seconds?\./);
  await expect(waits(kiosk)).toBeHidden();

  const opens = app.waitForEvent("window");
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
  await leaveWith(kiosk, pin);
  const main = await opens;
  await expect(main.getByRole("navigation", { name: "Stages" })).toBeVisible();
  await expect
    .poll(() => windows(app).then((all) => all.map(({ url }) => url)))
    .toEqual(["app://uptake/index.html"]);
  expect(await onDisk(main, first.engagementId, "responses")).toHaveLength(1);
  await kill(app);

  const usual = await startAgain(userData);
  running = usual.app;
  await expect(usual.page.getByRole("list", { name: "Engagements" })).toBeVisible();
});

test("what one wrote is never seen by the next, whether sent, left lying or given up", async () => {
  const { app, kiosk } = await startInKiosk(userData);
  running = app;
  await kiosk.clock.install();
  const begins = kiosk.getByRole("button", { name: "Begin" });
  const nothingIsLeft = async () => {
    await expect(begins).toBeVisible();
    expect(
      await kiosk.evaluate(() => [
        document.body.innerText.includes("Whiteboard"),
        localStorage.length,
        history.length,
      ]),
    ).toEqual([false, 0, 1]);
    await begins.click();
    await expect(kiosk.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(kiosk.getByText("0 of 17 answered")).toBeVisible();
  };
  const writes = async () => {
    await kiosk.getByRole("radio").first().check();
    await kiosk.locator("summary").first().click();
    await kiosk.getByRole("textbox").first().fill("Whiteboard of 4 May");
  };

  await begins.click();
  await writes();
  await kiosk.clock.fastForward(181_000);
  const asked = kiosk.getByRole("dialog", { name: "Are you still there?" });
  await expect(asked).toBeVisible();
  await photograph(kiosk, "kiosk-still-there");
  await asked.getByRole("button", { name: "I am still here" }).click();
  await expect(kiosk.getByRole("textbox").first()).toHaveValue("Whiteboard of 4 May");
  await kiosk.clock.fastForward(181_000);
  await expect(asked).toBeVisible();
  await kiosk.clock.fastForward(61_000);
  await nothingIsLeft();

  await writes();
  const review = kiosk.getByRole("heading", { name: "Your answers" });
  while (!(await review.isVisible())) await kiosk.locator("[data-next]").click();
  await send(kiosk);
  await expect(kiosk.getByText("Whiteboard")).toHaveCount(0);
  await kiosk.clock.fastForward(16_000);
  await nothingIsLeft();

  await writes();
  await app.evaluate(({ webContents }) => {
    for (const contents of webContents.getAllWebContents())
      if (contents.getURL().includes("/kiosk/")) contents.forcefullyCrashRenderer();
  });
  const there = () =>
    app.evaluate(async ({ webContents }) => {
      const contents = webContents.getAllWebContents().find((one) => one.getURL().includes("/kiosk/"));
      // Of a page that has just died the answer may never come.
      const unanswered = new Promise((resolve) => setTimeout(resolve, 500, ""));
      const text: unknown = await Promise.race([
        contents?.executeJavaScript("document.body.innerText"),
        unanswered,
      ]);
      return String(text);
    });
  await expect.poll(there).toMatch(/Begin/);
});

test("neither the history nor the log nor any settings tell of a response", async () => {
  const { app, kiosk, main, engagementId } = await startInKiosk(userData);
  running = app;
  const historyOf = () =>
    main.evaluate(async (id) => {
      const result = await window.uptake.workbook.history({ engagementId: id, limit: 50 });
      return result.ok ? result.value.steps.map(({ label, at }) => `${at} ${label}`) : [result.error.message];
    }, engagementId);
  await kiosk.getByRole("button", { name: "Begin" }).click();
  await kiosk.locator("summary").first().click();
  await kiosk.getByRole("textbox").first().fill("Whiteboard of 4 May");
  const review = kiosk.getByRole("heading", { name: "Your answers" });
  while (!(await review.isVisible())) {
    await kiosk.getByRole("radio").nth(1).check();
    await kiosk.locator("[data-next]").click();
  }
  await send(kiosk);
  const wrong = "not the PIN of 4 May";
  await giveWrong(kiosk, wrong);
  await expect(waits(kiosk)).toBeHidden();
  await leaveWith(kiosk, pin);
  await expect.poll(() => windows(app).then((all) => all.length)).toBe(1);
  const responses = await onDisk(main, engagementId, "responses");
  expect(responses).toHaveLength(1);
  expect((await historyOf()).map((step) => step.replace(/^\S+ /, ""))).toEqual([
    "Open questionnaire “Executives in May”",
    "Add questionnaire “Executives in May”",
  ]);
  const receipt = responses[0]?.id.replace("check.", "") ?? "";
  expect(receipt).not.toBe("");
  for (const file of textFiles(userData)) {
    const text = readFileSync(file, "latin1");
    for (const secret of ["Whiteboard", receipt, wrong])
      expect(text.includes(secret), `${secret} in ${file}`).toBe(false);
  }
});

/** What the app itself writes outside the library. */
function textFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter(
      (path) =>
        !path.startsWith(join(folder, "library")) && statSync(path, { throwIfNoEntry: false })?.isFile(),
    );
}

test("somebody who has answered under a name already is told so", async () => {
  const { app, kiosk } = await startInKiosk(userData, "named", ["Ines Okafor", "Bram Visser"]);
  running = app;
  await answer(kiosk, "Ines Okafor");
  await send(kiosk);
  await kiosk.getByRole("button", { name: "Next person" }).click();
  await answer(kiosk, "Ines Okafor");
  await kiosk.getByRole("button", { name: "Send my answers" }).click();
  await expect(kiosk.getByRole("alert")).toContainText("answered under this name already");
});

test("sending the same answers twice is one response", async () => {
  const { app, kiosk, main, engagementId } = await startInKiosk(userData);
  running = app;
  const sent = await kiosk.evaluate(async () => {
    const answers = [{ itemId: "check.commitment.goal", value: 2, proof: "" }];
    const view = await window.uptakeKiosk.view();
    if (!view.ok || view.value.state !== "open") throw new Error("Nothing can be answered.");
    const itemId = view.value.form.parts[0]?.items[0]?.id ?? answers[0]?.itemId ?? "";
    const answered = {
      audience: "executive" as const,
      groupId: null,
      personId: null,
      name: "",
      answers: [{ itemId, value: 2, proof: "" }],
    };
    const given = { receipt: crypto.randomUUID(), answered };
    const other = { ...given, answered: { ...answered, groupId: "not-offered" } };
    return [
      await window.uptakeKiosk.send(given),
      await window.uptakeKiosk.send(given),
      await window.uptakeKiosk.send(other),
    ].map(({ ok }) => ok);
  });
  expect(sent).toEqual([true, true, false]);
  await leaveWith(kiosk, pin);
  await expect.poll(() => windows(app).then((all) => all.length)).toBe(1);
  expect(await onDisk(main, engagementId, "responses")).toHaveLength(1);
});

test("on a full disk the answers stay on the page and can be sent again", async () => {
  test.skip(process.getuid?.() !== 0 || process.platform !== "linux", "only root may make a disk to fill");
  const disk = await mkdtemp(join(tmpdir(), "uptake-disk-"));
  execFileSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", disk]);
  try {
    symlinkSync(disk, join(userData, "library"));
    const { app, kiosk } = await startInKiosk(userData);
    running = app;
    await answer(kiosk);
    const filler = join(disk, "filler");
    expect(() =>
      execFileSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=64k"], { stdio: "ignore" }),
    ).toThrow();
    await kiosk.getByRole("button", { name: "Send my answers" }).click();
    await expect(kiosk.getByRole("alert")).toContainText("could not be kept just now. They are still here");
    await rm(filler);
    await send(kiosk);
  } finally {
    if (running) await kill(running);
    running = null;
    execFileSync("umount", ["--lazy", disk]);
    await rm(disk, { recursive: true, force: true });
  }
});

test("a questionnaire that is gone says so calmly and is still left with the PIN", async () => {
  const first = await startInKiosk(userData);
  await kill(first.app);
  const file = join(userData, "library", `${first.engagementId}.uptake`);
  await rename(file, `${file}.elsewhere`);
  const { app, page: kiosk } = await startAgain(userData);
  running = app;
  const said = kiosk.getByRole("heading", { name: "This questionnaire cannot be answered right now" });
  await expect(said).toBeVisible();
  await kiosk.setViewportSize(laptop);
  await photograph(kiosk, "kiosk-unavailable");
  await expectAccessible(kiosk);
  await rename(`${file}.elsewhere`, file);
  await kiosk.getByRole("button", { name: "Try again" }).click();
  await expect(kiosk.getByRole("button", { name: "Begin" })).toBeVisible();
  await rename(file, `${file}.elsewhere`);
  await leaveWith(kiosk, pin);
  await expect
    .poll(() => windows(app).then((all) => all.map(({ url }) => url)))
    .toEqual(["app://uptake/index.html"]);
});

test("a damaged state stays locked until somebody signed in to the system ends it", async () => {
  const first = await startInKiosk(userData);
  const leaveKiosk = () => uptake(userData, "leave-kiosk");
  expect(await leaveKiosk()).toMatchObject({ code: 2, error: expect.stringContaining("Uptake is running") });
  await kill(first.app);
  await writeFile(join(userData, "kiosk.json"), '{ "version": 1, "engagementId"');
  const { app, page: kiosk } = await startAgain(userData);
  running = app;
  await expect(kiosk.getByText("the PIN can no longer be checked")).toBeVisible();
  expect(await windows(app)).toHaveLength(1);
  await expect(kiosk.getByRole("button")).toHaveCount(0);
  const asked = await kiosk.evaluate(async () => [
    await window.uptakeKiosk.leave({ pin: "" }),
    await window.uptakeKiosk.leaveBySystem(),
  ]);
  for (const answered of asked) expect(answered).toMatchObject({ ok: true, value: { left: false } });
  await kiosk.setViewportSize(laptop);
  await photograph(kiosk, "kiosk-locked");
  await kill(app);

  expect(await leaveKiosk()).toMatchObject({ code: 0, out: expect.stringContaining("is ended") });
  expect(await leaveKiosk()).toMatchObject({
    code: 0,
    out: expect.stringContaining("No questionnaire is set up"),
  });
  const usual = await startAgain(userData);
  running = usual.app;
  await expect(usual.page.getByRole("list", { name: "Engagements" })).toBeVisible();
});

/** A command given in a terminal, without a display. */
function uptake(
  data: string,
  command: string,
): Promise<{ readonly code: number; readonly out: string; readonly error: string }> {
  const flags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const headless = ["--ozone-platform=headless", "--disable-gpu", "--log-level=3"];
  const { DISPLAY: _, ELECTRON_RUN_AS_NODE: __, ...env } = process.env;
  return new Promise((resolve) => {
    const args = [...flags, ...headless, `--user-data-dir=${data}`, root, command];
    execFile(electronHere().executable, args, { env }, (failed, out, error) => {
      resolve({ code: typeof failed?.code === "number" ? failed.code : 0, out, error });
    });
  });
}

test("every other display is blank, also one that is plugged in later", async () => {
  const { app, kiosk } = await startInKiosk(userData);
  running = app;
  await app.evaluate(({ screen }) => {
    const [first] = screen.getAllDisplays();
    if (!first) throw new Error("There is no display.");
    const beside = {
      ...first,
      id: first.id + 1,
      bounds: { x: first.bounds.width, y: 0, width: 800, height: 600 },
    };
    screen.getAllDisplays = () => [first, beside];
    screen.emit("display-added", {}, beside);
  });
  const blank = async () => (await windows(app)).filter(({ visible, url }) => visible && url === "");
  await expect.poll(async () => (await blank()).length).toBe(1);
  await leaveWith(kiosk, pin);
  await expect
    .poll(() => windows(app).then((all) => all.map(({ url }) => url)))
    .toEqual(["app://uptake/index.html"]);
});

test("it is calm to look at and can be used by everyone", async () => {
  const { app, kiosk } = await startInKiosk(userData);
  running = app;
  await kiosk.setViewportSize(laptop);
  await photograph(kiosk, "kiosk-welcome");
  await expectAccessible(kiosk);
  await kiosk.getByRole("button", { name: "Begin" }).click();
  await kiosk.getByRole("radio").first().check();
  await photograph(kiosk, "kiosk-items");
  await giveWrong(kiosk, "0000");
  await photograph(kiosk, "kiosk-leave");
  await expectAccessible(kiosk);
  await kiosk.getByRole("dialog").getByRole("button", { name: "Back" }).click();
  await expect(kiosk.getByRole("radio").first()).toBeChecked();
});
