import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import type { Workbook } from "../../shared/workbook/model.ts";
import type { StoredBytes } from "./contents.ts";
import { referenceFaults, structureFaults, type ReadDatabase } from "./database.ts";
import { privateCopy, readChecked, schemaFaults } from "./foreign.ts";
import { checkedContent, importJson, RefusedFile } from "./open-json.ts";
import { openForReading } from "./open.ts";
import { guarded, StoreError } from "./store-error.ts";

/** More faults than this are not listed. */
const mostFaults = 20;

/**
 * Looks through a workbook file, or its open JSON form, in a private copy.
 *
 * @returns its faults, one sentence each; empty when it is sound
 * @throws StoreError when it cannot be judged: `not-found`, `newer`, `locked`, `disk-full` (for the copy)
 */
export async function checkFile(path: string): Promise<readonly string[]> {
  try {
    return path.toLowerCase().endsWith(".json") ? await faultsOfJson(path) : await faultsOfDatabase(path);
  } catch (error) {
    if (error instanceof StoreError && (error.code === "damaged" || error.code === "invalid")) {
      return [faultIn(error)];
    }
    throw error;
  }
}

async function faultsOfJson(path: string): Promise<readonly string[]> {
  await importJson(guarded("open", () => readFileSync(path, "utf8")));
  return [];
}

async function faultsOfDatabase(path: string): Promise<readonly string[]> {
  const copy = privateCopy(path, tmpdir());
  try {
    const db = openForReading(copy.path);
    try {
      const structure = guarded("open", () => [
        ...structureFaults(db, "integrity_check"),
        ...schemaFaults(db),
      ]);
      // Rows of a file that is not put together right would only be told wrong.
      if (structure.length > 0) return structure.slice(0, mostFaults);
      const { workbook, faults } = readChecked(db, mostFaults);
      return [...faults, ...referenceFaults(db), ...(await contentFaults(db, workbook))].slice(0, mostFaults);
    } finally {
      db.close();
    }
  } finally {
    copy.remove();
  }
}

async function contentFaults(db: ReadDatabase, workbook: Workbook): Promise<readonly string[]> {
  const faults: string[] = [];
  const content = db.prepare<StoredBytes>("SELECT sha256, bytes, thumbnail FROM contents WHERE sha256 = ?");
  for (const attachment of workbook.attachments.values()) {
    const kept = content.get(attachment.sha256);
    if (!kept) continue; // A reference that leads to nothing, told already.
    try {
      await checkedContent(kept, attachment);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      faults.push(`Attachment “${attachment.fileName}”: ${faultIn(error)}`);
    }
  }
  return faults;
}

function faultIn(error: StoreError): string {
  return error instanceof RefusedFile ? error.fault : error.message;
}
