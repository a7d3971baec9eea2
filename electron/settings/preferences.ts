import { join } from "node:path";
import { roadmapGroupings } from "../../shared/domain/roadmap-headings.ts";
import { roadmapViews, type Preferences } from "../../shared/ipc/contract.ts";
import { isBoolean, oneOf, openSettings, type Guards, type Settings } from "./settings.ts";

/** What the person chose about how the app looks, until they choose otherwise. */
const defaults: Preferences = {
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
};

/** The same as the contract's schema, by which the page's changes come in; a test holds the two together. */
const guards: Guards<Preferences> = {
  theme: oneOf("system", "light", "dark"),
  zoom: (value): value is number => typeof value === "number" && value >= 0.5 && value <= 3,
  railCollapsed: isBoolean,
  panelCollapsed: isBoolean,
  libraryView: oneOf("cards", "rows"),
  discreet: isBoolean,
  lastEngagementId: (value): value is string | null =>
    value === null || (typeof value === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(value)),
  hiddenColumns: (value): value is Preferences["hiddenColumns"] => isRecordOfLists(value),
  columnOrder: (value): value is Preferences["columnOrder"] => isRecordOfLists(value),
  roadmapView: oneOf(...roadmapViews),
  ganttGrouping: oneOf(...roadmapGroupings),
  ganttZoom: (value): value is number => typeof value === "number" && value >= 0.25 && value <= 64,
};

function isRecordOfLists(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (list) => Array.isArray(list) && list.every((entry) => typeof entry === "string"),
  );
}

/** The preferences in the user-data folder. */
export function openPreferences(userData: string): Settings<Preferences> {
  return openSettings(join(userData, "preferences.json"), guards, defaults);
}
