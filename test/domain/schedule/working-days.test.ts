import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateOfDay,
  dayNumber,
  finishDate,
  isWorkingDay,
  nextWorkingDay,
  workingCalendar,
} from "../../../shared/domain/calendar.ts";
import { shiftWorkingDays, workingDays } from "../../../shared/domain/schedule/working-days.ts";
import { anyCalendar, anyDate, plain } from "./networks.ts";

/** So many days off in a row from a date on. */
function daysOff(from: string, count: number) {
  return Array.from({ length: count }, (_, i) => ({ date: dateOfDay(dayNumber(from) + i) }));
}

describe("numbered working days", () => {
  it("agree with a walk over the calendar", () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, fc.integer({ min: 1, max: 300 }), (calendar, date, days) => {
        const { any, indexOf, indexAfter, dateOf } = workingDays(calendar);
        expect(any).toBe(true);
        expect(dateOf(indexOf(date))).toBe(nextWorkingDay(date, calendar));
        expect(dateOf(indexOf(date) + days - 1)).toBe(finishDate(date, days, calendar));
        expect(indexAfter(date)).toBe(indexOf(date) + (isWorkingDay(date, calendar) ? 1 : 0));
      }),
    );
  });

  it("reach from the year 1 to the year 9999", () => {
    const { first, last, dateOf, indexOf } = workingDays(plain);
    expect([dateOf(first), dateOf(last)]).toEqual(["0001-01-01", "9999-12-31"]);
    expect(dateOf(indexOf("1953-06-06"))).toBe("1953-06-08");
  });

  it("hold for a week of one working day", () => {
    const wednesdays = workingCalendar({ weekendDays: [0, 1, 2, 4, 5, 6] }, [{ date: "2026-01-14" }]);
    expect(shiftWorkingDays("2026-01-05", 0, wednesdays)).toBe("2026-01-07");
    expect(shiftWorkingDays("2026-01-07", 1, wednesdays)).toBe("2026-01-21");
    expect(shiftWorkingDays("2026-01-21", -1, wednesdays)).toBe("2026-01-07");
  });

  it("go past years of holidays, but not past more than ten on end", () => {
    const nineYears = workingCalendar({ weekendDays: [0, 6] }, daysOff("2026-01-06", 9 * 365));
    expect(shiftWorkingDays("2026-01-05", 1, nineYears)).toBe("2035-01-04");
    const elevenYears = workingCalendar({ weekendDays: [0, 6] }, daysOff("2026-01-06", 11 * 365));
    expect(() => shiftWorkingDays("2026-01-05", 1, elevenYears)).toThrow("There is no working day");
    expect(workingDays(workingCalendar({ weekendDays: [0, 1, 2, 3, 4, 5, 6] }, [])).any).toBe(false);
  });
});
