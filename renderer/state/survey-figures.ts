import { allResults } from "../../shared/domain/survey/of-workbook.ts";
import { respondentsBySurvey } from "../../shared/domain/survey/respondents.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { derive, deriveOfBoth } from "./derive.ts";

type Tables = Pick<Workbook, "surveys" | "responses">;
const resultsOfAll = deriveOfBoth((surveys: Tables["surveys"], responses: Tables["responses"]) =>
  allResults({ surveys, responses }),
);
/** The surveys that have results, with what may be shown of them; only edits of surveys and new answers make it anew. */
export const surveyResultsIn = ({ surveys, responses }: Workbook) => resultsOfAll(surveys, responses);
const respondentsOfAll = derive((responses: Tables["responses"]) => respondentsBySurvey({ responses }));
/** How many answered each survey, by its id and by audience. */
export const respondentsIn = ({ responses }: Workbook) => respondentsOfAll(responses);
