import { _electron, type ElectronApplication, type Page } from "@playwright/test";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

export const root = resolve(import.meta.dirname, "../..");

/** The Electron that set-up found for this clone. */
export function electronHere(): { executable: string; version: string; standIn: boolean } {
  const ready = JSON.parse(readFileSync(join(root, "node_modules/.cache/uptake/ready.json"), "utf8"));
  return ready.electron;
}

export interface Launched {
  readonly app: ElectronApplication;
  /** The first window, once it is there. */
  readonly page: Page;
  /** Ends the app, and removes its data unless the folder was given. */
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** Where the app keeps its data; a fresh folder when left out. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built app as a person would, with data of its own. */
export async function launchApp({ userData, args = [], env = {} }: LaunchOptions = {}): Promise<Launched> {
  const folder = userData ?? (await mkdtemp(join(tmpdir(), "uptake-e2e-")));
  const flags = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const launching = {
    args: [...flags, `--user-data-dir=${folder}`, root, ...args],
    env: { ...definedEnvironment(), ...env },
  };
  const app = await findingTheProgram((program) => _electron.launch({ ...launching, ...program }));
  const ended = once(app.process(), "exit");
  const close = async () => {
    await app.close();
    // Playwright is done when its connection is; until the process is gone, the next start would be a second one.
    await ended;
    if (userData === undefined) await rm(folder, { recursive: true, force: true });
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

/**
 * The program to start. Where its name allows, Playwright is left to find it as the `electron` package does: only then
 * it holds the app back until it listens. Otherwise now and then, on a busy machine, the window is made while Playwright
 * attaches itself, and it waits for ever for the page that was there before.
 */
async function findingTheProgram<T>(
  launch: (program: { readonly executablePath?: string }) => Promise<T>,
): Promise<T> {
  const { executable } = electronHere();
  if (basename(executable) !== "electron") return launch({ executablePath: executable });
  const before = process.env[overridden];
  process.env[overridden] = dirname(executable);
  try {
    return await launch({});
  } finally {
    // What a test starts besides the app must not take this for the person's own choice of Electron.
    if (before === undefined) delete process.env[overridden];
    else process.env[overridden] = before;
  }
}

const overridden = "ELECTRON_OVERRIDE_DIST_PATH";

function definedEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
