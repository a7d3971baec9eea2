import { z } from "zod";
import { id, note, requiredTitle, title } from "../text.ts";

const position = z.number().finite();

/** What HR does for a role, in the order it is usually done. */
export const hrItems = [
  "involved",
  "jobDescription",
  "criteria",
  "hiring",
  "onboarding",
  "review",
  "improvementPath",
] as const;
export type HrItem = (typeof hrItems)[number];

export const hrStates = ["open", "in-progress", "done", "not-needed"] as const;
export type HrState = (typeof hrStates)[number];
const hrState = z.enum(hrStates);

/** A job that the system changes. */
export const jobRole = z.strictObject({
  id,
  title: requiredTitle,
  /** The user group whose job it is. */
  groupId: id.nullable(),
  dutiesBefore: note,
  dutiesAfter: note,
  /** How people are told that the job changes. */
  message: note,
  involved: hrState,
  jobDescription: hrState,
  criteria: hrState,
  hiring: hrState,
  onboarding: hrState,
  review: hrState,
  improvementPath: hrState,
  /** Rules of the trade, works council or union, regional differences bear on this job. */
  regulated: z.boolean(),
  unionized: z.boolean(),
  regional: z.boolean(),
  /** What HR and those bodies have to settle. */
  hrNote: note,
  position,
});
export type JobRole = z.infer<typeof jobRole>;

/** What good work in a role is judged by. */
export const performanceCriterion = z.strictObject({ id, roleId: id, text: requiredTitle, position });
export type PerformanceCriterion = z.infer<typeof performanceCriterion>;

/** How many of what, by when in the week: "5 activities by Friday 12:00". */
export const usageGoal = z.strictObject({
  id,
  roleId: id,
  count: z.int().min(1).max(100_000),
  /** What is counted: "activities", "new contacts". */
  object: requiredTitle,
  /** 0 = Sunday … 6 = Saturday. */
  weekday: z.int().min(0).max(6),
  /** Minutes after midnight, local time. */
  minutes: z.int().min(0).max(1439),
  note: title,
  position,
});
export type UsageGoal = z.infer<typeof usageGoal>;

export const needStates = ["met", "partly", "unmet", "unknown"] as const;
export type NeedState = (typeof needStates)[number];

/** What somebody else needs from what this role enters. */
export const roleNeed = z.strictObject({
  id,
  /** The role that enters it. */
  roleId: id,
  /** The role that needs it, when it is one of those described. */
  neededById: id.nullable(),
  /** Who needs it otherwise. */
  neededBy: title,
  /** What they need: "the delivery date of every open order". */
  what: requiredTitle,
  /** By when: "the evening before". */
  byWhen: title,
  state: z.enum(needStates),
  position,
});
export type RoleNeed = z.infer<typeof roleNeed>;
