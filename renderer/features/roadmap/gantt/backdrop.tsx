import { memo } from "react";
import { dateOfDay, isWorkingDay, type WorkingCalendar } from "../../../../shared/domain/calendar.ts";
import classes from "./gantt.module.css";
import { levelOf, ticks, tickUnits, xOf, type TimeScale } from "./time-scale.ts";
import type { Viewport } from "./use-viewport.ts";

/** What lies behind the bars: lines at the dates of the head, days nobody works on, and the days that matter. */
export const Backdrop = memo(function Backdrop(props: {
  readonly scale: TimeScale;
  readonly viewport: Viewport;
  readonly calendar: WorkingCalendar;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly { readonly day: number; readonly kind: string }[];
}) {
  const { scale, viewport, height } = props;
  const from = Math.floor(scale.origin + Math.max(0, viewport.left) / scale.dayWidth);
  const to = Math.ceil(scale.origin + viewport.right / scale.dayWidth);
  const level = levelOf(scale.dayWidth);
  const isClose = level === "day" || level === "week";
  const lines = ticks(tickUnits[level][1], from, to)
    .map((tick) => `M${Math.round(xOf(scale, tick.from)) + 0.5} 0V${height}`)
    .join("");
  return (
    <svg
      className={classes["backdrop"]}
      style={{ left: props.left }}
      width={props.width}
      height={height}
      aria-hidden
    >
      {isClose ? (
        <path className={classes["off"]} d={daysOff(props.calendar, scale, from, to, height)} />
      ) : null}
      <path className={classes["gridLine"]} d={lines} />
      {props.marks.map(({ day, kind }) => (
        <path
          key={`${kind} ${day}`}
          className={classes["markLine"]}
          data-kind={kind}
          d={`M${Math.round(xOf(scale, day)) + 0.5} 0V${height}`}
        />
      ))}
    </svg>
  );
});

/** One path of all the days nobody works on. */
function daysOff(
  calendar: WorkingCalendar,
  scale: TimeScale,
  from: number,
  to: number,
  height: number,
): string {
  let path = "";
  for (let day = from; day < to; day += 1)
    if (!isWorkingDay(dateOfDay(day), calendar))
      path += `M${xOf(scale, day)} 0h${scale.dayWidth}v${height}h${-scale.dayWidth}z`;
  return path;
}
