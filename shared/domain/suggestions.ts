import type { Workbook } from "../workbook/model.ts";
import { askedQuestions, type AskedQuestion } from "./scoring.ts";
import { fromMeasures } from "./suggestions/measures.ts";
import { fromMixedMessages } from "./suggestions/mixed-messages.ts";
import { fromOwnership } from "./suggestions/ownership.ts";
import { fromDisagreements, fromRatings } from "./suggestions/ratings.ts";
import { recordsOf } from "./suggestions/recorded.ts";
import { fromResponsibilities } from "./suggestions/responsibilities.ts";
import { allResults, type SurveyWithResults } from "./survey/of-workbook.ts";
import type { BareSuggestion, Suggestion } from "./suggestions/suggestion.ts";
import { fromSupervision } from "./suggestions/supervision.ts";
import { fromSurveys } from "./suggestions/surveys.ts";
import { asLine, asNote } from "./suggestions/wording.ts";

export { suggestionSources } from "./suggestions/suggestion.ts";
export type { Suggestion, SuggestionSource } from "./suggestions/suggestion.ts";

/** Everything the record suggests as a finding, also what is recorded or dismissed already. Same record, same list. */
export function suggestedFindings(
  workbook: Workbook,
  asked: readonly AskedQuestion[] = askedQuestions(workbook),
  surveys: readonly SurveyWithResults[] = allResults(workbook),
): readonly Suggestion[] {
  const records = recordsOf(workbook);
  return [
    ...fromOwnership(workbook),
    ...fromMixedMessages(workbook),
    ...fromRatings(workbook, asked),
    ...fromDisagreements(asked),
    ...fromSupervision(workbook),
    ...fromMeasures(workbook),
    ...fromResponsibilities(workbook),
    ...fromSurveys(workbook, surveys),
  ]
    .map(fitting)
    .map((suggestion) => ({
      ...suggestion,
      recordedBy: records.of(suggestion),
      dismissed: workbook.dismissals.has(suggestion.key),
    }));
}

/** Those that still wait for the consultant. */
export function openSuggestions(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.filter((suggestion) => !suggestion.dismissed && suggestion.recordedBy.length === 0);
}

/** With its texts as a finding can hold them. */
function fitting(suggestion: BareSuggestion): BareSuggestion {
  const { finding } = suggestion;
  return {
    ...suggestion,
    finding: { ...finding, title: asLine(finding.title), description: asNote(finding.description) },
  };
}
