import { dialog } from "electron";
import { setTimeout as delay } from "node:timers/promises";
import { pushChannel } from "../shared/ipc/channels.ts";
import type { Push } from "../shared/ipc/contract.ts";
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
  const { window } = services;
  window.on("close", (event) => {
    event.preventDefault();
    if (under) return;
    under = true;
    void mayClose(services)
      .then((may) => (may ? finish(services) : undefined))
      .finally(() => (under = false));
  });
  // The system is shutting down and waits for nobody; what was acknowledged is on the disk.
  window.on("session-end", () => services.engagement.close());
}

async function mayClose({ window, engagement }: Services): Promise<boolean> {
  if (!engagement.current() || window.webContents.isCrashed()) return true;
  const closed = new Promise<boolean>((resolve) => {
    const stop = engagement.onClose(() => {
      stop();
      resolve(true);
    });
  });
  window.webContents.send(pushChannel, { kind: "closing" } satisfies Push);
  if (await Promise.race([closed, delay(patience, false)])) return true;

  const asked = dialog.showMessageBox(window, {
    type: "warning",
    message: "What you typed last is not saved yet",
    detail:
      "Everything before it is safe. Keep the window open to try again, or close it without your last words.",
    buttons: ["Keep open", "Close anyway"],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return Promise.race([closed, asked.then(({ response }) => response === 1)]);
}

async function finish({ window, engagement, jobs, log }: Services): Promise<void> {
  window.hide();
  await jobs.cancelAll();
  try {
    engagement.close();
  } catch (error) {
    log.error("closing", error);
  }
  window.destroy();
}
