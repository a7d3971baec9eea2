/**
 * Working days. Dates are ISO `YYYY-MM-DD`; a calendar is the days of the week nobody works (0 = Sunday … 6 =
 * Saturday) and single holidays.
 */
export interface WorkingCalendar {
  readonly weekendDays: ReadonlySet<number>;
  readonly holidays: ReadonlySet<string>;
}

/** How far a working day is looked for before the calendar is taken to have none, in days. */
const searchLimit = 3660;

export function workingCalendar(
  engagement: { readonly weekendDays: readonly number[] },
  holidays: Iterable<{ readonly date: string }>,
): WorkingCalendar {
  return {
    weekendDays: new Set(engagement.weekendDays),
    holidays: new Set([...holidays].map((holiday) => holiday.date)),
  };
}

const dayLength = 86_400_000;

/** Days since 1970-01-01. @throws RangeError when the text is no date. */
export function dayNumber(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`"${date}" is not a date.`);
  return time / dayLength;
}

/** The ISO date of a day number. */
export function dateOfDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: string): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

export function isWorkingDay(date: string, calendar: WorkingCalendar): boolean {
  return !calendar.weekendDays.has(weekdayOf(date)) && !calendar.holidays.has(date);
}

/** The date itself when it is a working day, or the next one. @throws RangeError when ten years have none. */
export function nextWorkingDay(date: string, calendar: WorkingCalendar): string {
  const first = dayNumber(date);
  for (let day = first; day < first + searchLimit; day += 1) {
    const candidate = dateOfDay(day);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`There is no working day in the ten years after ${date}.`);
}

/**
 * The last working day of work that starts on `start` (or the next working day) and takes `days` working days, ≥ 1.
 *
 * @throws RangeError when ten years in a row have no working day.
 */
export function finishDate(start: string, days: number, calendar: WorkingCalendar): string {
  let date = nextWorkingDay(start, calendar);
  for (let done = 1; done < days; done += 1) date = nextWorkingDay(dateOfDay(dayNumber(date) + 1), calendar);
  return date;
}

/** Working days from `start` to `finish`, both included; 0 when finish is before start. */
export function workingDaysBetween(start: string, finish: string, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = dayNumber(start); day <= dayNumber(finish); day += 1)
    if (isWorkingDay(dateOfDay(day), calendar)) count += 1;
  return count;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** An ISO date in a sentence: 3 Mar 2026. */
export function dateWords(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day ?? 1} ${months[(month ?? 1) - 1]} ${year}`;
}
