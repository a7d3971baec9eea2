import { everyone } from "../../../../shared/domain/survey/visible.ts";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import type {
  QuestionnaireId,
  Scale,
  SurveyAudience,
} from "../../../../shared/methodology/questionnaires/types.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { surveyAudienceTitles } from "../../../../shared/workbook/words.ts";
import { shownDate } from "../../../state/today.ts";

/** Whose answers they are, in the plural. */
export function audienceName(audience: SurveyAudience | typeof everyone): string {
  return audience === everyone ? "Everyone" : surveyAudienceTitles[audience].many;
}

/** The title of a part of a questionnaire. */
export function partTitle(questionnaire: QuestionnaireId, part: string): string {
  return questionnaireOf(questionnaire).parts.find(({ id }) => id === part)?.title ?? part;
}

const decimals = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const signed = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
});

/** A mean, a spread or an α with two digits after the point; a dash when there is none. */
export function shownFigure(figure: number | null): string {
  return figure === null ? "–" : decimals.format(figure);
}

/** A difference with its sign: "+1.24", "−0.31", "0.00". */
export function shownDifference(difference: number): string {
  return signed.format(difference).replace("-", "−");
}

/** The value of the lowest and of the highest step of a scale. */
export function endsOf({ steps }: Scale): readonly [lowest: number, highest: number] {
  return [steps[0]?.value ?? 0, steps.at(-1)?.value ?? 1];
}

/** What the ends of a scale mean: "0 = No, 2 = Yes", "1 = not true at all, 7 = completely true". */
export function scaleInWords({ steps }: Scale): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return "";
  return [first, last]
    .map(({ value, label }) => `${value} = ${label.replace(`${value}, `, "").toLowerCase()}`)
    .join(", ");
}

/** Which round it is and how it was answered: "Round 2, closed 3 Mar 2026". */
export function roundInWords({ round, state, closedOn, openedOn }: Survey): string {
  if (state === "closed" && closedOn !== null) return `Round ${round}, closed ${shownDate(closedOn)}`;
  return openedOn === null ? `Round ${round}` : `Round ${round}, open since ${shownDate(openedOn)}`;
}

/** The same within a sentence: "round 2, closed 3 Mar 2026". */
export function roundInSentence(survey: Survey): string {
  const words = roundInWords(survey);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "1 person", "204 people". */
export function peopleInWords(count: number): string {
  return `${count.toLocaleString()} ${count === 1 ? "person" : "people"}`;
}
