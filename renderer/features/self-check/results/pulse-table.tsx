import { VisuallyHidden } from "@mantine/core";
import { scaleOf } from "../../../../shared/methodology/questionnaires/scales.ts";
import type { Scale } from "../../../../shared/methodology/questionnaires/types.ts";
import type { PulseCell, PulseRow, PulseView } from "./pulse-view.ts";
import classes from "./pulse.module.css";
import { rampLevel } from "./ramp.ts";
import "./ramp.module.css";
import { endsOf, shownFigure } from "./words.ts";

/** Constructs by group, each mean printed on its shade; sizes come from the place it stands in. */
export function PulseTable({ view }: { readonly view: PulseView }) {
  return (
    <div className={classes["scroll"]}>
      <table className={classes["table"]} aria-label="User pulse by group">
        <thead>
          <tr>
            <th scope="col">Group</th>
            {view.constructs.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
            <th scope="col">People</th>
          </tr>
        </thead>
        <tbody>
          {view.rows.slice(0, 1).map((row) => (
            <Row key={row.group} row={row} view={view} />
          ))}
        </tbody>
        <tbody>
          {view.rows.slice(1).map((row) => (
            <Row key={row.group} row={row} view={view} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, view }: { readonly row: PulseRow; readonly view: PulseView }) {
  if (row.respondents === null) {
    return (
      <tr>
        <th scope="row">{row.name}</th>
        <td colSpan={view.constructs.length + 1} className={classes["hidden"]}>
          Too few to show
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell, place) => (
        <Cell
          key={cell.construct}
          cell={cell}
          scale={view.constructs[place]?.scale ?? scaleOf("agreement")}
        />
      ))}
      <td className={classes["people"]}>{row.respondents.toLocaleString()}</td>
    </tr>
  );
}

function Cell({ cell, scale }: { readonly cell: PulseCell; readonly scale: Scale }) {
  if (cell.mean === null) return <td className={classes["hidden"]}>Too few</td>;
  return (
    <td data-step={rampLevel(cell.mean, endsOf(scale))}>
      <span className={classes["mean"]}>
        {shownFigure(cell.mean)}
        {cell.partial ? "*" : ""}
      </span>
      <span className={classes["spread"]}>
        <VisuallyHidden>spread</VisuallyHidden> ±{shownFigure(cell.sd)}
      </span>
    </td>
  );
}
