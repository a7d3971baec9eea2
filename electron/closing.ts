import { dialog, type BrowserWindow } from "electron";
import { setTimeout as delay } from "node:timers/promises";
import { pushChannel } from "../shared/ipc/channels.ts";
import type { Push } from "../shared/ipc/contract.ts";
import type { OpenEngagement } from "./open-engagement.ts";
import { startAgainAfterwards } from "./opened-files.ts";
import type { Services } from "./services.ts";

/** How long the window has to send what was typed a moment ago, ms; then the person is asked. */
const patience = 3000;

/**
 * Lets the window close only after it has sent what was typed and the engagement is closed with its backup. The page
 * is asked by the push `closing` and answers with `workbook.close`; when it does not, as when the disk is full, the
 * person decides.
 */
export function closeWithCare(services: Services): void {
  let under = false;
  const { window, kiosk } = services;
  window.on("close", (event) => {
    event.preventDefault();
    if (under || kiosk.running) return;
    under = true;
    void mayClose(services)
      .then((may) => (may ? finish(services) : undefined))
      .finally(() => (under = false));
  });
  // The system is shutting down and waits for nobody; what was acknowledged is on the disk.
  window.on("session-end", () => services.engagement.close());
}

async function mayClose(services: Services): Promise<boolean> {
  const { window, engagement, jobs } = services;
  if (jobs.running() && !(await agreed(window, workUnderWay))) return false;
  if (!engagement.current() || window.webContents.isCrashed()) return true;
  const closed = nextClose(engagement);
  window.webContents.send(pushChannel, { kind: "closing" } satisfies Push);
  if (await Promise.race([closed, delay(patience, false)])) return true;
  return Promise.race([closed, agreed(window, draftsUnsaved)]);
}

function nextClose(engagement: OpenEngagement): Promise<true> {
  return new Promise((resolve) => {
    const stop = engagement.onClose(() => {
      stop();
      resolve(true);
    });
  });
}

interface Question {
  readonly message: string;
  readonly detail: string;
  /** What the button that closes all the same says. */
  readonly close: string;
}

const workUnderWay: Question = {
  message: "Files are still being written or read",
  detail:
    "Keep the window open until the export or import is done, or stop it. The engagement is safe either way.",
  close: "Stop it and close",
};

const draftsUnsaved: Question = {
  message: "What you typed last is not saved yet",
  detail:
    "Everything before it is safe. Keep the window open to try again, or close it without your last words.",
  close: "Close anyway",
};

async function agreed(window: BrowserWindow, { message, detail, close }: Question): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: "warning",
    message,
    detail,
    buttons: ["Keep open", close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}

async function finish({ window, engagement, jobs, log }: Services): Promise<void> {
  startAgainAfterwards();
  window.hide();
  await jobs.cancelAll();
  try {
    engagement.close();
  } catch (error) {
    log.error("closing", error);
  }
  window.destroy();
}
