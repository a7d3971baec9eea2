import { app } from "electron";
import { extname } from "node:path";
import type { ExportKind } from "../../shared/ipc/contract.ts";
import { engagementOf, type Workbook } from "../../shared/workbook/model.ts";
import type { ExportRequest, WrittenKind } from "../exchange/protocol.ts";
import { fileNameOf } from "../files/file-name.ts";
import { replaceFile } from "../files/replace-file.ts";
import type { StoredBytes } from "../store/contents.ts";
import { runInWorker, type OnProgress } from "./worker-process.ts";

/** An engagement that can be exported: one that is open, one of a file, or the sample. */
export interface ExportSource {
  readonly workbook: Workbook;
  /** The attachments' contents, read one at a time. */
  readonly contents: () => Iterable<StoredBytes>;
  /** Writes a whole, plain copy of the engagement for a colleague to a path that does not exist yet. */
  readonly copyTo: (path: string) => void | Promise<void>;
}

interface Form {
  /** With its dot. */
  readonly ending: string;
  /** What the file holds, as its name says it. */
  readonly holds: string;
  /** What the file dialog calls such files. */
  readonly type: string;
}

const excel = { ending: ".xlsx", type: "Excel workbook" };
export const exportForms: Readonly<Record<ExportKind, Form>> = {
  steering: { ...excel, holds: "adoption strategy" },
  register: { ...excel, holds: "findings register" },
  roadmap: { ...excel, holds: "adoption roadmap" },
  json: { ending: ".json", holds: "workbook", type: "Open JSON" },
  workbook: { ending: ".uptake", holds: "workbook", type: "Uptake workbook" },
};

/** What a file is called unless the person says otherwise: "Halden Pumps CRM adoption roadmap 2025-03-01.xlsx". */
export function exportFileName(workbook: Workbook, kind: ExportKind, today: string): string {
  const { client, system } = engagementOf(workbook);
  const { holds, ending } = exportForms[kind];
  return fileNameOf(`${client} ${system}`, ` ${holds} ${today}${ending}`);
}

/** The path with the kind's ending, which file dialogs of some systems leave to the app. */
export function withEnding(path: string, kind: ExportKind): string {
  const { ending } = exportForms[kind];
  return extname(path).toLowerCase() === ending ? path : path + ending;
}

export interface ExportOrder {
  readonly kind: ExportKind;
  readonly source: ExportSource;
  /** Absolute path of the file to write or replace. */
  readonly target: string;
  /** The person's date, `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Writes an engagement to a file; the window and the command line both come through here. The target is replaced only
 * when the whole new file is on the disk.
 *
 * @throws Refusal when it was stopped or the file cannot be written; WorkerFailure or the store's error otherwise.
 */
export async function writeExport(
  order: ExportOrder,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<void> {
  const { kind, source, target } = order;
  await replaceFile(target, async (path) => {
    if (kind === "workbook") {
      onProgress(0, "Copying the workbook");
      await source.copyTo(path);
      signal.throwIfAborted();
      return;
    }
    await runInWorker(requestOf(order, kind, path), onProgress, signal);
  });
}

function requestOf({ source, today }: ExportOrder, kind: WrittenKind, path: string): ExportRequest {
  const every = {
    type: "export" as const,
    workbook: source.workbook,
    today,
    locale: app.getLocale(),
    version: app.getVersion(),
    path,
  };
  if (kind === "json") return { ...every, kind, contents: [...source.contents()] };
  return { ...every, kind, thumbnails: thumbnailsOf(source) };
}

function thumbnailsOf(source: ExportSource): ReadonlyMap<string, Uint8Array> {
  const thumbnails = new Map<string, Uint8Array>();
  for (const { sha256, thumbnail } of source.contents()) if (thumbnail) thumbnails.set(sha256, thumbnail);
  return thumbnails;
}
