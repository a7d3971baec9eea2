import { dateOfDay, dayNumber, type WorkingCalendar } from "../calendar.ts";

/**
 * The working days of a calendar, numbered: day 0 lies around 1970, every working day has the number of the one before
 * it plus one. Turning dates into numbers and back takes arithmetic and a search among the holidays, no walk over days,
 * so that dates may lie centuries apart.
 */
export interface WorkingDays {
  /** False when nobody ever works, or for more than ten years on end. Then the numbers below mean nothing. */
  readonly any: boolean;
  /** The first and the last number that has a date: years 1 to 9999. */
  readonly first: number;
  readonly last: number;
  /** Number of the date, or of the next working day when nobody works on it. @throws RangeError of no date. */
  readonly indexOf: (date: string) => number;
  /** Number of the first working day after the date: where work that ends on it has ended. @throws RangeError of no date. */
  readonly indexAfter: (date: string) => number;
  /** The date of a number from `first` to `last`. */
  readonly dateOf: (index: number) => string;
}

/** How many days in a row may be without work before the calendar is taken to have none. As in `calendar.ts`. */
const longestPause = 3660;

const known = new WeakMap<WorkingCalendar, WorkingDays>();

/** The numbered working days of a calendar, worked out once for each calendar object. @throws RangeError of a holiday that is no date. */
export function workingDays(calendar: WorkingCalendar): WorkingDays {
  let days = known.get(calendar);
  if (!days) {
    days = numbered(calendar);
    known.set(calendar, days);
  }
  return days;
}

/**
 * The working day that lies `days` working days (whole, may be negative) after the date, or after the next working day
 * when nobody works on the date. 0 gives that day itself.
 *
 * @throws RangeError when the date is none, or the calendar has no working day.
 */
export function shiftWorkingDays(date: string, days: number, calendar: WorkingCalendar): string {
  const numbers = workingDays(calendar);
  if (!numbers.any) throw new RangeError(`There is no working day in the ten years after ${date}.`);
  return numbers.dateOf(numbers.indexOf(date) + days);
}

/** Working days from one date to another, signed: 0 for the same day, −1 for the working day before. */
export function workingDaysFromTo(from: string, to: string, numbers: WorkingDays): number {
  return numbers.indexOf(to) - numbers.indexOf(from);
}

function numbered(calendar: WorkingCalendar): WorkingDays {
  const week = weekOf(calendar.weekendDays);
  // Holidays by their place among the days that would be worked without any: those on a weekend take nothing away.
  const off = week.positions.length === 0 ? [] : holidayPlaces(calendar.holidays, week);
  const indexOfDay = (day: number) => {
    const place = week.placeOf(day);
    return place - firstAt(off.length, (i) => (off[i] ?? 0) >= place);
  };
  const dayOf = (index: number) => week.dayAt(index + firstAt(off.length, (i) => (off[i] ?? 0) - i > index));
  const indexes = new Map<string, number>();
  const indexOf = (date: string) => {
    let index = indexes.get(date);
    if (index === undefined) {
      index = indexOfDay(dayNumber(date));
      indexes.set(date, index);
    }
    return index;
  };
  // A schedule asks for the same dates thousands of times: those of this century are kept, each once made.
  const near: (string | undefined)[] = Array.from({ length: 16_384 }, () => undefined);
  const nearest = indexOfDay(dayNumber("2000-01-01"));
  const dateOf = (index: number) => {
    const kept = near[index - nearest];
    if (kept !== undefined) return kept;
    const date = dateOfDay(dayOf(index));
    if (index >= nearest && index - nearest < near.length) near[index - nearest] = date;
    return date;
  };
  return {
    any: week.positions.length > 0 && !pausesTooLong(off, week),
    first: indexOfDay(dayNumber("0001-01-01")),
    last: indexOfDay(dayNumber("9999-12-31") + 1) - 1,
    indexOf,
    indexAfter: (date) => indexOfDay(dayNumber(date) + 1),
    dateOf,
  };
}

/** The days of the week that are worked, and the numbering they alone would give. */
interface Week {
  /** Worked weekdays, 0 = Sunday, ascending. */
  readonly positions: readonly number[];
  /** How many worked weekdays lie before the day. */
  readonly placeOf: (day: number) => number;
  /** The day of a place. */
  readonly dayAt: (place: number) => number;
}

function weekOf(weekendDays: ReadonlySet<number>): Week {
  const positions = [0, 1, 2, 3, 4, 5, 6].filter((weekday) => !weekendDays.has(weekday));
  const before = [0, 1, 2, 3, 4, 5, 6].map((weekday) => positions.filter((other) => other < weekday).length);
  // Day 0, 1970-01-01, was a Thursday: four days after the Sunday on which the weeks are counted to begin.
  const sinceSunday = 4;
  return {
    positions,
    placeOf(day) {
      const week = Math.floor((day + sinceSunday) / 7);
      return week * positions.length + (before[day + sinceSunday - 7 * week] ?? 0);
    },
    dayAt(place) {
      const week = Math.floor(place / positions.length);
      return 7 * week + (positions[place - week * positions.length] ?? 0) - sinceSunday;
    },
  };
}

function holidayPlaces(holidays: ReadonlySet<string>, week: Week): readonly number[] {
  const places = new Set<number>();
  for (const date of holidays) {
    const day = dayNumber(date);
    if (week.dayAt(week.placeOf(day)) === day) places.add(week.placeOf(day));
  }
  return [...places].toSorted((a, b) => a - b);
}

function pausesTooLong(off: readonly number[], week: Week): boolean {
  let begin = 0;
  for (let i = 0; i < off.length; i += 1) {
    if (i > 0 && (off[i] ?? 0) !== (off[i - 1] ?? 0) + 1) begin = i;
    if (week.dayAt((off[i] ?? 0) + 1) - week.dayAt((off[begin] ?? 0) - 1) > longestPause) return true;
  }
  return false;
}

/** The lowest of 0 … length − 1 for which the test holds, given that it holds for all after it; `length` for none. */
function firstAt(length: number, holds: (i: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
