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

/** Where the known values lie; null where one is not known. */
function points(values: readonly (number | null)[], radius: number): readonly (Point | null)[] {
  return values.map((value, axis) =>
    value === null ? null : pointOn(axis, values.length, (value / 100) * radius),
  );
}

/** Neighbours that are both known; what lies beyond an unknown value is not joined over it. */
function pairs(values: readonly (number | null)[], radius: number): readonly (readonly [Point, Point])[] {
  const all = points(values, radius);
  return all.flatMap((point, axis) => {
    const next = all[(axis + 1) % all.length] ?? null;
    return point && next && all.length > 1 ? [[point, next] as const] : [];
  });
}

/**
 * The lines between known neighbours, as path data.
 *
 * @param values 0 … 100 or null, one for each axis
 * @param radius distance of 100 from the centre
 */
export function edges(values: readonly (number | null)[], radius: number): string {
  return pairs(values, radius)
    .map(([a, b]) => `M${a.x} ${a.y}L${b.x} ${b.y}`)
    .join("");
}

/** The area between the centre and the lines of `edges`, as path data. */
export function area(values: readonly (number | null)[], radius: number): string {
  return pairs(values, radius)
    .map(([a, b]) => `M0 0L${a.x} ${a.y}L${b.x} ${b.y}Z`)
    .join("");
}

/** How a label beside an axis is anchored, so that it grows away from the picture. */
export function anchorOf({ x }: Point): "start" | "middle" | "end" {
  if (Math.abs(x) < 1) return "middle";
  return x > 0 ? "start" : "end";
}

function polygon(corners: readonly Point[]): string {
  return `M${corners.map(({ x, y }) => `${x} ${y}`).join("L")}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
