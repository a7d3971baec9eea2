import { questionsAsked, type AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import { questionnaireOf } from "../../methodology/questionnaires/questionnaires.ts";
import type { QuestionnaireId } from "../../methodology/questionnaires/types.ts";
import type { ResponseRow, Survey, SurveyItem } from "../../workbook/entities/surveys.ts";
import { inOrder, type Workbook } from "../../workbook/model.ts";
import { nobody, respondentsBySurvey, sumOf } from "./respondents.ts";
import type { AnswerValue, Response } from "./response.ts";
import { visibleResults, type VisibleResults } from "./visible.ts";

/** Own items are told from the method's by how their ids begin. */
export const ownItemPrefix = "own.";

/** What a survey asks: fixed when it was opened, in a draft what follows from its items. */
export function askedIn(survey: Survey, items: ReadonlyMap<string, SurveyItem>): readonly AskedQuestion[] {
  return survey.state === "draft" ? questionsOf(survey, items) : survey.asked;
}

/** What the method and the survey's items come to, whatever was asked before. */
export function questionsOf(
  survey: Survey,
  items: ReadonlyMap<string, SurveyItem>,
): readonly AskedQuestion[] {
  const mine = inOrder(items).filter(({ surveyId }) => surveyId === survey.id);
  const isOwn = ({ itemId }: SurveyItem) => itemId.startsWith(ownItemPrefix);
  return questionsAsked(questionnaireOf(survey.questionnaire), {
    items: mine.filter((item) => !isOwn(item)),
    own: mine
      .filter((item) => isOwn(item) && !item.dropped && item.text !== "")
      .map(({ itemId, part, text, scale }) => ({ id: itemId, part, text, scale })),
  });
}

/** The surveys of one questionnaire, the first round first. */
export function roundsOf(workbook: Workbook, questionnaire: QuestionnaireId): readonly Survey[] {
  return [...workbook.surveys.values()]
    .filter((survey) => survey.questionnaire === questionnaire)
    .toSorted((a, b) => a.round - b.round || (a.id < b.id ? -1 : 1));
}

type Responses = ReadonlyMap<string, ResponseRow>;
const known = new WeakMap<Responses, WeakMap<Survey, VisibleResults>>();

/**
 * What may be shown of a survey's answers. Of an anonymous survey nothing while it is open, and nothing of a draft.
 * The same row and the same responses give the same object: thousands of answers are looked through once.
 */
export function surveyResults(survey: Survey, responses: Responses): VisibleResults {
  const ofResponses = known.get(responses) ?? new WeakMap<Survey, VisibleResults>();
  known.set(responses, ofResponses);
  const results = ofResponses.get(survey) ?? resultsFrom(survey, responses);
  ofResponses.set(survey, results);
  return results;
}

function resultsFrom(survey: Survey, responses: Responses): VisibleResults {
  const own = [...responses.values()].filter(({ surveyId }) => surveyId === survey.id);
  return visibleResults(own.map(responseOf), {
    questions: survey.asked,
    audiences: questionnaireOf(survey.questionnaire).audiences,
    groupIds: survey.groups.map(({ id }) => id),
    naming: survey.naming,
    minimum: survey.minimum,
    collecting: survey.state !== "closed",
    seed: survey.seed,
  });
}

/** Whether a survey has results to show: it is closed, or names are kept and somebody answered. */
export function hasResults(survey: Survey, respondents: number): boolean {
  return (
    respondents > 0 && (survey.state === "closed" || (survey.naming === "named" && survey.state === "open"))
  );
}

/** A survey with what may be shown of it. */
export interface SurveyWithResults {
  readonly survey: Survey;
  readonly results: VisibleResults;
}

/** Every survey that has results, by questionnaire in the order of the method, the first round first. */
export function allResults(workbook: Pick<Workbook, "surveys" | "responses">): readonly SurveyWithResults[] {
  const bySurvey = respondentsBySurvey(workbook);
  return [...workbook.surveys.values()]
    .filter((survey) => hasResults(survey, sumOf(bySurvey.get(survey.id) ?? nobody)))
    .toSorted((a, b) => (a.questionnaire === b.questionnaire ? a.round - b.round : a.position - b.position))
    .map((survey) => ({ survey, results: surveyResults(survey, workbook.responses) }));
}

/** The newest round of a questionnaire that has results; null when none has. */
export function newestResults(
  all: readonly SurveyWithResults[],
  questionnaire: QuestionnaireId,
): SurveyWithResults | null {
  return all.filter(({ survey }) => survey.questionnaire === questionnaire).at(-1) ?? null;
}

function responseOf({ id, audience, groupId, personId, answers }: ResponseRow): Response {
  const values: Record<string, AnswerValue> = {};
  const proofs: Record<string, string> = {};
  for (const { itemId, value, proof } of answers) {
    if (value !== null) values[itemId] = value;
    if (proof !== "") proofs[itemId] = proof;
  }
  return { id, audience, groupId, personId, answers: values, proofs };
}
