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
  columnOrder: {},
  roadmapView: "gantt",
  ganttGrouping: "element",
  ganttZoom: 4.4,
}));

let known: Promise<void> | null = null;

/** Reads once what the person set. Before, nothing of a client may be shown: they may have chosen "Discreet". */
export function preferencesKnown(): Promise<void> {
  return (known ??= load());
}

async function load(): Promise<void> {
  const result = await api.app.preferences();
  if (result.ok) usePreferences.setState(result.value);
}

/** Changes at once what is shown and keeps it for the next start. */
export function setPreferences(patch: Partial<Preferences>): void {
  usePreferences.setState(patch);
  void api.app.setPreferences(patch);
}
