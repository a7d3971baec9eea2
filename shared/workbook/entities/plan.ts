import { z } from "zod";
import { phaseIds } from "../../methodology/phases.ts";
import { elementIds } from "../../methodology/types.ts";
import { date, id, instant, note, requiredTitle, title } from "../text.ts";

const position = z.number().finite();

/** Longest lag of a link, and farthest offset from go-live, working days. */
export const longestLag = 2500;
export const lagDays = z.int().min(-longestLag).max(longestLag);

/** Judged on five steps: 1 least … 5 most. */
export const step5 = z.int().min(1).max(5);

/** What the start of an action means: it may begin from then on, or does begin then. */
export const startRules = ["not-before", "fixed"] as const;
export type StartRule = (typeof startRules)[number];

/** What an action of the roadmap is planned with, beyond its start and likely duration. */
export const actionPlan = {
  /** Working days when all goes well, ≤ likely; null: as likely. */
  optimisticDays: z.int().min(1).max(5000).nullable(),
  /** Working days when much goes wrong, ≥ likely; null: as likely. */
  pessimisticDays: z.int().min(1).max(5000).nullable(),
  /** With neither start nor offset it begins when what it waits for allows, or with the programme. */
  startRule: z.enum(startRules),
  /** Working days from go-live at which it begins, instead of `start`; moves with go-live. */
  goLiveOffset: lagDays.nullable(),
  /** The day by which it has to be finished. */
  finishBy: date.nullable(),
  actualStart: date.nullable(),
  actualFinish: date.nullable(),
  phase: z.enum(phaseIds).nullable(),
  /** The action of the library it was taken from. */
  libraryId: z.string().max(70).nullable(),
  /** The consultant's judgement; null: as computed. */
  impact: step5.nullable(),
  effort: step5.nullable(),
  /** How one sees that it worked. */
  success: note,
  /** The measure of success that shows it. */
  measureId: id.nullable(),
  /** Why it is late, for the committee. */
  lateReason: note,
};

/** What an action has when nothing is said of its plan. */
export const plainActionPlan = {
  optimisticDays: null,
  pessimisticDays: null,
  startRule: "not-before",
  goLiveOffset: null,
  finishBy: null,
  actualStart: null,
  actualFinish: null,
  phase: null,
  libraryId: null,
  impact: null,
  effort: null,
  success: "",
  measureId: null,
  lateReason: "",
} as const;

export const linkKinds = ["finish-to-start", "start-to-start"] as const;
export type LinkKind = (typeof linkKinds)[number];

/** One action waits for another. */
export const actionLink = z.strictObject({
  /** `linkId(predecessorId, successorId)`: two actions are linked once. */
  id: z.string().max(140),
  predecessorId: id,
  successorId: id,
  kind: z.enum(linkKinds),
  /** Working days between the two; negative: they overlap. */
  lagDays,
});
export type ActionLink = z.infer<typeof actionLink>;

export const actionGroup = z.strictObject({ id: z.string().max(140), actionId: id, groupId: id });

/** Dates of the programme as a whole; one row. */
export const programme = z.strictObject({
  id: z.literal("programme"),
  /** The day from which actions with nothing else to go by begin. */
  start: date.nullable(),
  /** The day the steering committee wants everything finished. */
  steeringDate: date.nullable(),
});
export type Programme = z.infer<typeof programme>;

export const milestoneKinds = ["steering", "go-live", "review", "other"] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** A day that matters, and the actions that have to be finished by then. */
export const milestoneFields = z.strictObject({
  id,
  title: requiredTitle,
  kind: z.enum(milestoneKinds),
  /** Its day; null when it follows go-live. */
  date: date.nullable(),
  /** Working days from go-live, instead of a day. */
  goLiveOffset: lagDays.nullable(),
  note,
  position,
});
export type Milestone = z.infer<typeof milestoneFields>;
export const milestone = milestoneFields.refine((row) => row.date === null || row.goLiveOffset === null, {
  message: "A milestone has a day of its own or follows go-live, not both.",
  path: ["goLiveOffset"],
});

export const milestoneAction = z.strictObject({ id: z.string().max(140), milestoneId: id, actionId: id });

/** What the steering committee is asked for, or has settled. */
export const decisionStates = ["asked", "decided", "declined"] as const;
export type DecisionState = (typeof decisionStates)[number];
export const decision = z.strictObject({
  id,
  title: requiredTitle,
  state: z.enum(decisionStates),
  /** Who has to decide. */
  personId: id.nullable(),
  /** By when an answer is needed, or when it was given. */
  date: date.nullable(),
  /** The action that hangs on it. */
  actionId: id.nullable(),
  note,
  position,
});
export type Decision = z.infer<typeof decision>;

/** Where every action stood on one day, to compare with later. */
export const baseline = z.strictObject({
  id,
  name: requiredTitle,
  takenAt: instant,
  /** Scheduled actions only. */
  dates: z.array(z.strictObject({ actionId: id, title, start: date, finish: date })).max(20_000),
  position,
});
export type Baseline = z.infer<typeof baseline>;

export const recommendationStates = ["open", "accepted", "adapted", "rejected"] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** What was decided on an action of the library; there is none until something was. */
export const recommendation = z.strictObject({
  /** The id of the library's action. */
  id: z.string().min(1).max(70),
  state: z.enum(recommendationStates),
  note,
  /** The consultant's judgement; null: as computed. */
  impact: step5.nullable(),
  effort: step5.nullable(),
  /** The action it became. */
  actionId: id.nullable(),
  decidedAt: instant.nullable(),
});
export type Recommendation = z.infer<typeof recommendation>;

/** The strategy's words on one element, when they are not the ones that follow from the record. */
export const narrative = z.strictObject({ id: z.enum(elementIds), text: note });
export type Narrative = z.infer<typeof narrative>;
