import { dayCount } from "./words.ts";
import type { Bar, Span } from "./bars.ts";
import classes from "./gantt.module.css";
import { xOf, type TimeScale } from "./time-scale.ts";

/** Everything drawn of one action: bar, progress, slack, uncertainty, forecast and baseline. */
export function BarMarks(props: {
  readonly bar: Bar;
  readonly scale: TimeScale;
  /** Working days by which it is late; 0 when it is not. */
  readonly lateDays: number;
  /** It can be taken hold of. */
  readonly movable: boolean;
}) {
  const { bar, scale } = props;
  const at = (span: Span) => ({
    left: xOf(scale, span.from),
    width: Math.max(2, (span.to - span.from) * scale.dayWidth),
  });
  const end = xOf(scale, bar.to);
  return (
    <>
      {bar.ghost ? <span className={classes["ghost"]} style={at(bar.ghost)} /> : null}
      {bar.forecast ? <span className={classes["forecast"]} style={at(bar.forecast)} /> : null}
      {bar.slackTo === null ? null : (
        <span className={classes["slack"]} style={at({ from: bar.to, to: bar.slackTo })} />
      )}
      {bar.whisker ? <span className={classes["whisker"]} style={at(bar.whisker)} /> : null}
      <span
        className={classes["bar"]}
        style={at(bar)}
        data-grip={props.movable ? "move" : undefined}
        data-critical={bar.critical || undefined}
        data-late={bar.late || undefined}
        data-dropped={bar.dropped || undefined}
      >
        <span className={classes["progress"]} style={{ width: `${bar.progress * 100}%` }} />
        {props.movable ? <span className={classes["edge"]} data-grip="resize" /> : null}
      </span>
      {props.movable ? (
        <span
          className={classes["handle"]}
          style={{ left: end + 3 }}
          data-grip="link"
          title="Drag to what waits for it"
        />
      ) : null}
      {props.lateDays > 0 ? (
        <span className={classes["lateWord"]} style={{ left: Math.max(end, whiskerEnd(bar, scale)) + 14 }}>
          {dayCount(props.lateDays)} late
        </span>
      ) : null}
    </>
  );
}

function whiskerEnd({ whisker, slackTo, forecast }: Bar, scale: TimeScale): number {
  return xOf(scale, Math.max(whisker?.to ?? 0, slackTo ?? 0, forecast?.to ?? 0));
}
