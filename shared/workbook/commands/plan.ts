import { z } from "zod";
import {
  actionLink,
  actionPlan,
  baseline,
  decision,
  milestoneFields,
  narrative,
  programme,
  recommendation,
} from "../entities/plan.ts";
import { actionFields } from "../model.ts";
import { id } from "../text.ts";

const ids = z.array(id).max(10_000);

const planFields = Object.fromEntries(Object.keys(actionPlan).map((name) => [name, true])) as {
  readonly [K in keyof typeof actionPlan]: true;
};

/** An action as it is added; what is left out of its plan is plain. */
export const newAction = actionFields.omit({ position: true, createdAt: true }).partial(planFields);

/** The strategy and the roadmap: what is taken up, in what order, by when. */
export const planCommands = [
  z.strictObject({
    type: z.literal("action/add"),
    action: newAction,
    findingIds: ids,
    groupIds: ids.optional(),
  }),
  z.strictObject({
    type: z.literal("actions/update"),
    ids: ids.min(1),
    patch: actionFields.omit({ id: true, createdAt: true }).partial(),
  }),
  /** Several actions at once, each to dates of its own, as when they are dragged together. */
  z.strictObject({
    type: z.literal("actions/move"),
    moves: z
      .array(
        z.strictObject({
          id,
          patch: actionFields.pick({ start: true, durationDays: true, goLiveOffset: true }).partial(),
        }),
      )
      .min(1)
      .max(10_000),
  }),
  /** Replaces the findings an action answers, and the groups it is for; lists left out stay. */
  z.strictObject({
    type: z.literal("action/relate"),
    id,
    findingIds: ids.optional(),
    groupIds: ids.optional(),
  }),
  z.strictObject({ type: z.literal("actions/remove"), ids }),

  /** Links two actions, or changes their link. A link that would close a circle is refused with the circle named. */
  z.strictObject({ type: z.literal("action-link/set"), link: actionLink.omit({ id: true }) }),
  z.strictObject({
    type: z.literal("action-links/remove"),
    ids: z.array(actionLink.shape.id).min(1).max(10_000),
  }),

  z.strictObject({ type: z.literal("programme/update"), patch: programme.omit({ id: true }).partial() }),

  z.strictObject({
    type: z.literal("milestone/add"),
    milestone: milestoneFields.omit({ position: true }),
    actionIds: ids,
  }),
  z.strictObject({
    type: z.literal("milestone/update"),
    id,
    patch: milestoneFields.omit({ id: true }).partial(),
  }),
  /** Replaces the actions that have to be finished by it. */
  z.strictObject({ type: z.literal("milestone/relate"), id, actionIds: ids }),
  z.strictObject({ type: z.literal("milestone/remove"), id }),

  z.strictObject({ type: z.literal("decision/add"), decision: decision.omit({ position: true }) }),
  z.strictObject({ type: z.literal("decision/update"), id, patch: decision.omit({ id: true }).partial() }),
  z.strictObject({ type: z.literal("decision/remove"), id }),

  z.strictObject({
    type: z.literal("baseline/take"),
    baseline: baseline.omit({ position: true, takenAt: true }),
  }),
  z.strictObject({ type: z.literal("baseline/rename"), id, name: baseline.shape.name }),
  z.strictObject({ type: z.literal("baseline/remove"), id }),

  /** Takes up an action of the library, as it is (`accepted`) or changed (`adapted`). */
  z.strictObject({
    type: z.literal("recommendation/take-up"),
    id: recommendation.shape.id,
    state: z.enum(["accepted", "adapted"]),
    note: recommendation.shape.note,
    action: newAction,
    findingIds: ids,
    groupIds: ids,
    /** Actions of the roadmap that come first. */
    predecessorIds: ids,
  }),
  /** Rejects one, judges it, notes something, or leaves it open again. */
  z.strictObject({
    type: z.literal("recommendation/update"),
    id: recommendation.shape.id,
    patch: z
      .strictObject({
        state: z.enum(["open", "rejected"]),
        note: recommendation.shape.note,
        impact: recommendation.shape.impact,
        effort: recommendation.shape.effort,
      })
      .partial(),
  }),

  z.strictObject({ type: z.literal("narrative/set"), ...narrative.shape }),
  /** Back to the words that follow from the record. */
  z.strictObject({ type: z.literal("narrative/reset"), id: narrative.shape.id }),
] as const;
