import { useId } from "react";
import { leverOf } from "../../../shared/methodology/levers.ts";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import { stances } from "../../../shared/workbook/entities/alignment.ts";
import { cellId } from "../../../shared/workbook/row-ids.ts";
import { stanceTitles } from "../../../shared/workbook/words.ts";
import { judge, useStance } from "./judgements.ts";
import classes from "./stance-choice.module.css";

/**
 * What the lever says to the behaviour. Plain radio buttons: it follows every key in the matrix, and a control that
 * measures itself would have the whole screen laid out each time.
 */
export function StanceChoice({ cell }: { readonly cell: CellKey }) {
  const shown = useStance(cellId(cell));
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={`What ${leverOf(cell.lever).title.toLowerCase()} says`}
      className={classes["choice"]}
    >
      {stances.map((stance) => (
        <label key={stance} className={classes["stance"]}>
          <input
            type="radio"
            className={classes["input"]}
            name={name}
            checked={stance === shown}
            onChange={() => void judge(cell, stance)}
          />
          {stanceTitles[stance].title}
        </label>
      ))}
    </div>
  );
}
