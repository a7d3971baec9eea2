/** Figures and dates of measures as people write and read them. */

/** The person's language writes decimals with a comma. */
const decimalComma = (1.5).toLocaleString().includes(",");

/** "42 %", "1,200 EUR"; a dash when there is none. */
export function shownFigure(value: number | null, unit: string): string {
  if (value === null) return "–";
  const figure = value.toLocaleString(undefined, { maximumFractionDigits: 6 });
  return unit === "" ? figure : `${figure} ${unit}`;
}

/** An ISO date as the person's language writes it; empty without one. */
export function shownDate(date: string | null): string {
  return date === null
    ? ""
    : new Date(`${date}T00:00`).toLocaleDateString(undefined, { dateStyle: "medium" });
}

/** "from 38 % to 80 %" without the words: "38 → 80 %". */
export function shownChange(measure: {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly unit: string;
}): string {
  return `${shownFigure(measure.baseline, "")} → ${shownFigure(measure.target, measure.unit)}`;
}

/**
 * The figure that a text writes, with the signs of thousands and decimals that the person's language uses: null for an
 * empty text, undefined when it is no figure that a measure can hold.
 */
export function readFigure(text: string): number | null | undefined {
  const plain = text.replace(/[\s'’]/gu, "");
  if (plain === "") return null;
  const normal = decimalComma
    ? plain.replace(",", ".")
    : /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)
      ? plain.replaceAll(",", "")
      : plain;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(normal)) return undefined;
  const figure = Number(normal);
  return Math.abs(figure) <= largestFigure ? figure : undefined;
}

/** Figures beyond this are slips of the keyboard. */
export const largestFigure = 1e15;
