import { memo, type ReactNode } from "react";
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

interface LineProps {
  readonly line: GridRow;
  /** Its place among the lines, from 0. */
  readonly index: number;
  readonly columns: readonly GridColumn<string>[];
  /** One for each column. */
  readonly cells: readonly GridCell[];
  /** The column of the active cell, from 0, when it is in this line. */
  readonly active: number | null;
  readonly last: ReactNode;
  readonly onTitle: ((rowId: string) => void) | undefined;
}

/** A line of the grid, drawn again only when it shows something else: a key press touches one or two of many. */
export const GridLine = memo(
  function GridLine({ line, index, columns, cells, active, last, onTitle }: LineProps) {
    return (
      <tr>
        <Title row={line} onTitle={onTitle} />
        {columns.map((column, at) => {
          const cell = cells[at];
          return cell ? (
            <Cell
              key={column.id}
              {...cell}
              hint={column.hint ?? column.title}
              row={index}
              column={at}
              active={at === active}
            />
          ) : null;
        })}
        {last === undefined ? null : <td className={classes["last"]}>{last}</td>}
      </tr>
    );
  },
  (a, b) =>
    a.line === b.line &&
    a.index === b.index &&
    a.columns === b.columns &&
    a.active === b.active &&
    a.last === b.last &&
    a.onTitle === b.onTitle &&
    a.cells.every((cell, at) => showsTheSame(cell, b.cells[at])),
);

function showsTheSame(a: GridCell, b: GridCell | undefined): boolean {
  return b !== undefined && a.text === b.text && a.tone === b.tone && a.name === b.name && a.mark === b.mark;
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
      {row.note || row.below ? (
        <span className={classes["foot"]}>
          {row.note ? (
            <span className={classes["note"]} title={row.note}>
              {row.note}
            </span>
          ) : null}
          {row.below}
        </span>
      ) : null}
    </th>
  );
});

interface CellProps extends GridCell {
  readonly hint: string;
  readonly row: number;
  readonly column: number;
  readonly active: boolean;
}

const Cell = memo(function Cell(props: CellProps) {
  return (
    <td
      className={classes["cell"]}
      data-row={props.row}
      data-column={props.column}
      data-tone={props.tone}
      data-marked={props.mark ? "" : undefined}
      tabIndex={props.active ? 0 : -1}
      aria-label={`${props.hint}: ${props.name}${props.mark ? `, ${props.mark}` : ""}`}
    >
      <span className={classes["text"]}>{props.text}</span>
      {props.mark ? <span className={classes["mark"]} title={props.mark} aria-hidden /> : null}
    </td>
  );
});

/** Where a cell is, by anything within it; null outside the cells. */
export function placeOf(target: EventTarget): { readonly row: number; readonly column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
  return cell ? { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) } : null;
}
