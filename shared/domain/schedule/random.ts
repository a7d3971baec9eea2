/** Numbers that look random, 0 ≤ x < 1, one at each call. */
export type Random = () => number;

/**
 * Random numbers that come again with the same seed: sfc32 by Chris Doty-Humphrey (PractRand), 128 bits of state.
 *
 * @param seed any number; only its whole part below 2³² counts
 */
export function seededRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first numbers of neighbouring seeds are alike.
  for (let i = 0; i < 12; i += 1) next();
  return next;
}
