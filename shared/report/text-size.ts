/** Widest and highest row Excel draws, in points. */
export const highestRow = 409;

const narrow = /[iljtf.,:;'’|!()[\] ]/;
const wide = /[mwMW@%&—…A-HJ-Z]/;

/** Width of a character in digits of the same size, near enough for fonts like Calibri. */
function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100) return code >= 0x2000 && code < 0x2e80 ? 1.1 : 2.1;
  if (narrow.test(character)) return 0.6;
  return wide.test(character) ? 1.35 : 1.02;
}

/** Lines a text takes when wrapped at words, in a column `columnWidth` default characters wide. */
export function linesOf(text: string, columnWidth: number, size: number, bold: boolean): number {
  const room = Math.max(1, ((columnWidth - 1) * 11) / size) * (bold ? 0.93 : 1);
  let lines = 0;
  for (const paragraph of text.split("\n")) lines += wrappedLines(paragraph, room);
  return lines;
}

function wrappedLines(paragraph: string, room: number): number {
  if (paragraph.length * 0.55 > room * 80) return Math.ceil(paragraph.length / room);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<= )/)) {
    let width = 0;
    for (const character of word) width += widthOf(character);
    if (used > 0 && used + width > room + 0.6) {
      lines += 1;
      used = 0;
    }
    if (width > room) lines += Math.floor(width / room);
    used = width > room ? width % room : used + width;
  }
  return lines;
}

/** Height in points of a row with this many lines; never over what Excel can draw. */
export function heightOf(lines: number, size: number): number {
  return Math.min(highestRow, Math.ceil(lines * size * 1.3 + 5));
}
