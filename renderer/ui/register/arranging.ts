import type { RegisterColumn, RegisterFacet, RegisterRow, RegisterView } from "./types.ts";

/** Puts the rows of a register in order and narrows them down; what it finds out about them it finds out once. */
export interface Arranging<R extends RegisterRow> {
  /** The rows that a view leaves, in its order. */
  readonly rowsOf: (view: Wanted) => readonly R[];
  /** How many rows each value of a facet would leave, given the search and the other facets. */
  readonly countsOf: (facet: string, view: Wanted) => ReadonlyMap<string, number>;
}

/** What of a view decides about rows and their order. */
export type Wanted = Pick<RegisterView, "sorting" | "text" | "facets">;

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

/** Arranges the same rows in ever other ways. Texts and orders are kept: a key press in a search makes none anew. */
export function arranging<R extends RegisterRow>(
  rows: readonly R[],
  columns: readonly RegisterColumn<R>[],
  facets: readonly RegisterFacet<R>[],
): Arranging<R> {
  const words = remembered((row: R) =>
    columns.map((column) => column.text(row).toLocaleLowerCase()).join("\n"),
  );
  const order = remembered((id: string) => orderBy(rows, columns.find((column) => column.id === id)?.sortBy));
  /** Whether a row passes the search and every facet but one. */
  const passing = ({ text, facets: chosen }: Wanted, but: string | null) => {
    const looked = wordsOf(text);
    const narrowing = facets.flatMap(({ id, valuesOf }) => {
      const values = chosen[id] ?? [];
      return values.length === 0 || id === but ? [] : [{ valuesOf, values: new Set(values) }];
    });
    return (row: R) =>
      looked.every((word) => words(row).includes(word)) &&
      narrowing.every(({ valuesOf, values }) => valuesOf(row).some((value) => values.has(value)));
  };
  return {
    rowsOf: (view) => {
      const ordered = view.sorting ? order(view.sorting.column)[directionOf(view.sorting)] : rows;
      return ordered.filter(passing(view, null));
    },
    countsOf: (facet, view) => {
      const valuesOf = facets.find(({ id }) => id === facet)?.valuesOf;
      return counted(valuesOf ? rows.filter(passing(view, facet)).flatMap(valuesOf) : []);
    },
  };
}

/** Rows by one column, both ways; equal ones stay as they were given, those without a value come last either way. */
interface Order<R> {
  readonly ascending: readonly R[];
  readonly descending: readonly R[];
}

function directionOf({ descending }: { readonly descending: boolean }): keyof Order<unknown> {
  return descending ? "descending" : "ascending";
}

function orderBy<R extends RegisterRow>(
  rows: readonly R[],
  valueOf: RegisterColumn<R>["sortBy"] = () => null,
): Order<R> {
  const without: R[] = [];
  const valued: { readonly row: R; readonly value: string | number }[] = [];
  for (const row of rows) {
    const value = valueOf(row);
    if (value === null) without.push(row);
    else valued.push({ row, value });
  }
  const equals: { readonly value: string | number; readonly rows: R[] }[] = [];
  for (const { row, value } of valued.toSorted((a, b) => compare(a.value, b.value))) {
    const last = equals.at(-1);
    if (last && compare(last.value, value) === 0) last.rows.push(row);
    else equals.push({ value, rows: [row] });
  }
  const inTurn = (turns: readonly { readonly rows: readonly R[] }[]) => [
    ...turns.flatMap((turn) => turn.rows),
    ...without,
  ];
  return { ascending: inTurn(equals), descending: inTurn(equals.toReversed()) };
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}

/** The words of a query, in lower case; a row must have all of them somewhere. */
function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
}

function counted(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** A function that computes each of its results once. */
function remembered<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
