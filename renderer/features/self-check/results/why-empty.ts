import { roundsOf } from "../../../../shared/domain/survey/of-workbook.ts";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import type { QuestionnaireId } from "../../../../shared/methodology/questionnaires/types.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";

/** Why a questionnaire has nothing to show yet, and what to do about it. */
export function whyNoResults(workbook: Workbook, questionnaire: QuestionnaireId): string {
  const newest = roundsOf(workbook, questionnaire).at(-1);
  const title = `“${questionnaireOf(questionnaire).title}”`;
  return newest ? whyNothingOf(newest) : `There is no questionnaire ${title} yet: add one and open it.`;
}

/** Why a survey that has no results has none. */
export function whyNothingOf({ title, state, naming }: Survey): string {
  const name = `“${title}”`;
  switch (state) {
    case "draft":
      return `${name} is still a draft: open it and let people answer.`;
    case "open":
      return naming === "named"
        ? `Nobody has answered ${name} yet.`
        : `${name} is open. Its results are shown when it is closed: two looks that differ by one person would give that person’s answers away.`;
    case "closed":
      return `${name} was closed before anybody answered. Hold another round.`;
  }
}

/** What is said where people answered but none of it may be shown. */
export function tooFewAtAll(minimum: number): string {
  return `Fewer than ${minimum} people answered, so nothing of it may be shown. Hold another round with more people.`;
}

/** Why a single item has no figures where others have. */
export function whyHidden(minimum: number): string {
  return `Fewer than ${minimum} gave an answer, or showing it would give away what a few answered elsewhere.`;
}
