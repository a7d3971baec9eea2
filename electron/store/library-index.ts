import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { methodology } from "../../shared/methodology/methodology.ts";
import { modelVersion } from "../../shared/workbook/model.ts";
import { writeWhole } from "./files.ts";

/** What the library shows of one file without opening it. */
const summary = z.strictObject({
  client: z.string(),
  system: z.string(),
  situation: z.string(),
  archived: z.boolean(),
  progress: z.number().min(0).max(1),
  lastChange: z.string(),
});
export type Summary = z.infer<typeof summary>;

const indexFile = z.strictObject({
  /** What the summaries were worked out with; with another method or model they are worked out anew. */
  by: z.string(),
  files: z.record(z.string(), z.strictObject({ state: z.string(), summary })),
});

const by = `model ${modelVersion}, method ${methodology.version}`;

/**
 * Remembers what the library shows, so that listing it does not open every file. Never the truth: an entry counts only
 * while its file is as it was, and the whole index may be lost.
 */
export class LibraryIndex {
  readonly #folder: string;
  readonly #path: string;
  readonly #files: Map<string, { readonly state: string; readonly summary: Summary }>;
  #changed = false;

  constructor(folder: string) {
    this.#folder = folder;
    this.#path = join(folder, "index.json");
    this.#files = readIndex(this.#path);
  }

  /** The summary of a file that has not changed since, or null. */
  get(fileName: string): Summary | null {
    const known = this.#files.get(fileName);
    return known && known.state === this.#stateOf(fileName) ? known.summary : null;
  }

  /** The last summary there was, for a file that cannot be opened now. */
  lastKnown(fileName: string): Summary | null {
    return this.#files.get(fileName)?.summary ?? null;
  }

  /** To be called when nobody has the file open. */
  set(fileName: string, known: Summary): void {
    this.#files.set(fileName, { state: this.#stateOf(fileName), summary: known });
    this.#changed = true;
  }

  forget(fileName: string): void {
    this.#changed = this.#files.delete(fileName) || this.#changed;
  }

  /** Writes the index when it changed. A library that may not be written is still shown. */
  save(): void {
    if (!this.#changed) return;
    try {
      const content: z.infer<typeof indexFile> = { by, files: Object.fromEntries(this.#files) };
      writeWhole(this.#path, [JSON.stringify(content)]);
      this.#changed = false;
    } catch {
      // Tried again the next time; until then files are opened to be listed.
    }
  }

  /** Changes whenever the file or its write-ahead log does. */
  #stateOf(fileName: string): string {
    const path = join(this.#folder, fileName);
    return [path, `${path}-wal`]
      .map((file) => statSync(file, { throwIfNoEntry: false }))
      .map((found) => (found && found.size > 0 ? `${found.size} ${found.mtimeMs}` : "-"))
      .join(", ");
  }
}

function readIndex(path: string): Map<string, { readonly state: string; readonly summary: Summary }> {
  try {
    const parsed = indexFile.safeParse(JSON.parse(readFileSync(path, "utf8")));
    if (parsed.success && parsed.data.by === by) return new Map(Object.entries(parsed.data.files));
  } catch {
    // Missing or wrong: built anew from the files.
  }
  return new Map();
}
