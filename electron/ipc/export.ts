import { dialog, shell } from "electron";
import { dirname, join } from "node:path";
import type { ExportKind } from "../../shared/ipc/contract.ts";
import { saveRoadmap } from "../jobs/roadmap-pdf.ts";
import { saveRoleSheet } from "../jobs/role-sheet.ts";
import {
  exportFileName,
  exportForms,
  withEnding,
  writeExport,
  type ExportSource,
} from "../jobs/export-job.ts";
import { today } from "../today.ts";
import type { HandlersOf } from "./handle.ts";
import type { Services } from "../services.ts";

/** Exports of the open engagement, and the jobs that write them. */
export function exportHandlers(services: Services): HandlersOf<"export"> & HandlersOf<"job"> {
  const { jobs } = services;
  return {
    "export.start": ({ engagementId, what }) => startExport(services, engagementId, what),
    "export.roleSheet": ({ engagementId, roleId }) => saveRoleSheet(services, engagementId, roleId),
    "export.roadmap": ({ engagementId, grouping }) => saveRoadmap(services, engagementId, grouping),
    "job.state": ({ jobId }) => jobs.state(jobId),
    "job.cancel": ({ jobId }) => {
      jobs.cancel(jobId);
      return null;
    },
    "job.reveal": ({ jobId }) => {
      const [path] = jobs.paths(jobId);
      if (path !== undefined) shell.showItemInFolder(path);
      return null;
    },
  };
}

async function startExport(
  services: Services,
  engagementId: string,
  kind: ExportKind,
): Promise<{ readonly jobId: string } | null> {
  const date = today();
  const suggested = exportFileName(services.engagement.get(engagementId).workbook, kind, date);
  const target = await chooseTarget(services, kind, suggested);
  if (target === null) return null;

  const library = await services.library();
  const store = services.engagement.get(engagementId);
  const source: ExportSource = {
    workbook: store.workbook,
    contents: () => store.readContents(),
    copyTo: (path) => library.exportPortable(engagementId, path),
  };
  const jobId = services.jobs.start(async (onProgress, signal) => {
    await writeExport({ kind, source, target, today: date }, onProgress, signal);
    return [target];
  });
  return { jobId };
}

async function chooseTarget(
  { window, remembered }: Services,
  kind: ExportKind,
  suggested: string,
): Promise<string | null> {
  const { exportFolder } = remembered.get();
  const { ending, type, holds } = exportForms[kind];
  const chosen = await dialog.showSaveDialog(window, {
    title: `Export the ${holds}`,
    buttonLabel: "Export",
    defaultPath: exportFolder === null ? suggested : join(exportFolder, suggested),
    filters: [{ name: type, extensions: [ending.slice(1)] }],
  });
  if (chosen.canceled || chosen.filePath === "") return null;
  remembered.set({ exportFolder: dirname(chosen.filePath) });
  return withEnding(chosen.filePath, kind);
}
