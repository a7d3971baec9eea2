import {
  IconArrowsExchange,
  IconBarrierBlock,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconHandStop,
  IconMinus,
  IconSchool,
  IconTarget,
  type Icon,
} from "@tabler/icons-react";
import type { VerdictKind } from "../../shared/domain/triage.ts";
import { verdictTitles } from "../../shared/workbook/words.ts";
import classes from "./verdict-mark.module.css";

const shapes: Readonly<Record<VerdictKind, Icon>> = {
  "define-first": IconTarget,
  barrier: IconBarrierBlock,
  mixed: IconCircleHalf2,
  interaction: IconArrowsExchange,
  capability: IconSchool,
  resistance: IconHandStop,
  "no-cause": IconCircleCheck,
  undetermined: IconCircleDashed,
};

/** What a verdict is called; null: the gap was never triaged. */
export function verdictTitle(kind: VerdictKind | null): string {
  return kind === null ? "Not triaged" : verdictTitles[kind].title;
}

/** A verdict as its shape, its word and its colour, so that none of them has to carry it alone. */
export function VerdictMark({
  kind,
  size = 16,
}: {
  readonly kind: VerdictKind | null;
  readonly size?: number;
}) {
  const Shape = kind === null ? IconMinus : shapes[kind];
  return (
    <span className={classes["mark"]} data-verdict={kind ?? "none"}>
      <Shape size={size} aria-hidden />
      {verdictTitle(kind)}
    </span>
  );
}
