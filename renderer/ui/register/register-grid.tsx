import {
  useCallback,
  useEffect,
  useId,
  useRef,
  useState,
  type CSSProperties,
  type MouseEvent,
  type RefObject,
} from "react";
import type { AfterEdit } from "./cell-editor.tsx";
import type { DisplayItem } from "./display-items.ts";
import { nextSorting } from "./next-sorting.ts";
import { RegisterHead } from "./register-head.tsx";
import { cellId, HeadingLine, RegisterLine } from "./register-row.tsx";
import classes from "./register.module.css";
import type { RegisterRow, RegisterView, Sorting } from "./types.ts";
import type { Columns } from "./use-columns.ts";
import { headLine, useCursor } from "./use-cursor.ts";
import { onGridKey } from "./use-grid-keys.ts";
import { lineHeight, useLines, useSight } from "./use-lines.ts";
import { useRowDrag, type Reordering } from "./use-row-drag.ts";
import type { Selection } from "./use-selection.ts";

export interface GridProps<R extends RegisterRow> {
  readonly label: string;
  readonly items: readonly DisplayItem<R>[];
  readonly rowCount: number;
  /** How the lines are arranged; another one begins at the first line. */
  readonly view: RegisterView;
  readonly columns: Columns<R>;
  readonly onSort: (sorting: Sorting | null) => void;
  readonly onToggleHeading: (key: string) => void;
  readonly selection: Selection;
  readonly activeId: string | null;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onRemove: ((ids: readonly string[]) => void) | undefined;
  readonly reordering: Reordering | undefined;
  /** The element that takes the keys, to be focused from outside. */
  readonly gridRef: RefObject<HTMLDivElement | null>;
}

/** The lines of a register under their head: only those in view are drawn, keys and clicks are handled here. */
export function RegisterGrid<R extends RegisterRow>(props: GridProps<R>) {
  const { items, columns, gridRef, selection } = props;
  const gridId = useId();
  const cursor = useCursor(items, columns.shown, props.activeId, props.onActive);
  const [editing, setEditing] = useState<{ readonly id: string; readonly column: string } | null>(null);
  const [hasFocus, setHasFocus] = useState(false);
  const drag = useRowDrag(props.reordering);
  const cursorCell = cellId(gridId, cursor.line, cursor.column);
  const virtualizer = useLines(items.length, gridRef, cursor.line);
  useSight(virtualizer, props.view, cursor.line, cursorCell);

  const edit = (id: string, columnIndex: number): boolean => {
    const item = items.find((candidate) => candidate.id === id);
    const column = columns.shown[columnIndex];
    if (item?.kind !== "row" || !column?.edit?.(item.row)) return false;
    setEditing({ id, column: column.id });
    return true;
  };
  const sortByColumn = (index: number) => {
    const column = columns.shown[index];
    if (column?.sortBy) props.onSort(nextSorting(props.view.sorting, column));
  };
  const onEdited = useLatest((where: AfterEdit) => {
    setEditing(null);
    if (where === "elsewhere") return;
    if (where !== "cell") cursor.moveTo(cursor.line, cursor.column + (where === "next" ? 1 : -1));
    gridRef.current?.focus({ preventScroll: true });
  });

  const onMouseDown = (event: MouseEvent) => {
    if (isInEditor(event.target)) return;
    const hadFocus = document.activeElement === gridRef.current;
    if (isControl(event.target)) {
      // The boxes and head buttons work, and the keyboard stays with the grid.
      event.preventDefault();
      gridRef.current?.focus({ preventScroll: true });
    }
    const place = placeOf(event, columns.shown);
    if (!place) return;
    if (place.heading !== null) props.onToggleHeading(place.heading);
    const here = hadFocus && place.line === cursor.line && place.column === cursor.column;
    if (here && place.id !== null && place.column !== null && edit(place.id, place.column))
      event.preventDefault();
    cursor.moveTo(place.line, place.column ?? cursor.column);
  };
  const onClick = (event: MouseEvent) => {
    const place = placeOf(event, columns.shown);
    if (!place?.select || place.id === null) return;
    if (event.shiftKey) selection.extendTo(place.id);
    else selection.toggle(place.id);
  };

  const measures: CSSProperties & Record<`--${string}`, string> = {
    "--register-columns": columns.template,
    "--register-width": `${columns.width}px`,
  };
  return (
    <div
      ref={gridRef}
      className={classes["grid"]}
      role="grid"
      aria-label={props.label}
      aria-rowcount={items.length + 1}
      aria-colcount={columns.shown.length + 1}
      aria-multiselectable
      data-overflowing={columns.overflowing || undefined}
      aria-activedescendant={cursorCell}
      tabIndex={0}
      style={measures}
      onFocus={(event) => setHasFocus(event.target === event.currentTarget)}
      onBlur={() => setHasFocus(false)}
      onMouseDown={onMouseDown}
      onClick={onClick}
      onKeyDown={(event) =>
        onGridKey(event, {
          items,
          columnCount: columns.shown.length,
          cursor,
          selection,
          pageLines: Math.max(1, Math.floor((gridRef.current?.clientHeight ?? 0) / lineHeight) - 2),
          sortByColumn,
          toggleHeading: props.onToggleHeading,
          enter: (id, column) => {
            if (!edit(id, column)) props.onOpen(id);
          },
          remove: props.onRemove,
          shift: props.reordering?.shift,
        })
      }
      {...drag.handlers}
    >
      <RegisterHead
        gridId={gridId}
        columns={columns}
        sorting={props.view.sorting}
        cursorColumn={cursor.line === headLine ? cursor.column : null}
        selection={selection}
        rowCount={props.rowCount}
        onSort={sortByColumn}
      />
      <div className={classes["lines"]} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          const shared = {
            line: index,
            top: start,
            gridId,
            columns,
            cursorColumn: cursor.line === index ? cursor.column : null,
          };
          // Keyed by its place, a line takes in the row that comes there: no line is taken away and made anew for that.
          return item.kind === "heading" ? (
            <HeadingLine key={index} {...shared} item={item} />
          ) : (
            <RegisterLine
              key={index}
              {...shared}
              row={item.row}
              active={item.id === props.activeId}
              selected={selection.ids.has(item.id)}
              editing={editing?.id === item.id ? editing.column : null}
              hasKeyboard={hasFocus && cursor.line === index}
              onEdited={onEdited}
              dropAt={drag.over?.id === item.id ? drag.over.place : null}
            />
          );
        })}
      </div>
    </div>
  );
}

/** A function that stays the same and does what its latest version does. */
function useLatest<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}

interface Place {
  readonly line: number;
  readonly id: string | null;
  readonly heading: string | null;
  readonly column: number | null;
  readonly select: boolean;
}

function placeOf(event: MouseEvent, columns: readonly { readonly id: string }[]): Place | null {
  if (!(event.target instanceof Element) || event.button !== 0) return null;
  const line = event.target.closest<HTMLElement>("[data-line]");
  if (!line) return null;
  const column = event.target.closest<HTMLElement>("[data-column]")?.dataset["column"];
  const index = columns.findIndex((candidate) => candidate.id === column);
  return {
    line: Number(line.dataset["line"]),
    id: line.dataset["row"] ?? null,
    heading: line.dataset["heading"] ?? null,
    column: index < 0 ? null : index,
    select: event.target.closest("[data-select]") !== null,
  };
}

function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest("input, button") !== null;
}

function isInEditor(target: EventTarget): boolean {
  return target instanceof Element && target.closest("[data-editing]") !== null;
}
