import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { examine, type StoredBytes } from "../../electron/store/contents.ts";
import { exportJson } from "../../electron/store/open-json.ts";
import type { Attachment } from "../../shared/workbook/model.ts";
import { evidence } from "./evidence.ts";
import { sampleWorkbook } from "./workbook.ts";

/** Where the sample ships from. */
export const sampleFolder = join(import.meta.dirname, "../../assets/sample");
export const sampleFile = join(sampleFolder, "engagement.json");

/** The sample in the open JSON form, made afresh from the written content and the files beside it. */
export async function buildSample(): Promise<string> {
  const attached = new Map<string, { readonly attachment: Attachment; readonly content: StoredBytes }>();
  for (const piece of evidence) {
    if (!("file" in piece)) continue;
    const bytes = await readFile(join(sampleFolder, piece.file));
    const content = await examine(basename(piece.file), bytes, await thumbnailOf(piece.file));
    const { sha256, mediaType } = content;
    const attachment = {
      id: `file-${piece.id.slice(2)}`,
      fileName: basename(piece.file),
      mediaType,
      byteCount: bytes.length,
      sha256,
    };
    attached.set(piece.file, { attachment, content });
  }
  const workbook = sampleWorkbook(new Map([...attached].map(([file, { attachment }]) => [file, attachment])));
  const contents = [...attached.values()].map(({ content }) => content);
  return [...exportJson(workbook, contents.toSorted(byHash))].join("");
}

function byHash(a: StoredBytes, b: StoredBytes): number {
  return a.sha256 < b.sha256 ? -1 : 1;
}

/** A picture's small version lies beside it as `NAME.thumbnail.jpg`; other files have none. */
async function thumbnailOf(file: string): Promise<Uint8Array | null> {
  return file.endsWith(".jpg")
    ? readFile(join(sampleFolder, file.replace(/\.jpg$/, ".thumbnail.jpg")))
    : null;
}

/** Writes the file that ships. */
export async function writeSample(): Promise<void> {
  await writeFile(sampleFile, await buildSample());
}
