import { z } from "zod";
import { leverIds } from "../../methodology/levers.ts";
import { id, note, requiredTitle, title } from "../text.ts";

/** What people are expected to do, so that somebody could watch them do it. */
export const behaviour = z.strictObject({
  id,
  title: requiredTitle,
  /** How often: "after every customer meeting, within 24 hours". */
  frequency: title,
  /** How it is observed. */
  observed: title,
  note,
  position: z.number().finite(),
});
export type Behaviour = z.infer<typeof behaviour>;

export const stances = ["supports", "silent", "contradicts", "unknown"] as const;
export type Stance = (typeof stances)[number];

/** What one lever says to one behaviour. */
export const alignmentCell = z.strictObject({
  /** `<behaviour id>@<lever>`. */
  id: z.string().max(140),
  behaviourId: id,
  lever: z.enum(leverIds),
  stance: z.enum(stances),
  note,
});
export type AlignmentCell = z.infer<typeof alignmentCell>;

/** A passage of a document, read against a behaviour. */
export const passage = z.strictObject({
  id,
  /** The document. */
  evidenceId: id,
  cellId: z.string().max(140),
  /** The words of the document. */
  words: note,
  /** Page, section or clause. */
  place: title,
  position: z.number().finite(),
});
export type Passage = z.infer<typeof passage>;
