import { dateOfDay } from "../../domain/calendar.ts";
import { date as dateSchema } from "../text.ts";

/** How a list writes "3/4/2026": day first or month first. */
export type DateOrder = "day-month" | "month-day";

const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Day 0 of a spreadsheet's dates, in days since 1970-01-01. */
const spreadsheetEpoch = -25_569;

/**
 * The ISO date that a cell writes, or null when it is none: 2026-12-24, 24.12.2026, 24/12/26, 24 December 2026,
 * Dec 24, 2026, or a spreadsheet's day number. `order` decides between 3/4 and 4/3.
 */
export function readDate(cell: string, order: DateOrder): string | null {
  const text = cell.replace(/^\p{L}+,\s+/u, "").trim();
  const numbers = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})\.?$/.exec(text);
  if (numbers) return fromNumbers(text, numbers.slice(1).map(Number), numbers[1]?.length ?? 0, order);
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?[\s-]+(\p{L}+)\.?[\s,-]+(\d{2,4})$/u.exec(text);
  if (dayFirst) return isoDate(Number(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{2,4})$/u.exec(text);
  if (monthFirst) return isoDate(Number(monthFirst[3]), monthOf(monthFirst[1]), Number(monthFirst[2]));
  return /^\d{5}$/.test(text) ? valid(dateOfDay(Number(text) + spreadsheetEpoch)) : null;
}

/** The order in which these cells write dates, or null when they do not tell: all of them could be read both ways. */
export function detectDateOrder(cells: readonly string[]): DateOrder | null {
  for (const cell of cells) {
    const parts = /^(\d{1,2})([-/.])(\d{1,2})[-/.]\d{2,4}$/.exec(cell.trim());
    if (!parts) continue;
    if (parts[2] === "." || Number(parts[1]) > 12) return "day-month";
    if (Number(parts[3]) > 12) return "month-day";
  }
  return null;
}

/** Whether a cell is a date that reads differently by the order. */
export function isAmbiguousDate(cell: string): boolean {
  const first = readDate(cell, "day-month");
  const second = readDate(cell, "month-day");
  return first !== null && second !== null && first !== second;
}

function fromNumbers(
  text: string,
  [a = 0, b = 0, c = 0]: readonly number[],
  firstLength: number,
  order: DateOrder,
): string | null {
  if (firstLength >= 3) return isoDate(a, b, c);
  return order === "day-month" || text.includes(".") ? isoDate(c, b, a) : isoDate(c, a, b);
}

function monthOf(name = ""): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function isoDate(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  return valid([full, two(month), two(day)].join("-"));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function valid(text: string): string | null {
  const parsed = dateSchema.safeParse(text);
  return parsed.success ? parsed.data : null;
}
