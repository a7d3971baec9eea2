import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describeError } from "./describe-error.ts";

/** Past this size, bytes, a log file is put aside and a new one begun. */
const largestFile = 512 * 1024;
/** Log files kept besides the one being written. */
const olderFiles = 3;

/**
 * The app's own log: what went wrong and when, for a person who asks for help. It never holds a client's words; see
 * `describeError`.
 */
export interface Log {
  /** Notes something that happened; `text` is written by us, with nothing of a client in it. */
  info(text: string): void;
  /** Notes an error and returns the reference under which it can be found, such as `K7QX2M`. */
  error(what: string, error: unknown): string;
}

/** A log in `folder` (made when first needed). A log that cannot be written is given up silently: it must never stop work. */
export function openLog(folder: string): Log {
  const file = join(folder, "uptake.log");
  const write = (level: string, text: string): void => {
    try {
      mkdirSync(folder, { recursive: true });
      rotateWhenFull(file);
      appendFileSync(file, `${new Date().toISOString()} ${level} ${text}\n`);
    } catch {
      // A full or read-only disk: what failed is shown to the person anyway.
    }
  };
  return {
    info: (text) => write("info", text),
    error: (what, error) => {
      const reference = newReference();
      write("error", `[${reference}] ${what}: ${describeError(error)}`);
      return reference;
    },
  };
}

function rotateWhenFull(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < largestFile) return;
  rmSync(`${file}.${olderFiles}`, { force: true });
  for (let age = olderFiles - 1; age >= 1; age--) {
    if (statSync(`${file}.${age}`, { throwIfNoEntry: false }))
      renameSync(`${file}.${age}`, `${file}.${age + 1}`);
  }
  renameSync(file, `${file}.1`);
}

/** Six letters and digits that are easy to read out: no 0, O, 1, I. */
function newReference(): string {
  const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  // Chance enough to find a line again; real randomness would be loaded before the window for this alone.
  return Array.from({ length: 6 }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join("");
}
