import { useMemo } from "react";
import { setPreferences, usePreferences } from "../../state/preferences.ts";
import { everyColumn, inChosenOrder, movedColumn, type ColumnChoice } from "./column-choice.ts";
import { fitting, selectWidth, widthOf } from "./fitting.ts";
import type { RegisterColumn, RegisterRow } from "./types.ts";

export interface Columns<R extends RegisterRow> {
  /** In the chosen order, the hidden ones too. */
  readonly all: readonly RegisterColumn<R>[];
  /** In order, as many as are wanted and fit. */
  readonly shown: readonly RegisterColumn<R>[];
  readonly choice: ColumnChoice;
  /** Shows the columns otherwise, now and at the next start. */
  readonly choose: (choice: ColumnChoice) => void;
  /** Ids of the columns that stepped back for lack of room. */
  readonly squeezed: readonly string[];
  /** Hides a column, or shows it again. */
  readonly toggle: (id: string) => void;
  /** One place to the left or to the right. */
  readonly move: (id: string, by: -1 | 1) => void;
  /** CSS `grid-template-columns`, the select column first. */
  readonly template: string;
  /** Least width of a row in pixels. */
  readonly width: number;
  /** The row is wider than the room there is. */
  readonly overflowing: boolean;
  /** Distance from the left at which a pinned column stays, by its id. */
  readonly pinnedAt: Readonly<Record<string, number>>;
}

/** The columns of a register in the room there is; which ones and in which order is kept among the preferences. */
export function useColumns<R extends RegisterRow>(
  name: string,
  described: readonly RegisterColumn<R>[],
  room: number,
): Columns<R> {
  const hidden = usePreferences((preferences) => preferences.hiddenColumns[name]) ?? everyColumn.hidden;
  const order = usePreferences((preferences) => preferences.columnOrder[name]) ?? everyColumn.order;
  return useMemo(() => {
    const all = inChosenOrder(described, order);
    const wanted = all.filter((column) => !hidden.includes(column.id));
    const shown = fitting(wanted, room);
    const width = widthOf(shown);
    const choose = (choice: ColumnChoice) => keep(name, choice);
    return {
      all,
      shown,
      choice: { hidden, order },
      choose,
      squeezed: wanted.filter((column) => !shown.includes(column)).map((column) => column.id),
      toggle: (id) =>
        choose({
          hidden: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id],
          order,
        }),
      move: (id, by) => choose({ hidden, order: movedColumn(described, order, id, by) }),
      template: [
        `${selectWidth}px`,
        ...shown.map((column) => (column.grows ? `minmax(${column.width}px, 1fr)` : `${column.width}px`)),
      ].join(" "),
      width,
      overflowing: room > 0 && width > room,
      pinnedAt: pinnedAt(shown),
    };
  }, [name, described, room, hidden, order]);
}

function keep(name: string, { hidden, order }: ColumnChoice): void {
  const { hiddenColumns, columnOrder } = usePreferences.getState();
  setPreferences({
    hiddenColumns: { ...hiddenColumns, [name]: [...hidden] },
    columnOrder: { ...columnOrder, [name]: [...order] },
  });
}

function pinnedAt<R extends RegisterRow>(shown: readonly RegisterColumn<R>[]): Record<string, number> {
  const places: Record<string, number> = {};
  let left = selectWidth;
  for (const column of shown) {
    if (!column.pinned) break;
    places[column.id] = left;
    left += column.width;
  }
  return places;
}
