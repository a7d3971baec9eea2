import { app, nativeTheme } from "electron";
import { openExternalLink } from "../external-link.ts";
import { places } from "../places.ts";
import type { HandlersOf } from "./handle.ts";
import type { Services } from "../services.ts";

/** The app itself: preferences, full screen, links, marks. */
export function appHandlers({ window, preferences, zoom, marks }: Services): HandlersOf<"app"> {
  return {
    "app.preferences": () => preferences.get(),
    "app.setPreferences": (part) => {
      const changed = preferences.set(part);
      if (part.theme !== undefined) nativeTheme.themeSource = changed.theme;
      if (part.zoom !== undefined) zoom.apply();
      return changed;
    },
    "app.about": () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      dataFolder: places.userData(),
    }),
    "app.setFullScreen": ({ on }) => {
      window.setFullScreen(on);
      return null;
    },
    "app.openLink": async ({ url }) => ({ opened: await openExternalLink(window, url) }),
    "app.mark": ({ name }) => {
      marks.set(name);
      return null;
    },
  };
}
