import { IconAlertTriangle } from "@tabler/icons-react";
import { otherSideOf } from "../../../../shared/domain/survey/mirrored.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import classes from "../self-check.module.css";
import { showSurvey } from "../survey-edits.ts";
import { otherSideNamed } from "../survey-words.ts";

/** Warns of items that the other side of the perception gap asks in other words, and leads to it; else nothing. */
export function OtherSideNote({ survey }: { readonly survey: Survey }) {
  const side = otherSideOf(useWorkbook(), survey);
  if (!side || side.faults.size === 0) return null;
  const { survey: other, faults } = side;
  const items = faults.size === 1 ? "One item differs" : `${faults.size} items differ`;
  const from = otherSideNamed(side);
  return (
    <p className={classes["warning"]} role="note">
      <IconAlertTriangle size={16} aria-hidden />
      <span>
        {`${items} from ${from}, with which the perception gap compares this. `}
        {other ? (
          <button type="button" className={classes["link"]} onClick={() => showSurvey(other.id)}>
            {`Go to ${from}`}
          </button>
        ) : null}
      </span>
    </p>
  );
}
