import { VisuallyHidden } from "@mantine/core";
import { useState, type CSSProperties } from "react";
import { dimensionOf } from "../../../../shared/methodology/methodology.ts";
import { inOrder, type Group } from "../../../../shared/workbook/model.ts";
import { useScores } from "../../../state/derived.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { CellPanel } from "./cell-panel.tsx";
import { columnsOf, scoreIn, type CellKey } from "./cells.ts";
import classes from "./heat-map.module.css";
import { ScoreLegend } from "./score-legend.tsx";
import { ScoreFace } from "./score-cell.tsx";
import { cellName, useGridCursor } from "./use-grid-cursor.ts";

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
              {scores.map((row, rowIndex) => (
                <tr key={row.dimension.id}>
                  <th scope="row">
                    <span className={classes["full"]}>{row.dimension.title}</span>
                    <span className={classes["short"]}>{row.dimension.short}</span>
                  </th>
                  {columns.map((group, column) => {
                    const key = { dimension: row.dimension.id, groupId: group?.id ?? null };
                    const score = scoreIn(row, key.groupId);
                    const at = { row: rowIndex, column };
                    const here = cursor.cursor.row === rowIndex && cursor.cursor.column === column;
                    return (
                      <td key={group?.id ?? "organization"}>
                        <button
                          type="button"
                          className={classes["cell"]}
                          data-cell={cellName(at)}
                          tabIndex={here ? 0 : -1}
                          aria-expanded={score ? isSame(open, key) : undefined}
                          aria-disabled={score === null}
                          onFocus={() => cursor.setPosition(at)}
                          onClick={() => setOpen(score && !isSame(open, key) ? key : null)}
                        >
                          <VisuallyHidden>
                            {row.dimension.short}, {group?.name ?? "organization"}:{" "}
                          </VisuallyHidden>
                          <ScoreFace score={score} />
                        </button>
                      </td>
                    );
                  })}
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
            cursor.moveTo(cursor.cursor);
          }}
        />
      ) : null}
    </div>
  );
}

export function HeatMapHead({ columns }: { readonly columns: readonly (Group | null)[] }) {
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
