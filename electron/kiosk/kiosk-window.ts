import { BrowserWindow, session, type Display, type Session } from "electron";
import { kioskUrl, noContents, serveApp } from "../app-scheme.ts";
import { places } from "../places.ts";
import { lockSession } from "../security.ts";
import { backgroundNow } from "../window.ts";
import { mayPass } from "./keys.ts";

/** How long another window may be in front, ms: as long as it takes the system to make up its mind. */
const outOfSight = 200;

/** Makes the window of respondents, which nothing but `destroy` closes; not yet shown and without its page. */
export function openKioskWindow({ bounds }: Display): BrowserWindow {
  const window = new BrowserWindow({
    ...bounds,
    title: "Uptake",
    show: false,
    kiosk: true,
    fullscreen: true,
    alwaysOnTop: true,
    frame: false,
    closable: false,
    minimizable: false,
    skipTaskbar: true,
    backgroundColor: backgroundNow(),
    webPreferences: {
      preload: places.kioskPreload(),
      session: kioskSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
      disableDialogs: true,
      zoomFactor: 1,
    },
  });
  window.on("close", (event) => event.preventDefault());
  window.on("page-title-updated", (event) => event.preventDefault());
  keepPage(window);
  return window;
}

/** In memory only, and without the engagement's files: what the page could keep is gone with the run. */
function kioskSession(): Session {
  const own = session.fromPartition("kiosk");
  if (own.protocol.isProtocolRegistered("app")) return own;
  lockSession(own);
  serveApp(own.protocol, places.pages(), noContents);
  return own;
}

/** Lets only typing reach the page, keeps its size, and begins anew for the next person when it dies. */
function keepPage({ webContents: contents }: BrowserWindow): void {
  contents.on("before-input-event", (event, input) => {
    if (!mayPass(input, process.platform)) event.preventDefault();
  });
  contents.on("dom-ready", () => {
    contents.setZoomFactor(1);
    void contents.setVisualZoomLevelLimits(1, 1);
  });
  contents.on("render-process-gone", (_event, { reason }) => {
    if (reason !== "clean-exit") void contents.loadURL(kioskUrl);
  });
  contents.on("unresponsive", () => contents.forcefullyCrashRenderer());
}

/**
 * Brings the window to the front again whatever came before it or put it away, as long as `mayStay` does not allow it.
 */
export function keepInFront(window: BrowserWindow, mayStay: () => boolean): void {
  const bringBack = (): void => {
    if (window.isDestroyed() || mayStay()) return;
    if (window.isMinimized()) window.restore();
    window.show();
    window.setKiosk(true);
    window.setAlwaysOnTop(true, "screen-saver");
    window.moveTop();
    window.focus();
  };
  const soon = (): void => void setTimeout(bringBack, outOfSight);
  window.on("blur", soon);
  window.on("hide", soon);
  window.on("minimize", soon);
  window.on("leave-full-screen", soon);
}
