import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { readResponses } from "../../electron/exchange/responses/read-responses.ts";
import { findFiles } from "../../electron/jobs/find-files.ts";
import { EngagementStore } from "../../electron/store/apply-command.ts";
import { openForWriting } from "../../electron/store/open.ts";
import type { IncomingFile } from "../../shared/domain/survey/incoming.ts";
import { judgeIncoming, takenIn } from "../../shared/domain/survey/judge-incoming.ts";

/**
 * Takes the response files of a folder into an engagement's file, or reads them raw, once; prints the milliseconds it
 * took. With `memory` it only reads them, as the worker does, and prints the megabytes that took at most.
 */
const [which = "", folder = "", path = ""] = process.argv.slice(2);
const isMemory = which.endsWith("memory");
const store = which === "ours" ? new EngagementStore(openForWriting(path).db, "e1") : null;
const begun = performance.now();
if (which.startsWith("reference")) readRaw();
else await takeIn();
console.log(isMemory ? process.resourceUsage().maxRSS / 1024 : performance.now() - begun);

async function takeIn(): Promise<void> {
  const found = await findFiles([folder], new AbortController().signal);
  const files: IncomingFile[] = [];
  await readResponses({ files: found, identities: [] }, (outcome) => {
    if (store) files.push({ fileName: basename(found[files.length]?.path ?? ""), outcome });
  });
  if (!store) return;
  const { responses, replaced } = takenIn(judgeIncoming(store.workbook, files), new Map());
  const command = { type: "responses/import" as const, responses: [...responses], replaced: [...replaced] };
  const { changes } = store.run(randomUUID(), command, "2026-11-16T12:00:00.000Z");
  if (changes.length !== found.length) throw new Error(`${changes.length} rows of ${found.length} files.`);
  store.close();
}

function readRaw(): void {
  let length = 0;
  for (const name of readdirSync(folder)) length += readFileSync(`${folder}/${name}`).length;
  if (length === 0) throw new Error("There was nothing to read.");
}
