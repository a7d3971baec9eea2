import { app, dialog, type BrowserWindow } from "electron";
import { pageUrl } from "./app-scheme.ts";
import type { Services } from "./services.ts";
import type { Log } from "./log/log.ts";

/** Notes errors nobody caught; the app goes on, since every edit is a transaction of its own. */
export function noteFaults(log: Log): void {
  process.on("uncaughtException", (error) => void log.error("uncaught", error));
  process.on("unhandledRejection", (error) => void log.error("unhandled", error));
  app.on("child-process-gone", (_event, { type, reason, exitCode }) => {
    if (reason !== "clean-exit" && reason !== "killed")
      log.info(`${type} process gone: ${reason} ${exitCode}`);
  });
}

/** Offers to begin again when the page's process dies; what was acknowledged is on the disk. */
export function recoverPage({ window, engagement, kiosk, log }: Services): void {
  window.webContents.on("render-process-gone", (_event, { reason, exitCode }) => {
    if (reason === "clean-exit") return;
    log.info(`page gone: ${reason} ${exitCode}`);
    // Nobody is to see the window then; leaving the kiosk loads its page again.
    if (kiosk.running) return;
    engagement.close();
    void offerToReopen(window);
  });
}

async function offerToReopen(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: "error",
    message: "The window stopped working",
    detail: "Everything saved is safe; only words typed in the last moment may be missing.",
    buttons: ["Open again", "Quit"],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await window.loadURL(pageUrl);
  else app.quit();
}
