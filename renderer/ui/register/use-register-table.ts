import { useCallback, useMemo } from "react";
import { arranging } from "./arranging.ts";
import type { RegisterColumn, RegisterFacet, RegisterRow, RegisterView } from "./types.ts";

export interface RegisterTable<R extends RegisterRow> {
  /** The rows that pass the filters, in order. */
  readonly rows: readonly R[];
  /** How many rows each value of a facet would leave, given the other filters; counted when it is asked for. */
  readonly countsOf: (facet: string) => ReadonlyMap<string, number>;
}

/** Narrows rows down and puts them in order, as a view asks. `columns` and `facets` must be stable. */
export function useRegisterTable<R extends RegisterRow>(
  rows: readonly R[],
  columns: readonly RegisterColumn<R>[],
  facets: readonly RegisterFacet<R>[],
  { sorting, text, facets: chosen }: RegisterView,
): RegisterTable<R> {
  const arranged = useMemo(() => arranging(rows, columns, facets), [rows, columns, facets]);
  return {
    rows: useMemo(
      () => arranged.rowsOf({ sorting, text, facets: chosen }),
      [arranged, sorting, text, chosen],
    ),
    countsOf: useCallback(
      (facet) => arranged.countsOf(facet, { sorting: null, text, facets: chosen }),
      [arranged, text, chosen],
    ),
  };
}
