import { isUtf8 } from "node:buffer";
import { largestAttachment, largestThumbnail } from "../../shared/ipc/contract.ts";
import { StoreError } from "./store-error.ts";

/** Kinds of content, as the sniffer names them, that run when they are opened. */
const programs = new Set(
  "exe elf macho wasm class jar apk lnk alias reg crx xpi deb rpm swf chm dmg".split(" "),
);

/** Endings under which a system runs a file, whatever is in it. */
const runnableEndings = new Set(
  "app bash bat bin cmd com command cpl desktop dll exe gadget hta inf jar js jse lnk msi msp pif ps1 psm1 reg scr sh sys vb vbe vbs wsf wsh".split(
    " ",
  ),
);

const pictureEndings = new Set("avif bmp gif heic heif jfif jpeg jpg png tif tiff webp".split(" "));

/** Type of content that nothing is known of: kept and given back as it is, never shown. */
const unknownType = "application/octet-stream";

/**
 * The media type of an attachment's content, from its bytes; its name is only held against it.
 *
 * @throws StoreError `too-large`; `invalid` when it is empty, a program, or not the picture its name says
 */
export async function sniffAttachment(fileName: string, bytes: Uint8Array): Promise<string> {
  checkSize(fileName, bytes.length);
  const ending = endingOf(fileName);
  const sniffed = await sniff(bytes);
  if (programs.has(sniffed.ending) || runnableEndings.has(ending) || isScript(bytes)) {
    throw new StoreError(
      "invalid",
      "Programs and scripts are not attached, since opening one later could do harm. Attach a document or a picture of it.",
      { detail: fileName },
    );
  }
  if (pictureEndings.has(ending) && !sniffed.mediaType.startsWith("image/")) {
    throw new StoreError(
      "invalid",
      `This file is named .${ending} but holds no picture, so it was not attached. It may be damaged or misnamed.`,
      { detail: `${fileName}: ${sniffed.mediaType}` },
    );
  }
  return sniffed.mediaType;
}

/** @throws StoreError `invalid` when it is not a small JPEG or PNG */
export async function checkThumbnail(bytes: Uint8Array): Promise<void> {
  const { mediaType } = await sniff(bytes);
  if (bytes.length <= largestThumbnail && (mediaType === "image/jpeg" || mediaType === "image/png")) return;
  throw new StoreError(
    "invalid",
    "The small picture made for this file cannot be used. Attach the file without one.",
    {
      detail: `${bytes.length} bytes, ${mediaType}`,
    },
  );
}

function checkSize(fileName: string, size: number): void {
  if (size === 0)
    throw new StoreError("invalid", "This file is empty, so there is nothing to attach.", {
      detail: fileName,
    });
  if (size <= largestAttachment) return;
  const megabytes = (count: number) => Math.ceil(count / 1024 / 1024);
  throw new StoreError(
    "too-large",
    `This file has ${megabytes(size)} MB; up to ${megabytes(largestAttachment)} MB can be attached. Make it smaller, or add a link to where it is.`,
    { detail: fileName },
  );
}

interface Sniffed {
  readonly mediaType: string;
  /** The usual ending of such files. */
  readonly ending: string;
}

async function sniff(bytes: Uint8Array): Promise<Sniffed> {
  // Loaded when first needed: most sessions attach nothing in their first minutes.
  const { fileTypeFromBuffer } = await import("file-type");
  const known = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (known) return { mediaType: known.mime, ending: known.ext };
  if (isUtf8(bytes) && !bytes.includes(0)) return { mediaType: "text/plain", ending: "txt" };
  return { mediaType: unknownType, ending: "" };
}

/** Whether the content begins like a script that a shell would run. */
function isScript(bytes: Uint8Array): boolean {
  return bytes[0] === 0x23 && bytes[1] === 0x21;
}

function endingOf(fileName: string): string {
  const match = /\.([A-Za-z0-9]{1,10})[. ]*$/.exec(fileName);
  return match?.[1]?.toLowerCase() ?? "";
}
