import { alignmentMatrix, type AlignmentRow } from "../../../shared/domain/alignment.ts";
import { fromMixedMessages } from "../../../shared/domain/suggestions/mixed-messages.ts";
import { recordsOf } from "../../../shared/domain/suggestions/recorded.ts";
import type { BareSuggestion } from "../../../shared/domain/suggestions/suggestion.ts";
import { asLine, asNote } from "../../../shared/domain/suggestions/wording.ts";
import { levers } from "../../../shared/methodology/levers.ts";
import { inOrder, type Group, type Workbook } from "../../../shared/workbook/model.ts";
import { derive } from "../../state/derived.ts";
import { keptRows } from "../../state/kept-rows.ts";

/** A row of the matrix with what it is tied to. */
export interface MatrixRow {
  readonly row: AlignmentRow;
  /** Who is expected to do it; none means everybody. */
  readonly groups: readonly Group[];
  /** Its mixed message as a finding, and the findings that say it already; null when the levers agree. */
  readonly mixed: { readonly suggestion: BareSuggestion; readonly recordedBy: readonly string[] } | null;
}

const kept = keptRows<MatrixRow>((row) => row.row.behaviour.id, sayTheSame);

/** The matrix, in the consultant's order. */
export const matrixOf = derive((workbook: Workbook): readonly MatrixRow[] => kept(rowsOf(workbook)));

function rowsOf(workbook: Workbook): readonly MatrixRow[] {
  const links = Map.groupBy(workbook.behaviourGroups.values(), (link) => link.behaviourId);
  const groups = inOrder(workbook.groups);
  const mixed = mixedIn(workbook);
  return alignmentMatrix(inOrder(workbook.behaviours), workbook.alignmentCells.values()).map((row) => {
    const tied = new Set(links.get(row.behaviour.id)?.map((link) => link.groupId));
    return {
      row,
      groups: groups.filter((group) => tied.has(group.id)),
      mixed: mixed.get(row.behaviour.id) ?? null,
    };
  });
}

function sayTheSame(a: MatrixRow, b: MatrixRow): boolean {
  return (
    a.row.behaviour === b.row.behaviour &&
    levers.every(({ id }) => a.row.stances.get(id) === b.row.stances.get(id)) &&
    sameGroups(a.groups, b.groups) &&
    JSON.stringify(a.mixed) === JSON.stringify(b.mixed)
  );
}

function mixedIn(workbook: Workbook): ReadonlyMap<string, NonNullable<MatrixRow["mixed"]>> {
  const records = recordsOf(workbook);
  return new Map(
    fromMixedMessages(workbook).flatMap((bare) => {
      const { finding } = bare;
      const suggestion = {
        ...bare,
        finding: { ...finding, title: asLine(finding.title), description: asNote(finding.description) },
      };
      const mixed = { suggestion, recordedBy: records.of(suggestion) };
      return bare.behaviourIds.map((id) => [id, mixed] as const);
    }),
  );
}

function sameGroups(a: readonly Group[], b: readonly Group[]): boolean {
  return a.length === b.length && a.every((group, index) => group === b[index]);
}

/** What stands behind a cell in words, by cell id: "2 pieces of evidence, note". Cells with nothing are left out. */
export const backingOf = derive((workbook: Workbook): ReadonlyMap<string, string> => {
  const evidence = Map.groupBy(workbook.cellEvidence.values(), (link) => link.cellId);
  const passages = Map.groupBy(workbook.passages.values(), (passage) => passage.cellId);
  return new Map(
    [...workbook.alignmentCells.values()].flatMap(({ id, note }) => {
      const words = [
        counted(evidence.get(id)?.length ?? 0, "piece of evidence", "pieces of evidence"),
        counted(passages.get(id)?.length ?? 0, "passage", "passages"),
        note.trim() === "" ? null : "note",
      ].filter((each) => each !== null);
      return words.length === 0 ? [] : [[id, words.join(", ")] as const];
    }),
  );
});

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
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
