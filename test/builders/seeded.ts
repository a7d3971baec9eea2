/** Random numbers that come again with the same seed. */
export interface Seeded {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  /** A whole number, 0 ≤ n < below. */
  readonly below: (below: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
  readonly chance: (probability: number) => boolean;
}

/** @param seed any whole number; `UPTAKE_SEED` gives it in tests that print it on failure. */
export function seeded(seed: number): Seeded {
  let state = seed >>> 0;
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (choices) => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new RangeError("There is nothing to pick from.");
      return choice;
    },
    chance: (probability) => next() < probability,
  };
}

/** The seed for this run: `UPTAKE_SEED`, else one that differs from run to run. */
export function seedOfRun(): number {
  const given = Number.parseInt(process.env["UPTAKE_SEED"] ?? "", 10);
  return Number.isSafeInteger(given) ? given : Date.now() % 1_000_000_000;
}
