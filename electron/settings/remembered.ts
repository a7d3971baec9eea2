import type { Rectangle } from "electron";
import { join } from "node:path";
import { isBoolean, openSettings, type Guards, type Settings } from "./settings.ts";

/** What the app remembers without being told to. */
export interface Remembered {
  /** Where the window was when not maximized, in screen points; null before the first run. */
  readonly bounds: Rectangle | null;
  readonly maximized: boolean;
  /** The folders last chosen in a dialog; null before the first time. */
  readonly exportFolder: string | null;
  readonly importFolder: string | null;
}

const guards: Guards<Remembered> = {
  bounds: isRectangle,
  maximized: isBoolean,
  exportFolder: isText,
  importFolder: isText,
};

function isRectangle(value: unknown): value is Rectangle {
  if (typeof value !== "object" || value === null) return false;
  const { x, y, width, height } = value as Readonly<Record<string, unknown>>;
  return [x, y, width, height].every(Number.isSafeInteger) && Number(width) > 0 && Number(height) > 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** What is remembered in the user-data folder. It is a convenience: when it cannot be kept, nothing fails. */
export function openRemembered(userData: string): Settings<Remembered> {
  const nothing = { bounds: null, maximized: false, exportFolder: null, importFolder: null };
  const settings = openSettings<Remembered>(join(userData, "remembered.json"), guards, nothing);
  return {
    get: settings.get,
    set: (part) => {
      try {
        return settings.set(part);
      } catch {
        return settings.get();
      }
    },
  };
}
