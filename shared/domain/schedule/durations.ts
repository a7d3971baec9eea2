/**
 * How long an activity takes, drawn at random: a beta distribution between its optimistic and its pessimistic estimate
 * with the mean (a + 4m + b) / 6 and the standard deviation (b − a) / 6.
 *
 * These are the assumptions of Malcolm, Roseboom, Clark and Fazar (1959), on which the analytic figure rests too: where
 * the two figures differ, it is because paths meet, and not because durations were taken to be something else. The beta
 * distribution that is commonly simulated (α + β = 6) has the same mean but another variance, a triangular one has
 * neither.
 */

/** Steps of the table of quantiles. */
export const quantileSteps = 512;

/** Cells in which the density is summed up to make the table. */
const cells = 1024;

/**
 * The quantiles at 0, 1/512, …, 1, as shares of the way from the optimistic to the pessimistic estimate.
 *
 * @param likely where the likely estimate lies between the optimistic (0) and the pessimistic one (1)
 */
export function quantilesOf(likely: number): Float64Array {
  const { alpha, beta } = betaOf(likely);
  const below = cumulated(alpha, beta);
  const quantiles = new Float64Array(quantileSteps + 1);
  const total = below[cells] ?? 1;
  let cell = 0;
  for (let step = 1; step < quantileSteps; step += 1) {
    const wanted = (step / quantileSteps) * total;
    while (cell < cells - 1 && (below[cell + 1] ?? 0) < wanted) cell += 1;
    const from = below[cell] ?? 0;
    quantiles[step] = (cell + (wanted - from) / ((below[cell + 1] ?? 0) - from)) / cells;
  }
  quantiles[quantileSteps] = 1;
  return quantiles;
}

/** The parameters of the beta distribution on 0 … 1 with mean (4m + 1) / 6 and variance 1/36. */
export function betaOf(likely: number): { readonly alpha: number; readonly beta: number } {
  const mean = (4 * likely + 1) / 6;
  const sum = 36 * mean * (1 - mean) - 1;
  return { alpha: mean * sum, beta: (1 - mean) * sum };
}

/** The distribution function at the edges of the cells, up to a factor. */
function cumulated(alpha: number, beta: number): Float64Array {
  const below = new Float64Array(cells + 1);
  for (let cell = 0; cell < cells; cell += 1)
    below[cell + 1] =
      (below[cell] ?? 0) +
      (cell < cells / 2 ? weightOf(cell, alpha, beta) : weightOf(cells - 1 - cell, beta, alpha));
  return below;
}

/**
 * The weight of a cell in the lower half. The density may be infinite at the end, so that the power that makes it so is
 * integrated exactly, and only the other taken from the middle of the cell.
 */
function weightOf(cell: number, alpha: number, beta: number): number {
  const power = (((cell + 1) / cells) ** alpha - (cell / cells) ** alpha) / alpha;
  return power * (1 - (cell + 0.5) / cells) ** (beta - 1);
}
