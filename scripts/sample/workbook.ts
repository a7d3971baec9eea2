import { applyChanges } from "../../shared/workbook/changes.ts";
import { command, type AnswerKey, type Command } from "../../shared/workbook/commands.ts";
import {
  rowSchemas,
  tableNames,
  type Attachment,
  type Engagement,
  type Workbook,
} from "../../shared/workbook/model.ts";
import { plan } from "../../shared/workbook/plan.ts";
import { methodology } from "../../shared/methodology/methodology.ts";
import type { WrittenAnswer } from "./answer-sheet.ts";
import { answers } from "./answers/index.ts";
import type { Edit } from "./edit.ts";
import { evidence } from "./evidence.ts";
import { findings } from "./findings.ts";
import { groups } from "./groups.ts";
import { people } from "./people.ts";
import { actionEdits, jobEdits, roadmapEdits, strategyEdits } from "./plan-edits.ts";
import * as setting from "./setting.ts";
import { alignmentEdits, dismissalEdits, ownershipEdits, successEdits, triageEdits } from "./stage-edits.ts";
import { surveyEdits } from "./surveys/edits.ts";

/** Attachments by their file in `assets/sample`. */
export type Attachments = ReadonlyMap<string, Attachment>;

/**
 * The sample engagement, made by the commands a consultant would have given, so that it is valid as any other.
 *
 * @throws CommandError, ZodError when the written content does not fit the model
 */
export function sampleWorkbook(attachments: Attachments): Workbook {
  let workbook = emptyWorkbook();
  for (const { at, edit } of edits(attachments)) {
    workbook = applyChanges(workbook, plan(workbook, command.parse(edit), { now: at }).changes);
  }
  return checked(workbook);
}

/** With every row as its schema gives it: its properties in the order in which an export writes them. */
function checked(workbook: Workbook): Workbook {
  const tables = tableNames.map((table) => {
    const rows = [...workbook[table].values()].map((row) => rowSchemas[table].parse(row));
    return [table, new Map(rows.map((row) => [row.id, row]))];
  });
  return Object.fromEntries(tables) as Workbook;
}

function* edits(attachments: Attachments): Generator<Edit> {
  // Rows that do not keep when they were recorded.
  for (const some of [
    settingUp(),
    evidenceEdits(attachments),
    ownershipEdits(),
    successEdits(),
    answerEdits(),
    alignmentEdits(),
  ]) {
    for (const edit of some) yield { at: setting.begunAt, edit };
  }
  yield* findingEdits();
  yield* triageEdits();
  yield* actionEdits();
  yield* roadmapEdits();
  yield* strategyEdits();
  yield* jobEdits();
  yield* surveyEdits();
  yield* dismissalEdits();
}

function emptyWorkbook(): Workbook {
  const engagement: Engagement = {
    id: setting.engagementId,
    client: setting.client,
    system: setting.system,
    situation: setting.situation,
    goLive: null,
    currency: "EUR",
    weekendDays: [0, 6],
    regulated: false,
    unionized: false,
    regions: [],
    purpose: "",
    archived: false,
    methodologyVersion: methodology.version,
    createdAt: setting.begunAt,
  };
  const tables = Object.fromEntries(tableNames.map((table) => [table, new Map()])) as unknown;
  return { ...(tables as Workbook), engagement: new Map([[engagement.id, engagement]]) };
}

function* settingUp(): Generator<Command> {
  yield { type: "engagement/update", patch: setting.settings };
  yield { type: "holidays/add", holidays: [...setting.holidays] };
  yield { type: "groups/add", groups: groups.map((group) => ({ ...group, supervisorId: null })) };
  yield { type: "people/add", people: people.map((person) => ({ ...person, email: emailOf(person.id) })) };
  for (const { id, supervisorId } of groups) yield { type: "group/update", id, patch: { supervisorId } };
}

