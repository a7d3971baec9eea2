import type { LinkKind } from "../../../../shared/workbook/entities/plan.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far an arrow goes straight out of a bar and into one. */
const stub = 8;
const head = 4;

/**
 * The path of an arrow between two bars, along the axes only: out of the end of the one that comes first (or of its
 * start), into the start of the other.
 *
 * @param from the point at which it leaves
 * @param to the point at which it arrives
 * @param lane half the height of a row: where it may run between two rows
 */
export function arrowPath(from: Point, to: Point, kind: LinkKind, lane: number): string {
  const tip = to.x - head;
  if (kind === "start-to-start") {
    const left = Math.min(from.x, to.x) - stub;
    return `M${from.x} ${from.y}H${left}V${to.y}H${tip}`;
  }
  const out = from.x + stub;
  if (to.x - stub >= out - head) return `M${from.x} ${from.y}H${out}V${to.y}H${tip}`;
  const between = to.y > from.y ? to.y - lane : to.y + lane;
  return `M${from.x} ${from.y}H${out}V${between}H${to.x - stub}V${to.y}H${tip}`;
}

/** The head of an arrow that points to the right, with its tip there. */
export function arrowHead({ x, y }: Point): string {
  return `M${x} ${y}l${-head - 1} ${-head}v${2 * head}z`;
}
