export { dateWords } from "../domain/calendar.ts";

/** Shown where there is no figure. */
export const noFigure = "–";
export const notApplicableWord = "n/a";
/** What the whole organization is called where a group's name would stand. */
export const organizationWord = "Organization";

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
