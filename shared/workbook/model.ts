import { z } from "zod";
import { dimensionIds, elementIds, situations } from "../methodology/types.ts";
import { alignmentCell, behaviour, passage } from "./entities/alignment.ts";
import { jobRole, performanceCriterion, roleNeed, usageGoal } from "./entities/jobs.ts";
import { ownership, ownershipAnswer, responsibility, supervision } from "./entities/ownership.ts";
import {
  actionGroup,
  actionLink,
  actionPlan,
  baseline,
  decision,
  milestone,
  milestoneAction,
  narrative,
  programme,
  recommendation,
} from "./entities/plan.ts";
import { dismissal, savedView } from "./entities/register.ts";
import { measure, renewalCriterion, workaround } from "./entities/success.ts";
import { response, survey, surveyItem } from "./entities/surveys.ts";
import { triageRound, triageStepAnswer } from "./entities/triage.ts";
import { date, id, instant, note, requiredTitle, title } from "./text.ts";

/**
 * The entities of an engagement. Each table's row has one schema here, its type beside it, and the same
 * names for its columns in the store and for its properties in the open JSON.
 */

/** Version of these entities; equals the store's `user_version` after the newest migration. */
export const modelVersion = 40;

const percent = z.int().min(0).max(100);
const position = z.number().finite();

export const engagement = z.strictObject({
  id,
  client: requiredTitle,
  system: title,
  situation: z.enum(situations),
  /** Planned or past date on which people start (started) to use the system. */
  goLive: date.nullable(),
  /** ISO 4217 code. */
  currency: z.string().regex(/^[A-Z]{3}$/, "A currency is three letters, such as EUR."),
  /** Days of the week nobody works, 0 = Sunday … 6 = Saturday; at least one working day remains. */
  weekendDays: z.array(z.int().min(0).max(6)).max(6),
  regulated: z.boolean(),
  unionized: z.boolean(),
  regions: z.array(requiredTitle).max(100),
  /** What the client wants from this engagement, in a few words. */
  purpose: note,
  archived: z.boolean(),
  /** Version of the method the engagement was last worked on with. */
  methodologyVersion: z.int().min(1),
  createdAt: instant,
});
export type Engagement = z.infer<typeof engagement>;

export const holiday = z.strictObject({ id, date, name: title });
export type Holiday = z.infer<typeof holiday>;

export const roles = ["executive", "manager", "user", "hr", "it", "consultant", "other"] as const;
export type Role = (typeof roles)[number];

export const person = z.strictObject({
  id,
  name: requiredTitle,
  jobTitle: title,
  role: z.enum(roles),
  /** The user group the person belongs to or speaks for. */
  groupId: id.nullable(),
  email: title,
  note,
  position,
});
export type Person = z.infer<typeof person>;

/** Shares of a group's users at each level of the adoption spectrum, whole percent, adding to 100. */
export const spectrum = z
  .strictObject({ none: percent, ineffective: percent, moderate: percent, full: percent })
  .refine((s) => s.none + s.ineffective + s.moderate + s.full === 100, "The four shares add to 100 %.");
export type Spectrum = z.infer<typeof spectrum>;

export const group = z.strictObject({
  id,
  name: requiredTitle,
  /** People in the group who are meant to use the system. */
  headcount: z.int().min(0).max(10_000_000),
  /** The manager or supervisor the group reports to. */
  supervisorId: id.nullable(),
  /** null until assessed. */
  spectrum: spectrum.nullable(),
  note,
  position,
});
export type Group = z.infer<typeof group>;

export const attachment = z.strictObject({
  id,
  fileName: requiredTitle,
  /** Sniffed from the content, never taken from the name. */
  mediaType: z.string().max(200),
  byteCount: z.int().min(1),
  /** Of the content, lower-case hex; the content is kept once however often it is attached. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Attachment = z.infer<typeof attachment>;

export const evidenceKinds = ["document", "observation", "photo", "data", "statement", "link"] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export const evidence = z.strictObject({
  id,
  title: requiredTitle,
  kind: z.enum(evidenceKinds),
  /** What it shows. */
  note,
  /** Where it came from: a person, a place, a document's section. */
  source: title,
  /** Web or file address, for evidence that stays where it is. */
  url: title,
  /** When it was written, seen or said. */
  date: date.nullable(),
  attachmentId: id.nullable(),
  position,
});
export type Evidence = z.infer<typeof evidence>;

