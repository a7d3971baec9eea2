import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file whole or not at all: to a neighbour first, flushed, then renamed over `path`.
 *
 * @param pieces the content, in order; written as they come, so that a large file is never in memory whole
 */
export function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): void {
  const unfinished = `${path}.unfinished`;
  try {
    const file = openSync(unfinished, "w");
    try {
      for (const piece of pieces) writeFully(file, typeof piece === "string" ? Buffer.from(piece) : piece);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameDurably(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** One call may write less than it was given, on a disk that fills up for one; the next then tells the error. */
function writeFully(file: number, bytes: Uint8Array): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
}

/** Renames, and makes sure that a power cut afterwards does not take the new name back. */
export function renameDurably(from: string, to: string): void {
  renameSync(from, to);
  flushFolder(dirname(to));
}

/** Flushes a closed file's content to the disk. */
export function flushFile(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes sure that a power cut does not take back what was renamed or removed in a folder. */
export function flushFolder(folder: string): void {
  // Windows opens no folders, and its renames need no such flush.
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes a folder, and those it is in, for this person only. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    // On a read-only disk Node says that the folder is not there; the folder around it tells the real reason.
    accessSync(nearestFolder(path), constants.W_OK);
    throw error;
  }
}

function nearestFolder(path: string): string {
  const parent = dirname(path);
  return existsSync(parent) || parent === path ? parent : nearestFolder(parent);
}

/** An instant as part of a file name, sorting by time: `20260131T141500123Z`. */
export function fileStamp(at: Date): string {
  return at.toISOString().replace(/[-:.]/g, "");
}

/** The instant a `fileStamp` tells, ISO 8601, or null when the text is none. */
export function instantOfStamp(stamp: string): string | null {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(stamp);
  if (!parts) return null;
  const [, year, month, day, hour, minute, second, milli] = parts;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  return Number.isNaN(Date.parse(instant)) ? null : instant;
}

/** The files SQLite may keep beside a database: its name plus each of these. */
export const companions = ["-wal", "-shm", "-journal"] as const;
