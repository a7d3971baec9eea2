import { describe, expect, it } from "vitest";
import { figuresOf } from "../../../shared/domain/survey/figures.ts";

/**
 * Worked by hand. Seven answers 1, 2, 2, 3, 5, 7, 7 on the seven-point scale: Σx = 27, mean 27/7; Σx² = 1 + 4 + 4 + 9 +
 * 25 + 49 + 49 = 141; variance (7 · 141 − 27²) / (7 · 6) = (987 − 729) / 42 = 258/42 = 43/7.
 */
describe("the figures of an item", () => {
  it("are those worked out by hand on the seven-point scale", () => {
    const figures = figuresOf([1, 2, 1, 0, 1, 0, 2], 1);
    expect(figures?.n).toBe(7);
    expect(figures?.mean).toBeCloseTo(27 / 7, 12);
    expect(figures?.sd).toBeCloseTo(Math.sqrt(43 / 7), 12);
    expect(figures?.distribution).toEqual([1, 2, 1, 0, 1, 0, 2]);
  });

  it("are those worked out by hand on yes, partly, no", () => {
    // 0, 0, 1, 2: mean 3/4; deviations 9/16 + 9/16 + 1/16 + 25/16 = 44/16, over 3.
    expect(figuresOf([2, 1, 1], 0)).toEqual({
      n: 4,
      mean: 0.75,
      sd: Math.sqrt(44 / 48),
      distribution: [2, 1, 1],
    });
  });

  it("have a spread of exactly nothing when all answered alike, and none with one answer", () => {
    expect(figuresOf([0, 0, 0, 0, 0, 11, 0], 1)?.sd).toBe(0);
    expect(figuresOf([0, 1, 0], 0)).toEqual({ n: 1, mean: 1, sd: null, distribution: [0, 1, 0] });
  });

  it("are not there when nobody answered", () => {
    expect(figuresOf([0, 0, 0], 0)).toBeNull();
    expect(figuresOf([], 1)).toBeNull();
  });
});
