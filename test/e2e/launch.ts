import type { ElectronApplication, Page } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { startElectron, type ElectronStart } from "./start-electron.ts";

export const root = resolve(import.meta.dirname, "../..");

export interface Launched {
  readonly app: ElectronApplication;
  /** The first window, once it is there. */
  readonly page: Page;
  /** Ends the app, and removes its data unless the folder was given. */
  readonly close: () => Promise<void>;
}

/** Where the app keeps its data is a fresh folder when left out. */
export type LaunchOptions = Partial<Omit<ElectronStart, "folder">>;

/** Starts the built app as a person would, with data of its own. */
export async function launchApp({ userData, ...more }: LaunchOptions = {}): Promise<Launched> {
  const data = userData ?? (await mkdtemp(join(tmpdir(), "uptake-e2e-")));
  const { app, end } = await startElectron({ folder: root, userData: data, ...more });
  const close = async () => {
    await end();
    if (userData === undefined) await rm(data, { recursive: true, force: true });
  };
  const page = await app.firstWindow();
  await untilItAnswers(page);
  return { app, page, close };
}

/**
 * Waits until the main process has loaded what answers the window. What a test asks of that process before can be lost:
 * its inspector forgets a reply that is not there yet when memory is tidied up, and loading makes much to tidy.
 */
async function untilItAnswers(page: Page): Promise<void> {
  await page.waitForURL("app://uptake/**");
  await page.evaluate(() => window.uptake.app.about());
}
