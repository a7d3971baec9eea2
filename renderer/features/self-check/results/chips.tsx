import type { Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import { differenceLevel, rampLevel } from "./ramp.ts";
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

/** A difference on the diverging ramp, with its sign. */
export function DifferenceChip({ difference }: { readonly difference: number }) {
  return (
    <span className={classes["difference"]} data-difference={differenceLevel(difference)}>
      {shownDifference(difference)}
    </span>
  );
}
