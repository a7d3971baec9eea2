import type { Group, Spectrum } from "../workbook/model.ts";
import { weightedMean } from "./statistics.ts";

/** The levels of the adoption spectrum, from not logging in to the exemplary user. */
export const spectrumLevels = ["none", "ineffective", "moderate", "full"] as const;
export type SpectrumLevel = (typeof spectrumLevels)[number];

/** What a user at each level counts in the adoption index, 0 … 1. */
export const levelValues: Readonly<Record<SpectrumLevel, number>> = {
  none: 0,
  ineffective: 0.2,
  moderate: 0.6,
  full: 1,
};

/** Share of users with effective use (moderate or full), 0 … 1. */
export function effectiveUse(spectrum: Spectrum): number {
  return (spectrum.moderate + spectrum.full) / 100;
}

/** Σ sᵢ·vᵢ over the four levels, 0 … 1. */
export function adoptionIndex(
  spectrum: Spectrum,
  values: Readonly<Record<SpectrumLevel, number>> = levelValues,
): number {
  return spectrumLevels.reduce((sum, level) => sum + (spectrum[level] / 100) * values[level], 0);
}

export interface AdoptionTotal {
  /** Users in the groups that have been assessed. */
  readonly headcount: number;
  /** Shares 0 … 1 by level, weighted by headcount. */
  readonly shares: Readonly<Record<SpectrumLevel, number>>;
  readonly effectiveUse: number;
  readonly index: number;
}

/** The organization's spectrum, weighted by headcount over assessed groups; null when none counts. */
export function totalAdoption(
  groups: readonly Pick<Group, "headcount" | "spectrum">[],
): AdoptionTotal | null {
  const assessed = groups.flatMap(({ headcount, spectrum }) =>
    spectrum && headcount > 0 ? [{ headcount, spectrum }] : [],
  );
  if (assessed.length === 0) return null;
  const weigh = (figure: (spectrum: Spectrum) => number) =>
    weightedMean(
      assessed.map(({ headcount, spectrum }) => ({ value: figure(spectrum), weight: headcount })),
    ) ?? 0;
  return {
    headcount: assessed.reduce((sum, group) => sum + group.headcount, 0),
    shares: {
      none: weigh((s) => s.none / 100),
      ineffective: weigh((s) => s.ineffective / 100),
      moderate: weigh((s) => s.moderate / 100),
      full: weigh((s) => s.full / 100),
    },
    effectiveUse: weigh(effectiveUse),
    index: weigh((spectrum) => adoptionIndex(spectrum)),
  };
}

/**
 * The spectrum with one level set and the others moved, in proportion to what they had, so that whole percents
 * still add to 100. `share` is cut to 0 … 100 and rounded.
 */
export function withShare(spectrum: Spectrum, level: SpectrumLevel, share: number): Spectrum {
  const wanted = Math.round(Math.min(100, Math.max(0, share)));
  const others = spectrumLevels.filter((other) => other !== level);
  const rest = 100 - wanted;
  const had = others.reduce((sum, other) => sum + spectrum[other], 0);
  const exact = others.map((other) =>
    had === 0 ? (other === others.at(-1) ? rest : 0) : (spectrum[other] * rest) / had,
  );
  const whole = largestRemainder(exact, rest);
  return { ...spectrum, [level]: wanted, ...Object.fromEntries(others.map((other, i) => [other, whole[i]])) };
}

/**
 * The spectrum with the boundary between two neighbouring levels moved: what one gains the other loses, the rest stays.
 *
 * @param boundary 0 between none and ineffective, 1 between ineffective and moderate, 2 between moderate and full.
 * @param position share of users below the boundary, percent; rounded, and cut so that neither level is below 0.
 */
export function withBoundary(spectrum: Spectrum, boundary: 0 | 1 | 2, position: number): Spectrum {
  const below = spectrumLevels[boundary];
  const above = spectrumLevels[boundary + 1];
  if (below === undefined || above === undefined) return spectrum;
  const start = spectrumLevels.slice(0, boundary).reduce((sum, level) => sum + spectrum[level], 0);
  const both = spectrum[below] + spectrum[above];
  const share = Math.round(Math.min(both, Math.max(0, position - start)));
  return { ...spectrum, [below]: share, [above]: both - share };
}

/** Whole numbers near the exact ones that add to `total` (largest remainders are rounded up first). */
function largestRemainder(exact: readonly number[], total: number): readonly number[] {
  const whole = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder);
  let missing = total - whole.reduce((sum, value) => sum + value, 0);
  for (const { i } of byRemainder) {
    if (missing <= 0) break;
    whole[i] = (whole[i] ?? 0) + 1;
    missing -= 1;
  }
  return whole;
}
