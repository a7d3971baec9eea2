import type { Style } from "exceljs";
import exceljs from "exceljs/dist/exceljs.min.js";
import { address, columnLetters } from "../../../shared/report/address.ts";
import type { Cell, CellValue, Sheet, SheetRow } from "../../../shared/report/model.ts";
import { looksLikeFormula, safeText } from "./safe-text.ts";
import type { StyleModels } from "./style-models.ts";

const { ValueType } = exceljs;

/** A cell as exceljs's writer takes it; its own types of these models are wrong. */
interface CellModel {
  readonly address: string;
  readonly type: number;
  readonly style: Partial<Style>;
  readonly value?: CellValue;
  readonly formula?: string;
  readonly result?: CellValue;
  /** Upper left cell of the range this one is merged into. */
  readonly master?: string;
}

interface RowModel {
  readonly number: number;
  readonly height?: number;
  readonly min: number;
  readonly max: number;
  readonly cells: readonly CellModel[];
}

/** What a sheet's model holds of its rows. */
export interface RowModels {
  readonly rows: readonly RowModel[];
  /** The range that is used: `A1:K40`. */
  readonly dimensions: string;
}

/**
 * The rows of a sheet as the models that exceljs's writer reads. Made directly: its own cells, each of which is
 * three objects that it turns into these models twice, cost more than all the writing.
 */
export function rowModels(sheet: Sheet, styleModels: StyleModels): RowModels {
  const letters = sheet.columns.map((_, i) => columnLetters(i + 1));
  const masters = mastersOf(sheet.merges);
  const rows = sheet.rows.flatMap((row, i) => {
    const model = rowModel(row, i + 1, letters, masters, styleModels);
    return model.cells.length > 0 || row.height !== null ? [model] : [];
  });
  return { rows, dimensions: `A1:${address(sheet.columns.length, Math.max(sheet.rows.length, 1))}` };
}

function rowModel(
  { height, cells }: SheetRow,
  number: number,
  letters: readonly string[],
  masters: ReadonlyMap<string, string>,
  styleModels: StyleModels,
): RowModel {
  const models: CellModel[] = [];
  cells.forEach((content, i) => {
    if (content) models.push(cellModel(content, `${letters[i]}${number}`, masters, styleModels));
  });
  return {
    number,
    ...(height !== null && { height }),
    min: cells.length === 0 ? 0 : 1,
    max: cells.length,
    cells: models,
  };
}

function cellModel(
  { value, formula, style, format }: Cell,
  at: string,
  masters: ReadonlyMap<string, string>,
  styleModels: StyleModels,
): CellModel {
  const master = masters.get(at);
  if (master !== undefined)
    return { address: at, type: ValueType.Merge, style: styleModels.get(style, format), master };
  if (formula !== undefined) {
    const result = typeof value === "string" ? safeText(value) : value;
    return {
      address: at,
      type: ValueType.Formula,
      style: styleModels.get(style, format),
      formula: safeText(formula),
      result,
    };
  }
  switch (typeof value) {
    case "string": {
      const made = styleModels.get(style, looksLikeFormula(value) ? "text" : format);
      return value === ""
        ? { address: at, type: ValueType.Null, style: made }
        : { address: at, type: ValueType.String, style: made, value: safeText(value) };
    }
    case "number":
      return { address: at, type: ValueType.Number, style: styleModels.get(style, format), value };
    case "boolean":
      return { address: at, type: ValueType.Boolean, style: styleModels.get(style, format), value };
    default:
      return { address: at, type: ValueType.Null, style: styleModels.get(style, format) };
  }
}

/** For each cell of a merged range but the first, that first one. Ranges are of one row. */
function mastersOf(merges: readonly string[]): ReadonlyMap<string, string> {
  const masters = new Map<string, string>();
  for (const merge of merges) {
    const [, from = "", row = "", to = ""] = /^([A-Z]+)(\d+):([A-Z]+)\d+$/.exec(merge) ?? [];
    for (let column = numberOf(from) + 1; column <= numberOf(to); column += 1)
      masters.set(`${columnLetters(column)}${row}`, `${from}${row}`);
  }
  return masters;
}

function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
