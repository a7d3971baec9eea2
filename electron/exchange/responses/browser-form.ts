import { createHash } from "node:crypto";
import { digestedText } from "../../../shared/domain/survey/response-digest.ts";
import { responseFile, type ResponseFile } from "../../../shared/domain/survey/response-file.ts";
import type { IncomingResponse } from "../../../shared/domain/survey/incoming.ts";
import { FileFault } from "./file-fault.ts";

/**
 * The answers in the text of a file that the form in the browser handed back.
 *
 * @throws FileFault when it is something else, of a newer form, or was changed after it was written
 */
export function readBrowserForm(text: string): IncomingResponse {
  const found = fromJson(text);
  if (isNewer(found)) throw new FileFault("It was written by a newer form. Update Uptake to read it.");
  const parsed = responseFile.safeParse(found);
  if (!parsed.success) throw new FileFault("It is not a response that Uptake’s form wrote.");
  if (!isWhole(parsed.data) && !(isResponseFile(found) && isWhole(found)))
    throw new FileFault("It was changed after it was written, so it was left out.");
  const { engagementId, surveyId, version, receipt, audience, groupId, personId, name, answers } =
    parsed.data;
  return {
    form: "browser",
    engagementId,
    surveyId,
    version,
    receipt,
    audience,
    groupId,
    personId,
    name,
    answers,
  };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw new FileFault("It is damaged, or not a response: it cannot be read as JSON.");
  }
}

function isNewer(found: unknown): boolean {
  if (typeof found !== "object" || found === null) return false;
  if (!("format" in found) || found.format !== "uptake-answers") return false;
  return "formatVersion" in found && typeof found.formatVersion === "number" && found.formatVersion > 1;
}

function isResponseFile(found: unknown): found is ResponseFile {
  return responseFile.safeParse(found).success;
}

/** Whether the digest fits. Parsing cleans texts, so that one which was cleaned is looked at as it was written, too. */
function isWhole(file: ResponseFile): boolean {
  return createHash("sha256").update(digestedText(file)).digest("hex") === file.digest;
}
