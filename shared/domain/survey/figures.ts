/** What the answers to one item come to; “don’t know” and blanks are not among them. */
export interface Figures {
  /** Answers on the scale, at least 1. */
  readonly n: number;
  /** In steps of the scale. */
  readonly mean: number;
  /** Sample standard deviation (n − 1), in steps of the scale; null with one answer. */
  readonly sd: number | null;
  /** How many gave each value of the scale, lowest value first. */
  readonly distribution: readonly number[];
}

/**
 * Count, mean and spread of the answers; null when there are none.
 *
 * @param distribution how many gave each value, lowest value first
 * @param lowest the value that the first entry stands for
 */
export function figuresOf(distribution: readonly number[], lowest: number): Figures | null {
  const n = distribution.reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const sum = distribution.reduce((total, count, step) => total + count * (lowest + step), 0);
  return { n, mean: sum / n, sd: spreadOf(distribution, lowest), distribution };
}

/** (n·Σx² − (Σx)²) / (n·(n − 1)) has a whole numerator, so that equal answers have a spread of exactly 0. */
function spreadOf(distribution: readonly number[], lowest: number): number | null {
  let n = 0;
  let sum = 0;
  let squares = 0;
  for (const [step, count] of distribution.entries()) {
    const value = lowest + step;
    n += count;
    sum += count * value;
    squares += count * value * value;
  }
  return n < 2 ? null : Math.sqrt((n * squares - sum * sum) / (n * (n - 1)));
}

/** The distributions added up value by value; empty when there are none. */
export function added(distributions: readonly (readonly number[])[]): readonly number[] {
  return distributions.reduce<readonly number[]>(
    (sums, each) => each.map((count, step) => count + (sums[step] ?? 0)),
    [],
  );
}
