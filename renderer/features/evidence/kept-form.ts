import type { EvidenceKind } from "../../../shared/workbook/model.ts";

/** Evidence as it is being entered. */
export interface EvidenceForm {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly source: string;
  /** ISO date, or empty. */
  readonly date: string;
  readonly url: string;
  readonly note: string;
  readonly file: File | null;
}

export const blankForm: EvidenceForm = {
  kind: "document",
  title: "",
  source: "",
  date: "",
  url: "",
  note: "",
  file: null,
};

/**
 * What was entered and not added, by engagement, so that closing the dialog loses nothing. In memory only: outside the
 * engagement's own file nothing of a client may be kept.
 */
const kept = new Map<string, EvidenceForm>();

export function keptForm(engagementId: string): EvidenceForm {
  return kept.get(engagementId) ?? blankForm;
}

/** Keeps a form in which something was entered. */
export function keepForm(engagementId: string, form: EvidenceForm): void {
  const { file, title, source, url, note } = form;
  if (file !== null || [title, source, url, note].some((text) => text.trim() !== ""))
    kept.set(engagementId, form);
  else kept.delete(engagementId);
}

export function forgetForm(engagementId: string): void {
  kept.delete(engagementId);
}
