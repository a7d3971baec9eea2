import { dialog } from "electron";
import { dirname } from "node:path";
import { startReading } from "../jobs/read-responses.ts";
import type { Services } from "../services.ts";
import type { HandlersOf } from "./handle.ts";

/** Response files that come in: chosen or dropped, read, reviewed, and taken in as one step. */
export function responsesHandlers(services: Services): HandlersOf<"responses"> {
  const { engagement, responses } = services;
  return {
    "responses.choose": async ({ engagementId, from }) => {
      const paths = await choosePaths(services, from);
      return paths === null ? null : { jobId: startReading(services, engagementId, paths) };
    },
    "responses.readDropped": ({ engagementId, paths }) => ({
      jobId: startReading(services, engagementId, paths),
    }),
    "responses.review": ({ engagementId, jobId }) =>
      responses.review(jobId, engagementId, engagement.get(engagementId).workbook),
    "responses.takeIn": ({ engagementId, jobId, commandId, chosen }) => {
      const store = engagement.get(engagementId);
      const takes = new Map(chosen.map(({ file, take }) => [file, take]));
      const command = responses.command(jobId, engagementId, store.workbook, takes);
      const edited = store.run(commandId, command, new Date().toISOString());
      responses.forget();
      return edited;
    },
    "responses.forget": () => {
      responses.forget();
      return null;
    },
  };
}

async function choosePaths(
  { window, remembered }: Services,
  from: "files" | "folder",
): Promise<readonly string[] | null> {
  const { importFolder } = remembered.get();
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: from === "files" ? "Choose response files" : "Choose a folder with response files",
    buttonLabel: "Read",
    ...(importFolder !== null && { defaultPath: importFolder }),
    properties: from === "files" ? ["openFile", "multiSelections"] : ["openDirectory"],
  });
  const [first] = filePaths;
  if (canceled || first === undefined) return null;
  remembered.set({ importFolder: from === "files" ? dirname(first) : first });
  return filePaths;
}
