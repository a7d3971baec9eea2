import { z } from "zod";
import { opening, response } from "../../workbook/entities/surveys.ts";
import { id } from "../../workbook/text.ts";

export { responseFileExtension } from "./response-file-name.ts";

/** What a form hands back: one respondent's answers, and which form they were given on. */
export const responseFile = z.strictObject({
  format: z.literal("uptake-answers"),
  /** Of this file format. */
  formatVersion: z.literal(1),
  engagementId: id,
  surveyId: id,
  /** Of the opening that the form was made at. */
  version: opening.min(1),
  /** Drawn at random by the form, once for a respondent: the same again is the same person's. */
  receipt: id,
  ...response.pick({ audience: true, groupId: true, personId: true, name: true, answers: true }).shape,
  /** SHA-256 of `digestedText` (response-digest.ts), lower-case hex: a file that was changed by hand no longer fits it. */
  digest: z.string().regex(/^[0-9a-f]{64}$/, "Not a digest."),
});
export type ResponseFile = z.infer<typeof responseFile>;
