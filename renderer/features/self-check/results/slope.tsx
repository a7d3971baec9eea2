import type { Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import classes from "./slope.module.css";
import { endsOf, shownFigure } from "./words.ts";

const width = 96;
const height = 28;
const margin = 5;

/** The means of an item round by round, on the whole of its scale; a round that does not show it is left out. */
export function Slope({
  means,
  scale,
}: {
  readonly means: readonly (number | null)[];
  readonly scale: Scale;
}) {
  const [lowest, highest] = endsOf(scale);
  const step = (width - 2 * margin) / Math.max(1, means.length - 1);
  const points = means.flatMap((mean, round) =>
    mean === null
      ? []
      : [
          {
            round,
            x: margin + round * step,
            y: height - margin - ((mean - lowest) / (highest - lowest)) * (height - 2 * margin),
          },
        ],
  );
  const words = means.map(
    (mean, round) => `round ${round + 1}: ${mean === null ? "not shown" : shownFigure(mean)}`,
  );
  return (
    <svg
      className={classes["slope"]}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Means, ${words.join(", ")}`}
    >
      <line className={classes["end"]} x1={0} x2={width} y1={margin} y2={margin} />
      <line className={classes["end"]} x1={0} x2={width} y1={height - margin} y2={height - margin} />
      <polyline className={classes["line"]} points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {points.map(({ round, x, y }) => (
        <circle key={round} className={classes["point"]} cx={x} cy={y} r={3} />
      ))}
    </svg>
  );
}
