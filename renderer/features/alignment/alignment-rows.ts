import { inOrder, type Workbook } from "../../../shared/workbook/model.ts";
import type { AlignmentCell, Behaviour } from "../../../shared/workbook/entities/alignment.ts";
import { derive } from "../../state/derived.ts";
import { keptRows } from "../../state/kept-rows.ts";
import {
  rowMaker,
  sameItems,
  sayTheSame,
  tablesBesideCells,
  type MatrixRow,
  type TablesBesideCells,
} from "./matrix-row.ts";

export type { MatrixRow } from "./matrix-row.ts";

/** Rows as they were made last, with what they were made of. */
interface Made {
  readonly tables: TablesBesideCells;
  readonly makeRow: ReturnType<typeof rowMaker>;
  readonly rows: Map<string, MadeRow>;
}

interface MadeRow {
  readonly behaviour: Behaviour;
  readonly cells: readonly AlignmentCell[];
  readonly row: MatrixRow | null;
}

let made: Made | null = null;
const kept = keptRows<MatrixRow>((row) => row.row.behaviour.id, sayTheSame);

/**
 * The matrix, in the consultant's order. After a judgement only the row of its cell is made anew, and a row that says
 * what it said before stays the same object.
 */
export const matrixOf = derive((workbook: Workbook): readonly MatrixRow[] => kept(rowsOf(workbook)));

function rowsOf(workbook: Workbook): readonly MatrixRow[] {
  const { makeRow, rows } = madeOf(workbook);
  const cellsOf = Map.groupBy(workbook.alignmentCells.values(), (cell) => cell.behaviourId);
  return inOrder(workbook.behaviours).flatMap((behaviour) => {
    const cells = cellsOf.get(behaviour.id) ?? [];
    const known = rows.get(behaviour.id);
    if (known && known.behaviour === behaviour && sameItems(known.cells, cells)) return known.row ?? [];
    const row = makeRow(behaviour, cells);
    rows.set(behaviour.id, { behaviour, cells, row });
    return row ?? [];
  });
}

function madeOf(workbook: Workbook): Made {
  const before = made;
  if (before && tablesBesideCells.every((name) => before.tables[name] === workbook[name])) return before;
  return (made = { tables: workbook, makeRow: rowMaker(workbook), rows: new Map() });
}

export interface MatrixFilter {
  /** null: everybody's; otherwise what this group is expected to do, also as part of everybody. */
  readonly groupId: string | null;
  readonly show: "all" | "mixed" | "unknown";
}

/** The rows that pass. "unknown": at least one lever is not known yet. */
export function filtered(rows: readonly MatrixRow[], { groupId, show }: MatrixFilter): readonly MatrixRow[] {
  return rows.filter(
    ({ row, groups }) =>
      (groupId === null || groups.length === 0 || groups.some((group) => group.id === groupId)) &&
      (show === "all" || (show === "mixed" ? row.mixed : row.coverage < 1)),
  );
}

/** "Sales, Service · after every meeting". */
export function whoAndHowOften({ row, groups }: MatrixRow): string {
  const who = groups.length === 0 ? "Everybody" : groups.map((group) => group.name).join(", ");
  return [who, row.behaviour.frequency].filter(Boolean).join(" · ");
}
