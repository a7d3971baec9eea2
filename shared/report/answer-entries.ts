import { idsBy } from "../domain/findings.ts";
import {
  askedQuestions,
  standingOf,
  summarizeVoices,
  voicesByAnswer,
  type AskedQuestion,
  type Standing,
  type VoicesSummary,
} from "../domain/scoring.ts";
import { dimensionOf, findQuestion } from "../methodology/methodology.ts";
import { dimensionIds, type Question } from "../methodology/types.ts";
import { answerId, type Answer, type Voice, type Workbook } from "../workbook/model.ts";
import { roleTitles } from "../workbook/words.ts";
import { organizationWord } from "./words.ts";

/** Code of the whole organization where a group's code would stand. */
export const organizationCode = "Org";

/** One row of the answers: a question as put to the organization or to one group. */
export interface AnswerEntry {
  /** Id the answer has, or would have when nothing was recorded yet. */
  readonly id: string;
  readonly ref: string;
  readonly questionId: string;
  /** undefined for a question that this version of the method does not have. */
  readonly question: Question | undefined;
  /** 1 … 12; null for an answer that the present situation does not ask for, which counts in no score. */
  readonly dimensionNumber: number | null;
  readonly dimensionShort: string;
  readonly groupCode: string;
  readonly groupName: string;
  /** Users the answer stands for: the group's headcount, 1 for the organization. */
  readonly users: number;
  readonly weight: number;
  readonly answer: Answer | undefined;
  readonly voices: VoicesSummary;
  /** What was said, each quote with the role of who said it; names stay with the consultant. */
  readonly quotes: string;
  readonly standing: Standing;
  /** Users of the groups whose rating of the same question counts; 1 for a rated question of the organization. */
  readonly usersRated: number;
  /** What the rating counts in the question's figure for the whole organization, 0 … 1; 0 when not rated. */
  readonly shareInOrganization: number;
  readonly findingIds: readonly string[];
  readonly evidenceIds: readonly string[];
}

/**
 * Every question asked, then the answers kept from before the situation or the method changed.
 *
 * @param codes the groups' codes by id.
 */
export function answerEntries(
  workbook: Workbook,
  codes: ReadonlyMap<string, string>,
): { readonly entries: readonly AnswerEntry[]; readonly asked: readonly AskedQuestion[] } {
  const asked = askedQuestions(workbook);
  const links = {
    findings: idsBy(workbook.findingAnswers.values(), "answerId", "findingId"),
    evidence: idsBy(workbook.answerEvidence.values(), "answerId", "evidenceId"),
  };
  const current = asked.map((item) => ({
    ...item,
    id: answerId(item.question.id, item.group?.id ?? null),
    questionId: item.question.id,
    dimensionNumber: dimensionIds.indexOf(item.question.dimension) + 1,
  }));
  const rows = [...current, ...keptAnswers(workbook, new Set(current.map(({ id }) => id)))];
  const ratedOf = Map.groupBy(
    rows.filter(({ standing, dimensionNumber }) => standing.kind === "rated" && dimensionNumber !== null),
    ({ questionId }) => questionId,
  );
  const entries = rows.map((item, i): AnswerEntry => ({
    id: item.id,
    ref: `Q${i + 1}`,
    questionId: item.questionId,
    question: item.question,
    dimensionNumber: item.dimensionNumber,
    dimensionShort: item.question ? dimensionOf(item.question.dimension).short : "",
    groupCode: item.group ? (codes.get(item.group.id) ?? "") : organizationCode,
    groupName: item.group?.name ?? organizationWord,
    users: usersOf(item.group),
    weight: item.question?.weight ?? 1,
    answer: item.answer,
    voices: summarizeVoices(item.voices),
    quotes: quotesOf(item.voices, workbook),
    standing: item.standing,
    ...(item.dimensionNumber === null
      ? { usersRated: 0, shareInOrganization: 0 }
      : shareOf(item, ratedOf.get(item.questionId) ?? [])),
    findingIds: links.findings.get(item.id) ?? [],
    evidenceIds: links.evidence.get(item.id) ?? [],
  }));
  return { entries, asked };
}

/** Users of all groups that rated the question, and the share of one of them; each counts alike when there are none. */
function shareOf(
  { group, standing }: Pick<AskedQuestion, "group" | "standing">,
  rated: readonly Pick<AskedQuestion, "group">[],
): Pick<AnswerEntry, "usersRated" | "shareInOrganization"> {
  const usersRated = rated.reduce((sum, item) => sum + usersOf(item.group), 0);
  if (standing.kind !== "rated") return { usersRated, shareInOrganization: 0 };
  return {
    usersRated,
    shareInOrganization: usersRated === 0 ? 1 / rated.length : usersOf(group) / usersRated,
  };
}

function usersOf(group: AskedQuestion["group"]): number {
  return group?.headcount ?? 1;
}

function keptAnswers(workbook: Workbook, asked: ReadonlySet<string>) {
  const voices = voicesByAnswer(workbook);
  return [...workbook.answers.values()]
    .filter((answer) => !asked.has(answer.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((answer) => {
      const heard = voices.get(answer.id) ?? [];
      return {
        id: answer.id,
        questionId: answer.questionId,
        question: findQuestion(answer.questionId),
        dimensionNumber: null,
        group: answer.groupId === null ? null : (workbook.groups.get(answer.groupId) ?? null),
        answer,
        voices: heard,
        standing: standingOf(answer, heard),
      };
    });
}

function quotesOf(voices: readonly Voice[], workbook: Workbook): string {
  return voices
    .filter((voice) => voice.quote.trim() !== "")
    .map((voice) => {
      const person = voice.personId === null ? undefined : workbook.people.get(voice.personId);
      const who = person ? roleTitles[person.role].toLowerCase() : voice.speaker;
      const said = `“${voice.quote.trim()}”`;
      return who === "" ? said : `${said} (${who === "hr" || who === "it" ? who.toUpperCase() : who})`;
    })
    .join("\n");
}
