import { unzipSync } from "fflate";
import type { Attachment } from "../../../../shared/workbook/model.ts";
import { attachmentUrl } from "../../evidence/pictures.ts";

/** Unpacked, more than this is no policy or bonus plan, and would hold up the window. */
const largestPart = 64 * 1024 * 1024;

/** Whether the words of the attachment can be read here: plain text, Markdown, or a Word document. */
export function isReadable({ fileName }: Attachment): boolean {
  return /\.(txt|md|docx)$/i.test(fileName);
}

/** The words of an attachment that can be read here, paragraph by paragraph; null when they cannot be made out. */
export async function readDocument(attachment: Attachment): Promise<string | null> {
  try {
    const response = await fetch(attachmentUrl(attachment));
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return /\.docx$/i.test(attachment.fileName) ? wordsOfDocx(bytes) : decoded(bytes);
  } catch {
    // A damaged file: the person can still paste its words.
    return null;
  }
}

/** The text of a Word document: its paragraphs, with table cells apart. @throws when it is no such document */
export function wordsOfDocx(bytes: Uint8Array): string {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === "word/document.xml" && originalSize <= largestPart,
  });
  const part = parts["word/document.xml"];
  if (!part) throw new Error("There is no text in this document.");
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(part), "application/xml");
  if (xml.querySelector("parsererror")) throw new Error("The text of this document is damaged.");
  return [...xml.getElementsByTagName("w:p")].map(wordsOfParagraph).join("\n").trim();
}

function wordsOfParagraph(paragraph: Element): string {
  return [...paragraph.getElementsByTagName("*")]
    .map((node) => {
      switch (node.tagName) {
        case "w:t":
          return node.textContent;
        case "w:tab":
          // Tab stops are declared by the same name within the properties.
          return node.parentElement?.tagName === "w:tabs" ? "" : "\t";
        case "w:br":
          return "\n";
        default:
          return "";
      }
    })
    .join("");
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
