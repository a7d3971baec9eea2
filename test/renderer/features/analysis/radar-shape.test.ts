import { describe, expect, test } from "vitest";
import { anchorOf, area, edges, pointOn } from "../../../../renderer/features/analysis/radar/radar-shape.ts";

describe("the radar", () => {
  test("begins at twelve o'clock and goes clockwise", () => {
    expect(pointOn(0, 4, 100)).toEqual({ x: 0, y: -100 });
    expect(pointOn(1, 4, 100)).toEqual({ x: 100, y: 0 });
    expect(pointOn(2, 4, 100)).toEqual({ x: 0, y: 100 });
    expect(pointOn(3, 4, 100)).toEqual({ x: -100, y: 0 });
  });

  test("joins neighbours that are known, around the end too", () => {
    expect(edges([100, 50, 0, 50], 10)).toBe("M0 -10L5 0M5 0L0 0M0 0L-5 0M-5 0L0 -10");
  });

  test("does not join over a value that is not known", () => {
    expect(edges([100, null, 100, null], 10)).toBe("");
    expect(edges([100, 100, null, null], 10)).toBe("M0 -10L10 0");
    expect(area([100, 100, null, null], 10)).toBe("M0 0L0 -10L10 0Z");
  });

  test("has no lines while nothing is known", () => {
    expect(edges([null, null, null], 10)).toBe("");
    expect(area([], 10)).toBe("");
  });

  test("lets labels grow away from the picture", () => {
    expect([pointOn(0, 4, 10), pointOn(1, 4, 10), pointOn(3, 4, 10)].map(anchorOf)).toEqual([
      "middle",
      "start",
      "end",
    ]);
  });
});
