import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/** What was found: an object, nothing yet, or a file that is not JSON and was put aside. */
type Found = { readonly [key: string]: unknown };

/**
 * The object in a small JSON file; empty when there is none. A file that is not a JSON object is put aside as
 * `<file>.unreadable` so that nothing a person may want to look at is lost, and counts as empty.
 */
export function readJsonFile(file: string): Found {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return {};
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Found;
  } catch {
    // Not JSON: put aside below.
  }
  putAside(file);
  return {};
}

function putAside(file: string): void {
  try {
    renameSync(file, `${file}.unreadable`);
  } catch {
    // It stays where it is and is overwritten by the next change.
  }
}

/**
 * Writes the file so that after a crash it holds either the old or the new value, never a part.
 *
 * @throws the system's error when the folder cannot be written or the disk is full; the old file is untouched then.
 */
export function writeJsonFile(file: string, value: object): void {
  const temporary = `${file}.new`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    const handle = openSync(temporary, "w", 0o600);
    try {
      writeSync(handle, `${JSON.stringify(value, null, 2)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
