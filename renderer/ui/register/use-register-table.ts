import {
  columnFacetingFeature,
  columnFilteringFeature,
  createFacetedRowModel,
  createFacetedUniqueValues,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type Row,
} from "@tanstack/react-table";
import { useDeferredValue, useMemo } from "react";
import type { RegisterColumn, RegisterFacet, RegisterRow, RegisterView } from "./types.ts";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnFacetingFeature,
  facetedRowModel: createFacetedRowModel(),
  facetedUniqueValues: createFacetedUniqueValues(),
});
type Features = typeof features;

/** The hidden column that text is searched in. */
const wordsId = "words";
const facetId = (id: string) => `facet ${id}`;

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

export interface RegisterTable<R extends RegisterRow> {
  /** The rows that pass the filters, in order. */
  readonly rows: readonly R[];
  /** How many rows each value of a facet would leave, given the other filters. */
  readonly countsOf: (facet: string) => ReadonlyMap<unknown, number>;
}

/** Narrows rows down and puts them in order, as a view asks. `columns` and `facets` must be stable. */
export function useRegisterTable<R extends RegisterRow>(
  rows: readonly R[],
  columns: readonly RegisterColumn<R>[],
  facets: readonly RegisterFacet<R>[],
  view: RegisterView,
): RegisterTable<R> {
  const definitions = useMemo(() => definitionsOf(columns, facets), [columns, facets]);
  const text = useDeferredValue(view.text);
  const columnFilters = useMemo(() => {
    const words = wordsOf(text);
    const chosen = Object.entries(view.facets).filter(([, values]) => values.length > 0);
    return [
      ...(words.length > 0 ? [{ id: wordsId, value: words }] : []),
      ...chosen.map(([id, value]) => ({ id: facetId(id), value })),
    ];
  }, [text, view.facets]);
  const sorting = useMemo(
    () => (view.sorting ? [{ id: view.sorting.column, desc: view.sorting.descending }] : []),
    [view.sorting],
  );
  const table = useTable({
    features,
    data: rows,
    columns: definitions,
    getRowId: (row) => row.id,
    state: { columnFilters, sorting },
  });
  const model = table.getRowModel();
  return {
    rows: useMemo(() => model.rows.map((row) => row.original), [model]),
    countsOf: (facet) => table.getColumn(facetId(facet))?.getFacetedUniqueValues() ?? new Map(),
  };
}

function definitionsOf<R extends RegisterRow>(
  columns: readonly RegisterColumn<R>[],
  facets: readonly RegisterFacet<R>[],
): ColumnDef<Features, R>[] {
  return [
    {
      id: wordsId,
      accessorFn: (row) => columns.map((column) => column.text(row).toLocaleLowerCase()).join("\n"),
      filterFn: hasEveryWord,
    },
    ...columns.map((column): ColumnDef<Features, R> => ({
      id: column.id,
      // What has no value comes last whichever way the column is sorted; that holds for undefined only.
      accessorFn: (row) => column.sortBy?.(row) ?? undefined,
      sortFn: byValue,
      sortUndefined: "last",
    })),
    ...facets.map((facet): ColumnDef<Features, R> => ({
      id: facetId(facet.id),
      accessorFn: facet.valuesOf,
      filterFn: hasAnyValue,
      getUniqueValues: (row) => [...facet.valuesOf(row)],
    })),
  ];
}

/** The words of a query, in lower case; a row must have all of them somewhere. */
function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
}

function hasEveryWord<R extends RegisterRow>(
  row: Row<Features, R>,
  columnId: string,
  words: readonly string[],
): boolean {
  const text = row.getValue<string>(columnId);
  return words.every((word) => text.includes(word));
}

function hasAnyValue<R extends RegisterRow>(
  row: Row<Features, R>,
  columnId: string,
  wanted: readonly string[],
): boolean {
  return row.getValue<readonly string[]>(columnId).some((value) => wanted.includes(value));
}

function byValue<R extends RegisterRow>(a: Row<Features, R>, b: Row<Features, R>, columnId: string): number {
  const first = a.getValue<string | number>(columnId);
  const second = b.getValue<string | number>(columnId);
  if (typeof first === "number" && typeof second === "number") return first - second;
  return collator.compare(String(first), String(second));
}
