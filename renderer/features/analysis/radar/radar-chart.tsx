import { anchorOf, outline, pointOn, ring } from "./radar-shape.ts";
import classes from "./radar.module.css";

const radius = 150;
const rings = [25, 50, 75, 100] as const;

/** One axis of the radar. */
export interface RadarAxis {
  readonly id: string;
  readonly label: string;
  /** 0 … 100, or null while nothing is rated. */
  readonly score: number | null;
  readonly provisional: boolean;
  /** The same for what it is compared with. */
  readonly compared: number | null;
}

/**
 * Scores 0 … 100 on as many axes as there are dimensions. A provisional score is a hollow point; an unrated one is no
 * point, and its label carries a dash. What is compared is dashed. The table beside it says the same in figures.
 */
export function RadarChart(props: {
  readonly axes: readonly RadarAxis[];
  readonly label: string;
  readonly onChoose?: (id: string) => void;
}) {
  const { axes } = props;
  return (
    <svg viewBox="-250 -190 500 380" role="img" aria-label={props.label} className={classes["chart"]}>
      {rings.map((share) => (
        <path key={share} className={classes["ring"]} d={ring(axes.length, (share / 100) * radius)} />
      ))}
      {axes.map(({ id }, axis) => {
        const end = pointOn(axis, axes.length, radius);
        return <line key={id} className={classes["ring"]} x1={0} y1={0} x2={end.x} y2={end.y} />;
      })}
      <path
        className={classes["area"]}
        d={outline(
          axes.map(({ score }) => score),
          radius,
        )}
      />
      <path
        className={classes["compared"]}
        d={outline(
          axes.map(({ compared }) => compared),
          radius,
        )}
      />
      {axes.map(({ id, score, provisional }, axis) => {
        if (score === null) return null;
        const { x, y } = pointOn(axis, axes.length, (score / 100) * radius);
        return (
          <circle
            key={id}
            className={classes["point"]}
            data-hollow={provisional || undefined}
            cx={x}
            cy={y}
            r={4}
          />
        );
      })}
      {rings.map((share) => (
        <text key={share} className={classes["scale"]} x={4} y={-(share / 100) * radius + 9}>
          {share}
        </text>
      ))}
      {axes.map((axis, index) => (
        <AxisLabel key={axis.id} axis={axis} index={index} count={axes.length} onChoose={props.onChoose} />
      ))}
    </svg>
  );
}

function AxisLabel(props: {
  readonly axis: RadarAxis;
  readonly index: number;
  readonly count: number;
  readonly onChoose: ((id: string) => void) | undefined;
}) {
  const { axis, onChoose } = props;
  const at = pointOn(props.index, props.count, radius + 14);
  // Labels on top grow upwards, those below downwards.
  const shift = at.y < -radius / 2 ? -4 : at.y > radius / 2 ? 12 : 4;
  return (
    <text
      className={classes["label"]}
      data-choosable={onChoose ? true : undefined}
      textAnchor={anchorOf(at)}
      x={at.x}
      y={at.y + shift}
      onClick={() => onChoose?.(axis.id)}
    >
      {axis.label}{" "}
      <tspan className={classes["value"]}>
        {axis.score === null ? "–" : Math.round(axis.score)}
        {axis.provisional ? "*" : ""}
      </tspan>
    </text>
  );
}
