import type { RegisterGrouping, RegisterHeading, RegisterRow } from "./types.ts";

/** A line of the register: a row, or the heading of a group. */
export type DisplayItem<R extends RegisterRow> =
  | { readonly kind: "row"; readonly id: string; readonly row: R }
  | {
      readonly kind: "heading";
      /** Unlike any row's id. */
      readonly id: string;
      readonly key: string;
      readonly title: string;
      readonly count: number;
      readonly closed: boolean;
    };

/** The lines of a register: rows in their order, gathered under headings when there is a grouping. */
export function displayItems<R extends RegisterRow>(
  rows: readonly R[],
  grouping: RegisterGrouping<R> | null,
  closed: readonly string[],
): readonly DisplayItem<R>[] {
  if (!grouping) return rows.map(lineOf);
  const groups = new Map<string, { readonly heading: RegisterHeading; readonly rows: R[] }>();
  for (const row of rows) {
    const heading = grouping.of(row);
    const group = groups.get(heading.key);
    if (group) group.rows.push(row);
    else groups.set(heading.key, { heading, rows: [row] });
  }
  return [...groups.values()]
    .toSorted((a, b) => compare(a.heading.order, b.heading.order))
    .flatMap(({ heading, rows: members }): readonly DisplayItem<R>[] => {
      const isClosed = closed.includes(heading.key);
      const line: DisplayItem<R> = {
        kind: "heading",
        id: `heading ${heading.key}`,
        key: heading.key,
        title: heading.title,
        count: members.length,
        closed: isClosed,
      };
      return isClosed ? [line] : [line, ...members.map(lineOf)];
    });
}

function lineOf<R extends RegisterRow>(row: R): DisplayItem<R> {
  return { kind: "row", id: row.id, row };
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0;
}
