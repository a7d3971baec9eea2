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
