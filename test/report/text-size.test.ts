import { describe, expect, test } from "vitest";
import { heightOf, highestRow, linesOf, turnedHeight } from "../../shared/report/text-size.ts";

const lines = (text: string, width: number) => linesOf(text, width, 10, false);

describe("the lines a text takes", () => {
  test("a short text takes one, however narrow its letters", () => {
    expect(lines("Field sales", 17)).toBe(1);
    expect(lines("", 17)).toBe(1);
  });

  test("a text is wrapped at words, and its own line breaks count", () => {
    expect(lines("one two three four five six seven eight", 10)).toBeGreaterThanOrEqual(4);
    expect(lines("one\n\ntwo", 40)).toBe(3);
  });

  test("a word wider than its column is broken", () => {
    expect(lines("w".repeat(200), 20)).toBeGreaterThan(8);
  });

  test("signs of East Asia take twice the room", () => {
    expect(lines("会".repeat(30), 20)).toBeGreaterThan(lines("c".repeat(30), 20));
  });

  test("a wider column never needs more lines", () => {
    const text =
      "Field people keep their own list, because the system asks for eleven fields before it saves.";
    const counts = [8, 12, 20, 40, 80, 160].map((width) => lines(text, width));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts.at(-1)).toBe(1);
  });
});

describe("heights", () => {
  test("no row is higher than Excel can draw", () => {
    expect(heightOf(10_000, 10)).toBe(highestRow);
  });

  test("a long name turned upright takes two lines", () => {
    const name = "Service coordination and spare parts";
    expect(turnedHeight(name, 9)).toBeLessThan(110);
    expect(turnedHeight("Field sales", 9)).toBeLessThan(60);
  });
});
