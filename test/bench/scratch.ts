import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/** On the disk of the clone: the system's temporary folder may be in memory, where a flush costs nothing. */
const place = join(import.meta.dirname, "../../node_modules/.cache/uptake");

/** Does work with an empty folder, which then goes. */
export async function inScratchFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  mkdirSync(place, { recursive: true });
  const folder = mkdtempSync(join(place, "bench-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
