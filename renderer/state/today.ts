/** The person's date, `YYYY-MM-DD`. The one place where the window reads the clock for a date. */
export function today(): string {
  return dateOf(new Date());
}

/** The date of an instant where the person is, `YYYY-MM-DD`. */
function dateOf(instant: Date): string {
  const [year, month, day] = [instant.getFullYear(), instant.getMonth() + 1, instant.getDate()];
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}

/**
 * A way of writing instants in the person's locale. Making one takes milliseconds: it is done once, for all the dates
 * of a table, and not before the first is written, so that the start does not wait for it.
 */
function format(options: Intl.DateTimeFormatOptions): (instant: Date) => string {
  let made: Intl.DateTimeFormat | null = null;
  return (instant) => (made ??= new Intl.DateTimeFormat(undefined, options)).format(instant);
}

const asDate = format({ day: "numeric", month: "short", year: "numeric" });
const asInstant = format({ dateStyle: "medium", timeStyle: "short" });
const asDay = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const asTime = format({ timeStyle: "short" });
const asShort = format({ day: "numeric", month: "short" });
const asMonth = format({ month: "long", year: "numeric" });

/** Makes, while there is nothing else to do, the ways of writing that the library will need. */
export function prepareFormats(): void {
  const now = new Date();
  asTime(now);
  asDate(now);
}

/** A date as the person's locale writes it, with the month in letters: "16 Nov 2026". */
export function shownDate(date: string): string {
  return asDate(new Date(`${date}T00:00:00`));
}

/** A date without its year, for the many that stand side by side: "16 Nov". */
export function shownShortDate(date: string): string {
  return asShort(new Date(`${date}T00:00:00`));
}

/** An instant as the person's locale writes it, to the minute. */
export function shownInstant(instant: string): string {
  return asInstant(new Date(instant));
}

/** A day as people speak of it: "Today", "Yesterday", "Monday, 16 November 2026". */
export function shownDay(instant: string): string {
  const then = new Date(instant);
  const now = new Date();
  if (dateOf(then) === dateOf(now)) return "Today";
  // By the calendar and not 24 hours back, because a day can have 23.
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  return dateOf(then) === dateOf(yesterday) ? "Yesterday" : asDay(then);
}

/** The time of day of an instant, to the minute. */
export function shownTime(instant: string): string {
  return asTime(new Date(instant));
}

/** When something happened: the time for today and yesterday, the date for what is longer ago. */
export function shownMoment(instant: string): string {
  const day = shownDay(instant);
  return day === "Today" || day === "Yesterday"
    ? `${day}, ${shownTime(instant)}`
    : shownDate(dateOf(new Date(instant)));
}

/** The month of a date, in words: "November 2026". */
export function shownMonth(date: string): string {
  return asMonth(new Date(`${date}T00:00:00`));
}
