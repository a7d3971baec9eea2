import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from "react";
import { GridLine, placeOf, type GridCell, type GridColumn, type GridRow } from "./grid-table-line.tsx";
import classes from "./grid-table.module.css";

export type { GridCell, GridColumn, GridRow } from "./grid-table-line.tsx";

interface GridProps<C extends string> {
  readonly label: string;
  /** Head of the column of titles. */
  readonly corner: string;
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn<C>[];
  readonly cell: (rowId: string, column: C) => GridCell;
  /** A key pressed in a cell; true when it did something. Arrows, Home, End, Enter and Space are the grid's own. */
  readonly onKey: (rowId: string, column: C, key: string) => boolean;
  /** Enter, Space or a click on the cell that is active already. */
  readonly onPress: (rowId: string, column: C) => void;
  /** Called with the active cell: at first, and whenever it is another one, also because rows came or went. */
  readonly onActive?: (rowId: string, column: C) => void;
  /** Moves to this row, and into it; each new object moves again. */
  readonly goTo?: { readonly rowId: string } | null;
  /** Narrow columns, for a grid of many. */
  readonly dense?: boolean;
  readonly onTitle?: (rowId: string) => void;
  readonly lastColumn?: { readonly title: string; readonly of: (rowId: string) => ReactNode };
}

/**
 * A real table whose cells are reached by arrow keys (one stop for Tab), for judgements given by single keys. The
 * active cell is kept by position, so that it stays when rows change.
 */
export function GridTable<C extends string>(props: GridProps<C>) {
  const { rows, columns } = props;
  const [active, setActive] = useState({ row: 0, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const row = Math.min(active.row, rows.length - 1);
  const column = Math.min(active.column, columns.length - 1);

  const activate = (toRow: number, toColumn: number) => {
    const at = {
      row: Math.min(rows.length - 1, Math.max(0, toRow)),
      column: Math.min(columns.length - 1, Math.max(0, toColumn)),
    };
    setActive(at);
    const target = table.current?.querySelector<HTMLElement>(
      `[data-row="${at.row}"][data-column="${at.column}"]`,
    );
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  useFollowing(props, activate, rows[row]?.id, columns[column]?.id);
  useKeptFocus(table, rows[row]?.id);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const to = afterKey(event.key, row, column, rows.length, columns.length);
    const [rowId, columnId] = [rows[row]?.id, columns[column]?.id];
    if (to) activate(to.row, to.column);
    else if (rowId === undefined || columnId === undefined) return;
    else if (event.key === "Enter" || event.key === " ") props.onPress(rowId, columnId);
    else if (!props.onKey(rowId, columnId, event.key.length === 1 ? event.key.toLowerCase() : event.key))
      return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onClick = (event: MouseEvent) => {
    const at = placeOf(event.target);
    if (!at) return;
    const [rowId, columnId] = [rows[at.row]?.id, columns[at.column]?.id];
    if (at.row !== row || at.column !== column) activate(at.row, at.column);
    else if (rowId !== undefined && columnId !== undefined) props.onPress(rowId, columnId);
  };

  return (
    <div className={classes["scroll"]} data-dense={props.dense || undefined}>
      <table
        className={classes["table"]}
        role="grid"
        aria-label={props.label}
        ref={table}
        style={columnCount(columns.length)}
      >
        <thead>
          <tr>
            <th scope="col">{props.corner}</th>
            {columns.map((each) => (
              <th key={each.id} scope="col" title={each.hint}>
                {each.title}
              </th>
            ))}
            {props.lastColumn ? <th scope="col">{props.lastColumn.title}</th> : null}
          </tr>
        </thead>
        {/* Keys and clicks belong to the cells; the body hears them for all, so that no line is drawn again for them. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody onKeyDown={onKeyDown} onClick={onClick}>
          {rows.map((each, index) => (
            <GridLine
              key={each.id}
              line={each}
              index={index}
              columns={columns}
              cells={columns.map((one) => props.cell(each.id, one.id))}
              active={index === row ? column : null}
              last={props.lastColumn ? (props.lastColumn.of(each.id) ?? "") : undefined}
              onTitle={props.onTitle}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** For the style sheet to measure with. */
function columnCount(columns: number): CSSProperties & Record<`--${string}`, number> {
  return { "--columns": columns };
}

/** Tells which cell is active, and goes where it is led. */
function useFollowing<C extends string>(
  { rows, goTo, onActive }: GridProps<C>,
  activate: (row: number, column: number) => void,
  rowId: string | undefined,
  columnId: C | undefined,
): void {
  const tell = useEffectEvent(() => {
    if (rowId !== undefined && columnId !== undefined) onActive?.(rowId, columnId);
  });
  useEffect(() => tell(), [rowId, columnId]);
  const lead = useEffectEvent((to: string) => {
    const index = rows.findIndex((row) => row.id === to);
    if (index >= 0) activate(index, 0);
  });
  useEffect(() => {
    if (goTo) lead(goTo.rowId);
  }, [goTo]);
}

/** When the row with the focus goes (filtered out, undone), the focus passes to the cell that is active then. */
function useKeptFocus(
  table: { readonly current: HTMLTableElement | null },
  activeRow: string | undefined,
): void {
  const had = useRef(false);
  useEffect(() => {
    const onFocus = () => {
      had.current = table.current?.contains(document.activeElement) ?? false;
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [table]);
  useLayoutEffect(() => {
    if (had.current && document.activeElement === document.body)
      table.current?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus();
  }, [table, activeRow]);
}

function afterKey(
  key: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
): { readonly row: number; readonly column: number } | null {
  switch (key) {
    case "ArrowUp":
      return { row: row - 1, column };
    case "ArrowDown":
      return { row: row + 1, column };
    case "ArrowLeft":
      return { row, column: column - 1 };
    case "ArrowRight":
      return { row, column: column + 1 };
    case "PageUp":
      return { row: row - 10, column };
    case "PageDown":
      return { row: row + 10, column };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns - 1 };
    default:
      return rows === 0 ? { row: 0, column: 0 } : null;
  }
}
