import type { Failure } from "../../../shared/ipc/result.ts";
import type { Attachment, EvidenceKind } from "../../../shared/workbook/model.ts";
import { shownDate, today } from "../../state/today.ts";
import { run, useOpenWorkbook } from "../../state/workbook.ts";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import { notifyNotAttached } from "./attach-notices.tsx";
import type { AttachTarget } from "./attach-target.ts";
import { storeFile } from "./store-file.ts";

/** Adds files as evidence, one after another, and says of each what became of it. */
export async function attachFiles(files: readonly File[], target: AttachTarget | null): Promise<void> {
  const { engagementId } = useOpenWorkbook.getState();
  if (engagementId === null) return;
  for (const file of files) await attachFile(engagementId, file, target);
}

async function attachFile(engagementId: string, file: File, target: AttachTarget | null): Promise<void> {
  const stored = await storeFile(engagementId, file);
  // Another engagement may have been opened meanwhile: a client's file never goes into another's workbook.
  if (useOpenWorkbook.getState().engagementId !== engagementId) return;
  if (!stored.ok) {
    notifyNotAttached(
      stored.error,
      retryable(stored.error) ? () => void attachFile(engagementId, file, target) : null,
    );
    return;
  }
  const title = titleOf(file.name);
  const added = await run({
    type: "evidence/add",
    evidence: {
      id: crypto.randomUUID(),
      title,
      kind: kindOf(stored.value),
      note: "",
      source: "",
      url: "",
      date: null,
    },
    attachment: stored.value,
    place: target?.place ?? null,
  });
  if (added)
    notifyUndoableEdit(
      `“${title}” attached${target ? ` to “${target.name}”` : ", to no question or finding yet"}.`,
    );
}

/** Failures of the moment, not of the file. */
function retryable({ code }: Failure): boolean {
  return code === "disk-full" || code === "locked" || code === "read-only" || code === "unexpected";
}

/** What evidence in a file is most often. */
export function kindOf({ mediaType }: Pick<Attachment, "mediaType">): EvidenceKind {
  return mediaType.startsWith("image/") ? "photo" : "document";
}

/** The file's name without its ending. */
export function titleOf(fileName: string): string {
  return fileName.replace(/\.[A-Za-z0-9]{1,8}$/, "").trim() || fileName;
}

/** A pasted picture has the name every pasted picture has; this one says when it was pasted. */
export function namedFile(file: File): File {
  if (!/^image\.\w+$/i.test(file.name)) return file;
  const ending = file.name.slice(file.name.lastIndexOf("."));
  return new File([file], `Pasted picture, ${shownDate(today())}${ending}`, { type: file.type });
}
