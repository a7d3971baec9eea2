/** Why there is no α. */
export type NoAlpha = "one-item" | "too-few-answers" | "no-variance";

export type AlphaReading = "too-few" | "weak" | "usable" | "good";

/** How well the items of one construct hang together. */
export interface Reliability {
  /** Cronbach's α, at most 1; negative when items run against each other. Null for the reason given. */
  readonly alpha: number | null;
  readonly reason: NoAlpha | null;
  /** People who answered every item with a value of the scale. */
  readonly n: number;
  readonly items: number;
  readonly reading: AlphaReading;
  /** α is so high that the items may say the same thing in other words. */
  readonly alike: boolean;
}

/** With fewer complete answers than this, α swings too much to be read. */
export const fewestForReading = 10;
/** From here on a construct's mean can be used for groups (Nunnally's rule of thumb); from `goodFrom` on it is good. */
const usableFrom = 0.7;
const goodFrom = 0.8;
const alikeAbove = 0.95;

/**
 * Cronbach's α = k/(k−1) · (1 − Σσᵢ²/σ_total²), with sample variances (n − 1).
 *
 * @param values one person's answers after the other's, each with one value for every item; complete answers only
 * @param items how many items there are, at least 1
 */
export function reliabilityOf(values: ArrayLike<number>, items: number): Reliability {
  const n = values.length / items;
  const none = (reason: NoAlpha): Reliability => ({
    alpha: null,
    reason,
    n,
    items,
    reading: "too-few",
    alike: false,
  });
  if (items < 2) return none("one-item");
  if (n < 2) return none("too-few-answers");
  const total = variance(values, items, 0, items);
  if (total === 0) return none("no-variance");
  const ofItems = Array.from({ length: items }, (_, item) => variance(values, items, item, item + 1));
  const alpha = (items / (items - 1)) * (1 - ofItems.reduce((sum, each) => sum + each, 0) / total);
  return {
    alpha,
    reason: null,
    n,
    items,
    reading: readingOf(alpha, n),
    alike: n >= fewestForReading && alpha > alikeAbove,
  };
}

function readingOf(alpha: number, n: number): AlphaReading {
  if (n < fewestForReading) return "too-few";
  return alpha >= goodFrom ? "good" : alpha >= usableFrom ? "usable" : "weak";
}

/**
 * Sample variance, over people, of the sum of their answers to the items from `first` to before `last`; exact up to the
 * division for whole numbers.
 */
function variance(values: ArrayLike<number>, items: number, first: number, last: number): number {
  const n = values.length / items;
  let sum = 0;
  let squares = 0;
  for (let person = 0; person < n; person += 1) {
    let value = 0;
    for (let item = first; item < last; item += 1) value += values[person * items + item] ?? 0;
    sum += value;
    squares += value * value;
  }
  return (n * squares - sum * sum) / (n * (n - 1));
}

const readings: Readonly<Record<AlphaReading, string>> = {
  "too-few": "Too few complete answers to say how well these items hang together.",
  weak: "Weak: these items do not hang together well. Read them one by one, not as one figure.",
  usable: "Usable: these items hang together well enough to be read as one figure.",
  good: "Good: these items hang together and can be read as one figure.",
};

const reasons: Readonly<Record<NoAlpha, string>> = {
  "one-item": "One item alone has no reliability to compute.",
  "too-few-answers": readings["too-few"],
  "no-variance": "Everyone has the same total, so there is nothing to compute reliability from.",
};

/** The reading of α in plain words. */
export function reliabilityText(reliability: Reliability): string {
  if (reliability.reason !== null) return reasons[reliability.reason];
  const text = readings[reliability.reading];
  return reliability.alike ? `${text} It is so high that some items may say the same thing.` : text;
}
