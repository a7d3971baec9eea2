import { create } from "zustand";
import type { Preferences } from "../../shared/ipc/contract.ts";
import { api } from "../api.ts";

/** What the person set and expects to find again; kept by the machine's side. */
export const usePreferences = create<Preferences>()(() => ({
  theme: "system",
  zoom: 1,
  railCollapsed: false,
  panelCollapsed: false,
  libraryView: "cards",
  discreet: false,
  lastEngagementId: null,
  hiddenColumns: {},
}));

export async function loadPreferences(): Promise<void> {
  const result = await api.app.preferences();
  if (result.ok) usePreferences.setState(result.value);
}

/** Changes at once what is shown and keeps it for the next start. */
export function setPreferences(patch: Partial<Preferences>): void {
  usePreferences.setState(patch);
  void api.app.setPreferences(patch);
}
