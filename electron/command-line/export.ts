import { app } from "electron";
import { mkdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { refusalOfWriting, systemCodeOf } from "../files/file-failure.ts";
import { exportFileName, writeExport } from "../jobs/export-job.ts";
import { Refusal } from "../refusal.ts";
import { today } from "../today.ts";
import type { Command } from "./command.ts";
import { withSource } from "./source.ts";

type Order = Extract<Command, { readonly kind: "export" }>;

/**
 * Writes an engagement into a folder, which is made when it is not there.
 *
 * @returns the paths written, one a line.
 * @throws Refusal or StoreError saying what is wrong; nothing is left half-written.
 */
export async function exportFiles({ from, to, what }: Order): Promise<string> {
  const folder = resolve(to);
  return withSource(from, async (source) => {
    await makeFolder(folder);
    // The worker is a process of Electron's, which it starts only when ready.
    await app.whenReady();
    const date = today();
    const target = join(folder, exportFileName(source.workbook, what, date));
    const order = { kind: what, source, target, today: date };
    await writeExport(order, () => undefined, new AbortController().signal);
    return `${target}\n`;
  });
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if (systemCodeOf(error) === "EEXIST")
      throw new Refusal("invalid", `“${basename(folder)}” is not a folder.`);
    throw refusalOfWriting(systemCodeOf(error), folder) ?? error;
  }
}
