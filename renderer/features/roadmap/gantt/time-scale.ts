import { dateOfDay, dayNumber } from "../../../../shared/domain/calendar.ts";

/** How days lie on the screen. Days are numbers, as `dayNumber` gives them; a day reaches to the next number. */
export interface TimeScale {
  /** The day at x = 0. */
  readonly origin: number;
  /** Pixels for a day. */
  readonly dayWidth: number;
}

export const zoomLevels = ["day", "week", "month", "quarter"] as const;
export type ZoomLevel = (typeof zoomLevels)[number];

/** Pixels for a day at each level. */
export const levelWidths: Readonly<Record<ZoomLevel, number>> = {
  day: 32,
  week: 13,
  month: 4.4,
  quarter: 1.7,
};

export const narrowestDay = 0.25;
export const widestDay = 64;

/** The level whose marks suit a width: the narrowest one that is not wider than it by more than a third. */
export function levelOf(dayWidth: number): ZoomLevel {
  if (dayWidth >= 22) return "day";
  if (dayWidth >= 8) return "week";
  return dayWidth >= 2.8 ? "month" : "quarter";
}

export function withinZoom(dayWidth: number): number {
  return Math.min(widestDay, Math.max(narrowestDay, dayWidth));
}

export function xOf(scale: TimeScale, day: number): number {
  return (day - scale.origin) * scale.dayWidth;
}

/** The day at a place; its fraction says how far into the day. */
export function dayAt(scale: TimeScale, x: number): number {
  return scale.origin + x / scale.dayWidth;
}

/** The width of a day with which a span of days fills so many pixels. */
export function fittingWidth(days: number, pixels: number): number {
  return withinZoom(pixels / Math.max(1, days));
}

/** Days before the first and after the last thing drawn, so that there is somewhere to drag it. */
const marginBefore = 14;
const marginAfter = 45;

/** The days the axis covers: all that is drawn, some room on both sides, and no less than fills the screen. */
export function axisOf(
  drawn: { readonly from: number; readonly to: number },
  dayWidth: number,
  pixels: number,
): { readonly origin: number; readonly days: number } {
  const origin = drawn.from - Math.max(marginBefore, Math.ceil(24 / dayWidth));
  const needed = drawn.to - origin + Math.max(marginAfter, Math.ceil(160 / dayWidth));
  return { origin, days: Math.max(needed, Math.ceil(pixels / dayWidth)) };
}

export interface Tick {
  /** The day at which it begins, and the one before which it ends. */
  readonly from: number;
  readonly to: number;
}

export type TickUnit = "day" | "week" | "month" | "quarter" | "year";

/** The units of the two lines of the head, the coarse above the fine. */
export const tickUnits: Readonly<Record<ZoomLevel, readonly [coarse: TickUnit, fine: TickUnit]>> = {
  day: ["month", "day"],
  week: ["month", "week"],
  month: ["year", "month"],
  quarter: ["year", "quarter"],
};

/** The units between two days, whole ones: the first begins on or before `from`. Weeks begin on Mondays. */
export function ticks(unit: TickUnit, from: number, to: number): readonly Tick[] {
  const found: Tick[] = [];
  let begin = beginOf(unit, Math.floor(from));
  while (begin < to) {
    const end = endOf(unit, begin);
    found.push({ from: begin, to: end });
    begin = end;
  }
  return found;
}

/** Day 0, 1970-01-01, was a Thursday. */
const mondayBefore = (day: number) => day - ((((day + 3) % 7) + 7) % 7);

function beginOf(unit: TickUnit, day: number): number {
  if (unit === "day") return day;
  if (unit === "week") return mondayBefore(day);
  const [year = "1970", month = "01"] = dateOfDay(day).split("-");
  if (unit === "year") return dayNumber(`${year}-01-01`);
  const first = unit === "month" ? month : String(Math.floor((Number(month) - 1) / 3) * 3 + 1);
  return dayNumber(`${year}-${first.padStart(2, "0")}-01`);
}

/** More days than the unit can have, and fewer than it has together with the next. */
const reach: Readonly<Record<TickUnit, number>> = { day: 1, week: 7, month: 32, quarter: 93, year: 367 };

function endOf(unit: TickUnit, begin: number): number {
  return beginOf(unit, begin + reach[unit]);
}
