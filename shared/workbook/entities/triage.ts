import { z } from "zod";
import { practices, stepNumbers } from "../../methodology/triage-steps.ts";
import { id, instant, note } from "../text.ts";

/** One triage of a gap; a gap triaged again after fixes has several, and the newest counts. */
export const triageRound = z.strictObject({
  id,
  findingId: id,
  /** 1, 2, 3 … */
  number: z.int().min(1).max(1000),
  startedAt: instant,
  practice: z.enum(practices).nullable(),
  /** The objection in the person's words. */
  objection: note,
  note,
});
export type TriageRound = z.infer<typeof triageRound>;

/** The answer to one step of a round. */
export const triageStepAnswer = z.strictObject({
  /** `<round id>@<step>`. */
  id: z.string().max(80),
  roundId: id,
  step: z.literal(stepNumbers),
  answer: z.enum(["yes", "no", "unknown"]),
  note,
});
export type TriageStepAnswer = z.infer<typeof triageStepAnswer>;
