import { VisuallyHidden } from "@mantine/core";
import { useState, type CSSProperties } from "react";
import type { DimensionScore } from "../../../../shared/domain/scoring.ts";
import { dimensionOf } from "../../../../shared/methodology/methodology.ts";
import { inOrder, type Group } from "../../../../shared/workbook/model.ts";
import { useScores } from "../../../state/derived.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { CellPanel } from "./cell-panel.tsx";
import { columnsOf, scoreIn, type CellKey } from "./cells.ts";
import classes from "./heat-map.module.css";
import { ScoreLegend } from "./score-legend.tsx";
import { ScoreFace } from "./score-cell.tsx";
import { cellName, useGridCursor, type GridCursor, type GridPosition } from "./use-grid-cursor.ts";

/** Dimensions by groups; every cell leads to the answers behind its score. */
export function HeatMapView() {
  const columns = columnsOf(inOrder(useWorkbook().groups));
  const scores = useScores();
  const cursor = useGridCursor(scores.length, columns.length);
  const [open, setOpen] = useState<CellKey | null>(null);
  const stillThere = open !== null && columns.some((group) => (group?.id ?? null) === open.groupId);
  return (
    <div className={classes["view"]}>
      <div className={classes["main"]}>
        <div className={classes["scroll"]}>
          <table
            role="grid"
            aria-label="Scores by dimension and group"
            className={classes["table"]}
            style={columnCount(columns.length)}
            ref={cursor.grid}
            onKeyDown={cursor.onKeyDown}
          >
            <HeatMapHead columns={columns} />
            <tbody>
              {scores.map((scored, row) => (
                <tr key={scored.dimension.id}>
                  <th scope="row">
                    <span className={classes["full"]}>{scored.dimension.title}</span>
                    <span className={classes["short"]}>{scored.dimension.short}</span>
                  </th>
                  {columns.map((group, column) => (
                    <td key={group?.id ?? "organization"}>
                      <Cell
                        scored={scored}
                        group={group}
                        at={{ row, column }}
                        cursor={cursor}
                        open={open}
                        onOpen={setOpen}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <ScoreLegend />
      </div>
      {open && stillThere ? (
        <CellPanel
          key={`${open.dimension} ${open.groupId ?? ""}`}
          cell={open}
          title={titleOf(open, columns)}
          onClose={() => {
            setOpen(null);
            cursor.moveTo(cursor.position);
          }}
        />
      ) : null}
    </div>
  );
}

function Cell(props: {
  readonly scored: DimensionScore;
  readonly group: Group | null;
  readonly at: GridPosition;
  readonly cursor: GridCursor;
  readonly open: CellKey | null;
  readonly onOpen: (cell: CellKey | null) => void;
}) {
  const { scored, group, at, cursor, open } = props;
  const key = { dimension: scored.dimension.id, groupId: group?.id ?? null };
  const score = scoreIn(scored, key.groupId);
  const isCursor = cellName(cursor.position) === cellName(at);
  return (
    <button
      type="button"
      className={classes["cell"]}
      data-cell={cellName(at)}
      tabIndex={isCursor ? 0 : -1}
      aria-expanded={score ? isSame(open, key) : undefined}
      aria-disabled={score === null}
      onFocus={() => cursor.setPosition(at)}
      onClick={() => props.onOpen(score && !isSame(open, key) ? key : null)}
    >
      <VisuallyHidden>
        {scored.dimension.short}, {group?.name ?? "organization"}:{" "}
      </VisuallyHidden>
      <ScoreFace score={score} />
    </button>
  );
}

function HeatMapHead({ columns }: { readonly columns: readonly (Group | null)[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">Dimension</th>
        {columns.map((group) => (
          <th key={group?.id ?? "organization"} scope="col">
            <span className={classes["column"]} title={group?.name}>
              {group?.name ?? "Organization"}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How many columns there are, for the style sheet to measure with. */
function columnCount(columns: number): CSSProperties & Record<`--${string}`, number> {
  return { "--columns": columns };
}

function isSame(a: CellKey | null, b: CellKey): boolean {
  return a?.dimension === b.dimension && a.groupId === b.groupId;
}

function titleOf({ dimension, groupId }: CellKey, columns: readonly (Group | null)[]): string {
  const group = columns.find((column) => column !== null && column.id === groupId);
  return `${dimensionOf(dimension).title}, ${group?.name ?? "organization"}`;
}
