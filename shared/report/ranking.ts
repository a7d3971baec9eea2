import type { DimensionScore } from "../domain/scoring.ts";

/** Dimensions that have a score, highest first; equals stay in the order of the method. */
export function byStrength(scores: readonly DimensionScore[]): readonly DimensionScore[] {
  return scores
    .filter((entry) => entry.score !== null)
    .toSorted((a, b) => rounded(b.score ?? 0) - rounded(a.score ?? 0));
}

/** Scores that differ only by rounding of the machine are the same score. */
function rounded(score: number): number {
  return Math.round(score * 1e9) / 1e9;
}
