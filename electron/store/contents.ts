import { createHash } from "node:crypto";
import type { Attachment } from "../../shared/workbook/model.ts";
import type { WriteDatabase } from "./database.ts";
import { checkThumbnail, sniffAttachment } from "./sniff.ts";
import { StoreError } from "./store-error.ts";

/** A content as it is kept. */
export interface StoredBytes {
  /** Of `bytes`, lower-case hex. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** JPEG or PNG. */
  readonly thumbnail: Uint8Array | null;
}

/** The contents of attachments in one file: each kept once, found by its hash. */
export class Contents {
  readonly #db: WriteDatabase;

  constructor(db: WriteDatabase) {
    this.#db = db;
  }

  /** Keeps a content that was looked at before. A thumbnail that comes later is added. */
  insert({ sha256, mediaType, bytes, thumbnail }: StoredBytes): void {
    this.#db
      .prepare(
        `INSERT INTO contents (sha256, mediaType, thumbnail, bytes) VALUES (?, ?, ?, ?)
         ON CONFLICT (sha256) DO UPDATE SET thumbnail = excluded.thumbnail
         WHERE thumbnail IS NULL AND excluded.thumbnail IS NOT NULL`,
      )
      .run(sha256, mediaType, thumbnail, bytes);
  }

  /** @throws StoreError `not-found` */
  read(sha256: string): Uint8Array {
    const bytes = this.#db.prepare<Buffer>("SELECT bytes FROM contents WHERE sha256 = ?").pluck().get(sha256);
    if (!bytes)
      throw new StoreError("not-found", "The attachment's content is no longer there.", { detail: sha256 });
    return bytes;
  }

  thumbnail(sha256: string): Uint8Array | null {
    return (
      this.#db
        .prepare<Buffer | null>("SELECT thumbnail FROM contents WHERE sha256 = ?")
        .pluck()
        .get(sha256) ?? null
    );
  }

  /** @throws StoreError `invalid` when the attachment's content was not kept, or is not what the attachment says */
  checkAttachment({ sha256, mediaType, byteCount, fileName }: Attachment): void {
    const kept = this.#db
      .prepare<{ readonly mediaType: string; readonly byteCount: number }>(
        "SELECT mediaType, length(bytes) AS byteCount FROM contents WHERE sha256 = ?",
      )
      .get(sha256);
    if (kept?.mediaType === mediaType && kept.byteCount === byteCount) return;
    throw new StoreError(
      "invalid",
      "The file was not taken in completely, so it is not attached. Add it again.",
      {
        detail: fileName,
      },
    );
  }

  /** Those that attachments use, one at a time. */
  *used(): Generator<StoredBytes> {
    const hashes = this.#db
      .prepare<string>("SELECT DISTINCT sha256 FROM attachments ORDER BY sha256")
      .pluck()
      .all();
    const content = this.#db.prepare<StoredBytes>(
      "SELECT sha256, mediaType, bytes, thumbnail FROM contents WHERE sha256 = ?",
    );
    for (const sha256 of hashes) {
      const found = content.get(sha256);
      if (found) yield found;
    }
  }

  /** Removes those that no attachment uses, unless `wanted` all the same. @returns how many */
  sweep(wanted: (sha256: string) => boolean): number {
    const loose = this.#db
      .prepare<string>("SELECT sha256 FROM contents WHERE sha256 NOT IN (SELECT sha256 FROM attachments)")
      .pluck()
      .all()
      .filter((sha256) => !wanted(sha256));
    if (loose.length === 0) return 0;
    const remove = this.#db.prepare("DELETE FROM contents WHERE sha256 = ?");
    this.#db.transaction(() => loose.forEach((sha256) => remove.run(sha256)))();
    return loose.length;
  }
}

/**
 * Looks at a file's content before it is kept.
 *
 * @param thumbnail JPEG or PNG, or null
 * @throws StoreError `invalid` (empty, a program, not the picture its name says), `too-large`
 */
export async function examine(
  fileName: string,
  bytes: Uint8Array,
  thumbnail: Uint8Array | null,
): Promise<StoredBytes> {
  const mediaType = await sniffAttachment(fileName, bytes);
  if (thumbnail) await checkThumbnail(thumbnail);
  return { sha256: sha256Of(bytes), mediaType, bytes, thumbnail };
}

/** Lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
