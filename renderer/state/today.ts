import dayjs from "dayjs";

/** The person's date, `YYYY-MM-DD`. The one place where the window reads the clock for a date. */
export function today(): string {
  return dayjs().format("YYYY-MM-DD");
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
  const day = dayjs(instant);
  if (day.isSame(dayjs(), "day")) return "Today";
  if (day.isSame(dayjs().subtract(1, "day"), "day")) return "Yesterday";
  return asDay(day.toDate());
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
    : shownDate(dayjs(instant).format("YYYY-MM-DD"));
}

/** The month of a date, in words: "November 2026". */
export function shownMonth(date: string): string {
  return asMonth(new Date(`${date}T00:00:00`));
}
