import { z } from "zod";
import { measure, renewalCriterion, workaround } from "../entities/success.ts";
import { id } from "../text.ts";

const ids = z.array(id).min(1).max(10_000);

/** How success is told, what a renewal depends on, and the ways around the system. */
export const successCommands = [
  z.strictObject({ type: z.literal("measure/add"), measure: measure.omit({ position: true }) }),
  z.strictObject({ type: z.literal("measures/update"), ids, patch: measure.omit({ id: true }).partial() }),
  z.strictObject({ type: z.literal("measures/remove"), ids }),

  z.strictObject({ type: z.literal("criterion/add"), criterion: renewalCriterion.omit({ position: true }) }),
  z.strictObject({
    type: z.literal("criterion/update"),
    id,
    patch: renewalCriterion.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal("criterion/remove"), id }),

  z.strictObject({ type: z.literal("workaround/add"), workaround: workaround.omit({ position: true }) }),
  z.strictObject({
    type: z.literal("workaround/update"),
    id,
    patch: workaround.omit({ id: true }).partial(),
  }),
  z.strictObject({ type: z.literal("workaround/remove"), id }),
] as const;
