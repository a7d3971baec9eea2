/** Text that holds a table: copied from a spreadsheet (tabs), or the content of a CSV file. */

export const delimiters = ["\t", ";", ","] as const;
/** null: each line is one cell. */
export type Delimiter = (typeof delimiters)[number] | null;

export interface DelimitedRow {
  /** Line of the text on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows that are looked at to tell the delimiter. */
const sampledRows = 50;

/**
 * The rows of the text, without those that are empty; cells are trimmed. A quoted cell may hold delimiters, line
 * breaks and doubled quotes. A quote that is not closed where a cell ends is taken as part of the text, so that one
 * stray quote does not swallow the rest of a list.
 */
export function readDelimited(text: string, delimiter: Delimiter): readonly DelimitedRow[] {
  return [...rowsOf(text, delimiter)];
}

/** The delimiter that gives the most even table; null when none gives a second column. */
export function detectDelimiter(text: string): Delimiter {
  const scored = delimiters.map((delimiter) => {
    const widths = firstRows(text, delimiter).map((row) => row.cells.length);
    const byWidth = Map.groupBy(widths, (width) => width);
    const [width, same] = [...byWidth].toSorted((a, b) => b[1].length - a[1].length || b[0] - a[0])[0] ?? [1];
    return { delimiter, width, evenness: (same?.length ?? 0) / Math.max(1, widths.length) };
  });
  const best = scored
    .filter(({ width }) => width > 1)
    .toSorted((a, b) => b.evenness - a.evenness || b.width - a.width)[0];
  if (best) return best.delimiter;
  // No table, yet a line here and there is divided: a list in which most rows have only a name.
  return delimiters.find((delimiter) => delimiter !== "," && text.includes(delimiter)) ?? null;
}

function firstRows(text: string, delimiter: Delimiter): readonly DelimitedRow[] {
  const rows: DelimitedRow[] = [];
  for (const row of rowsOf(text, delimiter)) {
    rows.push(row);
    if (rows.length === sampledRows) break;
  }
  return rows;
}

function* rowsOf(input: string, delimiter: Delimiter): Generator<DelimitedRow> {
  const text = input.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const { cells, end, lineBreaks } = rowAt(text, at, delimiter);
    if (cells.some((cell) => cell !== "")) yield { line, cells };
    line += lineBreaks + 1;
    at = end + 1;
  }
}

interface RowAt {
  readonly cells: readonly string[];
  /** Where the row's line break is, or the length of the text. */
  readonly end: number;
  /** Line breaks inside quoted cells. */
  readonly lineBreaks: number;
}

function rowAt(text: string, start: number, delimiter: Delimiter): RowAt {
  const cells: string[] = [];
  let at = start;
  let lineBreaks = 0;
  for (;;) {
    const quoted = delimiter === null ? null : quotedCell(text, at, delimiter);
    const end = quoted ? quoted.end : plainEnd(text, at, delimiter);
    const cell = (quoted ? quoted.cell : text.slice(at, end)).trim();
    cells.push(cell);
    if (quoted) lineBreaks += quoted.lineBreaks;
    if (end >= text.length || text[end] === "\n") return { cells, end, lineBreaks };
    at = end + 1;
  }
}

/** Where the cell that begins here ends: at a delimiter, a line break or the end of the text. */
function plainEnd(text: string, start: number, delimiter: Delimiter): number {
  let at = start;
  while (at < text.length && text[at] !== "\n" && text[at] !== delimiter) at += 1;
  return at;
}

/** The quoted cell that begins here, or null when there is none that also ends as one. */
function quotedCell(
  text: string,
  start: number,
  delimiter: Delimiter,
): { readonly cell: string; readonly end: number; readonly lineBreaks: number } | null {
  if (text[start] !== '"') return null;
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return null;
  const next = text[close + 1];
  if (next !== undefined && next !== "\n" && next !== delimiter) return null;
  const inside = text.slice(start + 1, close);
  return {
    cell: inside.replaceAll('""', '"'),
    end: close + 1,
    lineBreaks: inside.split("\n").length - 1,
  };
}
