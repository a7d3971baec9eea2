import { dayNumber } from "../domain/calendar.ts";

/** A stretch of the time axis, as shares of its width, 0–1. */
export interface PageSpan {
  readonly from: number;
  readonly to: number;
}

/** The time axis of a printed plan. */
export interface Axis {
  /** ISO: its first day, and the day after its last. */
  readonly first: string;
  readonly end: string;
  /** Its months or quarters; each has its first day. */
  readonly ticks: readonly (PageSpan & { readonly date: string })[];
  /** Whether the ticks are quarters. */
  readonly quarters: boolean;
  /** Where the morning of a day lies, so many days later. */
  readonly shareOf: (date: string, days?: number) => number;
}

/** More months than these are too narrow to be named. */
const mostMonths = 18;

/** The axis from the first day of a month or quarter to the last of another, around all of some dates. */
export function axisOf(dates: readonly string[], today: string): Axis {
  const sorted = dates.toSorted();
  const [from, until] = [sorted[0] ?? today, sorted.at(-1) ?? today];
  const months = monthOf(until) - monthOf(from) + 1;
  const quarters = months > mostMonths;
  const step = quarters ? 3 : 1;
  const begin = monthOf(from) - (monthOf(from) % step);
  const count = Math.ceil((monthOf(until) - begin + 1) / step);
  const first = firstOfMonth(begin);
  const end = firstOfMonth(begin + count * step);
  const [low, high] = [dayNumber(first), dayNumber(end)];
  const shareOf = (date: string, days = 0) => (dayNumber(date) + days - low) / (high - low);
  const ticks = Array.from({ length: count }, (_, i) => {
    const date = firstOfMonth(begin + i * step);
    return { date, from: shareOf(date), to: shareOf(firstOfMonth(begin + (i + 1) * step)) };
  });
  return { first, end, quarters, ticks, shareOf };
}

/** Months since the year 0. */
function monthOf(date: string): number {
  const [year = "0", month = "1"] = date.split("-");
  return Number(year) * 12 + Number(month) - 1;
}

function firstOfMonth(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
