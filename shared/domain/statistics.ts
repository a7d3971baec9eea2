/** Middle value of a list, the mean of the two middle ones when there is no single one; null when empty. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

/**
 * Σ w·x / Σ w; null when there is nothing to weigh (no items, or all weights 0).
 * Weights are ≥ 0.
 */
export function weightedMean(
  items: readonly { readonly value: number; readonly weight: number }[],
): number | null {
  let sum = 0;
  let weights = 0;
  for (const { value, weight } of items) {
    sum += weight * value;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}
