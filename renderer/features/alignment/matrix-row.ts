import { alignmentMatrix, type AlignmentRow } from "../../../shared/domain/alignment.ts";
import { fromMixedMessages } from "../../../shared/domain/suggestions/mixed-messages.ts";
import { recordsOf } from "../../../shared/domain/suggestions/recorded.ts";
import type { BareSuggestion } from "../../../shared/domain/suggestions/suggestion.ts";
import { asLine, asNote } from "../../../shared/domain/suggestions/wording.ts";
import { levers, type LeverId } from "../../../shared/methodology/levers.ts";
import type { AlignmentCell, Behaviour } from "../../../shared/workbook/entities/alignment.ts";
import { inOrder, type Group, type Workbook } from "../../../shared/workbook/model.ts";

/** A row of the matrix with what it is tied to. */
export interface MatrixRow {
  readonly row: AlignmentRow;
  /** What stands behind its cells in words, by lever: "2 pieces of evidence, note". Levers with nothing are left out. */
  readonly backing: ReadonlyMap<LeverId, string>;
  /** Who is expected to do it; none means everybody. */
  readonly groups: readonly Group[];
  /** Its mixed message as a finding, and the findings that say it already; null when the levers agree. */
  readonly mixed: { readonly suggestion: BareSuggestion; readonly recordedBy: readonly string[] } | null;
}

/** What a row is made of besides its behaviour and its cells: no key that judges a cell changes any of it. */
export const tablesBesideCells = [
  "groups",
  "behaviourGroups",
  "cellEvidence",
  "passages",
  "findings",
  "findingAnswers",
  "findingBehaviours",
  "findingPeople",
] as const;
export type TablesBesideCells = Pick<Workbook, (typeof tablesBesideCells)[number]>;

/** Makes rows of the matrix from a behaviour and its cells. */
export function rowMaker(tables: TablesBesideCells) {
  const links = Map.groupBy(tables.behaviourGroups.values(), (link) => link.behaviourId);
  const evidence = Map.groupBy(tables.cellEvidence.values(), (link) => link.cellId);
  const passages = Map.groupBy(tables.passages.values(), (passage) => passage.cellId);
  const groups = inOrder(tables.groups);
  const records = recordsOf(tables);

  const backing = (cells: readonly AlignmentCell[]) =>
    cells.flatMap(({ id, lever, note }): readonly (readonly [LeverId, string])[] => {
      const words = [
        counted(evidence.get(id)?.length ?? 0, "piece of evidence", "pieces of evidence"),
        counted(passages.get(id)?.length ?? 0, "passage", "passages"),
        note.trim() === "" ? null : "note",
      ].filter((each) => each !== null);
      return words.length === 0 ? [] : [[lever, words.join(", ")]];
    });
  const mixed = (behaviour: Behaviour, cells: readonly AlignmentCell[]): MatrixRow["mixed"] => {
    const behaviours = new Map([[behaviour.id, behaviour]]);
    const alignmentCells = new Map(cells.map((cell) => [cell.id, cell]));
    const [bare] = fromMixedMessages({ ...tables, behaviours, alignmentCells });
    if (!bare) return null;
    const { title, description } = bare.finding;
    const finding = { ...bare.finding, title: asLine(title), description: asNote(description) };
    const suggestion = { ...bare, finding };
    return { suggestion, recordedBy: records.of(suggestion) };
  };

  return (behaviour: Behaviour, cells: readonly AlignmentCell[]): MatrixRow | null => {
    const [row] = alignmentMatrix([behaviour], cells);
    const tied = new Set(links.get(behaviour.id)?.map((link) => link.groupId));
    return row
      ? {
          row,
          backing: new Map(backing(cells)),
          groups: groups.filter((group) => tied.has(group.id)),
          mixed: row.mixed ? mixed(behaviour, cells) : null,
        }
      : null;
  };
}

function counted(count: number, one: string, many: string): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}

/** Whether two rows of the same behaviour show and offer the same. */
export function sayTheSame(a: MatrixRow, b: MatrixRow): boolean {
  return (
    a.row.behaviour === b.row.behaviour &&
    levers.every(
      ({ id }) => a.row.stances.get(id) === b.row.stances.get(id) && a.backing.get(id) === b.backing.get(id),
    ) &&
    sameItems(a.groups, b.groups) &&
    JSON.stringify(a.mixed) === JSON.stringify(b.mixed)
  );
}

/** Whether two lists hold the same objects in the same order. */
export function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
