import { address, columnLetters } from "./address.ts";
import type { Facts } from "./facts.ts";
import type { PrintSetup, SheetColumn, SheetRow } from "./model.ts";
import { dateWords, shortened } from "./words.ts";

/** Regions that print on Letter; the rest of the world prints on A4. */
const letterRegions = new Set(["US", "CA", "MX", "CL", "CO", "CR", "GT", "PA", "PH", "PR", "SV", "VE"]);

/** Width and height of the papers upright, and the margins, in points. */
const papers = {
  a4: { width: 595, height: 842 },
  letter: { width: 612, height: 792 },
  a3: { width: 842, height: 1191 },
  tabloid: { width: 792, height: 1224 },
} as const;
/** The paper of twice the size. */
const doubled = { a4: "a3", letter: "tabloid" } as const;
export const margins = { left: 32, right: 32, top: 50, bottom: 43, header: 22, footer: 22 } as const;
/** The margins of a page that is printed as a PDF, inches. */
export const pageMargins = { top: 0.65, right: 0.7, bottom: 0.75, left: 0.7 } as const;

/** Width of a column's character on paper, in points: programs differ, and this is the widest. */
const pointsPerCharacter = 5.6;

interface Wanted {
  readonly landscape: boolean;
  /** Row printed on top of every page, or null. */
  readonly repeatRow: number | null;
  readonly fit?: PrintSetup["fit"];
  /** Columns from the first to this one are printed on the left of every page. */
  readonly repeatColumnsTo?: number;
  /** On paper of twice the size. */
  readonly large?: true;
}

/** How a sheet prints: one page wide, its header row on every page, who and what it is about in the margins. */
export function printSetup(
  facts: Facts,
  title: string,
  lastColumn: number,
  lastRow: number,
  { landscape, repeatRow, fit = "width", repeatColumnsTo, large }: Wanted,
): PrintSetup {
  const { engagement, setting } = facts;
  const paper = paperOf(setting.locale);
  return {
    landscape,
    paper: large ? doubled[paper] : paper,
    fit,
    breaks: [],
    repeatRows: repeatRow === null ? null : `${repeatRow}:${repeatRow}`,
    repeatColumns: repeatColumnsTo === undefined ? null : `A:${columnLetters(repeatColumnsTo)}`,
    area: `A1:${address(lastColumn, lastRow)}`,
    header: { left: shortened(engagement.client, 80), right: title },
    footer: dateWords(setting.today),
  };
}

/**
 * The same print with pages that begin at the starts of sections, where a section would otherwise be torn apart
 * though it fits on one page. Programs ignore page breaks when they scale to a width, so the scale is worked out here.
 *
 * @param starts rows at which sections start, rising.
 */
export function inSections(
  print: PrintSetup,
  columns: readonly SheetColumn[],
  rows: readonly SheetRow[],
  starts: readonly number[],
): PrintSetup {
  const paper = papers[print.paper];
  const across = (print.landscape ? paper.height : paper.width) - margins.left - margins.right;
  const down = (print.landscape ? paper.width : paper.height) - margins.top - margins.bottom;
  const shown = columns.filter(({ hidden, fold }) => !hidden && fold !== "folded");
  const width = shown.reduce((sum, column) => sum + column.width * pointsPerCharacter, 0);
  const scale = Math.max(10, Math.min(100, Math.floor((0.98 * 100 * across) / width)));
  return { ...print, fit: { scale }, breaks: breaksOf(rows, starts, (0.99 * down * 100) / scale) };
}

/** Rows after which a page ends. */
function breaksOf(rows: readonly SheetRow[], starts: readonly number[], room: number): readonly number[] {
  const heightBetween = (from: number, to: number) =>
    rows.slice(from - 1, to - 1).reduce((sum, { height }) => sum + (height ?? 15), 0);
  const breaks: number[] = [];
  let pageStart = 1;
  starts.forEach((start, i) => {
    const end = starts[i + 1] ?? rows.length + 1;
    const fits = heightBetween(pageStart, end) <= room;
    if (fits || start === pageStart) return;
    breaks.push(start - 1);
    pageStart = start;
  });
  return breaks;
}

/** The paper that is used where a person with this locale works, by its BCP 47 tag. */
export function paperOf(locale: string): keyof typeof doubled {
  return letterRegions.has(regionOf(locale)) ? "letter" : "a4";
}

/** The region of a BCP 47 tag, as in en-US or zh-Hans-CN; empty when it names none. */
function regionOf(locale: string): string {
  return (
    locale
      .split("-")
      .slice(1)
      .find((part) => /^[A-Z]{2}$/i.test(part))
      ?.toUpperCase() ?? ""
  );
}
