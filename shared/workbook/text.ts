import { z } from "zod";
import { cleanLine, cleanText, longestTitle } from "./plain-text.ts";

export { cleanText, longestTitle };

/** Longest text of a note, quote or description. Longer input is refused with a message, never cut. */
export const longestNote = 200_000;

/** One line: a name or title; line feeds and tabs become spaces, ends are trimmed. */
export const title = z
  .string()
  .overwrite(cleanLine)
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
