/** Days of the week as the calendar numbers them, 0 = Sunday, in the order of a working week. */
export const weekFromMonday = [1, 2, 3, 4, 5, 6, 0] as const;

/** A Sunday, from which the days of the week are named. */
const aSunday = new Date(2023, 0, 1);

/** What a day of the week is called in the person's language. */
export function weekdayName(day: number, length: "long" | "short" = "long"): string {
  const date = new Date(aSunday);
  date.setDate(aSunday.getDate() + day);
  return date.toLocaleDateString(undefined, { weekday: length });
}
