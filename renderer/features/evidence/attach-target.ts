import { useEffect } from "react";
import { create } from "zustand";
import type { EvidencePlace } from "../../../shared/workbook/commands.ts";

/** What a pasted or dropped file is attached to. */
export interface AttachTarget {
  readonly place: EvidencePlace;
  /** As the person knows it, for the notice: a question's short name, a finding's title. */
  readonly name: string;
}

/** null: the file becomes evidence that is attached to nothing yet. */
export const useAttachState = create<{ readonly target: AttachTarget | null }>()(() => ({ target: null }));

/** While the calling component is shown, pasted and dropped files are attached to this place. */
export function useAttachTarget(place: EvidencePlace | null, name: string): void {
  useEffect(() => {
    useAttachState.setState({ target: place && { place, name } });
  });
  useEffect(() => () => useAttachState.setState({ target: null }), []);
}
