import { create } from "zustand";

interface EvidenceScreen {
  /** Ids of the evidence that can be leafed through in the large view, and the one shown. */
  readonly viewing: { readonly ids: readonly string[]; readonly id: string } | null;
  /** Id of the evidence whose details are open. */
  readonly editing: string | null;
}

/** What of evidence lies over the screen. */
export const useEvidenceScreen = create<EvidenceScreen>()(() => ({ viewing: null, editing: null }));

/** Shows an attachment large; `ids` are the evidence to leaf through. */
export function viewEvidence(id: string, ids: readonly string[]): void {
  useEvidenceScreen.setState({ viewing: { ids, id } });
}

/** Opens the details of a piece of evidence. */
export function editEvidence(id: string): void {
  useEvidenceScreen.setState({ editing: id });
}
