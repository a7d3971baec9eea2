import { useMemo } from "react";
import { namedRespondents } from "../../../../shared/domain/survey/respondents.ts";
import { useWorkbook } from "../../../state/workbook.ts";

/** Who gave each response of a survey that keeps names, by the response's id; of an anonymous one nobody. */
export function useRespondentNames(surveyId: string): ReadonlyMap<string, string> {
  const workbook = useWorkbook();
  return useMemo(() => {
    const survey = workbook.surveys.get(surveyId);
    const named = survey ? namedRespondents(survey, workbook) : [];
    return new Map(named.map(({ responseId, name }) => [responseId, name || "No name"]));
  }, [surveyId, workbook]);
}
