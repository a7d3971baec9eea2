import type { StepNumber } from "../../../../shared/methodology/triage-steps.ts";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import { run } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";

/** Begins a round of triage; the newest one counts. */
export function startTriage(findingId: string): Promise<boolean> {
  return run({ type: "triage/start", roundId: crypto.randomUUID(), findingId });
}

/** Records the answer to a step or the note on it. */
export function answerStep(
  roundId: string,
  step: StepNumber,
  patch: CommandOf<"triage/answer">["patch"],
): Promise<boolean> {
  return run({ type: "triage/answer", step: { roundId, step }, patch });
}

/** Records what belongs to the round as a whole: practice, objection, note. */
export function editRound(roundId: string, patch: CommandOf<"triage/update">["patch"]): Promise<boolean> {
  return run({ type: "triage/update", roundId, patch });
}

/** Removes a round and offers to undo it. */
export async function removeRound(roundId: string, number: number): Promise<void> {
  if (await run({ type: "triage/remove", roundId })) notifyUndoableEdit(`Removed round ${number}.`);
}
