const named: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A person's words as HTML shows them: nothing in them is markup. */
export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => named[sign] ?? "");
}

/** Several lines of words, each ending where it was typed to end. */
export function lines(words: string): string {
  return escaped(words).replaceAll("\n", "<br>");
}
