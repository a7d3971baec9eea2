import type { SurveyForm } from "../../../shared/domain/survey/form.ts";

/** Where the built page has room for what is asked. */
const place = "<!-- form -->";

/**
 * The questionnaire for respondents' browsers: the built page with what is asked in it, as data that nothing runs.
 *
 * @throws Error when the page has no place for it
 */
export function formPage(builtPage: string, form: SurveyForm): string {
  const [before, after, ...more] = builtPage.split(place);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error("The built page does not have one place for what is asked.");
  return `${before}<script id="survey-form" type="application/json">${inertJson(form)}</script>${after}`;
}

/**
 * JSON that means the same inside a script element as elsewhere: none of its characters ends the element, begins a
 * comment or an entity, or ends a line of a script.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
