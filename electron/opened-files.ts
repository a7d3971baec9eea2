import { app, dialog, type BrowserWindow } from "electron";
import { basename } from "node:path";
import { pushChannel } from "../shared/ipc/channels.ts";
import type { Push } from "../shared/ipc/contract.ts";
import { failureOf } from "./failure-of.ts";
import type { Services } from "./ipc/services.ts";

/**
 * Takes in workbook files the person opens from outside: the one this start was given, later ones on macOS, and those
 * of further starts, which only bring the one window forward.
 */
export function takeOpenedFiles(services: Services, first: string | null): void {
  const { window } = services;
  const take = (path: string): void => void offerToImport(services, path);
  if (first !== null) window.once("ready-to-show", () => take(first));
  app.on("open-file", (event, path) => {
    event.preventDefault();
    take(path);
  });
  app.on("second-instance", (_event, _argv, _folder, handedOver) => {
    bringForward(window);
    const { file } = handedOver as HandedOver;
    if (file !== null) take(file);
  });
}

/** Makes this start the only one for its user-data folder; false when another runs, which then gets the file. */
export function isOnlyInstance(file: string | null): boolean {
  return app.requestSingleInstanceLock({ file } satisfies HandedOver);
}

/** What a further start hands to the one that runs: the absolute path of a workbook file, when it was given one. */
type HandedOver = { readonly file: string | null };

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

async function offerToImport(services: Services, path: string): Promise<void> {
  const { window } = services;
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    message: `Add “${basename(path)}” to your library?`,
    detail: "A copy is added as an engagement of its own. The file stays as it is.",
    buttons: ["Add", "Cancel"],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return;
  try {
    const { engagementId } = await (await services.library()).importFile(path);
    window.webContents.send(pushChannel, { kind: "imported", engagementId } satisfies Push);
  } catch (error) {
    const { message } = failureOf(error, "opened file", services.log);
    await dialog.showMessageBox(window, {
      type: "error",
      message: `“${basename(path)}” was not added`,
      detail: message,
    });
  }
}
