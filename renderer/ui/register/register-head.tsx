import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { cellId } from "./register-row.tsx";
import classes from "./register.module.css";
import type { RegisterRow, Sorting } from "./types.ts";
import type { Columns } from "./use-columns.ts";
import { headLine } from "./use-cursor.ts";
import type { Selection } from "./use-selection.ts";

/** The head of a register: the box that selects all, and a button on each column that sorts by it. */
export function RegisterHead<R extends RegisterRow>(props: {
  readonly gridId: string;
  readonly columns: Columns<R>;
  readonly sorting: Sorting | null;
  readonly cursorColumn: number | null;
  readonly selection: Selection;
  readonly rowCount: number;
  readonly onSort: (column: number) => void;
}) {
  const { columns, sorting, selection } = props;
  const all = selection.ids.size > 0 && selection.ids.size === props.rowCount;
  return (
    <div role="row" aria-rowindex={1} className={classes["head"]}>
      <div role="columnheader" aria-colindex={1} className={classes["select"]}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label="Select all rows"
          checked={all}
          ref={(box) => {
            if (box) box.indeterminate = selection.ids.size > 0 && !all;
          }}
          onChange={selection.toggleAll}
        />
      </div>
      {columns.shown.map((column, i) => {
        const sorted =
          sorting?.column === column.id ? (sorting.descending ? "descending" : "ascending") : null;
        const pinnedAt = columns.pinnedAt[column.id];
        return (
          <div
            key={column.id}
            role="columnheader"
            id={cellId(props.gridId, headLine, i)}
            aria-colindex={i + 2}
            aria-sort={column.sortBy ? (sorted ?? "none") : undefined}
            className={classes["head-cell"]}
            data-align={column.align}
            data-cursor={props.cursorColumn === i || undefined}
            data-pinned={pinnedAt === undefined ? undefined : true}
            style={{ left: pinnedAt }}
          >
            {column.sortBy ? (
              <button
                type="button"
                tabIndex={-1}
                aria-label={column.sign ? column.title : undefined}
                className={classes["sort"]}
                onClick={() => props.onSort(i)}
                title={`Sort by ${column.title.toLocaleLowerCase()}`}
              >
                {column.sign ?? <span className={classes["text"]}>{column.title}</span>}
                {sorted === "ascending" ? <IconArrowUp size={14} aria-hidden /> : null}
                {sorted === "descending" ? <IconArrowDown size={14} aria-hidden /> : null}
              </button>
            ) : (
              <span className={classes["text"]}>{column.title}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** What a click on a column's head makes of the sorting: its first direction, the other one, then as given. */
export function nextSorting(
  sorting: Sorting | null,
  column: { readonly id: string; readonly highFirst?: boolean },
): Sorting | null {
  const first = column.highFirst === true;
  if (sorting?.column !== column.id) return { column: column.id, descending: first };
  return sorting.descending === first ? { column: column.id, descending: !first } : null;
}
