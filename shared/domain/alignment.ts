import { levers, type Lever, type LeverId } from "../methodology/levers.ts";
import type { AlignmentCell, Behaviour, Stance } from "../workbook/entities/alignment.ts";
import { joined } from "./enumerate.ts";

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

/** The levers within a sentence. */
export const leverInSentence: Readonly<Record<LeverId, string>> = {
  policy: "the policy",
  "job-description": "the job description",
  incentive: "the incentives",
  "manager-reinforcement": "the managers",
  "leadership-example": "the leaders' example",
  "process-and-time": "the process",
  "system-and-access": "the system",
  "training-and-support": "the training",
  "feedback-and-measurement": "the feedback",
};

/** A mixed message as a finding reads it, title and description. */
export function mixedMessage(row: AlignmentRow): { readonly title: string; readonly description: string } {
  const names = (list: readonly Lever[]) => joined(list.map((lever) => leverInSentence[lever.id]));
  return {
    title: `Mixed message: ${row.behaviour.title}`,
    description: `“${row.behaviour.title}” is asked for by ${names(row.supporting)}, but contradicted by ${names(row.contradicting)}.`,
  };
}
