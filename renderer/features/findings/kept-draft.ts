import type { AnswerKey } from "../../../shared/workbook/commands.ts";
import type { EvidenceStrength, FindingKind } from "../../../shared/workbook/model.ts";
import type { DimensionId } from "../../../shared/methodology/types.ts";

/** A finding as it is being written. */
export interface FindingForm {
  readonly kind: FindingKind;
  readonly title: string;
  readonly description: string;
  readonly impact: number;
  readonly evidenceStrength: EvidenceStrength;
  readonly dimensions: readonly DimensionId[];
  readonly groupIds: readonly string[];
  readonly answers: readonly AnswerKey[];
  readonly evidenceIds: readonly string[];
}

/**
 * Findings begun and not recorded, by engagement, so that closing the dialog loses nothing that was typed. In memory
 * only: outside the engagement's own file nothing of a client may be kept.
 */
const kept = new Map<string, FindingForm>();

export function keptDraft(engagementId: string): FindingForm | null {
  return kept.get(engagementId) ?? null;
}

/** Keeps a draft in which something was typed; one without words is not worth keeping. */
export function keepDraft(engagementId: string, form: FindingForm, begun: FindingForm): void {
  const typed =
    form.title.trim() !== begun.title.trim() || form.description.trim() !== begun.description.trim();
  if (typed) kept.set(engagementId, form);
  else kept.delete(engagementId);
}

export function restoreDraft(engagementId: string, form: FindingForm): void {
  kept.set(engagementId, form);
}

export function forgetDraft(engagementId: string): void {
  kept.delete(engagementId);
}
