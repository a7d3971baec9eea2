import { create } from "zustand";
import type { CellKey } from "../../../shared/workbook/commands/alignment.ts";
import type { AlignmentCell, Stance } from "../../../shared/workbook/entities/alignment.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { cellId } from "../../../shared/workbook/row-ids.ts";
import { run, useOpenWorkbook, useWorkbook } from "../../state/workbook.ts";

/** A stance that was given and is on its way to the disk. */
interface Judgement {
  readonly cell: CellKey;
  readonly stance: Stance;
}

interface Judgements {
  /** By cell id. */
  readonly onTheirWay: ReadonlyMap<string, Judgement>;
}

const useJudgements = create<Judgements>()(() => ({ onTheirWay: new Map() }));

/**
 * Gives a cell its stance. It is shown at once and sent at once; while the disk cannot take it, it stays and is tried
 * again with the other edits. Refused for good (the reason is then in `refused`), the cell shows what is recorded.
 */
export async function judge(cell: CellKey, stance: Stance): Promise<void> {
  const id = cellId(cell);
  if (stanceOf(id) === stance) return;
  const judgement: Judgement = { cell, stance };
  setOnTheirWay((cells) => cells.set(id, judgement));
  try {
    await run({ type: "cells/update", cells: [cell], patch: { stance } });
  } finally {
    // What was given later to the same cell is on its way still.
    if (useJudgements.getState().onTheirWay.get(id) === judgement) setOnTheirWay((cells) => cells.delete(id));
  }
}

function setOnTheirWay(change: (cells: Map<string, Judgement>) => void): void {
  const onTheirWay = new Map(useJudgements.getState().onTheirWay);
  change(onTheirWay);
  useJudgements.setState({ onTheirWay });
}

/** The stance of a cell as it is shown at this moment. */
export function stanceOf(id: string): Stance {
  const given = useJudgements.getState().onTheirWay.get(id)?.stance;
  return given ?? useOpenWorkbook.getState().workbook?.alignmentCells.get(id)?.stance ?? "unknown";
}

/** The stance of a cell, drawn again only when it is another. */
export function useStance(id: string): Stance {
  const given = useJudgements(({ onTheirWay }) => onTheirWay.get(id)?.stance);
  const recorded = useOpenWorkbook(({ workbook }) => workbook?.alignmentCells.get(id)?.stance);
  return given ?? recorded ?? "unknown";
}

/** The open workbook as the matrix shows it: with the judgements that are on their way. */
export function useJudgedWorkbook(): Workbook {
  return withJudgements(useWorkbook(), useJudgements());
}

let lastJudged: {
  readonly workbook: Workbook;
  readonly judgements: Judgements;
  readonly judged: Workbook;
} | null = null;

/** The same object for the same workbook and judgements, so that what follows from it is computed once. */
function withJudgements(workbook: Workbook, judgements: Judgements): Workbook {
  const known = lastJudged;
  if (known?.workbook === workbook && known.judgements === judgements) return known.judged;
  const judged = judgedAnew(workbook, judgements);
  lastJudged = { workbook, judgements, judged };
  return judged;
}

function judgedAnew(workbook: Workbook, { onTheirWay }: Judgements): Workbook {
  const cells = [...onTheirWay].flatMap(([id, { cell, stance }]): readonly AlignmentCell[] => {
    const recorded = workbook.alignmentCells.get(id);
    return recorded?.stance === stance ? [] : [{ ...(recorded ?? { id, ...cell, note: "" }), stance }];
  });
  if (cells.length === 0) return workbook;
  const alignmentCells = new Map([
    ...workbook.alignmentCells,
    ...cells.map((cell) => [cell.id, cell] as const),
  ]);
  return { ...workbook, alignmentCells };
}
