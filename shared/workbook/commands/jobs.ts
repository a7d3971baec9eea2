import { z } from "zod";
import { jobRole, performanceCriterion, roleNeed, usageGoal } from "../entities/jobs.ts";
import { group } from "../model.ts";
import { id } from "../text.ts";

const newRole = jobRole.omit({ position: true });

/** The jobs that the system changes, and what HR does about them. */
export const jobCommands = [
  z.strictObject({ type: z.literal("role/add"), role: newRole }),
  /** A pasted list, with the groups that it names and that are not there yet. */
  z.strictObject({
    type: z.literal("roles/add"),
    roles: z.array(newRole).min(1).max(2000),
    groups: z
      .array(group.omit({ position: true }))
      .max(2000)
      .optional(),
  }),
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
