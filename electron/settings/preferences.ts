import { join } from "node:path";
import { preferences, type Preferences } from "../../shared/ipc/contract.ts";
import { openSettings, type Settings } from "./settings.ts";

/** What the person chose about how the app looks; see the contract for the ranges. */
export const defaultPreferences: Preferences = {
  theme: "system",
  zoom: 1,
  railCollapsed: false,
  panelCollapsed: false,
  libraryView: "cards",
  hiddenColumns: {},
};

/** The preferences in the user-data folder. */
export function openPreferences(userData: string): Settings<Preferences> {
  return openSettings(join(userData, "preferences.json"), preferences, defaultPreferences);
}
