import type { Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import { differenceLevel, type DifferenceLevel, rampLevel } from "./ramp.ts";
import classes from "./ramp.module.css";
import { endsOf, shownDifference, shownFigure } from "./words.ts";

/** A mean on the ramp of its scale, with its figure; a dash when there is none. */
export function MeanChip({ mean, scale }: { readonly mean: number | null; readonly scale: Scale }) {
  if (mean === null) return <span className={classes["none"]}>–</span>;
  return (
    <span className={classes["mean"]} data-step={rampLevel(mean, endsOf(scale))}>
      {shownFigure(mean)}
    </span>
  );
}

/** A difference between two groups of people on the diverging ramp, with its sign. */
export function DifferenceChip({ difference }: { readonly difference: number }) {
  return <SignedChip difference={difference} level={differenceLevel(difference)} />;
}

/** A difference between two rounds with its sign, marked only when it is more than chance. */
export function ChangeChip(props: { readonly difference: number; readonly isMore: boolean }) {
  const { difference, isMore } = props;
  return <SignedChip difference={difference} level={!isMore ? "none" : difference > 0 ? "up" : "down"} />;
}

function SignedChip(props: { readonly difference: number; readonly level: DifferenceLevel | "up" | "down" }) {
  const { difference, level } = props;
  return (
    <span className={classes["difference"]} data-difference={level}>
      {shownDifference(difference)}
    </span>
  );
}
