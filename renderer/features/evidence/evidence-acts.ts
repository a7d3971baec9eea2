import { api } from "../../api.ts";
import { run, useOpenWorkbook } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import { notifyDone, notifyFailure } from "../../ui/notify.ts";

/** Asks where to, and saves a copy of an attachment there. */
export async function saveCopy(attachmentId: string): Promise<void> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return;
  const result = await api.workbook.saveAttachment({ engagementId, attachmentId });
  if (!result.ok) notifyFailure(result.error);
  else if (result.value) notifyDone(`A copy is at ${result.value.path}`);
}

/** Opens a piece of evidence's address in the browser, after the machine's side has asked. */
export async function openLink(url: string): Promise<void> {
  const result = await api.app.openLink({ url });
  if (!result.ok) notifyFailure(result.error);
}

/** Removes evidence wherever it is attached; offers to take that back. */
export async function removeEvidence(ids: readonly string[], name: string): Promise<void> {
  if (await run({ type: "evidence/remove", ids: [...ids] })) notifyUndoableEdit(`${name} removed.`);
}
