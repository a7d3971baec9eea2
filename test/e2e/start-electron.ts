import { _electron, type ElectronApplication } from "@playwright/test";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { electronFlags } from "../../scripts/app/launch-arguments.mjs";
import { readyFile } from "../../scripts/setup/places.mjs";

/** The Electron that set-up found for this clone. */
export function electronHere(): {
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  readonly standIn: boolean;
} {
  return JSON.parse(readFileSync(readyFile, "utf8")).electron;
}

/** What is started, and with whose data. */
export interface ElectronStart {
  /** The app's folder. */
  readonly folder: string;
  /** Where the app and Chromium keep their data. */
  readonly userData: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** An Electron that Playwright drives. */
export interface StartedElectron {
  readonly app: ElectronApplication;
  /** Ends it, and waits until its process is gone: until then the next start would be a second one. */
  readonly end: () => Promise<void>;
}

/** Starts an app's folder in the Electron of this clone as a person would, with a window that Playwright drives. */
export async function startElectron(start: ElectronStart): Promise<StartedElectron> {
  const flags = electronFlags({ window: true, isRoot: process.getuid?.() === 0, onlyWayland: false });
  const launching = {
    args: [...flags, `--user-data-dir=${start.userData}`, start.folder, ...(start.args ?? [])],
    env: { ...definedEnvironment(), ...start.env },
  };
  const app = await findingTheProgram((program) => _electron.launch({ ...launching, ...program }));
  const ended = once(app.process(), "exit");
  const end = async () => {
    await app.close();
    await ended;
  };
  return { app, end };
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
