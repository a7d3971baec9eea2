import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { mostResponses } from "../../shared/workbook/commands/surveys.ts";
import type { ResponsePath } from "../exchange/responses/read-response-file.ts";
import { Refusal } from "../refusal.ts";

/** A file of a batch, as the person knows it. */
export interface FoundFile extends ResponsePath {
  /** With its folders, from the chosen one on, when a folder was chosen. */
  readonly fileName: string;
}

/** Folders in folders are gone into so deep. */
const deepest = 12;

/**
 * The files a person chose, and those in the folders they chose, in the order of their names. Hidden files and what
 * programs leave beside an open one are left out, and links are not followed.
 *
 * @throws Refusal `too-large` when there are more than can be taken in at once; the signal's reason
 */
export async function findFiles(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    if (await isFolder(path)) await lookThrough(path, basename(path), 1, found, signal);
    else add(found, { path, fileName: basename(path), inFolder: false });
  }
  return found;
}

async function lookThrough(
  folder: string,
  name: string,
  depth: number,
  found: FoundFile[],
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  // A folder that may not be read has no files for us.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith(".") || entry.name.startsWith("~$")) continue;
    const path = join(folder, entry.name);
    const fileName = `${name}/${entry.name}`;
    if (entry.isFile()) add(found, { path, fileName, inFolder: true });
    else if (entry.isDirectory() && depth < deepest)
      await lookThrough(path, fileName, depth + 1, found, signal);
  }
}

function add(found: FoundFile[], file: FoundFile): void {
  if (found.length >= mostResponses)
    throw new Refusal(
      "too-large",
      `There are more than ${mostResponses.toLocaleString("en")} files. Nothing was taken in. Choose fewer at a time.`,
    );
  found.push(file);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
