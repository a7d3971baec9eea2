import { readTimeOfDay, weekOf } from "../../../../shared/domain/usage-goals.ts";
import type { UsageGoal } from "../../../../shared/workbook/entities/jobs.ts";
import { weekdayTitles } from "../../../../shared/workbook/words.ts";

/** Largest count that a goal holds. */
export const mostCounted = 100_000;

/** A goal as it is typed. */
export interface TypedGoal {
  readonly count: string;
  readonly object: string;
  readonly weekday: number;
  readonly time: string;
}

/** The goal that was typed, or why it is none, in words. */
export function readGoal(
  typed: TypedGoal,
): Pick<UsageGoal, "count" | "object" | "weekday" | "minutes"> | { readonly problem: string } {
  const count = Number(typed.count);
  if (!Number.isInteger(count) || count < 1 || count > mostCounted)
    return { problem: `Say how many: a whole number from 1 to ${mostCounted.toLocaleString()}.` };
  if (typed.object.trim() === "") return { problem: "Say what is counted, such as activities." };
  const minutes = readTimeOfDay(typed.time);
  if (minutes === null) return { problem: timeProblem };
  return { count, object: typed.object.trim(), weekday: typed.weekday, minutes };
}

export const timeProblem = "Write the time as 12:00.";

/** The days of the week to choose from, working days first. */
export function weekdayChoices(weekendDays: readonly number[]) {
  return weekOf(weekendDays).map((day) => {
    const name = weekdayTitles[day] ?? "";
    return { value: String(day), label: weekendDays.includes(day) ? `${name}, not a working day` : name };
  });
}
