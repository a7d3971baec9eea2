import { IconAlertTriangle, IconArrowRight } from "@tabler/icons-react";
import { measureKinds, type MeasureKind } from "../../../shared/workbook/entities/success.ts";
import { measureKindTitles } from "../../../shared/workbook/words.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { shownDate, shownFigure } from "./figure.ts";
import { measureRowsOf, type MeasureRow } from "./measures/measure-rows.ts";
import classes from "./present-measures.module.css";

/** Each measure from its baseline to its target, by kind; for the present view, which gives the title. */
export function PresentMeasures() {
  const rows = measureRowsOf(useWorkbook());
  return (
    <div className={classes["measures"]}>
      <table className={classes["table"]}>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">Today</th>
            <th scope="col">Target</th>
            <th scope="col">By</th>
            <th scope="col">Owner</th>
          </tr>
        </thead>
        {measureKinds.map((kind) => (
          <Kind key={kind} kind={kind} rows={rows.filter(({ measure }) => measure.kind === kind)} />
        ))}
      </table>
    </div>
  );
}

function Kind({ kind, rows }: { readonly kind: MeasureKind; readonly rows: readonly MeasureRow[] }) {
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={5} className={classes["kind"]}>
          {measureKindTitles[kind]}
        </th>
      </tr>
      {rows.map(({ id, measure, owner, standing }) => (
        <tr key={id}>
          <th scope="row">
            {measure.title}
            {standing === "contradiction" ? (
              <span className={classes["contradiction"]}>
                <IconAlertTriangle aria-hidden /> Contradicts itself
              </span>
            ) : null}
          </th>
          {measure.qualitative ? (
            <td colSpan={2} className={classes["quiet"]}>
              Judged in words
            </td>
          ) : (
            <>
              <td>{shownFigure(measure.baseline, "")}</td>
              <td className={classes["target"]}>
                <IconArrowRight aria-hidden /> {shownFigure(measure.target, measure.unit)}
              </td>
            </>
          )}
          <td>{shownDate(measure.targetDate) || "–"}</td>
          <td>{owner || "Nobody"}</td>
        </tr>
      ))}
    </tbody>
  );
}
