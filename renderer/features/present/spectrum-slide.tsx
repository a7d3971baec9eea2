import { effectiveUse, totalAdoption } from "../../../shared/domain/adoption.ts";
import { inOrder, type Spectrum } from "../../../shared/workbook/model.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { SpectrumBar, SpectrumLegend } from "../../ui/spectrum-bar.tsx";
import classes from "./present.module.css";

/** How well each group uses the system today, and all of them together. */
export function SpectrumSlide() {
  const groups = inOrder(useWorkbook().groups);
  const total = totalAdoption(groups);
  return (
    <div className={classes["spectrum"]}>
      <SpectrumLegend />
      <table className={classes["bars"]}>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Share of its people at each level</th>
            <th scope="col">Effective use</th>
          </tr>
        </thead>
        <tbody>
          {groups.map(({ id, name, spectrum }) => (
            <Bar key={id} name={name} spectrum={spectrum} />
          ))}
          {total && groups.length > 1 ? (
            <Bar
              name="All groups"
              isTotal
              spectrum={{
                none: total.shares.none * 100,
                ineffective: total.shares.ineffective * 100,
                moderate: total.shares.moderate * 100,
                full: total.shares.full * 100,
              }}
            />
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

function Bar(props: {
  readonly name: string;
  readonly spectrum: Spectrum | null;
  readonly isTotal?: boolean;
}) {
  const { spectrum } = props;
  return (
    <tr data-total={props.isTotal || undefined}>
      <th scope="row">{props.name}</th>
      <td>{spectrum ? <SpectrumBar spectrum={spectrum} /> : "Not assessed yet"}</td>
      <td>{spectrum ? `${Math.round(effectiveUse(spectrum) * 100)} %` : ""}</td>
    </tr>
  );
}
