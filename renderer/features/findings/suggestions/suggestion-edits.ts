import type { Suggestion } from "../../../../shared/domain/suggestions.ts";
import { run } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import type { FindingPrefill } from "../finding-dialog.tsx";

/** Records the suggestion as it is worded, with everything it is tied to, and offers to undo it. */
export async function acceptSuggestion(suggestion: Suggestion): Promise<boolean> {
  const { finding, groupIds, answers, evidenceIds, behaviourIds, personIds } = suggestion;
  const recorded = await run({
    type: "finding/add",
    finding: {
      id: crypto.randomUUID(),
      state: "open",
      ...finding,
      dimensions: [...finding.dimensions],
    },
    groupIds: [...groupIds],
    answers: [...answers],
    evidenceIds: [...evidenceIds],
    behaviourIds: [...behaviourIds],
    personIds: [...personIds],
  });
  if (recorded) notifyUndoableEdit(`Recorded “${finding.title}”.`);
  return recorded;
}

/** Puts a suggestion aside and offers to undo it. */
export async function dismissSuggestion({ key, finding }: Suggestion): Promise<boolean> {
  const dismissed = await run({ type: "suggestion/dismiss", key, note: "" });
  if (dismissed) notifyUndoableEdit(`Dismissed “${finding.title}”.`);
  return dismissed;
}

/** Brings back a suggestion that was put aside. */
export function restoreSuggestion({ key }: Suggestion): Promise<boolean> {
  return run({ type: "suggestion/restore", key });
}

/** The suggestion as the dialog for a new finding begins with it. */
export function prefillOf({ finding, ...ties }: Suggestion): FindingPrefill {
  const { groupIds, answers, evidenceIds, behaviourIds, personIds } = ties;
  return { ...finding, groupIds, answers, evidenceIds, behaviourIds, personIds };
}
