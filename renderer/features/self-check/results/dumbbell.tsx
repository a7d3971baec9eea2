import type { Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import classes from "./dumbbell.module.css";
import { endsOf, shownFigure } from "./words.ts";

/**
 * Two means on one scale: a disc for the one, a ring for the other, and a line between them. The figures are printed
 * outward of the marks. It is a picture of what the table around it says, so that it has no words of its own.
 */
export function Dumbbell(props: {
  /** The disc. */
  readonly first: number;
  /** The ring. */
  readonly second: number;
  readonly scale: Scale;
  /** Means between the two, as points. */
  readonly between?: readonly number[];
  /** The figures are printed elsewhere. */
  readonly bare?: boolean;
}) {
  const { first, second, scale, between = [], bare = false } = props;
  const [lowest, highest] = endsOf(scale);
  const placeOf = (mean: number) => ((mean - lowest) / (highest - lowest)) * 100;
  const [left, right] = [Math.min(first, second), Math.max(first, second)];
  return (
    <div className={classes["frame"]} data-bare={bare || undefined} aria-hidden>
      <div className={classes["track"]}>
        {scale.steps.map(({ value }) => (
          <span key={value} className={classes["tick"]} style={{ left: `${placeOf(value)}%` }} />
        ))}
        <span
          className={classes["line"]}
          style={{ left: `${placeOf(left)}%`, width: `${placeOf(right) - placeOf(left)}%` }}
        />
        {between.map((mean, place) => (
          // Points of one line: nothing tells them apart but their place.
          <span key={place} className={classes["between"]} style={{ left: `${placeOf(mean)}%` }} />
        ))}
        <span className={classes["second"]} style={{ left: `${placeOf(second)}%` }} />
        <span className={classes["first"]} style={{ left: `${placeOf(first)}%` }} />
        {bare ? null : (
          <>
            <span className={classes["before"]} style={{ right: `${100 - placeOf(left)}%` }}>
              <span>{shownFigure(left)}</span>
            </span>
            <span className={classes["after"]} style={{ left: `${placeOf(right)}%` }}>
              <span>{shownFigure(right)}</span>
            </span>
          </>
        )}
      </div>
    </div>
  );
}

/** What the marks stand for. */
export function DumbbellLegend({ first, second }: { readonly first: string; readonly second: string }) {
  return (
    <span className={classes["legend"]}>
      <span>
        <span className={classes["first"]} aria-hidden /> {first}
      </span>
      <span>
        <span className={classes["second"]} aria-hidden /> {second}
      </span>
    </span>
  );
}

/** The words of a scale's ends and middle above the marks, each at its place. */
export function ScaleTicks({ scale }: { readonly scale: Scale }) {
  const [lowest, highest] = endsOf(scale);
  const named = scale.steps.length <= 3;
  return (
    <div className={classes["frame"]} data-words>
      <div className={classes["words"]}>
        {scale.steps.map(({ value, label }) => (
          <span key={value} style={{ left: `${((value - lowest) / (highest - lowest)) * 100}%` }}>
            {named ? label : value}
          </span>
        ))}
      </div>
    </div>
  );
}
