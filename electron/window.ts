import { app, BrowserWindow, nativeTheme, screen, type Rectangle } from "electron";
import type { Preferences } from "../shared/ipc/contract.ts";
import { pageUrl } from "./app-scheme.ts";
import { places } from "./places.ts";
import type { Remembered } from "./settings/remembered.ts";
import type { Settings } from "./settings/settings.ts";

const smallest = { width: 1024, height: 640 };
const usual = { width: 1366, height: 860 };

/** The page's background in both themes, so that the window does not flash before the first paint. */
const background = { light: "#ffffff", dark: "#1a1b1e" };

/** Makes the one window, not yet shown and without its page. */
export function openWindow(
  preferences: Settings<Preferences>,
  remembered: Settings<Remembered>,
): BrowserWindow {
  nativeTheme.themeSource = preferences.get().theme;
  const { bounds, maximized } = remembered.get();
  const window = new BrowserWindow({
    title: "Uptake",
    show: false,
    minWidth: smallest.width,
    minHeight: smallest.height,
    ...(bounds && isOnAScreen(bounds) ? bounds : usual),
    backgroundColor: backgroundNow(),
    autoHideMenuBar: true,
    webPreferences: {
      preload: places.preload(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      zoomFactor: preferences.get().zoom,
    },
  });
  window.once("ready-to-show", () => {
    if (maximized) window.maximize();
    window.show();
  });
  nativeTheme.on("updated", () => window.setBackgroundColor(backgroundNow()));
  window.on("page-title-updated", (event) => event.preventDefault());
  rememberBounds(window, remembered);
  return window;
}

/** Loads the page; the window appears with its first paint. */
export function showPage(window: BrowserWindow): Promise<void> {
  return window.loadURL(pageUrl);
}

/** The background of a window before its page is painted. */
export function backgroundNow(): string {
  return nativeTheme.shouldUseDarkColors ? background.dark : background.light;
}

/** A remembered place counts while its title bar can still be reached: screens come and go with meeting rooms. */
function isOnAScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across =
      Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    return across >= 200 && bounds.y >= workArea.y && bounds.y <= workArea.y + workArea.height - 100;
  });
}

function rememberBounds(window: BrowserWindow, remembered: Settings<Remembered>): void {
  window.on("close", () => {
    remembered.set({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  });
}
