import type { AnswerKey, CommandOf } from "../../../shared/workbook/commands.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { run, useOpenWorkbook } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";

/** Edits findings; resolves to false when it was refused. */
export function editFindings(
  ids: readonly string[],
  patch: CommandOf<"findings/update">["patch"],
): Promise<boolean> {
  return run({ type: "findings/update", ids: [...ids], patch });
}

/** What a finding is tied to; lists left out stay. */
export function relateFinding(
  id: string,
  relations: Omit<CommandOf<"finding/relate">, "type" | "id">,
): Promise<boolean> {
  return run({ type: "finding/relate", id, ...relations });
}

/** Removes findings and offers to undo it. */
export async function removeFindings(ids: readonly string[]): Promise<void> {
  const names = ids.flatMap((id) => useOpenWorkbook.getState().workbook?.findings.get(id)?.title ?? []);
  if (!(await run({ type: "findings/remove", ids: [...ids] }))) return;
  notifyUndoableEdit(names.length === 1 ? `Removed “${names[0]}”.` : `Removed ${names.length} findings.`);
}

/** Merges findings into one of them and offers to undo it. */
export async function mergeFindings(intoId: string, ids: readonly string[]): Promise<void> {
  const others = ids.filter((id) => id !== intoId);
  const into = useOpenWorkbook.getState().workbook?.findings.get(intoId)?.title ?? "";
  if (!(await run({ type: "findings/merge", intoId, ids: others }))) return;
  notifyUndoableEdit(
    `Merged ${others.length === 1 ? "a finding" : `${others.length} findings`} into “${into}”. It has their ties and words.`,
  );
}

/** The keys of the answers that a finding rests on. */
export function answerKeys(workbook: Workbook, answerIds: readonly string[]): AnswerKey[] {
  return answerIds.flatMap((id) => {
    const answer = workbook.answers.get(id);
    return answer ? [{ questionId: answer.questionId, groupId: answer.groupId }] : [];
  });
}
