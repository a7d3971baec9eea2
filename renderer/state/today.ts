import dayjs from "dayjs";

/** The person's date, `YYYY-MM-DD`. The one place where the window reads the clock for a date. */
export function today(): string {
  return dayjs().format("YYYY-MM-DD");
}

/** A date as the person's locale writes it, with the month in letters: "16 Nov 2026". */
export function shownDate(date: string): string {
  return new Date(`${date}T00:00:00`).toLocaleDateString(undefined, {
    day: "numeric",
    month: "short",
    year: "numeric",
  });
}

/** An instant as the person's locale writes it, to the minute. */
export function shownInstant(instant: string): string {
  return new Date(instant).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}

/** A day as people speak of it: "Today", "Yesterday", "Monday, 16 November 2026". */
export function shownDay(instant: string): string {
  const day = dayjs(instant);
  if (day.isSame(dayjs(), "day")) return "Today";
  if (day.isSame(dayjs().subtract(1, "day"), "day")) return "Yesterday";
  return day
    .toDate()
    .toLocaleDateString(undefined, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** The time of day of an instant, to the minute. */
export function shownTime(instant: string): string {
  return new Date(instant).toLocaleTimeString(undefined, { timeStyle: "short" });
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
  return new Date(`${date}T00:00:00`).toLocaleDateString(undefined, { month: "long", year: "numeric" });
}
