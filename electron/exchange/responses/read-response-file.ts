import { open, stat, type FileHandle } from "node:fs/promises";
import type { ReadOutcome } from "../../../shared/domain/survey/incoming.ts";
import { systemCodeOf } from "../../files/file-failure.ts";
import { readBrowserForm } from "./browser-form.ts";
import { readExcelForm } from "./excel-form.ts";
import { FileFault } from "./file-fault.ts";
import { isSealed, type Opener } from "./sealed.ts";

/** Largest response of the form in the browser, bytes, sealed or not. */
export const largestResponse = 1024 * 1024;
/** Largest Excel form, bytes. */
export const largestExcelForm = 5 * 1024 * 1024;

/** A file to be read. */
export interface ResponsePath {
  readonly path: string;
  /** It was found in a chosen folder, where other things may lie. */
  readonly inFolder: boolean;
}

type Content = "json" | "sealed" | "excel";

/**
 * Reads one file: what it is by how it begins, then, if it is not too large, the whole. Never throws for what is in the
 * file or for a file that cannot be read.
 */
export async function readResponseFile(file: ResponsePath, opener: Opener): Promise<ReadOutcome> {
  try {
    // Before it is opened: opening a pipe waits for somebody to write into it.
    const { isFile, size } = await sizeOf(file.path);
    if (!isFile) throw new FileFault("It is not a file.");
    return await withFile(file.path, (handle) => readFrom(handle, size, file, opener));
  } catch (error) {
    if (error instanceof FileFault) return { kind: "refused", reason: error.message };
    const code = systemCodeOf(error);
    if (code === null) throw error;
    return { kind: "refused", reason: unreadable(code) };
  }
}

async function sizeOf(path: string): Promise<{ readonly isFile: boolean; readonly size: number }> {
  const found = await stat(path);
  return { isFile: found.isFile(), size: found.size };
}

async function withFile<T>(path: string, work: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path, "r");
  try {
    return await work(handle);
  } finally {
    await handle.close();
  }
}

async function readFrom(
  handle: FileHandle,
  size: number,
  { inFolder }: ResponsePath,
  opener: Opener,
): Promise<ReadOutcome> {
  const content = contentOf(await headOf(handle));
  if (content === null) {
    if (inFolder) return { kind: "other" };
    throw new FileFault(size === 0 ? "It is empty." : "It is neither a response nor an Excel form.");
  }
  const largest = content === "excel" ? largestExcelForm : largestResponse;
  if (size > largest) throw new FileFault(tooLarge(size, largest, content));
  const bytes = await handle.readFile();
  return { kind: "response", response: await responseIn(content, bytes, opener) };
}

function responseIn(content: Content, bytes: Uint8Array, opener: Opener) {
  switch (content) {
    case "json":
      return readBrowserForm(new TextDecoder().decode(bytes));
    case "sealed":
      return opener.open(bytes).then(readBrowserForm);
    case "excel":
      return readExcelForm(bytes);
  }
}

const headLength = 64;

/** The first bytes, one character each; the handle stands at the beginning afterwards. */
async function headOf(handle: FileHandle): Promise<string> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
  return buffer.toString("latin1", 0, bytesRead);
}

/** What a file is by how it begins; null for anything that no form hands back. */
function contentOf(head: string): Content | null {
  if (isSealed(head)) return "sealed";
  if (head.startsWith("PK\u0003\u0004")) return "excel";
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(head) ? "json" : null;
}

function tooLarge(size: number, largest: number, content: Content): string {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
  const what = content === "excel" ? "an Excel form" : "a response";
  return `It has ${megabytes(size)} MB, and ${what} has up to ${megabytes(largest)} MB, so it was not read.`;
}

function unreadable(code: string): string {
  switch (code) {
    case "ENOENT":
      return "It is not there any more.";
    case "EACCES":
    case "EPERM":
      return "You are not allowed to read it, or another program has it open.";
    case "EISDIR":
      return "It is a folder.";
    default:
      return "It cannot be read from the disk.";
  }
}
