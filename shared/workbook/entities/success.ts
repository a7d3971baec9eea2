import { z } from "zod";
import { date, id, note, requiredTitle, title } from "../text.ts";
import { holding } from "./state.ts";

export const measureKinds = ["adoption", "value", "return"] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const measureDirections = ["up", "down"] as const;
export type MeasureDirection = (typeof measureDirections)[number];

export const frequencies = ["daily", "weekly", "monthly", "quarterly", "half-yearly", "yearly"] as const;
export type Frequency = (typeof frequencies)[number];

const figure = z.number().finite().min(-1e15).max(1e15);

/** How success is told. */
export const measure = z.strictObject({
  id,
  kind: z.enum(measureKinds),
  title: requiredTitle,
  /** Judged in words rather than counted; baseline and target are then described in the note. */
  qualitative: z.boolean(),
  /** "%", "EUR", "days", "per week". */
  unit: title,
  /** Which way is better. */
  direction: z.enum(measureDirections),
  baseline: figure.nullable(),
  /** Why there is no baseline, when there is none. */
  baselineReason: note,
  target: figure.nullable(),
  targetDate: date.nullable(),
  ownerId: id.nullable(),
  /** How it is measured: the report, the count, the question asked. */
  source: title,
  frequency: z.enum(frequencies).nullable(),
  /** Individual performance plans are aligned to it. */
  inPerformancePlans: holding,
  /** Rewards are aligned to it. */
  inRewards: holding,
  note,
  position: z.number().finite(),
});
export type Measure = z.infer<typeof measure>;

export const criterionStates = ["open", "met", "missed"] as const;
export type CriterionState = (typeof criterionStates)[number];

/** What must be true for the subscription to be renewed, as the vendor is told up front. */
export const renewalCriterion = z.strictObject({
  id,
  title: requiredTitle,
  measureId: id.nullable(),
  state: z.enum(criterionStates),
  note,
  position: z.number().finite(),
});
export type RenewalCriterion = z.infer<typeof renewalCriterion>;

/** A way around the system that was seen in a group. */
export const workaround = z.strictObject({
  id,
  groupId: id,
  title: requiredTitle,
  /** Hours a week it costs the whole group. */
  hoursPerWeek: z.number().min(0).max(1_000_000),
  note,
  position: z.number().finite(),
});
export type Workaround = z.infer<typeof workaround>;
