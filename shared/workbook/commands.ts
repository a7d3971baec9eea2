import { z } from "zod";
import { answer, attachment, engagement, evidence, finding, group, holiday, person, voice } from "./model.ts";
import { alignmentCommands, cellKey } from "./commands/alignment.ts";
import { jobCommands } from "./commands/jobs.ts";
import { ownershipCommands } from "./commands/ownership.ts";
import { planCommands } from "./commands/plan.ts";
import { successCommands } from "./commands/success.ts";
import { surveyCommands } from "./commands/surveys.ts";
import { stepKey, triageCommands } from "./commands/triage.ts";
import { id } from "./text.ts";

/**
 * Every edit a user can make. A command names rows by ids the caller chose, so that sending it again after a lost
 * reply changes nothing more. What a command does to the rows is in `plan.ts`.
 */

/** A question as put to the organization (`groupId` null) or to one group. */
const answerKey = z.strictObject({ questionId: answer.shape.questionId, groupId: answer.shape.groupId });
export type AnswerKey = z.infer<typeof answerKey>;

const ids = z.array(z.string().min(1).max(140)).max(10_000);

/** The place a piece of evidence is attached to. */
const evidencePlace = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("answer"), answer: answerKey }),
  z.strictObject({ kind: z.literal("finding"), findingId: id }),
  z.strictObject({ kind: z.literal("cell"), cell: cellKey }),
  z.strictObject({ kind: z.literal("step"), step: stepKey }),
]);
export type EvidencePlace = z.infer<typeof evidencePlace>;

const newPerson = person.omit({ position: true });
const newGroup = group.omit({ position: true });

export const command = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("engagement/update"),
    patch: engagement.omit({ id: true, createdAt: true, methodologyVersion: true }).partial(),
  }),
  z.strictObject({ type: z.literal("holidays/add"), holidays: z.array(holiday).min(1).max(2000) }),
  z.strictObject({ type: z.literal("holiday/remove"), id }),

  /** One person, or a pasted list with the groups that it names and that are not there yet. */
  z.strictObject({
    type: z.literal("people/add"),
    people: z.array(newPerson).min(1).max(20_000),
    groups: z.array(newGroup).max(2000).optional(),
  }),
  z.strictObject({ type: z.literal("person/update"), id, patch: person.omit({ id: true }).partial() }),
  /** Several people at once: what they have in common. */
  z.strictObject({
    type: z.literal("people/update"),
    ids: ids.min(1),
    patch: person.pick({ role: true, groupId: true }).partial(),
  }),
  z.strictObject({ type: z.literal("people/remove"), ids }),

  /** One group, or a pasted list with the supervisors that it names and that are not there yet. */
  z.strictObject({
    type: z.literal("groups/add"),
    groups: z.array(newGroup).min(1).max(2000),
    people: z.array(newPerson).max(2000).optional(),
  }),
  z.strictObject({ type: z.literal("group/update"), id, patch: group.omit({ id: true }).partial() }),
  /** `moveTo`: the group that takes over what findings, people and behaviours say of those removed; null: nobody does. */
  z.strictObject({ type: z.literal("groups/remove"), ids, moveTo: id.nullable().optional() }),

  z.strictObject({
    type: z.literal("answer/update"),
    answer: answerKey,
    patch: answer.pick({ rating: true, notApplicable: true, confidence: true, note: true }).partial(),
  }),
  z.strictObject({
    type: z.literal("voice/add"),
    answer: answerKey,
    voice: voice.omit({ answerId: true, position: true }),
  }),
  z.strictObject({
    type: z.literal("voice/update"),
    id,
    patch: voice.pick({ personId: true, speaker: true, rating: true, quote: true }).partial(),
  }),
  z.strictObject({ type: z.literal("voice/remove"), id }),

  z.strictObject({
    type: z.literal("evidence/add"),
    evidence: evidence.omit({ position: true, attachmentId: true }),
    /** Its content has been stored before. */
    attachment: attachment.nullable(),
    place: evidencePlace.nullable(),
  }),
  z.strictObject({
    type: z.literal("evidence/update"),
    id,
    patch: evidence.omit({ id: true, attachmentId: true }).partial(),
  }),
  z.strictObject({ type: z.literal("evidence/remove"), ids }),
  z.strictObject({ type: z.literal("evidence/link"), evidenceId: id, place: evidencePlace }),
  z.strictObject({ type: z.literal("evidence/unlink"), evidenceId: id, place: evidencePlace }),

  z.strictObject({
    type: z.literal("finding/add"),
    finding: finding.omit({ position: true, createdAt: true }),
    groupIds: ids,
    answers: z.array(answerKey).max(10_000),
    evidenceIds: ids,
    behaviourIds: ids.optional(),
    personIds: ids.optional(),
  }),
  z.strictObject({
    type: z.literal("findings/update"),
    ids: ids.min(1),
    patch: finding.omit({ id: true, createdAt: true }).partial(),
  }),
  /** Replaces the groups, answers or evidence a finding is tied to; lists left out stay. */
  z.strictObject({
    type: z.literal("finding/relate"),
    id,
    groupIds: ids.optional(),
    answers: z.array(answerKey).max(10_000).optional(),
    evidenceIds: ids.optional(),
    behaviourIds: ids.optional(),
    personIds: ids.optional(),
  }),
  z.strictObject({ type: z.literal("findings/remove"), ids }),

  ...planCommands,
  ...jobCommands,
  ...ownershipCommands,
  ...successCommands,
  ...alignmentCommands,
  ...triageCommands,
  ...surveyCommands,
]);

export type Command = z.infer<typeof command>;
export type CommandOf<T extends Command["type"]> = Extract<Command, { readonly type: T }>;
