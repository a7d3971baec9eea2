import { levers, type Lever, type LeverId } from "../methodology/levers.ts";
import type { AlignmentCell, Behaviour, Stance } from "../workbook/entities/alignment.ts";

/** One behaviour with what every lever says to it. */
export interface AlignmentRow {
  readonly behaviour: Behaviour;
  readonly stances: ReadonlyMap<LeverId, Stance>;
  readonly supporting: readonly Lever[];
  readonly contradicting: readonly Lever[];
  /** One lever asks for it and another works against it. */
  readonly mixed: boolean;
  /** Share of the nine levers that are known, 0 … 1. */
  readonly coverage: number;
  /** Supporting minus contradicting levers, over those known, −1 … 1; null when none is known. */
  readonly balance: number | null;
}

/** The alignment matrix: a row for each behaviour, in the order given. Cells not recorded are unknown. */
export function alignmentMatrix(
  behaviours: readonly Behaviour[],
  cells: Iterable<AlignmentCell>,
): readonly AlignmentRow[] {
  const byBehaviour = Map.groupBy(cells, (cell) => cell.behaviourId);
  return behaviours.map((behaviour) => {
    const recorded = new Map(byBehaviour.get(behaviour.id)?.map((cell) => [cell.lever, cell.stance]));
    const stances = new Map(levers.map((lever) => [lever.id, recorded.get(lever.id) ?? "unknown"]));
    const having = (stance: Stance) => levers.filter((lever) => stances.get(lever.id) === stance);
    const supporting = having("supports");
    const contradicting = having("contradicts");
    const known = levers.length - having("unknown").length;
    return {
      behaviour,
      stances,
      supporting,
      contradicting,
      mixed: supporting.length > 0 && contradicting.length > 0,
      coverage: known / levers.length,
      balance: known === 0 ? null : (supporting.length - contradicting.length) / known,
    };
  });
}

/** A mixed message as a finding reads it, title and description. */
export function mixedMessage(row: AlignmentRow): { readonly title: string; readonly description: string } {
  const names = (list: readonly Lever[]) => joined(list.map((lever) => lever.title.toLowerCase()));
  return {
    title: `Mixed message: ${row.behaviour.title}`,
    description: `People are asked to “${row.behaviour.title}” by ${names(row.supporting)}, while ${names(row.contradicting)} ${row.contradicting.length === 1 ? "works" : "work"} against it.`,
  };
}

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
