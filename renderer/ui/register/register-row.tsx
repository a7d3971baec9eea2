import { memo } from "react";
import { CellEditor, type AfterEdit } from "./cell-editor.tsx";
import type { DisplayItem } from "./display-items.ts";
import classes from "./register.module.css";
import type { RegisterColumn, RegisterRow } from "./types.ts";
import type { Columns } from "./use-columns.ts";

interface LineProps<R extends RegisterRow> {
  /** Place among the lines, from 0. */
  readonly line: number;
  /** Distance from the top in pixels. */
  readonly top: number;
  readonly gridId: string;
  readonly columns: Columns<R>;
  /** Index of the column the cursor is in; null when it is in another line. */
  readonly cursorColumn: number | null;
}

interface RowProps<R extends RegisterRow> extends LineProps<R> {
  readonly row: R;
  /** Its details are shown. */
  readonly active: boolean;
  readonly selected: boolean;
  /** The keyboard is in this row now, not only its cursor. */
  readonly hasKeyboard: boolean;
  /** Id of the column that is being edited. */
  readonly editing: string | null;
  readonly onEdited: (where: AfterEdit) => void;
  /** Where a dragged row would land, when it is over this one. */
  readonly dropAt: "before" | "after" | null;
}

/** The id of a cell, by which the grid says where the keyboard is. */
export function cellId(gridId: string, line: number, column: number): string {
  return `${gridId}-${line}-${column}`;
}

function RegisterRowLine<R extends RegisterRow>(props: RowProps<R>) {
  const { row, line, columns, selected } = props;
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-selected={selected}
      className={classes["row"]}
      data-row={row.id}
      data-line={line}
      data-active={props.active || undefined}
      data-drop={props.dropAt ?? undefined}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <div role="gridcell" aria-colindex={1} className={classes["select"]} data-select>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          readOnly
          aria-label={`Select ${nameOf(row, columns)}`}
        />
      </div>
      {columns.shown.map((column, i) => (
        <Cell key={column.id} {...props} column={column} index={i} />
      ))}
    </div>
  );
}

/** What the row is called: the text of its first column that has one. */
function nameOf<R extends RegisterRow>(row: R, columns: Columns<R>): string {
  return columns.shown.map((column) => column.text(row)).find((text) => text !== "") ?? "the row";
}

/** One row; drawn anew only when something of it changed. */
export const RegisterLine = memo(RegisterRowLine) as typeof RegisterRowLine;

function Cell<R extends RegisterRow>(
  props: RowProps<R> & { readonly column: RegisterColumn<R>; readonly index: number },
) {
  const { row, column, index, cursorColumn } = props;
  const active = cursorColumn === index;
  const pinnedAt = props.columns.pinnedAt[column.id];
  const editing = props.editing === column.id ? column.edit?.(row) : null;
  return (
    <div
      role="gridcell"
      id={cellId(props.gridId, props.line, index)}
      aria-colindex={index + 2}
      className={classes["cell"]}
      data-column={column.id}
      data-cursor={active || undefined}
      data-align={column.align}
      data-pinned={pinnedAt === undefined ? undefined : true}
      style={{ left: pinnedAt }}
      data-editing={editing ? true : undefined}
    >
      {editing ? (
        <CellEditor label={column.title} editing={editing} onDone={props.onEdited} />
      ) : column.render ? (
        column.render(row, { active: active && props.hasKeyboard })
      ) : (
        <span className={classes["text"]} title={column.text(row)}>
          {column.text(row)}
        </span>
      )}
    </div>
  );
}

/** The heading of a group of rows. */
export function HeadingLine<R extends RegisterRow>(
  props: LineProps<R> & { readonly item: Extract<DisplayItem<R>, { readonly kind: "heading" }> },
) {
  const { item, line } = props;
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      className={classes["heading"]}
      data-heading={item.key}
      data-line={line}
      style={{ transform: `translateY(${props.top}px)` }}
    >
      <div
        role="gridcell"
        id={cellId(props.gridId, line, Math.max(0, props.cursorColumn ?? 0))}
        aria-colindex={1}
        aria-colspan={props.columns.shown.length + 1}
        aria-expanded={!item.closed}
        className={classes["heading-cell"]}
        data-cursor={props.cursorColumn !== null || undefined}
      >
        <span className={classes["twist"]} data-closed={item.closed || undefined} aria-hidden>
          ▾
        </span>
        <span className={classes["heading-title"]}>{item.title}</span>
        <span className={classes["heading-count"]}>{item.count}</span>
      </div>
    </div>
  );
}
