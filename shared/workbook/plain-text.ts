/**
 * What holds for every text, with nothing of a schema: the form that respondents get has no room for one.
 */

/** Longest text of a field that holds a name or a title, in UTF-16 code units. */
export const longestTitle = 300;
/** Longest text of what a respondent writes under one item, in UTF-16 code units. */
export const longestProof = 4000;

/**
 * Text as it is kept: control characters other than tab and line feed are dropped, line ends become \n,
 * halves of broken surrogate pairs become U+FFFD. Emoji, right-to-left text and everything else stay.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // oxlint-disable-next-line no-control-regex -- control characters are what this removes
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
  );
}

/** Text as it is kept on one line: line feeds and tabs become spaces, several become one, ends are trimmed. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}
