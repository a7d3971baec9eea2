import { z } from "zod";
import { dismissal, savedView } from "../entities/register.ts";
import { triageRound, triageStepAnswer } from "../entities/triage.ts";
import { finding } from "../model.ts";
import { id } from "../text.ts";

/** A step of a round. */
export const stepKey = z.strictObject({ roundId: id, step: triageStepAnswer.shape.step });
export type StepKey = z.infer<typeof stepKey>;

/** The triage of gaps, and what is done to many findings at once. */
export const triageCommands = [
  /** The first round of a gap, or another one after fixes; the newest counts, the others stay. */
  z.strictObject({ type: z.literal("triage/start"), roundId: id, findingId: id }),
  z.strictObject({
    type: z.literal("triage/update"),
    roundId: id,
    patch: triageRound.pick({ practice: true, objection: true, note: true }).partial(),
  }),
  z.strictObject({
    type: z.literal("triage/answer"),
    step: stepKey,
    patch: triageStepAnswer.pick({ answer: true, note: true }).partial(),
  }),
  z.strictObject({ type: z.literal("triage/remove"), roundId: id }),

  /**
   * What the others are tied to moves to `intoId`, their triage when it has none; their words are added to its
   * description; they go.
   */
  z.strictObject({ type: z.literal("findings/merge"), intoId: id, ids: z.array(id).min(1).max(10_000) }),
  /** A second finding with the same ties; what it says is the caller's. */
  z.strictObject({
    type: z.literal("finding/split"),
    id,
    finding: finding.pick({ id: true, title: true, description: true }),
  }),

  z.strictObject({ type: z.literal("view/save"), view: savedView.omit({ position: true }) }),
  z.strictObject({ type: z.literal("view/remove"), id }),

  z.strictObject({
    type: z.literal("suggestion/dismiss"),
    key: dismissal.shape.id,
    note: dismissal.shape.note,
  }),
  z.strictObject({ type: z.literal("suggestion/restore"), key: dismissal.shape.id }),
] as const;
