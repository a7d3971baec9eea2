/** Letters of a column, from 1: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `B7`, for column 2 and row 7. */
export function address(column: number, row: number): string {
  return columnLetters(column) + row;
}

/** A text as a constant of a formula, at most 255 characters. */
export function quoted(text: string): string {
  return `"${text.slice(0, 255).replaceAll('"', '""')}"`;
}

const firstSerial = Date.UTC(1899, 11, 30);

/** The number Excel keeps for an ISO date, 1 March 1900 or later. */
export function serialOf(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - firstSerial) / 86_400_000;
}
