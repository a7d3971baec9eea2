import { closeSync, fstatSync, openSync, readSync, statSync } from "node:fs";
import type { IncomingResponse, ReadOutcome } from "../../../shared/domain/survey/incoming.ts";
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
 * file or for a file that cannot be read. Reads without waiting for anything else, since the process has nothing else
 * to do, and thousands of small files are read several times as fast.
 */
export async function readResponseFile(file: ResponsePath, opener: Opener): Promise<ReadOutcome> {
  try {
    const found = bytesOf(file.path);
    if (found === null) return noResponse(file);
    return { kind: "response", response: await responseIn(found.content, found.bytes, opener) };
  } catch (error) {
    if (error instanceof FileFault) return { kind: "refused", reason: error.message };
    const code = systemCodeOf(error);
    if (code === null) throw error;
    return { kind: "refused", reason: unreadable(code) };
  }
}

/** What a file is and holds; null when it is nothing that a form hands back. @throws FileFault when it is too large */
function bytesOf(path: string): { readonly content: Content; readonly bytes: Uint8Array } | null {
  // Before it is opened: opening a pipe waits for somebody to write into it.
  if (!statSync(path).isFile()) throw new FileFault("It is not a file.");
  const handle = openSync(path, "r");
  try {
    const { size } = fstatSync(handle);
    const content = contentOf(readStart(handle, headLength).toString("latin1"));
    if (content === null) return null;
    const largest = content === "excel" ? largestExcelForm : largestResponse;
    if (size > largest) throw new FileFault(tooLarge(size, largest, content));
    return { content, bytes: readStart(handle, size) };
  } finally {
    closeSync(handle);
  }
}

const headLength = 64;

/** The first bytes of a file, and never more of them, even when somebody is still writing it. */
function readStart(handle: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const read = readSync(handle, buffer, done, length - done, done);
    if (read === 0) break;
    done += read;
  }
  return buffer.subarray(0, done);
}

function noResponse({ path, inFolder }: ResponsePath): ReadOutcome {
  if (inFolder) return { kind: "other" };
  const isEmpty = statSync(path).size === 0;
  return {
    kind: "refused",
    reason: isEmpty ? "It is empty." : "It is neither a response nor an Excel form.",
  };
}

async function responseIn(content: Content, bytes: Uint8Array, opener: Opener): Promise<IncomingResponse> {
  switch (content) {
    case "json":
      return readBrowserForm(new TextDecoder().decode(bytes));
    case "sealed":
      return readBrowserForm(await opener.open(bytes));
    case "excel":
      return readExcelForm(bytes);
  }
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
