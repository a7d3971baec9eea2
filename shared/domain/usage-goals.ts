import type { UsageGoal } from "../workbook/entities/jobs.ts";
import { weekdayTitles } from "../workbook/words.ts";

/** What is done by when in the week. Days are 0 = Sunday … 6 = Saturday, times are minutes after midnight, 0 … 1439. */
type InWeek = Pick<UsageGoal, "weekday" | "minutes">;

const wholeWeek = [1, 2, 3, 4, 5, 6, 0] as const;

/**
 * The seven days as a working week runs: from the first working day after the weekend to the last, then the days on
 * which nobody works. Without a weekend the week begins on Monday.
 *
 * @param weekendDays as the engagement's calendar has them; at most six.
 */
export function weekOf(weekendDays: readonly number[]): readonly number[] {
  const free = (day: number) => weekendDays.includes(day);
  const first = wholeWeek.find((day) => !free(day) && free((day + 6) % 7)) ?? 1;
  const days = wholeWeek.map((_, i) => (first + i) % 7);
  return [...days.filter((day) => !free(day)), ...days.filter(free)];
}

/** A time of the day on the 24-hour clock: "08:05". */
export function timeOfDay(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Reads a time of the day on the 24-hour clock as people type it: "9", "9:30", "9.30", "0930". Null when it is none. */
export function readTimeOfDay(text: string): number | null {
  const [, hours, minutes = "0"] =
    /^(\d{1,2})(?:[:.h](\d{2}))?$/i.exec(text.trim()) ?? /^(\d{2})(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  const read = Number(hours) * 60 + Number(minutes);
  return Number(hours) < 24 && Number(minutes) < 60 ? read : null;
}

/** By when a goal is reached: "Friday 12:00". */
export function deadline({ weekday, minutes }: InWeek): string {
  return `${weekdayTitles[weekday]} ${timeOfDay(minutes)}`;
}

/** A goal as a sentence says it: "5 activities by Friday 12:00". */
export function goalSentence(goal: Pick<UsageGoal, "count" | "object"> & InWeek): string {
  return `${goal.count} ${goal.object} by ${deadline(goal)}`;
}

/** Goals as they fall due in a working week; of those due together, the one recorded first. */
export function inTheWeek<G extends InWeek & { readonly position: number }>(
  goals: Iterable<G>,
  weekendDays: readonly number[],
): readonly G[] {
  const week = weekOf(weekendDays);
  const due = (goal: G) => week.indexOf(goal.weekday) * 1440 + goal.minutes;
  return [...goals].toSorted((a, b) => due(a) - due(b) || a.position - b.position);
}
