import { scaleOf } from "../../../shared/methodology/questionnaires/scales.ts";
import type { ScaleId } from "../../../shared/methodology/questionnaires/types.ts";
import { excelColumns as at, excelKeys } from "../../../shared/report/survey-form-layout.ts";
import type { GivenAnswer } from "../../../shared/workbook/entities/surveys.ts";
import type { ReadSheet } from "../xlsx/read-book.ts";
import type { ExcelIds } from "./excel-ids.ts";
import { FileFault } from "./file-fault.ts";

/** What was filled in, as far as it can be known here; whether it fits the survey is for the engagement to say. */
export interface ExcelAnswered {
  readonly audience: string;
  readonly groupId: string | null;
  readonly personId: string | null;
  readonly name: string;
  readonly answers: readonly GivenAnswer[];
}

/**
 * Reads the cells beside the keys. A formula is refused and not taken for what it shows: an answer is what a person
 * chose, and what a formula shows may be another's.
 *
 * @throws FileFault
 */
export function readAnswers(sheet: ReadSheet, ids: ExcelIds): ExcelAnswered {
  const filled = new Map<string, { readonly answer: string; readonly proof: string }>();
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const key = sheet.cell(row, at.key)?.text ?? "";
    if (key === "") continue;
    if (filled.has(key)) throw new FileFault("It asks something twice: rows of the form were copied.");
    filled.set(key, { answer: typed(sheet, row, at.answer), proof: typed(sheet, row, at.proof) });
  }
  const answer = (key: string): string => filled.get(key)?.answer.trim() ?? "";
  const name = answer(excelKeys.name);
  const personId = ids.people.get(name) ?? null;
  return {
    audience: audienceOf(answer(excelKeys.audience), ids),
    groupId: groupOf(answer(excelKeys.group), ids),
    personId,
    name: personId === null ? name : "",
    answers: [...ids.items].flatMap(([itemId, scale]) => {
      const given = filled.get(`${excelKeys.item}${itemId}`);
      if (!given) throw new FileFault("Rows of the form were taken out.");
      const value = valueOf(given.answer.trim(), scale);
      return value === null && given.proof.trim() === "" ? [] : [{ itemId, value, proof: given.proof }];
    }),
  };
}

function typed(sheet: ReadSheet, row: number, column: number): string {
  const cell = sheet.cell(row, column);
  if (cell?.isFormula)
    throw new FileFault("An answer in it is a formula. Ask for the form again, filled in from its lists.");
  return cell?.text ?? "";
}

function audienceOf(label: string, { audiences }: ExcelIds): string {
  const [only] = audiences.size === 1 ? audiences.values() : [];
  const chosen = only ?? audiences.get(label);
  if (chosen !== undefined) return chosen;
  throw new FileFault(
    label === ""
      ? "It does not say who answered: “What fits you” is empty."
      : "“What fits you” was answered with something that is not on its list.",
  );
}

function groupOf(label: string, { groups }: ExcelIds): string | null {
  if (label === "") return null;
  const chosen = groups.get(label);
  if (chosen === undefined) throw new FileFault("Its group is not one of those on the list.");
  return chosen;
}

/** The value of an answer, null when it is empty. A label that begins with a figure may be typed as that figure. */
function valueOf(answer: string, scaleId: ScaleId): GivenAnswer["value"] {
  if (answer === "") return null;
  const { steps, unknown } = scaleOf(scaleId);
  const isSame = (label: string) => plain(label) === plain(answer);
  if (isSame(unknown)) return "unknown";
  const step = steps.find(({ label }) => isSame(label) || /^\d+/.exec(label)?.[0] === answer);
  if (!step) throw new FileFault("An answer in it is not one that its list offers.");
  return step.value;
}

/** Capitals and the form of the apostrophe are no difference between answers. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll("’", "'");
}
