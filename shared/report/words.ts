import type { StartRule } from "../workbook/entities/plan.ts";
import { dateWords } from "../domain/calendar.ts";

export { dateWords };

/** Shown where there is no figure. */
export const noFigure = "–";
export const notApplicableWord = "n/a";
/** What the whole organization is called where a group's name would stand. */
export const organizationWord = "Organization";

/** What the start that is wanted for an action means. */
export const startRuleTitles: Readonly<Record<StartRule, string>> = {
  "not-before": "Not before",
  fixed: "Fixed",
};

/** Stands beside figures that are the app's and follow nothing that is changed in the file. */
export function asOfWords(today: string): string {
  return `As of ${dateWords(today)}`;
}

/** Text cut to a length at a whole character, with an ellipsis when something was left out. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
