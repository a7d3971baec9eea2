import { describe, expect, test } from "vitest";
import { strongestOf } from "../../../../renderer/features/strategy/recommendations/strongest.ts";

const called = (...scores: readonly number[]) => scores.map((score) => ({ score }));
const falling = (count: number) => called(...Array.from({ length: count }, (_, i) => 99 - i));

describe("the strongest recommendations", () => {
  test("are the first twelve of a long list", () => {
    const all = falling(61);
    expect(strongestOf(all)).toEqual(all.slice(0, 12));
  });

  test("are more where others are called for as strongly as the twelfth", () => {
    const all = [...falling(11), ...called(80, 80, 80), ...called(70, 60, 50, 40)];
    expect(strongestOf(all)).toEqual(all.slice(0, 14));
  });

  test("are all of them where hardly any would be left out", () => {
    for (const count of [0, 1, 12, 15]) expect(strongestOf(falling(count))).toHaveLength(count);
    expect(strongestOf(falling(16))).toHaveLength(12);
  });
});
