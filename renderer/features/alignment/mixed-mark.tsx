import { IconPlus } from "@tabler/icons-react";
import { useNavigation } from "../../state/navigation.ts";
import { recordMixed } from "./alignment-edits.ts";
import type { MatrixRow } from "./alignment-rows.ts";
import classes from "./alignment.module.css";

/**
 * Says that the levers of a row disagree, and records it or leads to where it is recorded. Plain elements: it comes and
 * goes with the key that judges a cell, and is drawn in the same frame.
 */
export function MixedMark({ row }: { readonly row: MatrixRow }) {
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { mixed } = row;
  if (!mixed) return null;
  const [recorded] = mixed.recordedBy;
  const { title } = row.row.behaviour;
  return (
    <span className={classes["mixed"]}>
      <span className={classes["mixedBadge"]}>Mixed message</span>
      {recorded === undefined ? (
        <button
          type="button"
          className={classes["mixedButton"]}
          aria-label={`Record the mixed message on “${title}” as a finding`}
          aria-keyshortcuts="F"
          onClick={() => void recordMixed(row)}
        >
          <IconPlus size={12} aria-hidden />
          Finding
        </button>
      ) : (
        <button
          type="button"
          className={classes["mixedButton"]}
          aria-label={`To the finding on “${title}”`}
          onClick={() => goTo("findings", { focus: { kind: "finding", id: recorded } })}
        >
          Recorded
        </button>
      )}
    </span>
  );
}
