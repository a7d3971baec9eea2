import { methodology } from "../../shared/methodology/methodology.ts";
import { dimensionIds, elementIds } from "../../shared/methodology/types.ts";
import type { AnswerKey, Command } from "../../shared/workbook/commands.ts";
import type { Rating, Row, TableName, Workbook } from "../../shared/workbook/model.ts";
import type { Seeded } from "./seeded.ts";
import { aFinding, aGroup, anAction, anEvidence, aPerson } from "./workbook.ts";

/** Texts that editors, databases and codecs have been caught out by. */
export const awkwardTexts = [
  "",
  " ",
  "plain words",
  "naïve café, Ærø, Łódź",
  "👩🏽‍🏭 said “no” 🤷",
  "مرحبا بالعالم",
  "שלום עולם",
  "line one\nline two\r\nline three\ttabbed",
  "null\u0000 bell\u0007 escape\u001b",
  "half a pair \ud83d and the other \udc4d",
  "=1+1",
  "'; DROP TABLE answers; --",
  "%_\\*?[]",
  '{"json": [1, 2]}',
  "x".repeat(3000),
];

/**
 * A command such as somebody might give, on the workbook as it is. About one in ten asks for what cannot be done.
 *
 * @param newId gives ids that were not used before
 */
export function randomCommand(random: Seeded, workbook: Workbook, newId: () => string): Command {
  return random.pick(makers)({ random, workbook, newId, text: () => random.pick(awkwardTexts) });
}

interface Context {
  readonly random: Seeded;
  readonly workbook: Workbook;
  readonly newId: () => string;
  readonly text: () => string;
}

function some({ random, workbook, newId }: Context, table: TableName): string {
  const ids = [...workbook[table].keys()];
  return ids.length === 0 || random.chance(0.03) ? newId() : random.pick(ids);
}

function several(context: Context, table: TableName): readonly string[] {
  const ids = [...context.workbook[table].keys()];
  return ids.filter(() => context.random.chance(2 / Math.max(2, ids.length)));
}

function maybe<T>({ random }: Context, value: () => T): T | null {
  return random.chance(0.5) ? value() : null;
}

function name(context: Context): string {
  return context.text().trim() || "Unnamed";
}

function someAnswer(context: Context): AnswerKey {
  const question = context.random.pick(methodology.questions);
  const [group] = context.workbook.groups.keys();
  if (question.scope === "group" && group !== undefined)
    return { questionId: question.id, groupId: some(context, "groups") };
  const organization = methodology.questions.filter((one) => one.scope === "organization");
  return { questionId: context.random.pick(organization.slice(0, 6)).id, groupId: null };
}

function without<R extends Row, K extends keyof R>(row: R, ...keys: readonly K[]): Omit<R, K> {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !keys.includes(key as K))) as Omit<R, K>;
}

const makers: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "engagement/update",
    patch: { client: name(c), regions: [name(c), "South"], weekendDays: [c.random.below(7)] },
  }),
  (c) => ({ type: "engagement/update", patch: { purpose: c.text() } }),
  (c) => ({
    type: "holidays/add",
    holidays: [
      { id: c.newId(), date: `2026-0${1 + c.random.below(9)}-1${c.random.below(10)}`, name: c.text() },
    ],
  }),
  (c) => ({ type: "holiday/remove", id: some(c, "holidays") }),
  (c) => ({
    type: "people/add",
    people: [
      without(aPerson(c.newId(), { name: name(c), groupId: maybe(c, () => some(c, "groups")) }), "position"),
    ],
  }),
  (c) => ({
    type: "person/update",
    id: some(c, "people"),
    patch: { note: c.text(), groupId: maybe(c, () => some(c, "groups")) },
  }),
  (c) => ({ type: "people/remove", ids: [some(c, "people")] }),
  (c) => ({
    type: "groups/add",
    groups: [
      without(
        aGroup(c.newId(), { name: name(c), supervisorId: maybe(c, () => some(c, "people")) }),
        "position",
      ),
    ],
  }),
  (c) => {
    const none = c.random.below(101);
    return {
      type: "group/update",
      id: some(c, "groups"),
      patch: { spectrum: maybe(c, () => ({ none, ineffective: 0, moderate: 0, full: 100 - none })) },
    };
  },
  (c) => ({ type: "groups/remove", ids: [some(c, "groups")] }),
  (c) => ({
    type: "answer/update",
    answer: someAnswer(c),
    patch: { rating: maybe(c, () => c.random.below(5) as Rating) },
  }),
  (c) => ({ type: "answer/update", answer: someAnswer(c), patch: { note: c.text() } }),
  (c) => ({ type: "answer/update", answer: someAnswer(c), patch: { notApplicable: c.random.chance(0.5) } }),
  (c) => ({
    type: "voice/add",
    answer: someAnswer(c),
    voice: {
      id: c.newId(),
      personId: maybe(c, () => some(c, "people")),
      speaker: c.text(),
      rating: maybe(c, () => c.random.below(5) as Rating),
      quote: c.text(),
    },
  }),
  (c) => ({ type: "voice/update", id: some(c, "voices"), patch: { quote: c.text() } }),
  (c) => ({ type: "voice/remove", id: some(c, "voices") }),
  (c) => ({
    type: "evidence/add",
    evidence: without(anEvidence(c.newId(), { title: name(c), note: c.text() }), "position", "attachmentId"),
    attachment: null,
    place: c.random.chance(0.5) ? { kind: "answer", answer: someAnswer(c) } : null,
  }),
  (c) => ({
    type: "evidence/link",
    evidenceId: some(c, "evidence"),
    place: { kind: "finding", findingId: some(c, "findings") },
  }),
  (c) => ({
    type: "evidence/unlink",
    evidenceId: some(c, "evidence"),
    place: { kind: "finding", findingId: some(c, "findings") },
  }),
  (c) => ({ type: "evidence/remove", ids: [some(c, "evidence")] }),
  (c) => ({
    type: "finding/add",
    finding: without(
      aFinding(c.newId(), { title: name(c), dimensions: [c.random.pick(dimensionIds)] }),
      "position",
      "createdAt",
    ),
    groupIds: [...several(c, "groups")],
    answers: [someAnswer(c)],
    evidenceIds: [...several(c, "evidence")],
  }),
  (c) => ({
    type: "findings/update",
    ids: [some(c, "findings")],
    patch: { description: c.text(), impact: 1 + c.random.below(5) },
  }),
  (c) => ({
    type: "finding/relate",
    id: some(c, "findings"),
    groupIds: [...several(c, "groups")],
    answers: [someAnswer(c)],
  }),
  (c) => ({ type: "findings/remove", ids: [some(c, "findings")] }),
  (c) => ({
    type: "action/add",
    action: without(
      anAction(c.newId(), {
        title: name(c),
        element: c.random.pick(elementIds),
        ownerId: maybe(c, () => some(c, "people")),
      }),
      "position",
      "createdAt",
    ),
    findingIds: [...several(c, "findings")],
  }),
  (c) => ({ type: "actions/update", ids: [some(c, "actions")], patch: { progress: c.random.below(101) } }),
  (c) => ({ type: "action/relate", id: some(c, "actions"), findingIds: [...several(c, "findings")] }),
  (c) => ({ type: "actions/remove", ids: [some(c, "actions")] }),
];
