import { z } from "zod";
import { leverIds } from "../../methodology/levers.ts";
import { alignmentCell, behaviour, passage } from "../entities/alignment.ts";
import { id } from "../text.ts";

const ids = z.array(id).max(10_000);

/** A behaviour under a lever. */
export const cellKey = z.strictObject({ behaviourId: id, lever: z.enum(leverIds) });
export type CellKey = z.infer<typeof cellKey>;

/** What people are expected to do, and what every lever says to it. */
export const alignmentCommands = [
  /** One behaviour, or a pasted list. */
  z.strictObject({
    type: z.literal("behaviours/add"),
    behaviours: z
      .array(behaviour.omit({ position: true }))
      .min(1)
      .max(2000),
    /** Who is expected to do them all; none means everybody. */
    groupIds: ids,
  }),
  z.strictObject({ type: z.literal("behaviour/update"), id, patch: behaviour.omit({ id: true }).partial() }),
  z.strictObject({ type: z.literal("behaviour/relate"), id, groupIds: ids }),
  z.strictObject({ type: z.literal("behaviours/remove"), ids: ids.min(1) }),

  z.strictObject({
    type: z.literal("cells/update"),
    cells: z.array(cellKey).min(1).max(10_000),
    patch: alignmentCell.pick({ stance: true, note: true }).partial(),
  }),

  z.strictObject({
    type: z.literal("passage/add"),
    passage: passage.omit({ position: true, cellId: true }),
    cell: cellKey,
    /** What the passage says to the behaviour; null leaves the cell's stance. */
    stance: alignmentCell.shape.stance.nullable(),
  }),
  z.strictObject({
    type: z.literal("passage/update"),
    id,
    patch: passage.pick({ words: true, place: true }).partial(),
  }),
  z.strictObject({ type: z.literal("passage/remove"), id }),
] as const;
