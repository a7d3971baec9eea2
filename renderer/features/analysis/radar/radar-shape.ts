/** Geometry of a radar with its first axis at twelve o'clock and the others clockwise. Pure; lengths in SVG units. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point on an axis at a distance from the centre (0, 0). */
export function pointOn(axis: number, axes: number, distance: number): Point {
  const angle = (2 * Math.PI * axis) / axes - Math.PI / 2;
  return { x: round(Math.cos(angle) * distance), y: round(Math.sin(angle) * distance) };
}

/** A closed outline through the same distance on every axis: a ring of the scale. */
export function ring(axes: number, distance: number): string {
  return polygon(Array.from({ length: axes }, (_, axis) => pointOn(axis, axes, distance)));
}

/**
 * The outline through the known values, as path data; a value of null is no point, and its neighbours are joined.
 *
 * @param values 0 … 100 or null, one for each axis
 * @param radius distance of 100 from the centre
 */
export function outline(values: readonly (number | null)[], radius: number): string {
  return polygon(
    values.flatMap((value, axis) =>
      value === null ? [] : [pointOn(axis, values.length, (value / 100) * radius)],
    ),
  );
}

/** How a label beside an axis is anchored, so that it grows away from the picture. */
export function anchorOf({ x }: Point): "start" | "middle" | "end" {
  if (Math.abs(x) < 1) return "middle";
  return x > 0 ? "start" : "end";
}

function polygon(points: readonly Point[]): string {
  if (points.length === 0) return "";
  return `M${points.map(({ x, y }) => `${x} ${y}`).join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
