import { createHash } from "node:crypto";
import { Encrypter } from "age-encryption";
import exceljs from "exceljs/dist/exceljs.min.js";
import { writeBook } from "../../electron/exchange/xlsx/write-book.ts";
import type { SurveyForm } from "../../shared/domain/survey/form.ts";
import { digestedText } from "../../shared/domain/survey/response-digest.ts";
import type { ResponseFile } from "../../shared/domain/survey/response-file.ts";
import { formBook } from "../../shared/report/survey-form-sheet.ts";
import { excelColumns, excelKeys, excelSheets } from "../../shared/report/survey-form-layout.ts";

/** Files as forms hand them back, made as the forms make them. */

type Said = Partial<Omit<ResponseFile, "digest">>;

/** A response to a form: every item with the value that `seed` gives it. */
export function responseTo(form: SurveyForm, receipt: string, seed = 0, said: Said = {}): ResponseFile {
  const [audience] = form.audiences;
  const items = form.parts.flatMap((part) => part.items);
  return sealedBy({
    format: "uptake-answers",
    formatVersion: 1,
    engagementId: form.engagementId,
    surveyId: form.surveyId,
    version: form.version,
    receipt,
    audience: audience?.id ?? "user",
    groupId: form.groups[0]?.id ?? null,
    personId: null,
    name: "",
    answers: items.map(({ id, scale }, i) => ({
      itemId: id,
      value: scale.steps[(seed + i) % scale.steps.length]?.value ?? "unknown",
      proof: "",
    })),
    ...said,
  });
}

/** The same with the digest that fits it. */
function sealedBy(file: Omit<ResponseFile, "digest">): ResponseFile {
  return { ...file, digest: createHash("sha256").update(digestedText(file)).digest("hex") };
}

/** The text of a response's file. */
export function textOf(file: ResponseFile): string {
  return JSON.stringify(file);
}

/** The bytes of a response sealed to an age recipient. */
export async function sealedTo(recipient: string, file: ResponseFile): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(textOf(file));
}

/** The bytes of a form's Excel file, as nobody has filled it in yet. */
export function excelFormOf(form: SurveyForm): Promise<Uint8Array> {
  return writeBook(formBook(form, { today: "2026-11-16", locale: "en-GB", version: "0" }));
}

export type Filling = string | number | { readonly formula: string; readonly result: number };

/** What is typed into an Excel form: by an item's id, or `group`, `audience`, `name`. */
export interface Filled {
  readonly answers: Readonly<Record<string, Filling>>;
  readonly proofs?: Readonly<Record<string, Filling>>;
}

/** Fills an Excel form in with a spreadsheet library, as its program would save it. */
export async function fillExcelForm(
  bytes: Uint8Array,
  { answers, proofs = {} }: Filled,
): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  await book.xlsx.load(copy);
  const sheet = book.getWorksheet(excelSheets.answers);
  sheet?.eachRow((row) => {
    const key = row.getCell(excelColumns.key).text.replace(excelKeys.item, "");
    const [answer, proof] = [answers[key], proofs[key]];
    if (answer !== undefined) row.getCell(excelColumns.answer).value = answer;
    if (proof !== undefined) row.getCell(excelColumns.proof).value = proof;
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
