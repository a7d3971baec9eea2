/** The value that half of the others lie under. @throws RangeError of nothing */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The smallest value that at least `percent` % of all do not exceed. @throws RangeError of nothing */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new RangeError("There is nothing to take a percentile of.");
  return value;
}

/** What two ways of doing a thing took in the same rounds. */
export interface Pair {
  readonly ours: readonly number[];
  readonly reference: readonly number[];
}

/**
 * Measures two things in turn, so that a machine that is busy for a while is so for both: ours, reference, ours, …,
 * and in every other round the other way about, so that neither always comes second.
 *
 * @param rounds that count; one more is done before them and forgotten
 */
export async function inTurn(
  rounds: number,
  ours: () => number | Promise<number>,
  reference: () => number | Promise<number>,
): Promise<Pair> {
  const taken = { ours: [] as number[], reference: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? (["ours", "reference"] as const) : (["reference", "ours"] as const);
    for (const which of order) {
      const value = await (which === "ours" ? ours() : reference());
      if (round > 0) taken[which].push(value);
    }
  }
  return taken;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