export const ratings = [0, 1, 2, 3, 4] as const;
export const rating = z.literal(ratings);
export type Rating = z.infer<typeof rating>;

export const confidences = ["low", "medium", "high"] as const;
export type Confidence = (typeof confidences)[number];

/** What is known of one question, for the organization or for one group; there is at most one of each. */
const answerRef = z.string().max(140);

export const answer = z.strictObject({
  /** `answerId(questionId, groupId)`: the same question and group always give the same row. */
  id: answerRef,
  questionId: z.string().min(1).max(70),
  /** null for a question asked once for the organization. */
  groupId: id.nullable(),
  /** The consultant's rating. null while not rated: then the median of the voices stands in for it. */
  rating: rating.nullable(),
  /** Excludes the rating. */
  notApplicable: z.boolean(),
  confidence: z.enum(confidences).nullable(),
  note,
});
export type Answer = z.infer<typeof answer>;

/** One person's own rating or words on one answer. */
export const voice = z.strictObject({
  id,
  answerId: answerRef,
  personId: id.nullable(),
  /** Who spoke, when not one of the people: "a dispatcher", "two of the night shift". */
  speaker: title,
  rating: rating.nullable(),
  quote: note,
  position,
});
export type Voice = z.infer<typeof voice>;

export const findingKinds = ["strength", "gap", "risk"] as const;
export type FindingKind = (typeof findingKinds)[number];

export const evidenceStrengths = ["one-voice", "several-voices", "documented"] as const;
export type EvidenceStrength = (typeof evidenceStrengths)[number];

export const findingStates = ["open", "resolved"] as const;
export type FindingState = (typeof findingStates)[number];

export const finding = z.strictObject({
  id,
  kind: z.enum(findingKinds),
  title: requiredTitle,
  description: note,
  /** 1 slight … 5 decisive. */
  impact: z.int().min(1).max(5),
  /** The consultant's judgement of how well it is supported. */
  evidenceStrength: z.enum(evidenceStrengths),
  state: z.enum(findingStates),
  dimensions: z.array(z.enum(dimensionIds)).max(dimensionIds.length),
  createdAt: instant,
  position,
});
export type Finding = z.infer<typeof finding>;

export const actionStatuses = ["proposed", "planned", "in-progress", "done", "dropped"] as const;
export type ActionStatus = (typeof actionStatuses)[number];

const bareAction = z.strictObject({
  id,
  title: requiredTitle,
  description: note,
  element: z.enum(elementIds),
  ownerId: id.nullable(),
  /** The day it may begin, or does begin when fixed; null when nothing but the links says so. */
  start: date.nullable(),
  /** Likely duration in working days, at least 1. */
  durationDays: z.int().min(1).max(5000),
  status: z.enum(actionStatuses),
  /** Percent of the work done. */
  progress: percent,
  createdAt: instant,
  position,
  ...actionPlan,
});
export type Action = z.infer<typeof bareAction>;

export const action = bareAction
  .refine((row) => (row.optimisticDays ?? row.durationDays) <= row.durationDays, {
    message: "The optimistic duration is longer than the likely one.",
    path: ["optimisticDays"],
  })
  .refine((row) => (row.pessimisticDays ?? row.durationDays) >= row.durationDays, {
    message: "The pessimistic duration is shorter than the likely one.",
    path: ["pessimisticDays"],
  })
  .refine((row) => row.start === null || row.goLiveOffset === null, {
    message: "An action begins on a day of its own or follows go-live, not both.",
    path: ["goLiveOffset"],
  })
  .refine(
    (row) => row.actualStart === null || row.actualFinish === null || row.actualStart <= row.actualFinish,
    {
      message: "It was finished before it began.",
      path: ["actualFinish"],
    },
  );
