import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import { questionnaireOf } from "../../methodology/questionnaires/questionnaires.ts";
import { scaleOf } from "../../methodology/questionnaires/scales.ts";
import type { GivenAnswer, ResponseRow, Survey } from "../../workbook/entities/surveys.ts";

/** What a response says, without its id. */
export type Answered = Omit<ResponseRow, "id" | "surveyId">;

/**
 * Why a response cannot belong to a survey as it was opened, in one sentence; null when it can. Whether the survey still
 * takes answers, and whether these are there already, is for the caller to say.
 */
export function responseFault(survey: Survey, answered: Answered): string | null {
  if (!questionnaireOf(survey.questionnaire).audiences.includes(answered.audience))
    return "It was answered for people whom this questionnaire does not ask.";
  if (answered.groupId !== null && !survey.groups.some(({ id }) => id === answered.groupId))
    return "It names a group that respondents could not choose.";
  const named = answered.personId !== null || answered.name !== "";
  if (survey.naming === "anonymous" && named)
    return "It carries a name, but this questionnaire is anonymous.";
  if (survey.naming === "named" && !named) return "It carries no name, but this questionnaire keeps names.";
  if (answered.answers.length === 0) return "Nothing in it was answered.";
  return answersFault(survey.asked, answered.answers);
}

function answersFault(asked: readonly AskedQuestion[], answers: readonly GivenAnswer[]): string | null {
  const questions = new Map(asked.map((question) => [question.id, question]));
  const seen = new Set<string>();
  for (const { itemId, value, proof } of answers) {
    const question = questions.get(itemId);
    if (!question) return "It answers an item that was not asked.";
    if (seen.has(itemId)) return `It answers “${question.short}” twice.`;
    seen.add(itemId);
    if (value === null && proof === "") return `It has an empty answer to “${question.short}”.`;
    if (!isOn(question, value)) return `It answers “${question.short}” with a value that is not offered.`;
  }
  return null;
}

function isOn({ scale }: AskedQuestion, value: GivenAnswer["value"]): boolean {
  return value === null || value === "unknown" || scaleOf(scale).steps.some((step) => step.value === value);
}
