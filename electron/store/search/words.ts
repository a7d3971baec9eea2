/** A word of a text: where it stands, in UTF-16 code units, and as it is compared. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/** Scripts without spaces between words count letter by letter, so that any part of a word is found. */
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}\p{M}\p{Co}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

/** Letters that are one with another in a name typed without them, and that Unicode does not take apart. */
const alike: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ħ: "h",
  ı: "i",
  ς: "σ",
};
const alikePattern = new RegExp(`[${Object.keys(alike).join("")}]`, "g");

/** The words of a text, in order. What is neither letter nor digit separates them. */
export function* wordsOf(text: string): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const folded = fold(word);
    if (folded !== "") yield { start: index, end: index + word.length, folded };
  }
}

/** The words as they are compared, separated by spaces. */
export function foldedWords(text: string): string {
  // Most texts are plain, and there are thousands of them: this gives the same in a tenth of the time.
  if (isPlain(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, " ")
      .trim();
  return Array.from(wordsOf(text), ({ folded }) => folded).join(" ");
}

/** Nothing beyond ASCII. */
function isPlain(text: string): boolean {
  return !/[^\t\n -~]/.test(text);
}

/** A word as it is compared: capitals, accents and the like do not count. */
function fold(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{Mn}+/gu, "")
    .replace(alikePattern, (letter) => alike[letter] ?? letter);
}

/** Words that must follow each other; with `open`, the last may go on: "adop" stands for "adoption". */
export interface Term {
  readonly words: readonly string[];
  readonly open: boolean;
}

/** More terms than this are not looked at. */
const mostTerms = 24;

/**
 * What somebody looks for. Each word may be the beginning of a longer one; words in quotation marks stand together as
 * they are, except after a mark that is not closed yet. Nothing else has a meaning. A word of a query that holds
 * separators ("half-year") is several words that stand together.
 */
export function termsOf(query: string): readonly Term[] {
  const terms: Term[] = [];
  for (const [, quoted, unclosed, plain] of query.matchAll(
    /["“”„«»]([^"“”„«»]*)["“”„«»]|["“”„«»](.*)$|([^\s"“”„«»]+)/gu,
  )) {
    const words = [...wordsOf(quoted ?? unclosed ?? plain ?? "")].map(({ folded }) => folded);
    if (words.length > 0 && terms.push({ words, open: quoted === undefined }) >= mostTerms) break;
  }
  return terms;
}

/** Where a term stands in words, each time as the numbers of its first word and of the one after its last. */
export function* placesOf(
  term: Term,
  words: readonly Word[],
): Generator<readonly [from: number, to: number]> {
  const last = term.words.length - 1;
  for (let from = 0; from + last < words.length; from += 1) {
    const all = term.words.every((wanted, n) => {
      const found = words[from + n]?.folded ?? "";
      return term.open && n === last ? found.startsWith(wanted) : found === wanted;
    });
    if (all) yield [from, from + last + 1];
  }
}
