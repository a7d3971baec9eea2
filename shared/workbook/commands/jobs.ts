import { z } from "zod";
import { jobRole, performanceCriterion, roleNeed, usageGoal } from "../entities/jobs.ts";
import { id } from "../text.ts";

/** The jobs that the system changes, and what HR does about them. */
export const jobCommands = [
  z.strictObject({ type: z.literal("role/add"), role: jobRole.omit({ position: true }) }),
  z.strictObject({ type: z.literal("role/update"), id, patch: jobRole.omit({ id: true }).partial() }),
  z.strictObject({ type: z.literal("role/remove"), id }),

  z.strictObject({
    type: z.literal("performance-criterion/add"),
    criterion: performanceCriterion.omit({ position: true }),
  }),
  z.strictObject({
    type: z.literal("performance-criterion/update"),
    id,
    patch: performanceCriterion.pick({ text: true, position: true }).partial(),
  }),
  z.strictObject({ type: z.literal("performance-criterion/remove"), id }),

  z.strictObject({ type: z.literal("usage-goal/add"), goal: usageGoal.omit({ position: true }) }),
  z.strictObject({
    type: z.literal("usage-goal/update"),
    id,
    patch: usageGoal.omit({ id: true, roleId: true }).partial(),
  }),
  z.strictObject({ type: z.literal("usage-goal/remove"), id }),

  z.strictObject({ type: z.literal("role-need/add"), need: roleNeed.omit({ position: true }) }),
  z.strictObject({
    type: z.literal("role-need/update"),
    id,
    patch: roleNeed.omit({ id: true, roleId: true }).partial(),
  }),
  z.strictObject({ type: z.literal("role-need/remove"), id }),
] as const;
