import type { LinkKind } from "../workbook/entities/plan.ts";
import type { PlanRow } from "./roadmap-page.ts";

/** A link between two actions, both by their number. */
export interface PageLink {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
  /** It decides when a critical action begins, after another critical one. */
  readonly critical: boolean;
}

/**
 * What of a link crosses a row of the plan. Whatever heights its rows have, the pieces meet at the rows' edges:
 * - `out`: from the bar's end (or its start), `from`, along the row to `at`, then down or up to the row's edge;
 * - `through`: across the whole row at `at`;
 * - `in`: from the row's edge at `at` to the bar, with the head of the arrow; for a link between starts along the row
 *   to the bar's start, `to`.
 *
 * All are shares of the axis, 0–1.
 */
export type LinkPiece = {
  readonly at: number;
  /** Whether the arrow goes down the page. */
  readonly down: boolean;
  readonly link: LinkKind;
  readonly critical: boolean;
} & (
  | { readonly part: "out"; readonly from: number }
  | { readonly part: "through" }
  | { readonly part: "in"; readonly to: number }
);

/** The pieces in each row of a page, of the links whose two actions both have their bar on it. */
export function linkPieces(
  rows: readonly PlanRow[],
  links: readonly PageLink[],
): readonly (readonly LinkPiece[])[] {
  const pieces: LinkPiece[][] = rows.map(() => []);
  const places = new Map(rows.flatMap((row, i) => (row.kind === "action" ? [[row.rank, i] as const] : [])));
  for (const link of links) {
    const [first, last] = [places.get(link.from), places.get(link.to)];
    if (first === undefined || last === undefined || first === last) continue;
    const [before, after] = [barOf(rows[first]), barOf(rows[last])];
    if (!before || !after) continue;
    const starts = link.kind === "start-to-start";
    const from = starts ? before.from : before.to;
    const at = starts ? Math.max(0, Math.min(before.from, after.from) - aside) : laneOf(from, after);
    const shared = { at, down: last > first, link: link.kind, critical: link.critical };
    const step = last > first ? 1 : -1;
    pieces[first]?.push({ part: "out", from: starts ? from : nearest(before, at), ...shared });
    for (let i = first + step; i !== last; i += step) pieces[i]?.push({ part: "through", ...shared });
    pieces[last]?.push({ part: "in", to: starts ? after.from : at, ...shared });
  }
  return pieces;
}

/** How far into a bar an arrow comes down, and how far on the left of bars one goes round, as shares of the axis. */
const inside = 0.006;
const aside = 0.012;

interface Span {
  readonly from: number;
  readonly to: number;
}

function barOf(row: PlanRow | undefined): Span | null {
  return row?.kind === "action" ? row.bar : null;
}

/** Where an arrow comes down on the bar that follows: near its start, or, where that has passed, further along it. */
function laneOf(end: number, after: Span): number {
  return Math.min(Math.max(end, after.from + inside), (after.from + after.to) / 2);
}

/** The point of a bar that is nearest to another on the axis. */
function nearest({ from, to }: Span, at: number): number {
  return Math.min(to, Math.max(from, at));
}
