import { surveyAudiences, type SurveyAudience } from "../../methodology/questionnaires/types.ts";
import type { Survey } from "../../workbook/entities/surveys.ts";
import type { Workbook } from "../../workbook/model.ts";

/** What of an engagement says who answered. */
type Answers = Pick<Workbook, "responses">;

/** How many answered, by audience in the order of `surveyAudiences`; audiences of which nobody did are left out. */
export type Respondents = ReadonlyMap<SurveyAudience, number>;

export const nobody: Respondents = new Map();

/**
 * How many answered each survey, by the survey's id, in one look through all responses; surveys that nobody answered
 * are left out. It is all that may be known of an anonymous survey while answers come in.
 */
export function respondentsBySurvey({ responses }: Answers): ReadonlyMap<string, Respondents> {
  const bySurvey = new Map<string, Map<SurveyAudience, number>>();
  for (const { surveyId, audience } of responses.values()) {
    const counts = bySurvey.get(surveyId) ?? new Map<SurveyAudience, number>();
    counts.set(audience, (counts.get(audience) ?? 0) + 1);
    bySurvey.set(surveyId, counts);
  }
  return new Map([...bySurvey].map(([surveyId, counts]) => [surveyId, inTheirOrder(counts)]));
}

/** Whoever answered first: the order in which answers came in is nobody's business. */
function inTheirOrder(counts: Respondents): Respondents {
  return new Map(
    surveyAudiences.flatMap((audience) => {
      const count = counts.get(audience);
      return count === undefined ? [] : [[audience, count] as const];
    }),
  );
}

/** How many answered together. */
export function sumOf(respondents: Respondents): number {
  return [...respondents.values()].reduce((sum, count) => sum + count, 0);
}

/** Somebody who answered under their name. */
export interface NamedRespondent {
  readonly responseId: string;
  /** One of the people; null for somebody who gave another name. */
  readonly personId: string | null;
  /** As given, or that of the person; "" when the person is no longer there. */
  readonly name: string;
}

/** Who answered a survey that keeps names, by name; of an anonymous one nobody. */
export function namedRespondents(
  survey: Survey,
  { responses, people }: Pick<Workbook, "responses" | "people">,
): readonly NamedRespondent[] {
  if (survey.naming === "anonymous") return [];
  return [...responses.values()]
    .filter(({ surveyId }) => surveyId === survey.id)
    .map(({ id, personId, name }) => ({
      responseId: id,
      personId,
      name: people.get(personId ?? "")?.name ?? name,
    }))
    .toSorted((a, b) =>
      a.name === b.name ? (a.responseId < b.responseId ? -1 : 1) : a.name < b.name ? -1 : 1,
    );
}
