import type { EvidenceKind } from "../../../shared/workbook/model.ts";
import { keptDrafts } from "../../state/kept-drafts.ts";

/** Evidence as it is being entered. */
export interface EvidenceDraft {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly source: string;
  /** ISO date, or empty. */
  readonly date: string;
  readonly url: string;
  readonly note: string;
  readonly file: File | null;
}

export const blankEvidence: EvidenceDraft = {
  kind: "document",
  title: "",
  source: "",
  date: "",
  url: "",
  note: "",
  file: null,
};

/** Evidence begun and not added. */
export const evidenceDrafts = keptDrafts<EvidenceDraft>();

/** Whether something was entered that would be a loss. */
export function hasContent({ file, title, source, url, note }: EvidenceDraft): boolean {
  return file !== null || [title, source, url, note].some((text) => text.trim() !== "");
}