/** "p-marta-lindqvist" → "marta.lindqvist@veldermoor.example"; the consultants have none at the client. */
function emailOf(personId: string): string {
  const consultants = people
    .filter((person) => person.role === "consultant")
    .map((person) => person.id as string);
  return consultants.includes(personId) ? "" : `${personId.slice(2).replaceAll("-", ".")}@veldermoor.example`;
}

function* evidenceEdits(attachments: Attachments): Generator<Command> {
  for (const piece of evidence) {
    const { id, title, kind, note, source, date } = piece;
    const file = "file" in piece ? piece.file : null;
    const attachment = file === null ? null : attachments.get(file);
    if (attachment === undefined) throw new RangeError(`There is no file ${file} in the sample's folder.`);
    const url = "url" in piece ? piece.url : "";
    yield {
      type: "evidence/add",
      evidence: { id, title, kind, note, source, url, date },
      attachment,
      place: null,
    };
  }
}

function* answerEdits(): Generator<Command> {
  for (const answered of answers) {
    if ("answer" in answered) {
      yield* oneAnswer({ questionId: answered.questionId, groupId: null }, answered.answer);
      continue;
    }
    for (const { id } of groups) {
      const answer = answered.byGroup[id];
      if (answer) yield* oneAnswer({ questionId: answered.questionId, groupId: id }, answer);
    }
  }
}

function* oneAnswer(
  key: AnswerKey,
  { rating, notApplicable, confidence, note, voices, evidence }: WrittenAnswer,
): Generator<Command> {
  const patch = notApplicable ? { notApplicable, confidence, note } : { rating, confidence, note };
  yield { type: "answer/update", answer: key, patch };
  for (const [index, voice] of voices.entries()) {
    yield { type: "voice/add", answer: key, voice: { id: voiceId(key, index + 1), ...voice } };
  }
  for (const evidenceId of evidence)
    yield { type: "evidence/link", evidenceId, place: { kind: "answer", answer: key } };
}

/** "v-managers-own-use-field-sales-1" */
function voiceId({ questionId, groupId }: AnswerKey, number: number): string {
  const group = groupId === null ? "" : `-${groupId.slice(2)}`;
  return `v-${questionId.replace(".", "-")}${group}-${number}`;
}

function* findingEdits(): Generator<Edit> {
  for (const finding of findings) {
    const at = `${finding.recorded}:00.000Z`;
    const { id, kind, title, description, impact, evidenceStrength, dimensions, groups: groupIds } = finding;
    const state = "resolved" in finding ? "resolved" : "open";
    yield {
      at,
      edit: {
        type: "finding/add",
        finding: {
          id,
          kind,
          title,
          description,
          impact,
          evidenceStrength,
          state,
          dimensions: [...dimensions],
        },
        groupIds: [...groupIds],
        answers: finding.questions.flatMap((questionId) => answerKeys(questionId, groupIds)),
        evidenceIds: [...finding.evidence],
      },
    };
    const behaviourIds = "behaviours" in finding ? [...finding.behaviours] : [];
    const personIds = "people" in finding ? [...finding.people] : [];
    yield { at, edit: { type: "finding/relate", id, behaviourIds, personIds } };
  }
}

/**
 * The answers a finding about some groups (none: all) rests on: the one for the organization, or those of the groups;
 * `question@group` is that one answer.
 */
function answerKeys(question: string, groupIds: readonly string[]): readonly AnswerKey[] {
  const [questionId = "", only] = question.split("@");
  const wanted = only === undefined ? groupIds : [only];
  const answered = answers.find((entry) => entry.questionId === questionId);
  if (!answered) throw new RangeError(`The sample has no answer to ${question}.`);
  if ("answer" in answered) return [{ questionId, groupId: null }];
  return groups
    .filter(({ id }) => answered.byGroup[id] && (wanted.length === 0 || wanted.includes(id)))
    .map(({ id }) => ({ questionId, groupId: id }));
}
