import { memo, useMemo } from "react";
import { leverOf, levers, type LeverId } from "../../../shared/methodology/levers.ts";
import type { Stance } from "../../../shared/workbook/entities/alignment.ts";
import { cellId } from "../../../shared/workbook/row-ids.ts";
import { stanceTitles } from "../../../shared/workbook/words.ts";
import { GridTable, type GridColumn, type GridRow } from "../../ui/grid-table.tsx";
import { activateCell } from "./active-cell.ts";
import { nextStance, recordMixed } from "./alignment-edits.ts";
import { whoAndHowOften, type MatrixRow } from "./alignment-rows.ts";
import { judge, stanceOf } from "./judgements.ts";
import { MixedMark } from "./mixed-mark.tsx";

const columns: readonly GridColumn<LeverId>[] = levers.map(({ id, short, title }) => ({
  id,
  title: short,
  hint: title,
}));

const keys: Readonly<Record<string, Stance>> = {
  s: "supports",
  i: "silent",
  c: "contradicts",
  Backspace: "unknown",
  Delete: "unknown",
};

/** Behaviours by levers; every cell is judged by one key. */
export const Matrix = memo(function Matrix(props: {
  readonly rows: readonly MatrixRow[];
  readonly goTo: { readonly rowId: string } | null;
  readonly onEvidence: () => void;
  readonly onTitle: (behaviourId: string) => void;
}) {
  const byId = useMemo(() => new Map(props.rows.map((each) => [each.row.behaviour.id, each])), [props.rows]);
  const gridRows = useMemo(() => props.rows.map(gridRow), [props.rows]);
  return (
    <GridTable
      label="Alignment of behaviours and levers"
      corner="Expected behaviour"
      dense
      rows={gridRows}
      columns={columns}
      goTo={props.goTo}
      cell={(behaviourId, lever) => {
        const row = byId.get(behaviourId);
        const stance = row?.row.stances.get(lever) ?? "unknown";
        const mark = row?.backing.get(lever);
        const { sign, title } = stanceTitles[stance];
        return { text: sign, name: title, tone: stance, ...(mark !== undefined && { mark }) };
      }}
      onKey={(behaviourId, lever, key) => {
        const stance = keys[key];
        const row = byId.get(behaviourId);
        if (stance) void judge({ behaviourId, lever }, stance);
        else if (key === "e") props.onEvidence();
        else if (key === "f" && row?.mixed) void recordMixed(row);
        else return false;
        return true;
      }}
      onPress={(behaviourId, lever) =>
        void judge({ behaviourId, lever }, nextStance(stanceOf(cellId({ behaviourId, lever }))))
      }
      onActive={(behaviourId, lever) => activateCell({ behaviourId, lever })}
      onTitle={props.onTitle}
    />
  );
});

/** As long as a row of the matrix is the same object, so is what the grid draws of it. */
const drawn = new WeakMap<MatrixRow, GridRow>();

function gridRow(each: MatrixRow): GridRow {
  const known = drawn.get(each);
  if (known) return known;
  const row = {
    id: each.row.behaviour.id,
    title: each.row.behaviour.title,
    note: whoAndHowOften(each),
    below: each.mixed ? <MixedMark row={each} /> : null,
  };
  drawn.set(each, row);
  return row;
}

/** "Against: Incentive. For: Policy, Training." */
export function mixedInWords({ row }: MatrixRow): string {
  const names = (ids: readonly LeverId[]) => ids.map((id) => leverOf(id).title).join(", ");
  return `Asked for by ${names(row.supporting.map(({ id }) => id))}; contradicted by ${names(row.contradicting.map(({ id }) => id))}.`;
}
