import type { VisibleItem } from "../../../../shared/domain/survey/visible.ts";
import type { Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import classes from "./distribution-bar.module.css";
import { rampLevel } from "./ramp.ts";
import "./ramp.module.css";
import { endsOf } from "./words.ts";

/**
 * How often each step of the scale was answered, the lowest first, then “don’t know” and blank: one bar with its counts.
 * Every step has its place in it even when nobody chose it, so that a place can be told without its colour.
 */
export function DistributionBar({ item, scale }: { readonly item: VisibleItem; readonly scale: Scale }) {
  const counts = item.figures?.distribution ?? [];
  return (
    <div className={classes["bar"]} role="img" aria-label={distributionInWords(item, scale)}>
      {scale.steps.map(({ value, label }, step) => (
        <Segment key={value} count={counts[step] ?? 0} label={label} step={rampLevel(value, endsOf(scale))} />
      ))}
      <Segment count={item.unknown} label={scale.unknown} kind="unknown" />
      <Segment count={item.blank} label="Blank" kind="blank" />
    </div>
  );
}

function Segment(props: {
  readonly count: number;
  readonly label: string;
  readonly step?: number;
  readonly kind?: "unknown" | "blank";
}) {
  return (
    <span
      className={classes["segment"]}
      data-step={props.step}
      data-kind={props.kind}
      data-none={props.count === 0 || undefined}
      style={{ flexGrow: props.count }}
      title={`${props.label}: ${props.count.toLocaleString()}`}
    >
      {props.count}
    </span>
  );
}

/** "No 3, Partly 4, Yes 2, Don’t know 1, blank 0". */
export function distributionInWords({ figures, unknown, blank }: VisibleItem, scale: Scale): string {
  const counts = figures?.distribution ?? [];
  return [
    ...scale.steps.map(({ label }, step) => `${label}: ${counts[step] ?? 0}`),
    `${scale.unknown}: ${unknown}`,
    `blank: ${blank}`,
  ].join("; ");
}

/** What the places of the bars mean, in their order. */
export function ScaleLegend({ scale }: { readonly scale: Scale }) {
  return (
    <ul className={classes["legend"]} aria-label="Answers, in the order of the bars">
      {scale.steps.map(({ value, label }) => (
        <li key={value}>
          <span className={classes["swatch"]} data-step={rampLevel(value, endsOf(scale))} aria-hidden />
          {label}
        </li>
      ))}
      <li>
        <span className={classes["swatch"]} data-kind="unknown" aria-hidden />
        {scale.unknown}
      </li>
      <li>
        <span className={classes["swatch"]} data-kind="blank" aria-hidden />
        Blank
      </li>
    </ul>
  );
}
