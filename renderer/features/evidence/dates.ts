import { date } from "../../../shared/workbook/text.ts";

/**
 * Whether a date field holds a year that is still being typed: after "2" of "2026" it says the year 2. An empty field
 * is finished; it says that there is no date.
 */
export function isUnfinished(text: string): boolean {
  return text !== "" && !date.safeParse(text).success;
}
