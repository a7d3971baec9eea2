/** The places of the sequential ramp: `--step-0` … `--step-6`. */
const highestLevel = 6;

/**
 * The place on the sequential ramp of a value of a scale or a mean of such.
 *
 * @param ends the scale's lowest and highest value
 */
export function rampLevel(value: number, [lowest, highest]: readonly [number, number]): number {
  const share = highest === lowest ? 0 : (value - lowest) / (highest - lowest);
  return Math.round(Math.min(1, Math.max(0, share)) * highestLevel);
}

/** From here on, in steps of the scale, a difference is marked, and from `wideFrom` on strongly. */
export const noticedFrom = 0.25;
export const wideFrom = 1;

export type DifferenceLevel = "more-2" | "more-1" | "none" | "less-1" | "less-2";

/** The place on the diverging ramp of a difference in steps of the scale. */
export function differenceLevel(difference: number): DifferenceLevel {
  const size = Math.abs(difference);
  if (size < noticedFrom) return "none";
  const strength = size >= wideFrom ? 2 : 1;
  return difference > 0 ? `more-${strength}` : `less-${strength}`;
}
