import {
  memo,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import classes from "./grid-table.module.css";

export interface GridRow {
  readonly id: string;
  readonly title: string;
  /** A quieter line under the title. */
  readonly note?: string;
  /** A mark beside the title, with an accessible name of its own. */
  readonly mark?: ReactNode;
  /** What stands below, such as something that can be done about the row. */
  readonly below?: ReactNode;
}

export interface GridColumn<C extends string> {
  readonly id: C;
  readonly title: string;
  /** What the column asks, shown on hover and read out with the cell. */
  readonly hint?: string;
}

export interface GridCell {
  /** What the cell shows: a word, a letter, a sign. */
  readonly text: string;
  /** What it says to those who do not see it. */
  readonly name: string;
  /** Chooses the cell's look: the style sheet knows the tones. */
  readonly tone: string;
  /** A small mark in the corner, such as evidence attached; its name is read out. */
  readonly mark?: string;
}

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
        {/* The keys belong to the cells; the body hears them for all. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <tbody onKeyDown={onKeyDown}>
          {rows.map((each, index) => (
            <tr key={each.id}>
              <Title row={each} onTitle={props.onTitle} />
              {columns.map((one, at) => (
                <Cell
                  key={one.id}
                  {...props.cell(each.id, one.id)}
                  hint={one.hint ?? one.title}
                  row={index}
                  column={at}
                  active={index === row && at === column}
                  onPoint={() => {
                    if (index === row && at === column) props.onPress(each.id, one.id);
                    else activate(index, at);
                  }}
                />
              ))}
              {props.lastColumn ? <td className={classes["last"]}>{props.lastColumn.of(each.id)}</td> : null}
            </tr>
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

/** Drawn again only when its row is another object: moving about the cells leaves the titles alone. */
const Title = memo(function Title({
  row,
  onTitle,
}: {
  readonly row: GridRow;
  readonly onTitle: ((rowId: string) => void) | undefined;
}) {
  return (
    <th scope="row">
      <span className={classes["title"]}>
        {onTitle ? (
          <button type="button" className={classes["titleButton"]} onClick={() => onTitle(row.id)}>
            {row.title}
          </button>
        ) : (
          row.title
        )}
        {row.mark}
      </span>
      {row.note ? (
        <span className={classes["note"]} title={row.note}>
          {row.note}
        </span>
      ) : null}
      {row.below}
    </th>
  );
});

interface CellProps extends GridCell {
  readonly hint: string;
  readonly row: number;
  readonly column: number;
  readonly active: boolean;
  readonly onPoint: () => void;
}

/** Drawn again only when what it shows changes: a key press touches two cells of some hundreds. */
const Cell = memo(
  function Cell(props: CellProps) {
    return (
      <td
        className={classes["cell"]}
        data-row={props.row}
        data-column={props.column}
        data-tone={props.tone}
        tabIndex={props.active ? 0 : -1}
        aria-label={`${props.hint}: ${props.name}${props.mark ? `, ${props.mark}` : ""}`}
        onClick={props.onPoint}
      >
        <span className={classes["text"]}>{props.text}</span>
        {props.mark ? <span className={classes["mark"]} title={props.mark} aria-hidden /> : null}
      </td>
    );
  },
  (a, b) =>
    a.text === b.text &&
    a.tone === b.tone &&
    a.mark === b.mark &&
    a.name === b.name &&
    a.active === b.active &&
    a.row === b.row &&
    a.column === b.column &&
    // A press acts on the cell that is active; its handler must be the present one.
    !b.active,
);

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
