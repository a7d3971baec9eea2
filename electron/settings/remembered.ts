import { join } from "node:path";
import { z } from "zod";
import { openSettings, type Settings } from "./settings.ts";

const bounds = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });

const remembered = z.strictObject({
  /** Where the window was when not maximized, in screen points; null before the first run. */
  bounds: bounds.nullable(),
  maximized: z.boolean(),
  /** The folders last chosen in a dialog; null before the first time. */
  exportFolder: z.string().nullable(),
  importFolder: z.string().nullable(),
});

/** What the app remembers without being told to. */
export type Remembered = z.infer<typeof remembered>;

/** What is remembered in the user-data folder. It is a convenience: when it cannot be kept, nothing fails. */
export function openRemembered(userData: string): Settings<Remembered> {
  const nothing = { bounds: null, maximized: false, exportFolder: null, importFolder: null };
  const settings = openSettings(join(userData, "remembered.json"), remembered, nothing);
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
