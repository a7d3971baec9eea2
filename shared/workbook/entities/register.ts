import { z } from "zod";
import { id, instant, note, requiredTitle } from "../text.ts";

export const registers = ["findings", "actions", "people", "measures"] as const;

/** How a register was arranged, under a name: filters, order, groups and columns. */
export const savedView = z.strictObject({
  id,
  register: z.enum(registers),
  name: requiredTitle,
  /** JSON as the register wrote it; one that it cannot read any more shows the register unarranged. */
  settings: z.string().max(20_000),
  position: z.number().finite(),
});
export type SavedView = z.infer<typeof savedView>;

/** A suggestion of a finding that the consultant does not want. */
export const dismissal = z.strictObject({
  /** The suggestion's key: what it was suggested for. */
  id: z.string().min(1).max(220),
  note,
  dismissedAt: instant,
});
export type Dismissal = z.infer<typeof dismissal>;
