import {
  IconCircle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconHelpCircle,
  type Icon,
} from "@tabler/icons-react";
import { standingTitles, type StepStanding } from "./step-standing.ts";
import classes from "./triage.module.css";

const shapes: Readonly<Record<StepStanding, Icon>> = {
  clear: IconCircleCheck,
  failed: IconCircleX,
  "no-evidence": IconCircleDashed,
  unknown: IconHelpCircle,
  unasked: IconCircle,
};

/** How a step stands, as a shape and a word. */
export function StandingMark({ standing }: { readonly standing: StepStanding }) {
  const Shape = shapes[standing];
  return (
    <span className={classes["standing"]} data-standing={standing}>
      <Shape size={16} aria-hidden />
      {standingTitles[standing]}
    </span>
  );
}
