import type { BrowserWindow } from "electron";
import type { Preferences } from "../shared/ipc/contract.ts";
import type { Settings } from "./settings/settings.ts";

/** The display factors the menu steps through. */
const steps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Enlarges and reduces the whole window, and remembers it. */
export interface Zoom {
  /** To the next larger (1) or smaller (-1) step; nothing at the end of the range. */
  readonly step: (direction: 1 | -1) => void;
  readonly reset: () => void;
  /** Shows what the preferences say. */
  readonly apply: () => void;
}

export function openZoom(preferences: Settings<Preferences>, window: BrowserWindow): Zoom {
  const apply = (): void => window.webContents.setZoomFactor(preferences.get().zoom);
  const change = (zoom: number): void => {
    preferences.set({ zoom });
    apply();
  };
  return {
    step: (direction) => {
      const now = preferences.get().zoom;
      const next = direction === 1 ? steps.find((step) => step > now) : steps.findLast((step) => step < now);
      if (next !== undefined) change(next);
    },
    reset: () => change(1),
    apply,
  };
}
