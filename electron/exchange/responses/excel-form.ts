import { createHash } from "node:crypto";
import { z } from "zod";
import type { IncomingResponse } from "../../../shared/domain/survey/incoming.ts";
import { responseFile } from "../../../shared/domain/survey/response-file.ts";
import { excelFormat, excelSheets, mostExcelRows } from "../../../shared/report/survey-form-layout.ts";
import { checkZip, ZipFault, type ZipLimits } from "../xlsx/check-zip.ts";
import { readBook, type ReadSheet } from "../xlsx/read-book.ts";
import { readAnswers } from "./excel-answers.ts";
import { readIds } from "./excel-ids.ts";
import { FileFault } from "./file-fault.ts";

/** A form that was filled in has a dozen parts and some hundred kilobytes; pictures of a template may add to it. */
const limits: ZipLimits = { entries: 200, unpacked: 32 * 1024 * 1024, ratio: 200 };

const readable = responseFile.omit({ format: true, formatVersion: true, digest: true });

/**
 * The answers in an Excel form that was filled in.
 *
 * @throws FileFault when it is another workbook, damaged, or filled in with what the form does not offer
 */
export async function readExcelForm(bytes: Uint8Array): Promise<IncomingResponse> {
  const { ids: idsSheet, answers: answersSheet } = await sheetsOf(bytes);
  const ids = readIds(idsSheet);
  const answered = readAnswers(answersSheet, ids);
  const response = readable.safeParse({
    engagementId: ids.engagementId,
    surveyId: ids.surveyId,
    version: ids.version,
    receipt: receiptOf(bytes),
    ...answered,
  });
  if (!response.success) throw new FileFault(wordsOf(response.error));
  return { form: "excel", ...response.data };
}

/**
 * What the response is known by: the same file again has the same one. Of the whole file and not of its answers, since
 * two people may answer alike; and with a text before it, so that lists of what was sent by mail, which keep the
 * SHA-256 of files, lead to no answer.
 */
function receiptOf(bytes: Uint8Array): string {
  return createHash("sha256").update(`${excelFormat}\n`).update(bytes).digest("hex");
}

async function sheetsOf(
  bytes: Uint8Array,
): Promise<{ readonly ids: ReadSheet; readonly answers: ReadSheet }> {
  try {
    checkZip(bytes, limits);
  } catch (error) {
    if (error instanceof ZipFault) throw new FileFault(error.message);
    throw error;
  }
  const wanted = [excelSheets.ids, excelSheets.answers];
  // Whatever the reader stumbles over is in the file.
  const sheets = await readBook(bytes, { sheets: wanted, rows: mostExcelRows, lastColumn: "E" }).catch(() => {
    throw new FileFault("It is damaged, or not an Excel workbook.");
  });
  const [ids, answers] = [sheets.get(excelSheets.ids), sheets.get(excelSheets.answers)];
  if (!ids || !answers)
    throw new FileFault("It is not a form that Uptake saved, or sheets were taken out of it.");
  return { ids, answers };
}

function wordsOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const tooLong = issue?.code === "too_big";
  return tooLong
    ? "A text in it is longer than can be kept: up to 300 characters for the name and 4,000 for what is written to an item."
    : "It is not a form that Uptake saved, or what identifies it was changed.";
}
