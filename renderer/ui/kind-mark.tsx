import { IconAlertTriangle, IconCircleMinus, IconStar, type Icon } from "@tabler/icons-react";
import type { FindingKind } from "../../shared/workbook/model.ts";
import { findingKindTitles } from "../../shared/workbook/words.ts";
import classes from "./kind-mark.module.css";

const shapes: Readonly<Record<FindingKind, Icon>> = {
  strength: IconStar,
  gap: IconCircleMinus,
  risk: IconAlertTriangle,
};

/** The kind of a finding: its shape, its word, and its colour, so that none of them has to carry it alone. */
export function KindMark({ kind, size = 16 }: { readonly kind: FindingKind; readonly size?: number }) {
  const Shape = shapes[kind];
  return (
    <span className={classes["mark"]} data-kind={kind}>
      <Shape size={size} aria-hidden />
      {findingKindTitles[kind]}
    </span>
  );
}
