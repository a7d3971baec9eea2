import { longestNote, longestTitle } from "../../workbook/text.ts";

/** A sentence to go on after a colon or a dash: no full stop, and no capital unless its first word has more of them. */
export function clause(sentence: string): string {
  const text = sentence.trim().replace(/\.$/, "");
  return /^\p{Lu}(?=\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The first statement of a sentence: up to a colon or semicolon. */
export function firstStatement(sentence: string): string {
  return sentence.split(/[:;] /, 1)[0] ?? sentence;
}

/** A rating as it is read: "1", "0.5". */
export function ratingText(rating: number): string {
  return String(Math.round(rating * 10) / 10);
}

/** One line that a title can hold. */
export function asLine(text: string): string {
  return shortened(text.replace(/\s+/g, " ").trim(), longestTitle);
}

/** Text that a description can hold. */
export function asNote(text: string): string {
  return shortened(text, longestNote);
}

function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  // No half of a character at the cut.
  return `${text
    .slice(0, length - 1)
    .replace(/[\ud800-\udbff]$/, "")
    .trimEnd()}…`;
}
