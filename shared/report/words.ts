/** Shown where there is no figure. */
export const noFigure = "–";
export const notApplicableWord = "n/a";
/** What the whole organization is called where a group's name would stand. */
export const organizationWord = "Organization";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO date in a sentence: 3 Mar 2026. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day ?? 1} ${months[(month ?? 1) - 1]} ${year}`;
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
