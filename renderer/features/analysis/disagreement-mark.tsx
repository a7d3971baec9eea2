import { Tooltip } from "@mantine/core";
import { IconArrowsDiff } from "@tabler/icons-react";
import classes from "./disagreement-mark.module.css";

/** Voices on one question that lie `range` (≥ 2) steps apart. */
export function DisagreementMark({ range }: { readonly range: number }) {
  const words = `Voices disagree by ${range} steps`;
  return (
    <Tooltip label={words}>
      <IconArrowsDiff size={16} role="img" aria-label={words} className={classes["mark"]} />
    </Tooltip>
  );
}
