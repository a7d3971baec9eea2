import { resolve } from "node:path";

/** Switches that Chromium reads wherever they stand, or that a test or a start script adds; they ask nothing of us. */
const ofTheRuntime =
  /^--(?:user-data-dir|no-sandbox|ozone-platform|ozone-platform-hint|enable-features|disable-features|disable-gpu|disable-dev-shm-usage|force-device-scale-factor|lang|log-level|inspect|remote-debugging-port)(?:=|$)/;

/**
 * The arguments meant for the app: those after its folder, or after the executable when it is packaged and its folder
 * is not named; without the runtime's own.
 */
export function argumentsOf(argv: readonly string[], appPath: string): readonly string[] {
  const own = argv.findIndex((arg, index) => index > 0 && !arg.startsWith("-") && resolve(arg) === appPath);
  return argv.slice(Math.max(own, 0) + 1).filter((arg) => !ofTheRuntime.test(arg));
}

/** Whether a word is meant as a file and not as an engagement's name. */
export function isWorkbookFile(word: string): boolean {
  return /\.(?:uptake|json)$/i.test(word);
}

/** What a start with the window asks for: nothing more, or to add a workbook file to the library. */
export interface WindowRequest {
  /** Absolute path. */
  readonly file: string | null;
}

/** What is asked of the window, or null when the arguments are a command, which ends by itself. */
export function windowRequest(args: readonly string[]): WindowRequest | null {
  const [first, more] = args;
  if (first === undefined) return { file: null };
  return more === undefined && isWorkbookFile(first) ? { file: resolve(first) } : null;
}
