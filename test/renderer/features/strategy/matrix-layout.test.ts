import { describe, expect, it } from "vitest";
import { layOut, middleOf, plot, spotAt } from "../../../../renderer/features/strategy/matrix/layout.ts";
import type { Mark, Spot } from "../../../../renderer/features/strategy/matrix/marks.ts";

const steps = [1, 2, 3, 4, 5] as const;
const spots: readonly Spot[] = steps.flatMap((impact) => steps.map((effort) => ({ impact, effort })));

function marksAt(spot: Spot, count: number): readonly Mark[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `m${i}`,
    kind: "action",
    number: `A${i}`,
    title: `Action ${i}`,
    spot,
    computed: null,
    judged: true,
  }));
}

describe("a place in the matrix", () => {
  it.each(spots)("of impact $impact and effort $effort is found again by its middle", (spot) => {
    expect(spotAt(middleOf(spot))).toEqual(spot);
  });

  it("beside the drawing is the nearest field", () => {
    expect(spotAt({ x: -500, y: -500 })).toEqual({ impact: 5, effort: 1 });
    expect(spotAt({ x: 9000, y: -1 })).toEqual({ impact: 5, effort: 5 });
    expect(spotAt({ x: -1, y: 9000 })).toEqual({ impact: 1, effort: 1 });
    expect(spotAt({ x: 9000, y: 9000 })).toEqual({ impact: 1, effort: 5 });
  });
});

describe("marks of one field", () => {
  it.each([1, 2, 7, 40, 300])("of which there are %i lie within it, none over another", (count) => {
    const spot = { impact: 4, effort: 2 };
    const placed = [...layOut(marksAt(spot, count)).values()];
    expect(placed).toHaveLength(count);
    for (const { x, y, radius } of placed) {
      const middle = middleOf(spot);
      expect(Math.abs(x - middle.x) + radius).toBeLessThanOrEqual(plot.cell.width / 2);
      expect(Math.abs(y - middle.y) + radius).toBeLessThanOrEqual(plot.cell.height / 2);
    }
    const overlapping = placed.flatMap((a, i) =>
      placed.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius),
    );
    expect(overlapping).toEqual([]);
  });
});
