import type { Workbook } from "../../../shared/workbook/model.ts";
import { editEvidence, viewEvidence } from "./evidence-screen.ts";

/** Opens a piece of evidence the way it is best looked at: a file large, anything else by its details. */
export function showEvidence(workbook: Workbook, id: string, among: readonly string[]): void {
  const withFile = among.filter((other) => hasFile(workbook, other));
  if (hasFile(workbook, id)) viewEvidence(id, withFile);
  else editEvidence(id);
}

function hasFile({ evidence }: Workbook, id: string): boolean {
  return (evidence.get(id)?.attachmentId ?? null) !== null;
}
