import type { Mark, Spot } from "./marks.ts";

/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Measures of the drawing, in its own units. */
export const plot = { left: 44, top: 10, cell: { width: 150, height: 122 }, steps: 5, bottom: 40 } as const;
export const plotWidth = plot.left + plot.steps * plot.cell.width + 6;
export const plotHeight = plot.top + plot.steps * plot.cell.height + plot.bottom;

/** Largest half width of a mark; smaller where a field of the matrix holds many. */
const largestRadius = 13;
const gap = 4;

/** Where a mark is drawn, and how large. */
export interface Placed extends Point {
  readonly radius: number;
}

/** The middle of a field. */
export function middleOf({ impact, effort }: Spot): Point {
  return {
    x: plot.left + (effort - 0.5) * plot.cell.width,
    y: plot.top + (plot.steps - impact + 0.5) * plot.cell.height,
  };
}

/** The field at a point of the drawing; beside the drawing, the nearest. */
export function spotAt({ x, y }: Point): Spot {
  const within = (value: number) => Math.max(1, Math.min(plot.steps, value));
  return {
    effort: within(Math.floor((x - plot.left) / plot.cell.width) + 1),
    impact: within(plot.steps - Math.floor((y - plot.top) / plot.cell.height)),
  };
}

/**
 * Where each mark is drawn, by its id: those of one field in rows from its middle, in their order, none over another.
 * Same marks, same places.
 */
export function layOut(marks: readonly Mark[]): ReadonlyMap<string, Placed> {
  const fields = Map.groupBy(marks, ({ spot }) => `${spot.impact}/${spot.effort}`);
  return new Map([...fields.values()].flatMap(layOutField));
}

function layOutField(marks: readonly Mark[]): readonly (readonly [string, Placed])[] {
  const { columns, radius } = fitting(marks.length);
  const step = 2 * radius + gap;
  const rows = Math.ceil(marks.length / columns);
  return marks.map((mark, i) => {
    const row = Math.floor(i / columns);
    const inRow = Math.min(columns, marks.length - row * columns);
    const middle = middleOf(mark.spot);
    return [
      mark.id,
      {
        x: middle.x + ((i % columns) - (inRow - 1) / 2) * step,
        y: middle.y + (row - (rows - 1) / 2) * step,
        radius,
      },
    ];
  });
}

/** The largest marks of which so many fit into a field. */
function fitting(count: number): { readonly columns: number; readonly radius: number } {
  const { width, height } = plot.cell;
  for (let radius = largestRadius; ; radius *= 0.9) {
    const step = 2 * radius + gap;
    const columns = Math.max(1, Math.floor((width - gap) / step));
    if (columns * Math.floor((height - gap) / step) >= count || radius < 1)
      return { columns: Math.min(columns, count), radius };
  }
}
