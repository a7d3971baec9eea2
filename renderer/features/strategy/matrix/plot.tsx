import type { ReactNode } from "react";
import { middleOf, plot, plotHeight, plotWidth, type Placed } from "./layout.ts";
import type { Mark, Spot } from "./marks.ts";
import classes from "./matrix.module.css";

const fives = [1, 2, 3, 4, 5] as const;

/** What the corners of the matrix mean. */
const corners = [
  { words: "Quick wins", impact: 5, anchor: "start" },
  { words: "Big bets", impact: 5, anchor: "end" },
  { words: "Fill-ins", impact: 1, anchor: "start" },
  { words: "Think twice", impact: 1, anchor: "end" },
] as const;

/** The empty matrix with its axes: impact upwards, effort to the right. */
export function Grid({ lit }: { readonly lit: Spot | null }) {
  const { left, top, cell, steps } = plot;
  const bottom = top + steps * cell.height;
  return (
    <g aria-hidden>
      {fives.map((impact) =>
        fives.map((effort) => (
          <rect
            key={`${impact}/${effort}`}
            className={classes["field"]}
            data-field={`${impact}/${effort}`}
            data-lit={(lit?.impact === impact && lit.effort === effort) || undefined}
            x={left + (effort - 1) * cell.width}
            y={top + (steps - impact) * cell.height}
            width={cell.width}
            height={cell.height}
          />
        )),
      )}
      {corners.map(({ words, impact, anchor }) => (
        <text
          key={words}
          className={classes["corner"]}
          textAnchor={anchor}
          x={left + (anchor === "start" ? 8 : steps * cell.width - 8)}
          y={impact === 5 ? top + 18 : bottom - 8}
        >
          {words}
        </text>
      ))}
      {fives.map((step) => (
        <g key={step} className={classes["tick"]}>
          <text x={left - 10} y={middleOf({ impact: step, effort: 1 }).y + 4} textAnchor="end">
            {step}
          </text>
          <text x={middleOf({ impact: 1, effort: step }).x} y={bottom + 17} textAnchor="middle">
            {step}
          </text>
        </g>
      ))}
      <text
        className={classes["axis"]}
        x={left + (steps * cell.width) / 2}
        y={bottom + 34}
        textAnchor="middle"
      >
        Effort
      </text>
      <text
        className={classes["axis"]}
        transform={`translate(14 ${top + (steps * cell.height) / 2}) rotate(-90)`}
        textAnchor="middle"
      >
        Impact
      </text>
    </g>
  );
}

/** The drawing's frame. */
export function Drawing(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <svg
      className={classes["drawing"]}
      viewBox={`0 0 ${plotWidth} ${plotHeight}`}
      preserveAspectRatio="xMidYMin meet"
      role="group"
      aria-label={props.label}
    >
      {props.children}
    </svg>
  );
}

/** Where a judged mark was computed: an outline, and a line to where it stands now. */
export function Ghost({ mark, at }: { readonly mark: Mark; readonly at: Placed }) {
  const { computed, judged, spot } = mark;
  if (!computed || !judged) return null;
  if (computed.impact === spot.impact && computed.effort === spot.effort) return null;
  const from = middleOf(computed);
  return (
    <g className={classes["ghost"]} aria-hidden>
      <line x1={from.x} y1={from.y} x2={at.x} y2={at.y} />
      <Shape kind={mark.kind} x={from.x} y={from.y} radius={9} />
    </g>
  );
}

/** A round mark for a recommendation, a square one for an action of the roadmap. */
export function Shape(props: Placed & { readonly kind: Mark["kind"] }) {
  const { kind, x, y, radius } = props;
  return kind === "recommendation" ? (
    <circle cx={x} cy={y} r={radius} />
  ) : (
    <rect x={x - radius} y={y - radius} width={2 * radius} height={2 * radius} rx={3} />
  );
}

/** The number on a mark, small enough for it. */
export function MarkNumber({ number, at }: { readonly number: string; readonly at: Placed }) {
  return (
    <text
      className={classes["number"]}
      x={at.x}
      y={at.y}
      textAnchor="middle"
      dominantBaseline="central"
      fontSize={at.radius * (number.length > 2 ? 0.82 : 0.98)}
    >
      {number}
    </text>
  );
}
