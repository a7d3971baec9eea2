import type { CSSProperties } from "react";
import { levers } from "../../../shared/methodology/levers.ts";
import { stances } from "../../../shared/workbook/entities/alignment.ts";
import { stanceTitles } from "../../../shared/workbook/words.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { matrixOf } from "./alignment-rows.ts";
import classes from "./present-alignment.module.css";

/** The alignment matrix to be read from the far end of a room; for the present view, which gives it its title. */
export function PresentAlignment() {
  const rows = matrixOf(useWorkbook());
  return (
    <div className={classes["slide"]} style={rowCount(rows.length)}>
      <table className={classes["table"]} aria-label="Alignment of behaviours and levers">
        <thead>
          <tr>
            <th scope="col">Expected behaviour</th>
            {levers.map((lever) => (
              <th key={lever.id} scope="col">
                {lever.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row }) => (
            <tr key={row.behaviour.id}>
              <th scope="row" data-mixed={row.mixed || undefined}>
                <span className={classes["behaviour"]}>{row.behaviour.title}</span>
                {row.mixed ? <span className={classes["mixed"]}>Mixed</span> : null}
              </th>
              {levers.map(({ id }) => {
                const stance = row.stances.get(id) ?? "unknown";
                return (
                  <td key={id} data-stance={stance} aria-label={stanceTitles[stance].title}>
                    {stanceTitles[stance].sign}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes["legend"]}>
        {stances.map((stance) => (
          <span key={stance}>
            {stanceTitles[stance].sign} {stanceTitles[stance].title.toLowerCase()}
          </span>
        ))}
        {rows.some(({ row }) => row.mixed) ? (
          <span>Mixed: one asks for it, another works against it</span>
        ) : null}
      </p>
    </div>
  );
}

/** How many rows there are, for the style sheet to measure with. */
function rowCount(rows: number): CSSProperties & Record<`--${string}`, number> {
  return { "--rows": rows };
}
