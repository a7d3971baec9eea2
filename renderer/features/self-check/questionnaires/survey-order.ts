import { roundsOf } from "../../../../shared/domain/survey/of-workbook.ts";
import { questionnaireIds } from "../../../../shared/methodology/questionnaires/types.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { derive } from "../../../state/derived.ts";

/** Every questionnaire put to people: by questionnaire in the order of the method, the first round first. */
export const surveysInOrder = derive((workbook): readonly Survey[] =>
  questionnaireIds.flatMap((questionnaire) => roundsOf(workbook, questionnaire)),
);
