import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { apps, startApp } from "./electron-app.ts";
import { figure, type Figure } from "./figure.ts";
import { inScratchFolder } from "./scratch.ts";
import { engagementFolder } from "./starting.ts";
import { inTurn, median } from "./statistics.ts";
import { sample } from "./tenfold.ts";

/** Time for what goes on after the first paint, ms. */
const settling = 4000;

/**
 * The memory of all processes of the app with the sample open; beside it, that of the bare window. Memory that
 * processes share is counted once, each having its part of it, so that the sum is what the machine really gives. Only
 * Linux tells this; elsewhere there is no such figure.
 */
export async function memory(quick: boolean): Promise<readonly Figure[]> {
  if (!existsSync("/proc/self/smaps_rollup")) return [];
  return inScratchFolder(async (folder) => {
    const userData = await engagementFolder(join(folder, "engagement"), await sample());
    const bare = join(folder, "bare");
    mkdirSync(bare);
    const { ours, reference } = await inTurn(
      quick ? 1 : 3,
      () => megabytes(apps.ours, userData),
      () => megabytes(apps.reference, bare),
    );
    return [figure("Memory with an engagement open", "MB", median(ours), median(reference), null)];
  });
}

async function megabytes(app: string, userData: string): Promise<number> {
  const started = await startApp(app, userData);
  await delay(settling);
  const kilobytes = familyOf(started.pid).reduce((sum, pid) => sum + shareOf(pid), 0);
  await started.end();
  return kilobytes / 1024;
}

/** A process with all below it. */
function familyOf(root: number): readonly number[] {
  const parents = readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const);
  const family = [root];
  for (const member of family)
    family.push(...parents.flatMap(([pid, parent]) => (parent === member ? [pid] : [])));
  return family;
}

function parentOf(pid: string): number {
  return fieldOf(`/proc/${pid}/status`, "PPid");
}

/** Its own memory and its part of what it shares, kB. */
function shareOf(pid: number): number {
  return fieldOf(`/proc/${pid}/smaps_rollup`, "Pss");
}

/** A number from a file of the system's about a process; 0 when the process has just ended. */
function fieldOf(file: string, name: string): number {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(readFileSync(file, "utf8"))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
