import { inOrder } from "../../../shared/workbook/model.ts";
import { useScores } from "../../state/derived.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { columnsOf, scoreIn, scoreInWords } from "./heat-map/cells.ts";
import classes from "./present.module.css";
import { levelOfScore } from "../../ui/rating.tsx";

/** The heat map to be read from the far end of a room; for the present view, which gives it its title. */
export function PresentHeatMap() {
  const columns = columnsOf(inOrder(useWorkbook().groups));
  const scores = useScores();
  return (
    <div className={classes["heatMap"]}>
      <table className={classes["table"]} aria-label="Scores by dimension and group">
        <thead>
          <tr>
            <th scope="col">Dimension</th>
            {columns.map((group) => (
              <th key={group?.id ?? "organization"} scope="col">
                {group?.name ?? "Organization"}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scores.map((row) => (
            <tr key={row.dimension.id}>
              <th scope="row">{row.dimension.short}</th>
              {columns.map((group) => {
                const score = scoreIn(row, group?.id ?? null);
                const value = score?.score ?? null;
                return (
                  <td
                    key={group?.id ?? "organization"}
                    data-level={value === null ? "none" : levelOfScore(value)}
                    data-asked={score !== null}
                    aria-label={scoreInWords(score)}
                  >
                    {value === null ? (score ? "–" : "") : Math.round(value)}
                    {score?.provisional ? "*" : ""}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes["note"]}>* provisional: under 60 % of the questions are answered</p>
    </div>
  );
}
