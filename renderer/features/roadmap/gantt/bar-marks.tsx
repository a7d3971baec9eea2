import { placesOf, type Place } from "./bar-places.ts";
import type { Bar } from "./bars.ts";
import classes from "./gantt.module.css";
import type { TimeScale } from "./time-scale.ts";
import { dayCount } from "./words.ts";

/**
 * Everything drawn of one action: bar, progress, slack, uncertainty, forecast and baseline. The parts are named, so that
 * they can be found and moved while something is dragged.
 */
export function BarMarks(props: {
  readonly bar: Bar;
  readonly scale: TimeScale;
  /** Working days by which it is late; 0 when it is not. */
  readonly lateDays: number;
  /** It can be taken hold of. */
  readonly movable: boolean;
}) {
  const { bar, movable } = props;
  const at = placesOf(bar, props.scale);
  return (
    <>
      {at.ghost ? <span className={classes["ghost"]} style={across(at.ghost)} /> : null}
      {at.forecast ? (
        <span className={classes["forecast"]} style={across(at.forecast)} data-part="forecast" />
      ) : null}
      <span
        className={classes["slack"]}
        style={at.slack ? across(at.slack) : undefined}
        hidden={at.slack === null}
        data-part="slack"
      />
      {at.whisker ? (
        <span className={classes["whisker"]} style={across(at.whisker)} data-part="whisker" />
      ) : null}
      <span
        className={classes["bar"]}
        style={across(at.bar)}
        data-part="bar"
        data-grip={movable ? "move" : undefined}
        data-critical={bar.critical || undefined}
        data-late={bar.late || undefined}
        data-dropped={bar.dropped || undefined}
      >
        <span className={classes["progress"]} style={{ width: `${bar.progress * 100}%` }} />
        {movable ? <span className={classes["edge"]} data-grip="resize" /> : null}
      </span>
      {movable ? (
        <span
          className={classes["handle"]}
          style={{ marginLeft: at.handle }}
          data-part="handle"
          data-grip="link"
          title="Drag to what waits for it"
        />
      ) : null}
      {props.lateDays > 0 ? (
        <span className={classes["lateWord"]} style={{ marginLeft: at.lateWord }} data-part="late-word">
          {dayCount(props.lateDays)} late
        </span>
      ) : null}
    </>
  );
}

function across({ left, width }: Place): { readonly marginLeft: number; readonly width: number } {
  return { marginLeft: left, width };
}
