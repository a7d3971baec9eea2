import { z } from "zod";
import { ownership, ownershipAnswer, responsibility, supervision } from "../entities/ownership.ts";
import { id } from "../text.ts";

/** Who owns adoption, at the top and at every level of supervision. */
export const ownershipCommands = [
  z.strictObject({ type: z.literal("ownership/update"), patch: ownership.omit({ id: true }).partial() }),

  z.strictObject({
    type: z.literal("ownership-answer/add"),
    answer: ownershipAnswer.omit({ position: true }),
  }),
  z.strictObject({
    type: z.literal("ownership-answer/update"),
    id,
    patch: ownershipAnswer.omit({ id: true, personId: true }).partial(),
  }),
  z.strictObject({ type: z.literal("ownership-answer/remove"), id }),

  /** Rows of the supervisors' grid, typed or pasted; aspects left out stay. */
  z.strictObject({
    type: z.literal("supervision/update"),
    rows: z
      .array(
        z.strictObject({ personId: id, patch: supervision.omit({ id: true, personId: true }).partial() }),
      )
      .min(1)
      .max(5000),
  }),
  z.strictObject({ type: z.literal("supervision/remove"), personIds: z.array(id).min(1).max(5000) }),

  /** No part left removes the person from the element. */
  z.strictObject({
    type: z.literal("responsibility/set"),
    element: responsibility.shape.element,
    personId: id,
    parts: z.array(responsibility.shape.parts.element).max(4),
  }),
] as const;