/** An action's properties, for the commands that give some of them. */
export const actionFields = bareAction;

const linkRef = z.string().max(210);
export const findingGroup = z.strictObject({ id: linkRef, findingId: id, groupId: id });
export const findingAnswer = z.strictObject({ id: linkRef, findingId: id, answerId: answerRef });
export const findingEvidence = z.strictObject({ id: linkRef, findingId: id, evidenceId: id });
export const answerEvidence = z.strictObject({ id: linkRef, answerId: answerRef, evidenceId: id });
export const actionFinding = z.strictObject({ id: linkRef, actionId: id, findingId: id });
export const findingBehaviour = z.strictObject({ id: linkRef, findingId: id, behaviourId: id });
export const findingPerson = z.strictObject({ id: linkRef, findingId: id, personId: id });
export const behaviourGroup = z.strictObject({ id: linkRef, behaviourId: id, groupId: id });
export const cellEvidence = z.strictObject({ id: linkRef, cellId: alignmentCell.shape.id, evidenceId: id });
export const stepEvidence = z.strictObject({
  id: linkRef,
  stepId: triageStepAnswer.shape.id,
  evidenceId: id,
});

/** Every table with its row schema. */
export const rowSchemas = {
  engagement,
  holidays: holiday,
  groups: group,
  people: person,
  attachments: attachment,
  evidence,
  answers: answer,
  voices: voice,
  findings: finding,
  actions: action,
  findingGroups: findingGroup,
  findingAnswers: findingAnswer,
  findingEvidence,
  answerEvidence,
  actionFindings: actionFinding,
  ownership,
  ownershipAnswers: ownershipAnswer,
  supervision,
  responsibilities: responsibility,
  measures: measure,
  renewalCriteria: renewalCriterion,
  workarounds: workaround,
  behaviours: behaviour,
  behaviourGroups: behaviourGroup,
  alignmentCells: alignmentCell,
  cellEvidence,
  passages: passage,
  triageRounds: triageRound,
  triageSteps: triageStepAnswer,
  stepEvidence,
  findingBehaviours: findingBehaviour,
  findingPeople: findingPerson,
  savedViews: savedView,
  dismissals: dismissal,
  actionLinks: actionLink,
  actionGroups: actionGroup,
  programme,
  milestones: milestone,
  milestoneActions: milestoneAction,
  decisions: decision,
  baselines: baseline,
  recommendations: recommendation,
  narratives: narrative,
  jobRoles: jobRole,
  performanceCriteria: performanceCriterion,
  usageGoals: usageGoal,
  roleNeeds: roleNeed,
  surveys: survey,
  surveyItems: surveyItem,
  responses: response,
} as const;

export type TableName = keyof typeof rowSchemas;
export type Row<T extends TableName = TableName> = z.infer<(typeof rowSchemas)[T]>;
export const tableNames = Object.keys(rowSchemas) as readonly TableName[];

/** An engagement in memory: each table's rows by id. The order of a map means nothing; `inOrder` gives the consultant's. */
export type Workbook = { readonly [T in TableName]: ReadonlyMap<string, Row<T>> };

/** The id of the row that links two others; the same two always give the same id. */
export function linkId(fromId: string, toId: string): string {
  return `${fromId}.${toId}`;
}

/** The id of the answer to a question, for the organization (`groupId` null) or for one group. */
export function answerId(questionId: string, groupId: string | null): string {
  return groupId === null ? questionId : `${questionId}@${groupId}`;
}

/** The one row of the engagement table. */
export function engagementOf(workbook: Workbook): Engagement {
  const [row] = workbook.engagement.values();
  if (!row) throw new RangeError("The workbook has no engagement row.");
  return row;
}

/** Rows in the consultant's order: by position, then id. */
export function inOrder<R extends { readonly id: string; readonly position: number }>(
  rows: ReadonlyMap<string, R>,
): readonly R[] {
  return [...rows.values()].toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
}
