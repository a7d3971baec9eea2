import { expect, test } from "vitest";
import { arrowPath } from "../../../../../renderer/features/roadmap/gantt/arrows.ts";

/** The points a path goes through; it may only go along the axes. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (const [, letter, numbers = ""] of path.matchAll(/([MHV])([^MHV]+)/g)) {
    const [x, y] = points.at(-1) ?? [0, 0];
    const [first = 0, second = 0] = numbers.trim().split(" ").map(Number);
    points.push(letter === "M" ? [first, second] : letter === "H" ? [first, y] : [x, first]);
  }
  return points;
}

test("an arrow to a bar that begins later goes out, down and in", () => {
  const points = pointsOf(arrowPath({ x: 100, y: 14 }, { x: 160, y: 46 }, "finish-to-start", 16));
  expect(points).toEqual([
    [100, 14],
    [108, 14],
    [108, 46],
    [156, 46],
  ]);
});

test("an arrow to a bar that begins at once goes around between the lines and still arrives from the left", () => {
  const points = pointsOf(arrowPath({ x: 100, y: 14 }, { x: 100, y: 46 }, "finish-to-start", 16));
  expect(points.at(-1)).toEqual([96, 46]);
  expect(points.at(-2)?.[0]).toBeLessThan(96);
  expect(points.some(([, y]) => y === 30)).toBe(true);
});

test("an arrow upwards goes around below the bar it leads to", () => {
  const points = pointsOf(arrowPath({ x: 100, y: 78 }, { x: 60, y: 14 }, "finish-to-start", 16));
  expect(points.some(([, y]) => y === 30)).toBe(true);
});

test("an arrow between two starts leaves and arrives on the left", () => {
  const points = pointsOf(arrowPath({ x: 100, y: 14 }, { x: 130, y: 46 }, "start-to-start", 16));
  expect(points[1]?.[0]).toBeLessThan(100);
  expect(points.at(-1)).toEqual([126, 46]);
});
