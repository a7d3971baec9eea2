/**
 * What was begun in a dialog and not recorded, by engagement, so that closing the dialog loses nothing that was typed.
 * In memory only: outside the engagement's own file nothing of a client may be kept.
 */
export interface KeptDrafts<F> {
  readonly of: (engagementId: string) => F | null;
  readonly keep: (engagementId: string, draft: F) => void;
  readonly forget: (engagementId: string) => void;
}

/** A place to keep the drafts of one kind of dialog. */
export function keptDrafts<F>(): KeptDrafts<F> {
  const kept = new Map<string, F>();
  return {
    of: (engagementId) => kept.get(engagementId) ?? null,
    keep: (engagementId, draft) => void kept.set(engagementId, draft),
    forget: (engagementId) => void kept.delete(engagementId),
  };
}
