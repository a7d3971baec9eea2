/** Highest row Excel draws, in points. */
export const highestRow = 409;

/** Advance widths of Calibri's characters from space to ~, in thousandths of the font size. */
const widths = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507, 507, 507,
  507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488, 459, 631, 623, 252,
  319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498,
  498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527, 525, 525, 349, 391,
  335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
/** Other alphabets: about as wide as a digit; signs of East Asia and emoji fill a square. */
const otherWidth = 540;
const squareWidth = 1000;
const firstSquare = 0x2e80;
/** Bold letters are wider; programs and screens differ by a little. */
const boldFactor = 1.03;
const safety = 0.96;

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    width += widths[code - 32] ?? (code >= firstSquare ? squareWidth : otherWidth);
  }
  return width;
}

/** Lines a text takes when it is wrapped at words in a column of `columnWidth` characters. */
export function linesOf(text: string, columnWidth: number, size: number, bold: boolean): number {
  // A column is 7 pixels a character wide at 96 dots an inch, less the room at its borders.
  const room = ((safety * (columnWidth * 7 - 1)) / ((size * 4) / 3)) * 1000;
  const perLine = Math.max(squareWidth, bold ? room / boldFactor : room);
  return text.split("\n").reduce((lines, paragraph) => lines + wrappedLines(paragraph, perLine), 0);
}

function wrappedLines(paragraph: string, perLine: number): number {
  const whole = widthOf(paragraph);
  if (whole <= perLine) return 1;
  // Longer than any row can show: exactness no longer matters.
  if (whole > perLine * 60) return Math.ceil((whole * 1.1) / perLine);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=[ -])/)) {
    const width = widthOf(word);
    const shown = width - (word.endsWith(" ") ? (widths[0] ?? 0) : 0);
    if (used > 0 && used + shown > perLine) {
      lines += 1;
      used = 0;
    }
    if (shown > perLine) {
      lines += Math.ceil(shown / perLine) - 1;
      used = shown % perLine;
    } else used += width;
  }
  return lines;
}

/** Height in points of a row with this many lines; never over what Excel can draw. */
export function heightOf(lines: number, size: number): number {
  return Math.min(highestRow, Math.ceil(lines * size * 1.28 + 4));
}

/** From this width on, in thousandths of the font size, a text turned upright takes two lines. */
const widestUpright = 9000;

/** Height in points that a text turned upright takes in at most two lines. */
export function turnedHeight(text: string, size: number): number {
  const whole = widthOf(text);
  const longestWord = Math.max(...text.split(" ").map(widthOf));
  const line = whole > widestUpright ? Math.max(longestWord, whole * 0.62) : whole;
  return Math.ceil((line / 1000) * size * boldFactor) + 10;
}
