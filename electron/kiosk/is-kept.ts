import { lstatSync } from "node:fs";

/** Whether a kiosk was not left. What cannot be looked at counts as one: better locked than open. */
export function isKept(kioskFile: string): boolean {
  try {
    return lstatSync(kioskFile, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}
