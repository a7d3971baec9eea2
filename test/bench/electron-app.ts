import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { Mark } from "../../electron/marks.ts";
import { electronFlags } from "../../scripts/app/launch-arguments.mjs";
import { electronHere } from "../e2e/start-electron.ts";

/** The app as it is built in this clone, and the least that the same Electron can do. */
export const apps = {
  ours: resolve(import.meta.dirname, "../.."),
  reference: join(import.meta.dirname, "bare-window"),
} as const;

type Marks = { readonly [M in Mark]?: number };

/** A start may take so long, ms, on a machine that is very busy. */
const patience = 60_000;
/** An app that was asked to end may take so long, ms, to do so. */
const goodbye = 10_000;

/** An app that was started and can be used. */
export interface Started {
  /** Of Electron's first process; the others are below it. */
  readonly pid: number;
  /** From the start of the process until what is on its screen could be used, ms. */
  readonly usableAfter: number;
  /** Ends the app as the system would ask it to. */
  readonly end: () => Promise<void>;
}

/**
 * Starts an app and waits until it can be used.
 *
 * @param userData kept from start to start, with what the app and Chromium keep there
 * @throws Error when it ends before, or takes longer than a minute
 */
export async function startApp(folder: string, userData: string): Promise<Started> {
  const file = join(userData, "marks.json");
  rmSync(file, { force: true });
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const flags = electronFlags({ window: true, isRoot: process.getuid?.() === 0, onlyWayland: false });
  const args = [...flags, `--user-data-dir=${userData}`, folder];
  const begun = performance.timeOrigin + performance.now();
  const child = spawn(electronHere().executable, args, {
    stdio: "ignore",
    env: { ...env, UPTAKE_MARKS: file },
  });
  const usableAt = await untilUsable(child, file);
  return { pid: child.pid ?? 0, usableAfter: usableAt - begun, end: () => end(child) };
}

/** @returns when it was, ms since 1970 */
async function untilUsable(child: ChildProcess, file: string): Promise<number> {
  const latest = Date.now() + patience;
  while (Date.now() < latest) {
    if (child.exitCode !== null) throw new Error("The app ended before it could be used.");
    // The marks are replaced whole, so that what is there can always be read.
    const { usable } = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Marks) : {};
    if (usable !== undefined) return usable;
    await delay(20);
  }
  await end(child);
  throw new Error(`The app could not be used after ${patience / 1000} s.`);
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const tooLate = delay(goodbye, "too late", { ref: false });
  if ((await Promise.race([ended, tooLate])) !== "too late") return;
  child.kill("SIGKILL");
  await ended;
}
