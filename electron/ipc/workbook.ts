import { dialog } from "electron";
import { basename, join } from "node:path";
import { fileNameOf } from "../files/file-name.ts";
import { replaceFileWith } from "../files/replace-file.ts";
import type { HandlersOf } from "./handle.ts";
import type { Services } from "../services.ts";

/** The open engagement: its edits, history and attachments. */
export function workbookHandlers(services: Services): HandlersOf<"workbook"> {
  const { engagement } = services;
  const now = (): string => new Date().toISOString();
  return {
    "workbook.open": async ({ engagementId }) => {
      const store = engagement.open(await services.library(), engagementId);
      return { engagementId, workbook: store.workbook, history: store.head, notice: store.notice };
    },
    "workbook.close": () => {
      engagement.close();
      return null;
    },
    "workbook.run": ({ engagementId, commandId, command }) =>
      engagement.get(engagementId).run(commandId, command, now()),
    "workbook.undo": ({ engagementId }) => engagement.get(engagementId).undo(now()),
    "workbook.redo": ({ engagementId }) => engagement.get(engagementId).redo(now()),
    "workbook.history": ({ engagementId, limit }) => ({ steps: engagement.get(engagementId).history(limit) }),
    "workbook.search": ({ engagementId, query, limit }) => ({
      hits: engagement.get(engagementId).search(query, limit),
    }),
    "workbook.storeContent": ({ engagementId, fileName, bytes, thumbnail }) =>
      engagement.get(engagementId).storeContent(fileName, bytes, thumbnail),
    "workbook.saveAttachment": ({ engagementId, attachmentId }) =>
      saveAttachment(services, engagementId, attachmentId),
  };
}

async function saveAttachment(
  { window, engagement, remembered }: Services,
  engagementId: string,
  attachmentId: string,
): Promise<{ readonly path: string } | null> {
  const { fileName, bytes } = engagement.get(engagementId).readAttachment(attachmentId);
  const { exportFolder } = remembered.get();
  const [ending = ""] = /\.[A-Za-z0-9]{1,10}$/.exec(fileName) ?? [];
  const suggested = fileNameOf(basename(fileName, ending), ending, "attachment");
  const chosen = await dialog.showSaveDialog(window, {
    title: "Save a copy",
    defaultPath: exportFolder === null ? suggested : join(exportFolder, suggested),
  });
  if (chosen.canceled || chosen.filePath === "") return null;
  await replaceFileWith(chosen.filePath, bytes);
  return { path: chosen.filePath };
}
