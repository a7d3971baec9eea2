import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { StoreError, toStoreError } from "./store-error.ts";

/** "UPTK": marks a database as a workbook of ours. */
export const applicationId = 0x5550544b;

/** What the first hundred bytes of a workbook file tell, before SQLite is let near it. */
export interface Header {
  /** Migration level as last written into the main file; a newer one may still be in the write-ahead log. */
  readonly version: number;
  readonly sizeBytes: number;
}

const magic = "SQLite format 3\0";

/** Whether the file begins as every SQLite database does. @throws StoreError when it cannot be read */
export function looksLikeDatabase(path: string): boolean {
  return firstBytes(path).bytes.toString("latin1", 0, 16) === magic;
}

/**
 * Reads and judges a file's header.
 *
 * @param newest the newest version that this program knows
 * @throws StoreError `not-found`, `damaged` (empty, cut off, not a workbook), `newer`, or what the system says
 */
export function readHeader(path: string, newest: number): Header {
  const { bytes, sizeBytes } = firstBytes(path);
  if (sizeBytes === 0)
    throw new StoreError("damaged", "The file is empty: it holds no engagement.", { detail: path });
  if (bytes.toString("latin1", 0, 16) !== magic) {
    throw new StoreError("damaged", "This is not an Uptake workbook, or its beginning is damaged.", {
      detail: path,
    });
  }
  if (bytes.length < 100) throw cutOff(path);
  if (bytes.readUInt32BE(68) !== applicationId) {
    throw new StoreError("damaged", "This is a database of another program, not an Uptake workbook.", {
      detail: path,
    });
  }
  const version = bytes.readUInt32BE(60);
  if (version > newest) throw newerFile(path);
  // While a write-ahead log is there, the main file may rightly be behind what its header says.
  if (!existsSync(`${path}-wal`) && sizeBytes < declaredSize(bytes)) throw cutOff(path);
  return { version, sizeBytes };
}

/** The refusal of a file that a newer version of the program wrote. */
export function newerFile(path: string): StoreError {
  return new StoreError(
    "newer",
    "This workbook was last used with a newer version of Uptake. It is unchanged; open it with that version.",
    { detail: path },
  );
}

function cutOff(path: string): StoreError {
  return new StoreError(
    "damaged",
    "The file is cut off: its end is missing. Restore a backup or get the file again.",
    {
      detail: path,
    },
  );
}

/** The size the header gives, when it is valid (the two counters agree), else 0. */
function declaredSize(header: Buffer): number {
  if (header.readUInt32BE(24) !== header.readUInt32BE(92)) return 0;
  const pageSize = header.readUInt16BE(16);
  return header.readUInt32BE(28) * (pageSize === 1 ? 65_536 : pageSize);
}

function firstBytes(path: string): { readonly bytes: Buffer; readonly sizeBytes: number } {
  try {
    if (statSync(path).isDirectory()) {
      throw new StoreError("damaged", "This is a folder, not an Uptake workbook.", { detail: path });
    }
    const file = openSync(path, "r");
    try {
      const bytes = Buffer.alloc(100);
      const length = readSync(file, bytes, 0, 100, 0);
      return { bytes: bytes.subarray(0, length), sizeBytes: fstatSync(file).size };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw toStoreError(error, "open");
  }
}

/** Whether the system lets the file and its folder (where the write-ahead log goes) be written. */
export function assertWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw new StoreError(
      "read-only",
      "This workbook's file or folder may not be written, so edits could not be kept. Allow writing there, or import a copy.",
      { detail: path, cause: error },
    );
  }
}
