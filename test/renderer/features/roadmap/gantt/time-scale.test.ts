import { expect, test } from "vitest";
import { dateOfDay, dayNumber } from "../../../../../shared/domain/calendar.ts";
import {
  axisOf,
  dayAt,
  fittingWidth,
  levelOf,
  levelWidths,
  ticks,
  withinZoom,
  xOf,
  zoomLevels,
  type TickUnit,
} from "../../../../../renderer/features/roadmap/gantt/time-scale.ts";

const day = dayNumber;
const begins = (unit: TickUnit, from: string, to: string) =>
  ticks(unit, day(from), day(to)).map((tick) => dateOfDay(tick.from));

test("a day and its place on the axis lead to each other", () => {
  const scale = { origin: day("2026-11-01"), dayWidth: 13 };
  expect(xOf(scale, day("2026-11-03"))).toBe(26);
  expect(dayAt(scale, 26)).toBe(day("2026-11-03"));
});

test("each level's own width shows that level's marks", () => {
  for (const level of zoomLevels) expect(levelOf(levelWidths[level])).toBe(level);
});

test("weeks begin on Mondays, also before 1970", () => {
  expect(begins("week", "2026-11-18", "2026-12-02")).toEqual(["2026-11-16", "2026-11-23", "2026-11-30"]);
  expect(begins("week", "1969-12-31", "1970-01-02")).toEqual(["1969-12-29"]);
});

test("months, quarters and years begin where the calendar says, across leap years", () => {
  expect(begins("month", "2028-01-31", "2028-04-01")).toEqual(["2028-01-01", "2028-02-01", "2028-03-01"]);
  expect(begins("quarter", "2027-12-31", "2028-04-02")).toEqual(["2027-10-01", "2028-01-01", "2028-04-01"]);
  expect(begins("year", "2027-12-31", "2028-06-01")).toEqual(["2027-01-01", "2028-01-01"]);
});

test.each(["day", "week", "month", "quarter", "year"] as const)(
  "marks by %s follow each other without a gap over twelve years",
  (unit) => {
    const found = ticks(unit, day("2020-02-29"), day("2032-03-01"));
    expect(found[0]?.from).toBeLessThanOrEqual(day("2020-02-29"));
    expect(found.at(-1)?.to).toBeGreaterThanOrEqual(day("2032-03-01"));
    found.slice(1).forEach((tick, i) => expect(tick.from).toBe(found[i]?.to));
  },
);

test("the axis begins before the first bar, ends after the last and fills the screen", () => {
  const drawn = { from: 20_000, to: 20_010 };
  const { origin, days } = axisOf(drawn, 13, 1200);
  expect(origin).toBeLessThan(drawn.from);
  expect(origin + days).toBeGreaterThan(drawn.to);
  expect(days * 13).toBeGreaterThanOrEqual(1200);
});

test("zooming stops at the narrowest and the widest day", () => {
  expect(withinZoom(0)).toBeGreaterThan(0);
  expect(withinZoom(1e6)).toBe(withinZoom(1e7));
  expect(fittingWidth(100, 400)).toBe(4);
});
