import { inflateRawSync } from "node:zlib";

/** What a zip file may hold at most. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of all entries together, unpacked. */
  readonly unpacked: number;
  /** How many times larger an entry may be unpacked than packed, when it is larger than a megabyte. */
  readonly ratio: number;
}

/** A zip file that is damaged, or that would unpack to more than its limits; `message` says which, for the person. */
export class ZipFault extends Error {
  override readonly name = "ZipFault";
}

const damaged = "It is damaged: the package it is made of cannot be read.";
const bomb = "It would unpack to far more than a form holds, so it was not opened.";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const entryLength = 46;
const localLength = 30;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;
const sealedFlag = 1;
/** Sizes up to this say nothing by their ratio: a page of blanks packs very well. */
const smallEntry = 1024 * 1024;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

/**
 * Looks through a zip file before anything else reads it: whether its directory is sound, how much it holds, and
 * whether it truly holds what the directory says, by unpacking each entry up to its stated size and no further.
 *
 * @throws ZipFault
 */
export function checkZip(bytes: Uint8Array, limits: ZipLimits): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(zip, limits);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > limits.unpacked) throw new ZipFault(bomb);
  for (const entry of entries) {
    if (entry.unpacked > smallEntry && entry.unpacked > entry.packed * limits.ratio) throw new ZipFault(bomb);
    checkContent(zip, entry);
  }
}

function readDirectory(zip: Buffer, limits: ZipLimits): readonly Entry[] {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > limits.entries) throw new ZipFault(bomb);
  const entries: Entry[] = [];
  const names = new Set<string>();
  let at = zip.readUInt32LE(end + 16);
  for (let i = 0; i < count; i += 1) {
    if (at + entryLength > end || zip.readUInt32LE(at) !== entrySignature) throw new ZipFault(damaged);
    if ((zip.readUInt16LE(at + 8) & sealedFlag) !== 0) throw new ZipFault("It is protected with a password.");
    const nameLength = zip.readUInt16LE(at + 28);
    names.add(zip.toString("utf8", at + entryLength, at + entryLength + nameLength));
    entries.push({
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      unpacked: zip.readUInt32LE(at + 24),
      at: zip.readUInt32LE(at + 42),
    });
    at += entryLength + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  // Of two entries with one name, this program and another would read different ones.
  if (names.size !== count) throw new ZipFault(damaged);
  return entries;
}

/** Where the end of the directory begins; what may follow it is a comment of known length. */
function findEnd(zip: Buffer): number {
  const earliest = Math.max(0, zip.length - endLength - longestComment);
  for (let at = zip.length - endLength; at >= earliest; at -= 1)
    if (zip.readUInt32LE(at) === endSignature) return at;
  throw new ZipFault(damaged);
}

function checkContent(zip: Buffer, { method, packed, unpacked, at }: Entry): void {
  if (at + localLength > zip.length || zip.readUInt32LE(at) !== localSignature) throw new ZipFault(damaged);
  const from = at + localLength + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
  if (from + packed > zip.length) throw new ZipFault(damaged);
  if (method === stored && packed === unpacked) return;
  if (method !== deflated) throw new ZipFault(damaged);
  let length: number;
  try {
    length = inflateRawSync(zip.subarray(from, from + packed), {
      maxOutputLength: Math.max(unpacked, 1),
    }).length;
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new ZipFault(isTooLarge ? bomb : damaged);
  }
  if (length !== unpacked) throw new ZipFault(damaged);
}
