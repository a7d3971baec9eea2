import { chromium, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";
import { accessSync, constants } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./launch.ts";
import { startElectron } from "./start-electron.ts";

/** A file that a page handed to the person. */
export interface Download {
  readonly name: string;
  readonly text: string;
}

/** A questionnaire file in a browser that has no network. */
export interface OpenedForm {
  readonly page: Page;
  /** Touches a part of the page; where the browser has no touch, it is clicked. */
  readonly touch: (part: Locator) => Promise<void>;
  /** The file that the page hands over when this is done. */
  readonly downloaded: (act: () => Promise<void>) => Promise<Download>;
  /** Addresses that the page asked for besides its own file. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

export type Device = Pick<BrowserContextOptions, "viewport" | "isMobile" | "hasTouch">;

const laptop: Device = { viewport: { width: 1366, height: 768 } };
export const phone: Device = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/**
 * Opens a file as a respondent would: in the Chromium of this machine, with nothing of the app around it. Where there is
 * none, in the Chromium inside Electron, in a window that knows nothing of the app either.
 */
export async function openForm(path: string, device: Device = laptop): Promise<OpenedForm> {
  const program = browserHere();
  const opened = program === null ? await openInElectron(device) : await openInBrowser(program, device);
  const { page } = opened;
  const asked: string[] = [];
  await page.context().setOffline(true);
  await page.context().route("**/*", (route) => {
    const url = route.request().url();
    if (/^(?:file|blob|data):/.test(url)) return route.continue();
    asked.push(url);
    return route.abort();
  });
  await page.goto(pathToFileURL(path).href);
  return { ...opened, asked };
}

async function openInBrowser(executablePath: string, device: Device): Promise<Omit<OpenedForm, "asked">> {
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ ...device, acceptDownloads: true });
  const page = await context.newPage();
  const downloaded = async (act: () => Promise<void>): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent("download"), act()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const touch = (part: Locator) => (device.hasTouch ? part.tap() : part.click());
  return { page, touch, downloaded, close: () => browser.close() };
}

async function openInElectron({ viewport }: Device): Promise<Omit<OpenedForm, "asked">> {
  const folder = await mkdtemp(join(tmpdir(), "uptake-browser-"));
  const { app, end } = await startElectron({
    folder: join(root, "test/fixtures/plain-browser"),
    userData: join(folder, "data"),
    env: { DOWNLOADS: folder },
  });
  const page = await app.firstWindow();
  if (viewport) await page.setViewportSize(viewport);
  const downloaded = async (act: () => Promise<void>): Promise<Download> => {
    const saved = app.evaluate(
      ({ session }) =>
        new Promise<string>((done) => {
          session.defaultSession.once("will-download", (_event, item) => {
            item.once("done", () => done(item.getFilename()));
          });
        }),
    );
    await act();
    const name = await saved;
    return { name, text: await readFile(join(folder, name), "utf8") };
  };
  const close = async () => {
    await end();
    await rm(folder, { recursive: true, force: true });
  };
  return { page, touch: (part) => part.click(), downloaded, close };
}

/** The Chromium of this machine; null when there is none. */
function browserHere(): string | null {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
