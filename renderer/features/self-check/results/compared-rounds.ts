import type { SurveyWithResults } from "../../../../shared/domain/survey/of-workbook.ts";
import {
  questionnaireIds,
  type QuestionnaireId,
} from "../../../../shared/methodology/questionnaires/types.ts";
import { groupNamesOf, offeredIn } from "./filter.ts";
import { roundsView, type RoundsView } from "./rounds-view.ts";

/** A questionnaire with what changed since its first round. */
export interface ComparedRounds {
  readonly questionnaire: QuestionnaireId;
  readonly first: SurveyWithResults;
  readonly newest: SurveyWithResults;
  readonly view: RoundsView;
}

/** The questionnaires of which two rounds have something to compare. */
export function comparedRounds(all: readonly SurveyWithResults[]): readonly ComparedRounds[] {
  return questionnaireIds.flatMap((questionnaire): readonly ComparedRounds[] => {
    const rounds = all.filter(({ survey }) => survey.questionnaire === questionnaire);
    const [first, newest] = [rounds[0], rounds.at(-1)];
    if (!first || !newest || first === newest) return [];
    const both = [first.results, newest.results];
    const { filter } = offeredIn(both, groupNamesOf(newest.survey));
    if (!filter) return [];
    const view = roundsView(questionnaire, both, filter);
    return view.parts.some(({ change }) => change) ? [{ questionnaire, first, newest, view }] : [];
  });
}
