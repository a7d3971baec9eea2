import { z } from "zod";

/** Longest text of a field that holds a name or a title, in UTF-16 code units. */
export const longestTitle = 300;
/** Longest text of a note, quote or description. Longer input is refused with a message, never cut. */
export const longestNote = 200_000;

/**
 * Text as it is kept: control characters other than tab and line feed are dropped, line ends become \n,
 * halves of broken surrogate pairs become U+FFFD. Emoji, right-to-left text and everything else stay.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // oxlint-disable-next-line no-control-regex -- control characters are what this removes
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
  );
}

/** One line: a name or title; line feeds and tabs become spaces, ends are trimmed. */
export const title = z
  .string()
  .overwrite((text) => cleanText(text).replace(/\s+/g, " ").trim())
  .max(longestTitle, `This holds up to ${longestTitle} characters.`);

/** A title that must say something. */
export const requiredTitle = title.min(1, "This needs a name.");

/** Several lines of the consultant's or a speaker's words, kept as typed. */
export const note = z
  .string()
  .overwrite(cleanText)
  .max(longestNote, `This holds up to ${longestNote.toLocaleString("en")} characters.`);

/** A calendar date, `YYYY-MM-DD`, between 1900 and 2199, that exists. */
export const date = z.iso
  .date("Dates are written YYYY-MM-DD.")
  .refine((text) => text >= "1900-01-01" && text <= "2199-12-31", "This date is too far away.");

/** An instant in UTC, ISO 8601 with milliseconds. */
export const instant = z.iso.datetime({ precision: 3 });

/** A row's id. */
export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "Not an id.");
