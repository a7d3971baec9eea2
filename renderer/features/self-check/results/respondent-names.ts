import { useMemo } from "react";
import { namedRespondents } from "../../../../shared/domain/survey/respondents.ts";
import { useWorkbook } from "../../../state/workbook.ts";

/** Who gave each response of a survey that keeps names, by the response's id; of an anonymous one nobody. */
export function useRespondentNames(surveyId: string): ReadonlyMap<string, string> {
  const { surveys, responses, people } = useWorkbook();
  const survey = surveys.get(surveyId);
  return useMemo(() => {
    const named = survey ? namedRespondents(survey, { responses, people }) : [];
    return new Map(named.map(({ responseId, name }) => [responseId, name || "No name"]));
  }, [survey, responses, people]);
}
