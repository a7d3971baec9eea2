import { success, type Result } from "../../../shared/ipc/result.ts";
import type { EvidencePlace } from "../../../shared/workbook/commands.ts";
import type { Attachment } from "../../../shared/workbook/model.ts";
import { run, useOpenWorkbook } from "../../state/workbook.ts";
import { titleOf } from "./attach-files.ts";
import type { EvidenceDraft } from "./evidence-draft.ts";
import { storeFile } from "./store-file.ts";

/**
 * Adds what was entered, its file first. Resolves to whether it was added; to a failure when the file could not be
 * taken, and then nothing was added.
 */
export async function addEvidence(
  { file, date, ...words }: EvidenceDraft,
  place: EvidencePlace | null,
): Promise<Result<boolean>> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return success(false);
  const stored: Result<Attachment | null> = file ? await storeFile(engagementId, file) : success(null);
  if (!stored.ok) return stored;
  // Another engagement may have been opened meanwhile.
  if (useOpenWorkbook.getState().engagementId !== engagementId) return success(false);
  const title = words.title.trim() || (file ? titleOf(file.name) : "");
  const added = await run({
    type: "evidence/add",
    evidence: { id: crypto.randomUUID(), ...words, title, date: date === "" ? null : date },
    attachment: stored.value,
    place,
  });
  return success(added);
}
