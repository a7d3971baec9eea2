import { dialog } from "electron";
import { basename } from "node:path";
import { pushChannel } from "../shared/ipc/channels.ts";
import type { Push } from "../shared/ipc/contract.ts";
import { failureOf } from "./failure-of.ts";
import type { Services } from "./services.ts";

/** Adds a workbook file opened from outside to the library, when the person agrees, and tells the page. */
export async function offerImport(services: Services, path: string): Promise<void> {
  const { window, library, log } = services;
  const name = `“${basename(path)}”`;
  const { response } = await dialog.showMessageBox(window, {
    type: "question",
    message: `Add ${name} to your library?`,
    detail: "A copy is added as an engagement of its own. The file stays as it is.",
    buttons: ["Add", "Cancel"],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return;
  try {
    const { engagementId } = await (await library()).importFile(path);
    window.webContents.send(pushChannel, { kind: "imported", engagementId } satisfies Push);
  } catch (error) {
    const { message } = failureOf(error, "opened file", log);
    await dialog.showMessageBox(window, { type: "error", message: `${name} was not added`, detail: message });
  }
}
