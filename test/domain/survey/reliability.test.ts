import { describe, expect, it } from "vitest";
import { reliabilityOf, reliabilityText } from "../../../shared/domain/survey/reliability.ts";

/**
 * Chatterjee and Price, Regression Analysis by Example: a survey of 30 departments, seven items (the data set `attitude`
 * of R). The documentation of `psych::alpha` reports a raw α of 0.84 for it.
 */
const attitude: readonly (readonly number[])[] = [
  [
    43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77, 81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66,
    78, 48, 85, 82,
  ],
  [
    51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77, 90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77,
    75, 57, 85, 82,
  ],
  [
    30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54, 50, 64, 65, 46, 68, 33, 52, 52, 42, 42, 66,
    58, 44, 71, 39,
  ],
  [
    39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72, 72, 69, 75, 57, 54, 34, 62, 50, 58, 48, 63,
    74, 45, 71, 59,
  ],
  [
    61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79, 60, 79, 55, 75, 64, 43, 66, 63, 50, 66, 88,
    80, 51, 77, 64,
  ],
  [
    92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77, 54, 79, 80, 85, 78, 64, 80, 80, 57, 75, 76,
    78, 83, 74, 78,
  ],
  [
    45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46, 36, 63, 60, 46, 52, 33, 41, 37, 49, 33, 72,
    49, 38, 55, 39,
  ],
];

const rowsOf = (items: typeof attitude) =>
  (items[0] ?? []).map((_, person) => items.map((item) => item[person] ?? 0));

/**
 * Worked by hand. Four people, three items:
 *
 * | person | a | b | c | total |
 * | --- | --- | --- | --- | --- |
 * | 1 | 1 | 2 | 1 | 4 |
 * | 2 | 3 | 3 | 2 | 8 |
 * | 3 | 4 | 5 | 3 | 12 |
 * | 4 | 4 | 6 | 6 | 16 |
 *
 * Means 3, 4, 3 and 10. Squared deviations a: 4 + 0 + 1 + 1 = 6; b: 4 + 1 + 1 + 4 = 10; c: 4 + 1 + 0 + 9 = 14;
 * total: 36 + 4 + 4 + 36 = 80. Over n − 1 = 3 each: Σσᵢ² = 30/3 = 10, σ_total² = 80/3. α = 3/2 · (1 − 30/80) = 15/16.
 */
const byHand = [
  [1, 2, 1],
  [3, 3, 2],
  [4, 5, 3],
  [4, 6, 6],
];

describe("Cronbach's α", () => {
  it("is 15/16 in the table worked by hand", () => {
    expect(reliabilityOf(byHand.flat(), 3).alpha).toBeCloseTo(15 / 16, 12);
  });

  it("is 0.84 for the published survey of 30 departments", () => {
    const { alpha, n, items, reading } = reliabilityOf(rowsOf(attitude).flat(), 7);
    expect(alpha?.toFixed(2)).toBe("0.84");
    expect({ n, items, reading }).toEqual({ n: 30, items: 7, reading: "good" });
  });

  it("is 1 when all items say the same, which it points out", () => {
    const same = reliabilityOf(
      Array.from({ length: 12 }, (_, person) => [(person % 7) + 1, (person % 7) + 1]).flat(),
      2,
    );
    expect(same.alpha).toBe(1);
    expect(same.alike).toBe(true);
    expect(reliabilityText(same)).toContain("some items may say the same thing");
  });

  it("is negative when items run against each other, which reads as weak", () => {
    const against = reliabilityOf(
      Array.from({ length: 12 }, (_, person) => [person % 7, 7 - (person % 7) + (person % 2)]).flat(),
      2,
    );
    expect(against.alpha).toBeLessThan(0);
    expect(against.reading).toBe("weak");
  });

  it("is computed but not read with fewer than ten complete answers", () => {
    expect(reliabilityOf(byHand.flat(), 3).reading).toBe("too-few");
    expect(reliabilityText(reliabilityOf(byHand.flat(), 3))).toMatch(/^Too few complete answers/);
  });

  it("is not there, with the reason, for one item, one person, or nothing that varies", () => {
    expect(reliabilityOf([1, 2], 1)).toMatchObject({ alpha: null, reason: "one-item" });
    expect(reliabilityOf([], 3)).toMatchObject({ alpha: null, reason: "too-few-answers", n: 0 });
    expect(reliabilityOf([1, 2, 3], 3)).toMatchObject({ alpha: null, reason: "too-few-answers", n: 1 });
    const constant = reliabilityOf([1, 2, 2, 1, 1, 2], 2);
    expect(constant).toMatchObject({ alpha: null, reason: "no-variance", n: 3 });
    expect(reliabilityText(constant)).toContain("same total");
  });
});
