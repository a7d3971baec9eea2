import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { scratchFolder } from "./folder.ts";

const kept = join(import.meta.dirname, "../fixtures/versions");
const named = (version: number) => String(version).padStart(3, "0");

/** A copy of the workbook file that an earlier version wrote, in a folder of its own. */
export function fileOfVersion(version: number): string {
  const path = join(scratchFolder(), "e1.uptake");
  writeFileSync(path, gunzipSync(readFileSync(join(kept, `${named(version)}.uptake.gz`))));
  return path;
}

/** The open JSON form that an earlier version wrote of the same engagement. */
export function jsonOfVersion(version: number): string {
  return readFileSync(join(kept, `${named(version)}.json`), "utf8");
}
