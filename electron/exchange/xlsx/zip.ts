import { promisify } from "node:util";
import { crc32, deflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);

/** 1 January 1980, midnight: the earliest time a zip file knows. The same for every part, so that bytes repeat. */
const partDate = (1 << 5) | 1;
const versionNeeded = 20;
/** Names are UTF-8. */
const flags = 1 << 11;
const stored = 0;
const deflated = 8;

interface Entry {
  readonly name: Buffer;
  readonly method: typeof stored | typeof deflated;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/**
 * A zip file of these parts by path, in their order. Pictures are kept as they are: they are compressed already. The
 * other parts are compressed beside each other, on as many processors as there are.
 */
export async function zipOf(parts: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const entries = await Promise.all(Object.entries(parts).map(([path, bytes]) => entryOf(path, bytes)));
  for (const entry of entries) {
    const header = localHeader(entry);
    directory.push(directoryHeader(entry, offset));
    pieces.push(header, entry.data);
    offset += header.length + entry.data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...pieces, ...directory, endOfDirectory(directory.length, size, offset)]);
}

async function entryOf(path: string, bytes: Uint8Array): Promise<Entry> {
  const method = /\.(png|jpeg)$/.test(path) ? stored : deflated;
  const data = method === stored ? bytes : await deflate(bytes);
  return { name: Buffer.from(path), method, crc: crc32(bytes), size: bytes.length, data };
}

/** The fields that a part's own header and the directory share, from the version on. */
function writeShared(header: Buffer, at: number, { method, crc, size, data, name }: Entry): void {
  header.writeUInt16LE(versionNeeded, at);
  header.writeUInt16LE(flags, at + 2);
  header.writeUInt16LE(method, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(partDate, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(data.length, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeShared(header, 4, entry);
  return Buffer.concat([header, entry.name]);
}

function directoryHeader(entry: Entry, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(versionNeeded, 4);
  writeShared(header, 6, entry);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, entry.name]);
}

function endOfDirectory(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
