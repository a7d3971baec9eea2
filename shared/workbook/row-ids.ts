import type { CellKey } from "./commands/alignment.ts";
import type { StepKey } from "./commands/triage.ts";

/** The id of the cell of a behaviour under a lever. */
export function cellId({ behaviourId, lever }: CellKey): string {
  return `${behaviourId}@${lever}`;
}

/** The id of the answer to a step of a triage round. */
export function stepId({ roundId, step }: StepKey): string {
  return `${roundId}@${step}`;
}
