/** Something that can be found by its words. */
export interface Searchable {
  readonly label: string;
  /** Further words it is known by; hits in them count less. */
  readonly words: string;
}

/** What a match is worth: the nearer to what was typed, the more. */
const worth = { labelStart: 100, wordStart: 60, inside: 30, words: 15, letters: 5 } as const;

/** Fuzzy matching of single letters starts at this length; shorter would match nearly anything. */
const fewestLetters = 3;

interface Prepared<T> {
  readonly item: T;
  readonly label: string;
  readonly words: string;
}

/** Items prepared for searching, once for many searches. */
export type Index<T> = readonly Prepared<T>[];

export function indexOf<T extends Searchable>(items: readonly T[]): Index<T> {
  return items.map((item) => ({ item, label: fold(item.label), words: fold(item.words) }));
}

/**
 * The items that match every word of the query, best first; items that match alike keep their order. A word matches at
 * the start of the label, of a word, inside, in the further words, or by its letters in order.
 */
export function search<T>(index: Index<T>, query: string, limit: number): readonly T[] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  const found: { readonly item: T; readonly value: number }[] = [];
  for (const prepared of index) {
    const value = valueOf(prepared, wanted);
    if (value > 0) found.push({ item: prepared.item, value });
  }
  return found
    .toSorted((a, b) => b.value - a.value)
    .slice(0, limit)
    .map(({ item }) => item);
}

function valueOf(prepared: Prepared<unknown>, wanted: readonly string[]): number {
  let total = 0;
  for (const word of wanted) {
    const value = valueOfWord(prepared, word);
    if (value === 0) return 0;
    total += value;
  }
  // Of two that match alike the shorter label is the closer one.
  return total === 0 ? 0 : total + 1 / (1 + prepared.label.length);
}

function valueOfWord({ label, words }: Prepared<unknown>, word: string): number {
  const at = label.indexOf(word);
  if (at === 0) return worth.labelStart;
  if (at > 0) return startsWord(label, word) ? worth.wordStart : worth.inside;
  if (words.includes(word)) return worth.words;
  return word.length >= fewestLetters && hasLetters(label, word) ? worth.letters : 0;
}

function startsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
  return false;
}

/** Whether the letters occur in this order, close together: within three times their number. */
function hasLetters(text: string, letters: string): boolean {
  for (let start = text.indexOf(letters.charAt(0)); start !== -1;) {
    let at = start;
    let matched = 1;
    while (matched < letters.length) {
      at = text.indexOf(letters.charAt(matched), at + 1);
      if (at === -1 || at - start >= letters.length * 3) break;
      matched += 1;
    }
    if (matched === letters.length) return true;
    start = text.indexOf(letters.charAt(0), start + 1);
  }
  return false;
}

/** Lower case without accents, so that "resume" finds "Résumé". */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
