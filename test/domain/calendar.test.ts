import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateOfDay,
  dayNumber,
  finishDate,
  isWorkingDay,
  nextWorkingDay,
  weekdayOf,
  workingCalendar,
  workingDaysBetween,
} from "../../shared/domain/calendar.ts";

const plain = workingCalendar({ weekendDays: [0, 6] }, []);

const anyDate = fc.integer({ min: dayNumber("1950-01-01"), max: dayNumber("2150-12-31") }).map(dateOfDay);
const anyCalendar = fc
  .record({
    weekendDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 }),
    holidays: fc.array(anyDate, { maxLength: 20 }),
  })
  .map(({ weekendDays, holidays }) =>
    workingCalendar(
      { weekendDays },
      holidays.map((date) => ({ date })),
    ),
  );

describe("working days", () => {
  it("knows the weekday of a date", () => {
    expect(weekdayOf("1970-01-01")).toBe(4);
    expect(weekdayOf("2026-11-21")).toBe(6);
    expect(weekdayOf("1969-12-28")).toBe(0);
  });

  it("leaves out weekends and holidays", () => {
    const calendar = workingCalendar({ weekendDays: [5, 6] }, [{ date: "2026-12-24" }]);
    expect(isWorkingDay("2026-12-20", calendar)).toBe(true);
    expect(isWorkingDay("2026-12-18", calendar)).toBe(false);
    expect(isWorkingDay("2026-12-24", calendar)).toBe(false);
  });

  it("finishes one day of work on the day it starts", () => {
    expect(finishDate("2026-11-20", 1, plain)).toBe("2026-11-20");
  });

  it("carries work over the weekend and over a holiday", () => {
    expect(finishDate("2026-11-20", 2, plain)).toBe("2026-11-23");
    const withHoliday = workingCalendar({ weekendDays: [0, 6] }, [{ date: "2026-11-23" }]);
    expect(finishDate("2026-11-20", 2, withHoliday)).toBe("2026-11-24");
  });

  it("moves a start on a day off to the next working day", () => {
    expect(nextWorkingDay("2026-11-21", plain)).toBe("2026-11-23");
    expect(finishDate("2026-11-21", 1, plain)).toBe("2026-11-23");
  });

  it("says so when there is no working day at all", () => {
    const never = workingCalendar({ weekendDays: [0, 1, 2, 3, 4, 5, 6] }, []);
    expect(() => finishDate("2026-11-21", 1, never)).toThrow("no working day");
  });

  it("refuses what is not a date", () => {
    expect(() => dayNumber("tomorrow")).toThrow('"tomorrow" is not a date.');
  });

  it("makes a finish exactly as many working days after the start as the work takes", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 120 }), anyCalendar, (start, days, calendar) => {
        const finish = finishDate(start, days, calendar);
        expect(isWorkingDay(finish, calendar)).toBe(true);
        expect(workingDaysBetween(start, finish, calendar)).toBe(days);
      }),
    );
  });

  it("turns a day number into the date it came from", () => {
    fc.assert(fc.property(anyDate, (date) => dateOfDay(dayNumber(date)) === date));
  });
});
