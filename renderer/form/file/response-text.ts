import { sha256 } from "@noble/hashes/sha2.js";
import type { SurveyForm } from "../../../shared/domain/survey/form.ts";
import { digestedText } from "../../../shared/domain/survey/response-digest.ts";
import type { Answered } from "../../../shared/domain/survey/response-faults.ts";
import type { ResponseFile } from "../../../shared/domain/survey/response-file.ts";

/** The text of a response file: what a respondent answered on a form. */
export function responseText(form: SurveyForm, receipt: string, answered: Answered): string {
  const undigested: Omit<ResponseFile, "digest"> = {
    format: "uptake-answers",
    formatVersion: 1,
    engagementId: form.engagementId,
    surveyId: form.surveyId,
    version: form.version,
    receipt,
    ...answered,
  };
  // The browser's own SHA-256 is not there in every page that is opened as a file.
  const digest = hex(sha256(new TextEncoder().encode(digestedText(undigested))));
  const file: ResponseFile = { ...undigested, digest };
  return JSON.stringify(file, null, 1);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
