import { basename } from "node:path";
import { statSync, readFileSync } from "node:fs";
import {
  ownActionsFile,
  ownActionsFormat,
  ownActionsVersion,
  type OwnAction,
} from "../../shared/workbook/own-action.ts";
import { Refusal } from "../refusal.ts";

/** Largest file of own actions that is read, bytes; the most a library can hold in words is less. */
export const largestOwnActionsFile = 16 * 1024 * 1024;

/**
 * The actions in a file of own actions.
 *
 * @throws Refusal `too-large`, `damaged` (not such a file, cut short, or a value that does not fit) or `newer`; the
 *   system's own error when the file cannot be read
 */
export function readOwnActions(path: string): readonly OwnAction[] {
  const name = `“${basename(path)}”`;
  if (statSync(path).size > largestOwnActionsFile)
    throw new Refusal(
      "too-large",
      `${name} is larger than 16 MB, which no file of own actions is. Nothing was changed. Choose another file.`,
    );
  const found = parsed(readFileSync(path, "utf8"), name);
  if (isNewer(found))
    throw new Refusal(
      "newer",
      `${name} was written by a newer Uptake. Nothing was changed. Update Uptake to read it.`,
    );
  const file = ownActionsFile.safeParse(found);
  if (file.success) return file.data.actions;
  const [issue] = file.error.issues;
  throw notOurs(name, `${issue?.path.join(" › ") ?? ""}: ${issue?.message ?? ""}`);
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw notOurs(name, "It is not JSON, or it was cut short.");
  }
}

function isNewer(found: unknown): boolean {
  if (typeof found !== "object" || found === null) return false;
  if (!("format" in found) || found.format !== ownActionsFormat) return false;
  return "version" in found && typeof found.version === "number" && found.version > ownActionsVersion;
}

function notOurs(name: string, detail: string): Refusal {
  return new Refusal(
    "damaged",
    `${name} is not a file of own actions that Uptake wrote, or it is damaged. Nothing was changed. Export the actions again, or choose another file.`,
    detail,
  );
}
