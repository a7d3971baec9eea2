import type { HistoryStep } from "../../../shared/ipc/contract.ts";
import { redo, undo } from "../../state/workbook.ts";
import { notifyDone } from "../../ui/notify.ts";

/**
 * Undoes or redoes, step by step, until the workbook is as it was right after a step; `null` is before the first of
 * the steps listed. Stops early when a step is refused.
 *
 * @param steps newest first.
 */
export async function travelTo(steps: readonly HistoryStep[], step: HistoryStep | null): Promise<void> {
  const forward = step?.state === "undone";
  const wanted = forward
    ? steps.filter(({ seq, state }) => state === "undone" && seq <= step.seq).length
    : steps.filter(({ seq, state }) => state === "done" && (step === null || seq > step.seq)).length;
  let made = 0;
  while (made < wanted && (await (forward ? redo() : undo())) !== null) made += 1;
  const counted = made === 1 ? "One step" : `${made} steps`;
  notifyDone(
    `${counted} ${forward ? "done again" : "undone"}. ${forward ? "Undo" : "Redo"} takes that back.`,
  );
}
