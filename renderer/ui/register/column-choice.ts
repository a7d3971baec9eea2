import type { RegisterColumn, RegisterRow } from "./types.ts";

/** Which columns of a register are shown and in which order; whatever it does not name is as it was described. */
export interface ColumnChoice {
  /** Ids of the columns that the person hid. */
  readonly hidden: readonly string[];
  /** Ids of the columns that can be moved, from left to right; empty: as they were described. */
  readonly order: readonly string[];
}

/** Every column, in the order in which they were described. */
export const everyColumn: ColumnChoice = { hidden: [], order: [] };

type Placed = Pick<RegisterColumn<RegisterRow>, "id" | "pinned">;

/**
 * Columns in the chosen order. The pinned ones stay where they are, in front; one that the order does not know comes
 * after the one it was described after.
 */
export function inChosenOrder<C extends Placed>(all: readonly C[], order: readonly string[]): readonly C[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const isPlaced = ({ id, pinned }: Placed) => place.has(id) && pinned !== true;
  const columns = all.filter(isPlaced).toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  for (const [index, column] of all.entries()) {
    if (isPlaced(column)) continue;
    const before = all[index - 1];
    columns.splice(before ? columns.indexOf(before) + 1 : 0, 0, column);
  }
  return columns;
}

/** The order in which a column has changed places with its neighbour; unchanged where there is none to change with. */
export function movedColumn(all: readonly Placed[], order: readonly string[], id: string, by: -1 | 1) {
  const movable = inChosenOrder(all, order).flatMap((column) => (column.pinned ? [] : column.id));
  const from = movable.indexOf(id);
  const neighbour = movable[from + by];
  if (from < 0 || neighbour === undefined) return order;
  return orderKept(all, movable.with(from + by, id).with(from, neighbour));
}

/** An order as it is kept: empty when it is the one in which the columns were described. */
function orderKept(all: readonly Placed[], order: readonly string[]): readonly string[] {
  const described = all.filter(({ pinned }) => !pinned);
  return described.every(({ id }, index) => order[index] === id) ? everyColumn.order : order;
}
