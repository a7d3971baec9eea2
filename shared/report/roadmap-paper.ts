import { pageMargins } from "./print.ts";
import type { PlanRow } from "./roadmap-page.ts";
import { linesOf } from "./text-size.ts";

/** Width and height of the papers turned sideways, in points. */
const papers = { a4: { width: 842, height: 595 }, letter: { width: 792, height: 612 } } as const;
export type PlanPaper = keyof typeof papers;

const pointsPerInch = 72;

/** The columns of the printed plan, in percent of its width; what is left is the time axis. */
export const planColumns = [
  { name: "No.", percent: 4 },
  { name: "Action", percent: 25 },
  { name: "Owner", percent: 11 },
  { name: "After", percent: 6.5 },
  { name: "Start", percent: 7.8 },
  { name: "Finish", percent: 7.8 },
] as const;

/** Sizes in points, as the plan is printed. */
const type = { size: 8, line: 11.4, beside: 5 } as const;
const rowPadding = 5.5;
const headingHeight = 22;
/** The names of the columns, above the rows of every page. */
const headHeight = 26;
/** What stands above the plan on its first page: title, whom it is about, and what the marks mean. */
const titleHeight = 74;
/** Left free at the foot of a page: the typeface may be a little wider than the one that was measured. */
const reserve = 10;
/** The window's typefaces are wider than the one whose widths are known. */
const wider = 1.13;
/** What `linesOf` takes a column's width in: characters of 7 dots at 96 to an inch, and 5 dots for the borders. */
const dotsPerPoint = 4 / 3;

/** Puts rows on pages: as many as there is room for, a heading never last, and named again where it goes on. */
export function onPages(rows: readonly PlanRow[], paper: PlanPaper): readonly (readonly PlanRow[])[] {
  const room = papers[paper].height - (pageMargins.top + pageMargins.bottom) * pointsPerInch;
  const pages: PlanRow[][] = [];
  let page: PlanRow[] = [];
  let left = room - headHeight - titleHeight - reserve;
  let heading: PlanRow | null = null;
  const turn = () => {
    pages.push(page);
    page = [];
    left = room - headHeight - reserve;
  };
  rows.forEach((row, i) => {
    if (row.kind === "heading") heading = row;
    const next = rows[i + 1];
    const needed = heightOf(row, paper) + (row.kind === "heading" && next ? heightOf(next, paper) : 0);
    if (needed > left && page.length > 0) {
      turn();
      if (heading && heading !== row) {
        page.push(goingOn(heading));
        left -= headingHeight;
      }
    }
    page.push(row);
    left -= heightOf(row, paper);
  });
  if (page.length > 0) turn();
  return pages;
}

/** The actions that one waits for, as they are printed: "A3, A7". */
export function afterWords(ranks: readonly number[]): string {
  return ranks.map((rank) => `A${rank}`).join(", ");
}

function goingOn(heading: PlanRow): PlanRow {
  return heading.kind === "heading" ? { ...heading, title: `${heading.title}, continued` } : heading;
}

function heightOf(row: PlanRow, paper: PlanPaper): number {
  if (row.kind === "heading") return headingHeight;
  const [, title, owner, after] = planColumns;
  const lines = (text: string, percent: number) => {
    const across = papers[paper].width - (pageMargins.left + pageMargins.right) * pointsPerInch;
    const width = (across * percent) / 100 - type.beside;
    return linesOf(text, ((width * dotsPerPoint) / wider + 5) / 7, type.size, false);
  };
  const most =
    row.kind === "milestone"
      ? lines(row.title, title.percent)
      : Math.max(
          lines(row.title, title.percent),
          lines(row.owner, owner.percent),
          lines(afterWords(row.after), after.percent),
          row.late || row.dropped ? 2 : 1,
        );
  return most * type.line + rowPadding;
}
