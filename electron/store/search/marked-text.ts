import type { Stretch } from "../../../shared/ipc/contract.ts";
import { placesOf, wordsOf, type Term } from "./words.ts";

/** A text on one line, with where the words looked for stand in it. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Stretch[];
}

/** Longest excerpt, UTF-16 code units without the ellipses. */
const excerptLength = 160;
/** So much of an excerpt comes before its first mark. */
const before = 40;

/** Marks every place at which one of the terms stands. */
export function marked(text: string, terms: readonly Term[]): MarkedText {
  const line = text.replace(/\s+/g, " ").trim();
  const words = [...wordsOf(line)];
  const marks = terms
    .flatMap((term) => [...placesOf(term, words)])
    .flatMap(([from, to]) => {
      const [first, last] = [words[from], words[to - 1]];
      return first && last ? [{ start: first.start, length: last.end - first.start }] : [];
    });
  return { text: line, marks: merged(marks) };
}

/** In order, with those that touch made one. */
function merged(marks: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.length - a.length)) {
    const last = result.at(-1);
    const lastEnd = last ? last.start + last.length : -1;
    if (!last || mark.start > lastEnd) result.push(mark);
    else
      result[result.length - 1] = {
        start: last.start,
        length: Math.max(lastEnd, mark.start + mark.length) - last.start,
      };
  }
  return result;
}

/** The part of a marked text around its first mark, with an ellipsis where text was left out. */
export function excerptOf({ text, marks }: MarkedText): MarkedText {
  if (text.length <= excerptLength) return { text, marks };
  const first = marks[0]?.start ?? 0;
  const from = wholeFrom(text, Math.max(0, Math.min(first - before, text.length - excerptLength)));
  const to = wholeFrom(text, Math.min(text.length, from + excerptLength));
  const lead = from > 0 ? "…" : "";
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? "…" : ""}`,
    marks: marks.flatMap(({ start, length }) => {
      const end = Math.min(start + length, to);
      return start < from || end <= start ? [] : [{ start: start - from + lead.length, length: end - start }];
    }),
  };
}

/** The place, or the one before it when it would cut a character in two. */
export function wholeFrom(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
