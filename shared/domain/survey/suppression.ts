/**
 * Which cells of a table may be shown so that no figure about fewer people than the minimum is seen, or can be worked
 * out from what is seen.
 *
 * **What is offered.** One questionnaire in one round: {all audiences, each} × {all groups, each, no group}. Every
 * respondent is in exactly one audience and one group, so each cell on offer is a union of base cells (audience × group).
 *
 * **The rule.** The base cells are put into blocks, and a cell is shown only if it is a union of blocks. Each block that
 * lies in a shown cell has at least the minimum, or nobody. Within an audience every group that is large enough is a
 * block of its own and the rest are one block; if the rest are too few, the smallest large group joins them. Audiences
 * that are too small form one block; if that is too small, the total over all audiences is not shown at all.
 *
 * **Why it holds.** Everything shown is a sum over blocks (a mean is one sum divided by another), so everything that
 * can be computed from it is a combination of block sums. No set of people that cuts through a block can be reached,
 * whatever is subtracted from whatever, and every block is large enough. Nor do bounds help: one part of a block may be
 * anything between nothing and the whole block.
 *
 * **Items.** The rule is applied twice: to those who responded, and for each item, within what that shows, to those who
 * answered it with a value of its scale. Both must reach the minimum before a distribution or a mean is shown. How many
 * left an item blank or do not know is shown wherever enough responded: it is an answer of all of them.
 *
 * **Cells with nobody** are treated like any other small cell: if they were shown, a hidden cell would be known to hold
 * somebody, and a rest of five in five cells would be one each. For the same reason there is one reason for hiding.
 *
 * **Audiences before groups.** A group over all audiences is shown only if it is shown for each audience that answered.
 * A group with twenty users and two managers shows its users; managers are shown as a whole.
 *
 * **What it does not hide.** A cell of enough people who all answered alike is shown, and so is what follows for each
 * of them; respondents are told so. Hiding it would give the same away (why else is a large cell hidden?) and would take
 * the clearest answers from the result. Rounds are not linked: people answer anew, so the difference between two rounds
 * is no answer of the one who left in between. But one round must not be looked at while it grows, nor again with
 * another minimum or after people were moved to other groups: the difference between the two views would be a person.
 */

/** People by audience (rows) and group (columns). */
export type Counts = readonly (readonly number[])[];

/** Which cells may be shown: the rows and columns of the counts, then a last row for all audiences and a last column for all groups. */
export type Shown = readonly (readonly boolean[])[];

/**
 * The cells that may be shown; see above.
 *
 * @param minimum at least 1; a cell with fewer people is never shown
 * @param within the cells that may be shown at all, of a table of the same size. Counts of those who answered one item
 *   are taken within the cells shown for the respondents, so that the blocks of the first are unions of the second's.
 */
export function shownCells(counts: Counts, minimum: number, within: Shown | null = null): Shown {
  const columns = counts[0]?.length ?? 0;
  const may = (row: number, column: number) => within === null || within[row]?.[column] === true;
  const audiences = counts.map((row, at) => shownOfAudience(row, minimum, (column) => may(at, column)));
  const sums = counts.map(sumOf);
  const rest = sumOf(sums.filter((_, at) => audiences[at]?.[columns] !== true));
  const total = sumOf(sums) >= minimum && (rest === 0 || rest >= minimum) && may(counts.length, columns);
  const answering = audiences.filter((_, at) => (sums[at] ?? 0) > 0);
  const groups = Array.from(
    { length: columns },
    (_, column) =>
      may(counts.length, column) && answering.length > 0 && answering.every((row) => row[column] === true),
  );
  return [...audiences, [...groups, total]];
}

/** One audience's groups, then the audience as a whole. */
function shownOfAudience(
  row: readonly number[],
  minimum: number,
  may: (column: number) => boolean,
): readonly boolean[] {
  if (sumOf(row) < minimum || !may(row.length)) return Array.from({ length: row.length + 1 }, () => false);
  const shown = row.map((count, column) => count >= minimum && may(column));
  const rest = sumOf(row.filter((_, column) => shown[column] !== true));
  if (rest > 0 && rest < minimum) shown[smallest(row, shown)] = false;
  return [...shown, true];
}

/** The column with the fewest people among those shown, the first of equals. There is one: the rest alone is too few. */
function smallest(row: readonly number[], shown: readonly boolean[]): number {
  let found = shown.indexOf(true);
  for (const [column, count] of row.entries())
    if (shown[column] === true && count < (row[found] ?? 0)) found = column;
  return found;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Everything, of a table of this size. @param shown whether it is shown, or hidden. */
export function allCells(rows: number, columns: number, shown: "shown" | "hidden"): Shown {
  return Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => shown === "shown"));
}
