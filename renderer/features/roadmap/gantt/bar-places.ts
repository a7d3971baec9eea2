import type { Bar, Span } from "./bars.ts";
import { xOf, type TimeScale } from "./time-scale.ts";

/** A stretch of the axis, in pixels. */
export interface Place {
  readonly left: number;
  readonly width: number;
}

/** Where the parts of a bar lie on the axis, in pixels; null for what is not drawn of it. */
export interface BarPlaces {
  readonly bar: Place;
  readonly slack: Place | null;
  readonly whisker: Place | null;
  readonly forecast: Place | null;
  readonly ghost: Place | null;
  /** Left edges. */
  readonly handle: number;
  readonly lateWord: number;
}

export function placesOf(bar: Bar, scale: TimeScale): BarPlaces {
  const at = (span: Span): Place => ({
    left: xOf(scale, span.from),
    width: Math.max(2, (span.to - span.from) * scale.dayWidth),
  });
  const { slackTo, whisker, forecast, ghost } = bar;
  const end = xOf(scale, bar.to);
  const farthest = xOf(
    scale,
    Math.max(bar.to, whisker?.to ?? bar.to, slackTo ?? bar.to, forecast?.to ?? bar.to),
  );
  return {
    bar: at(bar),
    slack: slackTo === null ? null : at({ from: bar.to, to: slackTo }),
    whisker: whisker && at(whisker),
    forecast: forecast && at(forecast),
    ghost: ghost && at(ghost),
    handle: end + 3,
    lateWord: farthest + 14,
  };
}
