import type { SurveyAudience } from "../../methodology/questionnaires/types.ts";
import { blank, type Coded, type Slots } from "./coded.ts";

/** Answers counted by audience (rows) and group (columns; the last one is for those in no group). */
export interface Tally {
  readonly rows: number;
  readonly columns: number;
  /** People by row and column. */
  readonly respondents: readonly (readonly number[])[];
  /** By question: where its counts lie within a cell. */
  readonly slots: readonly Slots[];
  /** Counts of one cell, `width` of them, at (row · columns + column) · width. */
  readonly width: number;
  readonly counts: Int32Array;
}

/**
 * Counts every answer once.
 *
 * @param audiences the rows; responses of others are left out
 * @param groupIds the columns before the last
 */
export function tallyOf(
  { responses, slots, steps }: Coded,
  audiences: readonly SurveyAudience[],
  groupIds: readonly string[],
): Tally {
  const width = slots.reduce((sum, each) => sum + each.steps + 1, 0);
  const columns = groupIds.length + 1;
  const respondents = audiences.map(() => Array.from({ length: columns }, () => 0));
  const counts = new Int32Array(audiences.length * columns * width);
  const starts = Int32Array.from(slots, ({ start }) => start);
  const columnOf = new Map(groupIds.map((id, column) => [id, column]));

  for (const [index, { audience, groupId }] of responses.entries()) {
    const row = audiences.indexOf(audience);
    const people = respondents[row];
    if (!people) continue;
    const column = columnOf.get(groupId ?? "") ?? groupIds.length;
    people[column] = (people[column] ?? 0) + 1;
    const cell = (row * columns + column) * width;
    const first = index * starts.length;
    for (let question = 0; question < starts.length; question += 1) {
      const step = steps[first + question] ?? blank;
      if (step === blank) continue;
      const at = cell + (starts[question] ?? 0) + step;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return { rows: audiences.length, columns, respondents, slots, width, counts };
}

/** People who answered the question with a value of its scale, by row and column. */
export function answeredOf(tally: Tally, { start, steps }: Slots): readonly (readonly number[])[] {
  return Array.from({ length: tally.rows }, (_, row) =>
    Array.from({ length: tally.columns }, (__, column) => {
      const first = (row * tally.columns + column) * tally.width + start;
      let sum = 0;
      for (let at = first; at < first + steps; at += 1) sum += tally.counts[at] ?? 0;
      return sum;
    }),
  );
}

/** The counts of several cells added up. */
export function summedCounts(tally: Tally, rows: readonly number[], columns: readonly number[]): Int32Array {
  const sums = new Int32Array(tally.width);
  for (const row of rows)
    for (const column of columns) {
      const cell = (row * tally.columns + column) * tally.width;
      for (let at = 0; at < tally.width; at += 1) sums[at] = (sums[at] ?? 0) + (tally.counts[cell + at] ?? 0);
    }
  return sums;
}
