/** Most characters a cell holds, in UTF-16 code units. */
export const longestText = 32_767;
/** Ends a text that was cut. */
export const cutMark = "… (cut: Excel holds 32,767 characters)";

/** What may not stand in XML 1.0: most control characters, halves of surrogate pairs, two noncharacters. */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- control characters are what this finds
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const unwritableEverywhere = new RegExp(unwritable.source, "g");
/** `_x0041_` would be read as the letter A: its underscore is written as its own code. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a cell keeps it and gives it back: writable characters only, no longer than a cell may be. */
export function safeText(text: string): string {
  let safe = text;
  if (unwritable.test(safe)) safe = safe.replace(unwritableEverywhere, "\ufffd");
  if (safe.includes("\r")) safe = safe.replace(/\r\n?/g, "\n");
  if (safe.includes("_x")) safe = safe.replace(looksEscaped, "_x005F_");
  return safe.length > longestText ? cut(safe) : safe;
}

function cut(text: string): string {
  const kept = text.slice(0, longestText - cutMark.length);
  // Neither half of a surrogate pair, nor half of an escape, may be left at the end.
  return kept.replace(/[\ud800-\udbff]$|_x?[0-9A-Fa-f]{0,4}$/, "") + cutMark;
}

/** Whether a program might take a typed text for a formula, so that the cell is marked as text. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t]/.test(text);
}

/** A text in a page's header or footer, where & begins a code. */
export function headerText(text: string): string {
  return safeText(text.replace(/\s+/g, " ")).replaceAll("&", "&&");
}
