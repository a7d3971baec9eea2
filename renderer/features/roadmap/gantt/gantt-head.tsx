import { memo } from "react";
import { dateOfDay } from "../../../../shared/domain/calendar.ts";
import { shownMonth, shownShortDate } from "../../../state/today.ts";
import classes from "./gantt.module.css";
import type { LeftColumns } from "./measures.ts";
import { levelOf, ticks, tickUnits, xOf, type Tick, type TickUnit, type TimeScale } from "./time-scale.ts";
import type { Viewport } from "./use-viewport.ts";

/** The head: the names of the columns, and the dates along the axis. */
export const GanttHead = memo(function GanttHead(props: {
  readonly columns: LeftColumns;
  readonly scale: TimeScale;
  readonly viewport: Viewport;
  readonly width: number;
  /** Days named in the head: today, go-live, the steering date. */
  readonly marks: readonly { readonly day: number; readonly title: string }[];
}) {
  const { columns, scale, viewport } = props;
  const level = levelOf(scale.dayWidth);
  const [coarse, fine] = tickUnits[level];
  const from = scale.origin + Math.max(0, viewport.left) / scale.dayWidth;
  const to = scale.origin + viewport.right / scale.dayWidth;
  return (
    <div role="row" aria-rowindex={1} className={classes["ganttHead"]} style={{ width: props.width }}>
      <div className={classes["left"]} role="presentation" style={{ width: columns.all }}>
        <Name title="No." width={columns.number} index={1} />
        <Name title="Action" width={columns.title} index={2} />
        <Name title="Owner" width={columns.owner} index={3} />
        <Name title="Finish" width={columns.finish} index={4} />
      </div>
      <div role="columnheader" aria-colindex={5} aria-label="Time" className={classes["axis"]}>
        {ticks(coarse, from, to).map((tick) => (
          <TickMark key={tick.from} tick={tick} unit={coarse} scale={scale} line="coarse" />
        ))}
        {ticks(fine, from, to).map((tick) => (
          <TickMark key={tick.from} tick={tick} unit={fine} scale={scale} line="fine" />
        ))}
        {props.marks.map(({ day, title }) => (
          <span
            key={title}
            className={classes["markName"]}
            style={{ left: xOf(scale, day) }}
            data-mark={title}
          >
            {title}
          </span>
        ))}
      </div>
    </div>
  );
});

function Name(props: { readonly title: string; readonly width: number; readonly index: number }) {
  if (props.width === 0) return null;
  return (
    <div
      role="columnheader"
      aria-colindex={props.index}
      className={classes["columnName"]}
      style={{ width: props.width }}
    >
      {props.title}
    </div>
  );
}

function TickMark(props: {
  readonly tick: Tick;
  readonly unit: TickUnit;
  readonly scale: TimeScale;
  readonly line: "coarse" | "fine";
}) {
  const { tick, unit, scale, line } = props;
  const width = (tick.to - tick.from) * scale.dayWidth;
  return (
    <span className={classes["tick"]} data-line={line} style={{ left: xOf(scale, tick.from), width }}>
      <span className={classes["tickName"]}>{width < 16 ? "" : tickName(unit, tick.from, width)}</span>
    </span>
  );
}

function tickName(unit: TickUnit, day: number, width: number): string {
  const date = dateOfDay(day);
  switch (unit) {
    case "day":
      return String(Number(date.slice(8)));
    case "week":
      return width >= 64 ? shownShortDate(date) : String(Number(date.slice(8)));
    case "month":
      return width >= 140 ? shownMonth(date) : (shownMonth(date).split(" ")[0] ?? "").slice(0, 3);
    case "quarter":
      return `Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
    case "year":
      return date.slice(0, 4);
  }
}
