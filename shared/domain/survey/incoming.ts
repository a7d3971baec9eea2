import type { ResponseFile } from "./response-file.ts";

/** One respondent's answers as a file held them, before they are held against the engagement. */
export interface IncomingResponse extends Omit<ResponseFile, "format" | "formatVersion" | "digest"> {
  /**
   * What it was given on. The form that opens in the browser draws its receipt at random; that of an Excel form follows
   * from the file, so that the same answers saved twice have two.
   */
  readonly form: "browser" | "excel";
}

/** What one file of a batch turned out to be. */
export type ReadOutcome =
  | { readonly kind: "response"; readonly response: IncomingResponse }
  /** Nothing can be taken from it; one sentence says why, without anything that was answered. */
  | { readonly kind: "refused"; readonly reason: string }
  /** Something else that lay in a chosen folder. */
  | { readonly kind: "other" };

/** A file of a batch. */
export interface IncomingFile {
  /** As the person knows it; with its folders when a folder was chosen. */
  readonly fileName: string;
  readonly outcome: ReadOutcome;
}
