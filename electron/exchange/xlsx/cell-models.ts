import type { Style } from "exceljs";
import exceljs from "exceljs/dist/exceljs.min.js";
import { address, columnLetters } from "../../../shared/report/address.ts";
import type { Cell, CellValue, Sheet, SheetColumn, SheetRow } from "../../../shared/report/model.ts";
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

interface ColumnModel {
  readonly min: number;
  readonly max: number;
  readonly width: number;
  readonly hidden?: true;
  readonly outlineLevel?: 1;
  /** The folded columns before this one are opened from here. */
  readonly collapsed?: true;
}

/** What a sheet's model holds of its columns and rows. */
export interface CellModels {
  readonly cols: readonly ColumnModel[];
  readonly rows: readonly RowModel[];
  /** The range that is used: `A1:K40`. */
  readonly dimensions: string;
}

/**
 * Columns and rows of a sheet as the models that exceljs's writer reads. Made directly: its own cells, each of which
 * is three objects that it turns into these models twice, cost more than all the writing; and its own columns forget a
 * width of 9 and fold what should be open.
 */
export function cellModels(sheet: Sheet, styleModels: StyleModels): CellModels {
  const letters = sheet.columns.map((_, i) => columnLetters(i + 1));
  const merged = mergedCells(sheet.merges);
  const rows = sheet.rows.flatMap((row, i) => {
    const model = rowModel(row, i + 1, letters, merged, styleModels);
    return model.cells.length > 0 || row.height !== null ? [model] : [];
  });
  const cols = columnModels(sheet.columns);
  return { cols, rows, dimensions: `A1:${address(sheet.columns.length, Math.max(sheet.rows.length, 1))}` };
}

function columnModels(columns: readonly SheetColumn[]): readonly ColumnModel[] {
  const isFolded = (i: number) => columns[i]?.fold === "folded";
  const models = columns.map(({ width, fold, hidden }, i) => ({
    min: i + 1,
    max: i + 1,
    width,
    ...((hidden || fold === "folded") && { hidden: true as const }),
    ...(fold !== "none" && { outlineLevel: 1 as const }),
    ...(isFolded(i - 1) && !isFolded(i) && { collapsed: true as const }),
  }));
  if (!isFolded(columns.length - 1)) return models;
  const after = columns.length + 1;
  return [...models, { min: after, max: after, width: defaultWidth, collapsed: true }];
}

/** Width of a column nobody has set. */
const defaultWidth = 9.140625;

function rowModel(
  { height, cells }: SheetRow,
  number: number,
  letters: readonly string[],
  merged: ReadonlyMap<string, string>,
  styleModels: StyleModels,
): RowModel {
  const models: CellModel[] = [];
  letters.forEach((letter, i) => {
    const at = `${letter}${number}`;
    const content = cells[i];
    const master = merged.size > 0 ? merged.get(at) : undefined;
    // Merged cells keep the style of the first, so that its lines go on under all of them.
    const before = models.at(-1)?.style ?? {};
    if (master !== undefined) models.push({ address: at, type: ValueType.Merge, style: before, master });
    else if (content) models.push(cellModel(content, at, styleModels));
  });
  return {
    number,
    ...(height !== null && { height }),
    min: models.length === 0 ? 0 : 1,
    max: models.length === 0 ? 0 : letters.length,
    cells: models,
  };
}

function cellModel({ value, formula, style, format }: Cell, at: string, styleModels: StyleModels): CellModel {
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
function mergedCells(merges: readonly string[]): ReadonlyMap<string, string> {
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
