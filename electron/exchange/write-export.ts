import { open, type FileHandle } from "node:fs/promises";
import { bookOf } from "../../shared/report/steering.ts";
import { exportJson } from "../store/open-json.ts";
import type { ExportRequest, JsonExport, SheetExport } from "./protocol.ts";

/** How far the work is, 0 … 1, never falling, and what is under way in a few words. */
export type OnProgress = (fraction: number, doing: string) => void;

/** Text is written in pieces of about this size, in UTF-16 code units. */
const pieceLength = 1 << 20;

/**
 * Carries out an export: makes the file at `path`, which does not exist yet, complete and flushed to the disk.
 *
 * @throws Node's errors of file operations (`EEXIST`, `ENOSPC`, `EACCES`, …); the file may then be there in part.
 */
export async function writeExport(request: ExportRequest, onProgress: OnProgress): Promise<void> {
  const file = await open(request.path, "wx");
  try {
    if (request.kind === "json") await writeJson(file, request, onProgress);
    else await writeSheets(file, request, onProgress);
    onProgress(0.98, "Saving");
    await file.sync();
  } finally {
    await file.close();
  }
  onProgress(1, "Done");
}

async function writeSheets(file: FileHandle, request: SheetExport, onProgress: OnProgress): Promise<void> {
  onProgress(0, "Working out the figures");
  // Half a megabyte of program that open JSON does without.
  const { writeBook } = await import("./xlsx/write-book.ts");
  const book = bookOf(request.kind, request.workbook, request);
  const bytes = await writeBook(book, (name, done, all) =>
    onProgress(0.2 + (0.3 * done) / all, `Writing ${name}`),
  );
  onProgress(0.95, "Saving");
  await file.writeFile(bytes);
}

async function writeJson(file: FileHandle, request: JsonExport, onProgress: OnProgress): Promise<void> {
  const all = request.contents.reduce((sum, { bytes }) => sum + bytes.length, 0) * 1.4 + 1;
  let written = 0;
  let waiting = "";
  const flush = async () => {
    await file.writeFile(waiting);
    written += waiting.length;
    waiting = "";
    onProgress(Math.min(0.95, (0.95 * written) / Math.max(all, written)), "Writing the workbook");
  };
  for (const piece of exportJson(request.workbook, request.contents)) {
    waiting += piece;
    if (waiting.length >= pieceLength) await flush();
  }
  await flush();
}
