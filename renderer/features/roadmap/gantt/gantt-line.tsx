import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { memo } from "react";
import { BarMarks } from "./bar-marks.tsx";
import { dayOf, spanOf, type Bar } from "./bars.ts";
import classes from "./gantt.module.css";
import type { LeftColumns } from "./measures.ts";
import type { GanttRow } from "./rows.ts";
import { xOf, type TimeScale } from "./time-scale.ts";
import { dateInColumn, noDatesWords } from "./words.ts";

interface LineProps {
  readonly row: GanttRow;
  readonly line: number;
  readonly top: number;
  readonly width: number;
  readonly columns: LeftColumns;
  readonly scale: TimeScale;
  /** The bar of an action; null when it has no dates. */
  readonly bar: Bar | null;
  /** Last day as shown in the column. */
  readonly finish: string | null;
  readonly lateDays: number;
  /** What the line says to those who do not see it. */
  readonly words: string;
  readonly id: string;
  readonly active: boolean;
  readonly selected: boolean;
  /** Its part in a link that is being made. */
  readonly linking: "from" | "to" | null;
}

/** The id of the cell by which the grid says which line the keyboard is in. */
export function lineId(gridId: string, line: number): string {
  return `${gridId}-line-${line}`;
}

/** One line of the Gantt; drawn anew only when something of it changed. */
export const GanttLine = memo(function GanttLine(props: LineProps) {
  const { row, line, columns } = props;
  return (
    <div
      role="row"
      aria-rowindex={line + 2}
      aria-selected={row.kind === "action" ? props.selected : undefined}
      className={classes["line"]}
      style={{ top: props.top, width: props.width }}
      data-line={line}
      data-kind={row.kind}
      data-action={row.kind === "action" ? row.key : undefined}
      data-active={props.active || undefined}
      data-selected={props.selected || undefined}
      data-linking={props.linking ?? undefined}
    >
      <div className={classes["left"]} role="presentation" data-left style={{ width: columns.all }}>
        <Left {...props} />
      </div>
      <div
        role="gridcell"
        aria-colindex={5}
        id={props.id}
        aria-label={props.words}
        className={classes["time"]}
      >
        <Time {...props} />
      </div>
    </div>
  );
});

function Left({ row, columns, finish }: LineProps) {
  if (row.kind === "group") {
    const Icon = row.open ? IconChevronDown : IconChevronRight;
    return (
      <div
        role="gridcell"
        aria-colindex={1}
        className={classes["heading"]}
        style={{ width: columns.all }}
        data-toggle
      >
        <Icon size={16} aria-hidden />
        <span className={classes["clip"]}>{row.title}</span>
        <span className={classes["quiet"]}>{row.count}</span>
        {row.late > 0 ? <span className={classes["late"]}>{row.late} late</span> : null}
      </div>
    );
  }
  const isAction = row.kind === "action";
  const title = isAction ? row.entry.action.title : row.milestone.title;
  const owner = isAction ? (row.entry.owner?.name ?? "Nobody") : "";
  return (
    <>
      <div role="gridcell" aria-colindex={1} className={classes["number"]} style={{ width: columns.number }}>
        {isAction ? `A${row.entry.rank}` : ""}
      </div>
      <div
        role="gridcell"
        aria-colindex={2}
        className={classes["cell"]}
        style={{ width: columns.title }}
        title={title}
      >
        {title}
      </div>
      {columns.owner > 0 ? (
        <div
          role="gridcell"
          aria-colindex={3}
          className={classes["cell"]}
          data-quiet={isAction && row.entry.owner === null ? true : undefined}
          style={{ width: columns.owner }}
          title={owner}
        >
          {owner}
        </div>
      ) : null}
      {columns.finish > 0 ? (
        <div
          role="gridcell"
          aria-colindex={4}
          className={classes["date"]}
          style={{ width: columns.finish }}
          data-part="finish"
        >
          {finish === null ? "" : dateInColumn(finish)}
        </div>
      ) : null}
    </>
  );
}

function Time({ row, bar, scale, lateDays, columns }: LineProps) {
  if (row.kind === "milestone") {
    const { date, title } = row.milestone;
    if (date === null) return <NoDates columns={columns} words="No day yet" />;
    const x = xOf(scale, dayOf(date) + 0.5);
    return (
      <>
        <span className={classes["diamond"]} style={{ left: x }} data-kind={row.milestone.kind} />
        <span className={classes["milestoneName"]} style={{ left: x + 12 }}>
          {title}
        </span>
      </>
    );
  }
  if (row.kind === "group") {
    if (row.start === null || row.finish === null) return null;
    const span = spanOf(row.start, row.finish);
    const width = (span.to - span.from) * scale.dayWidth;
    return (
      <span className={classes["summary"]} style={{ left: xOf(scale, span.from), width }}>
        <span className={classes["summaryDone"]} style={{ width: `${row.progress * 100}%` }} />
      </span>
    );
  }
  if (bar === null) return <NoDates columns={columns} words={noDatesWords(row.entry)} />;
  const { action } = row.entry;
  const movable = action.status !== "done" && action.status !== "dropped";
  return <BarMarks bar={bar} scale={scale} lateDays={lateDays} movable={movable} />;
}

/** Said beside the columns, wherever the axis was scrolled to. */
function NoDates({ words, columns }: { readonly words: string; readonly columns: LeftColumns }) {
  return (
    <span className={classes["noDates"]} style={{ left: columns.all + 8 }}>
      {words}
    </span>
  );
}
