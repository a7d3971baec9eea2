import { scaleIds, type ScaleId } from "../../../shared/methodology/questionnaires/types.ts";
import {
  excelFormat,
  excelFormatVersion,
  excelIdRows as rows,
} from "../../../shared/report/survey-form-layout.ts";
import type { ReadSheet } from "../xlsx/read-book.ts";
import { FileFault } from "./file-fault.ts";

/** What the sheet that nobody sees says: which form it is, and what stands behind what can be chosen. */
export interface ExcelIds {
  readonly engagementId: string;
  readonly surveyId: string;
  readonly version: number;
  /** The scale of each item. */
  readonly items: ReadonlyMap<string, ScaleId>;
  /** Ids by how the drop-downs name them. */
  readonly audiences: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
}

const notOurs = "It is not a form that Uptake saved, or what identifies it was changed.";

/** @throws FileFault when the sheet is not that of a form, or of a newer one */
export function readIds(sheet: ReadSheet): ExcelIds {
  const records = Array.from({ length: sheet.rowCount }, (_, i) => recordOf(sheet, i + 1));
  const single = (kind: string): string => records.find(([first]) => first === kind)?.[1] ?? "";
  if (single(rows.format) !== excelFormat) throw new FileFault(notOurs);
  if (Number(single(rows.version)) > excelFormatVersion)
    throw new FileFault("It was saved by a newer Uptake. Update Uptake to read it.");
  const chosen = (kind: string) =>
    new Map(records.filter(([first]) => first === kind).map(([, id, label]) => [label, id]));
  return {
    engagementId: single(rows.engagement),
    surveyId: single(rows.survey),
    version: Number(single(rows.opening)),
    items: new Map(
      records.filter(([first]) => first === rows.item).map(([, id, scale]) => [id, scaleIdOf(scale)]),
    ),
    audiences: chosen(rows.audience),
    groups: chosen(rows.group),
    people: chosen(rows.person),
  };
}

type Record = readonly [kind: string, id: string, label: string];

function recordOf(sheet: ReadSheet, row: number): Record {
  const text = (column: number): string => {
    const cell = sheet.cell(row, column);
    if (cell?.isFormula) throw new FileFault(notOurs);
    return cell?.text ?? "";
  };
  return [text(1), text(2), text(3)];
}

function scaleIdOf(text: string): ScaleId {
  const id = scaleIds.find((scale) => scale === text);
  if (!id) throw new FileFault(notOurs);
  return id;
}
