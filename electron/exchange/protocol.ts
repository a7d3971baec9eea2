import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import type { ReadOutcome } from "../../shared/domain/survey/incoming.ts";
import type { ExportKind } from "../../shared/ipc/contract.ts";
import type { Failure } from "../../shared/ipc/result.ts";
import type { FormSetting } from "../../shared/report/survey-form-sheet.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import type { StoredBytes } from "../store/contents.ts";
import type { Incoming } from "../store/incoming.ts";
import type { ResponsePath } from "./responses/read-response-file.ts";

/**
 * What the main process and the worker (`worker.ts`, a utility process) say to each other. One worker does one
 * job: it gets one request, reports progress, and ends with one of the other messages. Messages are structured clones, so
 * maps and byte arrays arrive as they were. Cancelling is killing: the worker needs no code for it.
 */

/** The kinds a worker writes; a portable copy of the database (`workbook`) is made where the database is open. */
export type WrittenKind = Exclude<ExportKind, "workbook">;

interface EveryExport {
  readonly type: "export";
  readonly workbook: Workbook;
  /** The person's date, `YYYY-MM-DD`. */
  readonly today: string;
  /** The person's language and region, BCP 47, such as `en-GB`. */
  readonly locale: string;
  /** Version of the app, for the document's properties. */
  readonly version: string;
  /**
   * The file to write, absolute. It lies beside the file the person asked for and does not exist yet: create it
   * with the flag `wx`, write, `fsync`, close, then say `done`. The main process renames it, and removes it when the
   * worker fails or is killed.
   */
  readonly path: string;
}

/** Open JSON carries the attachments themselves. */
export interface JsonExport extends EveryExport {
  readonly kind: "json";
  readonly contents: readonly StoredBytes[];
}

/** An Excel workbook shows small pictures of the attachments that have one: JPEG or PNG by the attachment's `sha256`. */
export interface SheetExport extends EveryExport {
  readonly kind: Exclude<WrittenKind, "json">;
  readonly thumbnails: ReadonlyMap<string, Uint8Array>;
}

export type ExportRequest = JsonExport | SheetExport;

/** A file from outside to be read: see `ReadIncoming`. */
export interface ImportRequest {
  readonly type: "import";
  readonly from: string;
  readonly to: string;
  readonly scratch: string;
}

/** An Excel form to be written to `path`, as an export is. */
export interface FormRequest extends FormSetting {
  readonly type: "form";
  readonly form: SurveyForm;
  readonly path: string;
}

/** Files with answers to be read, each by itself and in this order. */
export interface ResponsesRequest {
  readonly type: "responses";
  readonly files: readonly ResponsePath[];
  /** The age identities that files may be sealed to. */
  readonly identities: readonly string[];
}

export type WorkerRequest = ExportRequest | ImportRequest | FormRequest | ResponsesRequest;

export type WorkerMessage =
  /** `fraction` 0 … 1, never falling; `doing` says in a few words what is under way: "Writing the roadmap". */
  | { readonly type: "progress"; readonly fraction: number; readonly doing: string }
  /** What the next file of a `ResponsesRequest` turned out to be; one message for each, in their order. */
  | { readonly type: "read"; readonly outcome: ReadOutcome }
  /** All files are read, or `path` is complete and flushed to the disk. */
  | { readonly type: "done" }
  /** The new file is complete and flushed to the disk. */
  | { readonly type: "imported"; readonly incoming: Incoming }
  /** What was asked for cannot be done, in words for the person: the file read is at fault, or the disk. */
  | { readonly type: "refused"; readonly failure: Failure }
  | {
      readonly type: "failed";
      /** Node's `code` of a failed file operation (`ENOSPC`, `EACCES`, …), or null. The main process words it. */
      readonly systemCode: string | null;
      /** For the log: message and stack, without any of the client's words. */
      readonly technical: string;
    };
