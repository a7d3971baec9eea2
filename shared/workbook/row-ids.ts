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

/** The id of what a survey changes about an item. */
export function surveyItemId(surveyId: string, itemId: string): string {
  return `${surveyId}.${itemId}`;
}

/** The id of a response. @param receipt drawn at random where the answers were given */
export function responseId(surveyId: string, receipt: string): string {
  return `${surveyId}.${receipt}`;
}
