import { useMemo } from "react";
import { setPreferences, usePreferences } from "../../state/preferences.ts";
import type { RegisterColumn, RegisterRow } from "./types.ts";

/** Width of the column with the boxes that select rows. */
export const selectWidth = 34;

export interface Columns<R extends RegisterRow> {
  /** In order, as many as are wanted and fit. */
  readonly shown: readonly RegisterColumn<R>[];
  /** Ids of the columns the person hid. */
  readonly hidden: readonly string[];
  /** Ids of the columns that stepped back for lack of room. */
  readonly squeezed: readonly string[];
  readonly toggle: (id: string) => void;
  /** CSS `grid-template-columns`, the select column first. */
  readonly template: string;
  /** Least width of a row in pixels. */
  readonly width: number;
  /** Distance from the left at which a pinned column stays, by its id. */
  readonly pinnedAt: Readonly<Record<string, number>>;
}

/** The columns of a register in the room there is; what the person hid is kept among the preferences. */
export function useColumns<R extends RegisterRow>(
  name: string,
  all: readonly RegisterColumn<R>[],
  room: number,
): Columns<R> {
  const kept = usePreferences((preferences) => preferences.hiddenColumns[name]);
  return useMemo(() => {
    const hidden = kept ?? [];
    const wanted = all.filter((column) => !hidden.includes(column.id));
    const shown = fitting(wanted, room);
    return {
      shown,
      hidden,
      squeezed: wanted.filter((column) => !shown.includes(column)).map((column) => column.id),
      toggle: (id) => {
        const { hiddenColumns } = usePreferences.getState();
        const next = hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
        setPreferences({ hiddenColumns: { ...hiddenColumns, [name]: next } });
      },
      template: [
        `${selectWidth}px`,
        ...shown.map((column) => (column.grows ? `minmax(${column.width}px, 1fr)` : `${column.width}px`)),
      ].join(" "),
      width: widthOf(shown),
      pinnedAt: pinnedAt(shown),
    };
  }, [name, all, room, kept]);
}

/** Takes columns away, those that yield most first, until the rest fits; columns that never yield stay. */
export function fitting<R extends RegisterRow>(
  wanted: readonly RegisterColumn<R>[],
  room: number,
): readonly RegisterColumn<R>[] {
  let shown = wanted;
  const yielding = wanted
    .filter((column) => column.yields !== undefined)
    .toSorted((a, b) => (b.yields ?? 0) - (a.yields ?? 0));
  for (const column of yielding) {
    if (room === 0 || widthOf(shown) <= room) break;
    shown = shown.filter((other) => other !== column);
  }
  return shown;
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

function widthOf(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, column) => sum + column.width, selectWidth);
}
