import type { FormatName, StyleName } from "./style.ts";

/**
 * A spreadsheet as plain data: what `electron/exchange/xlsx` writes, and what a test can read without opening a
 * file. Rows and columns count from 1, as on screen.
 */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly properties: BookProperties;
}

export interface BookProperties {
  readonly title: string;
  readonly subject: string;
  /** The client. */
  readonly company: string;
  readonly creator: string;
  readonly keywords: string;
  /** ISO date on which the book was made. */
  readonly date: string;
}

/** A name for a range that formulas and drop-downs refer to. */
export interface DefinedName {
  readonly name: string;
  /** Absolute, with its sheet: `Lists!$A$4:$A$20`. */
  readonly range: string;
}

export interface Sheet {
  /** At most 31 characters, letters only, so that it needs no quotes in a formula. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Range with its header row that gets filter buttons, or null. */
  readonly filter: string | null;
  readonly merges: readonly string[];
  readonly gridLines: boolean;
  readonly tab: "main" | "detail" | "lists";
  /** `hidden`: can be shown by the reader; `veryHidden`: holds what only a program reads back. */
  readonly visibility: "shown" | "hidden" | "veryHidden";
  /** Only cells of an unlocked style can be changed. There is no password: it keeps from mistakes, not from people. */
  readonly guarded: boolean;
  readonly print: PrintSetup;
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly pictures: readonly Picture[];
  readonly charts: readonly Chart[];
}

export interface SheetColumn {
  /** Characters of the default font. */
  readonly width: number;
  /** Workings that can be folded away: shown with a button above the column, folded or not. */
  readonly fold: "none" | "open" | "folded";
  /** Not offered to the reader at all: ids that lead a returned workbook's rows back to ours. */
  readonly hidden: boolean;
}

export interface SheetRow {
  /** Points; null for the default. */
  readonly height: number | null;
  /** By column; null is an empty cell without style. */
  readonly cells: readonly (Cell | null)[];
}

export type CellValue = string | number | boolean | null;

export interface Cell {
  /** What the cell shows; for a formula, the result as our own code computed it. Dates are serial numbers. */
  readonly value: CellValue;
  /** Without the equals sign; English function names, commas, no function newer than Excel 2010. */
  readonly formula?: string;
  readonly style: StyleName;
  readonly format?: FormatName;
}

export interface PrintSetup {
  readonly landscape: boolean;
  readonly paper: "a4" | "letter" | "a3" | "tabloid";
  /** One page wide, all on one page, or at a scale in percent. */
  readonly fit: "width" | "page" | { readonly scale: number };
  /** Rows after which a page ends. */
  readonly breaks: readonly number[];
  /** Rows printed on top of every page, as `5:5`, or null. */
  readonly repeatRows: string | null;
  /** Columns printed on the left of every page, as `A:B`, or null. */
  readonly repeatColumns: string | null;
  /** Range printed, as `A1:K40`. */
  readonly area: string;
  /** Plain texts of the page header. */
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: string;
}

/** Rules of one range; a cell meets at most one of them, since not every program honours an order. */
export interface ConditionalFormat {
  readonly range: string;
  readonly rules: readonly ConditionalRule[];
}

export interface ConditionalRule {
  /** A condition written for the range's first cell. */
  readonly when: string;
  readonly fill?: string;
  readonly ink?: string;
  readonly bold?: boolean;
}

export type Validation = {
  readonly range: string;
  /** Shown beside the cell when it is selected. */
  readonly prompt: { readonly title: string; readonly text: string };
  /** What is said when something else is typed; `ask` lets the person keep it. */
  readonly refuse: "stop" | "ask";
  readonly message: string;
} & (
  | {
      readonly kind: "list";
      /** A defined name or an absolute range. */ readonly source: string;
    }
  | { readonly kind: "whole" | "decimal"; readonly least: number; readonly most: number }
  | { readonly kind: "date"; readonly least: string; readonly most: string }
);

/** A picture whose upper left corner is in a cell. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly mediaType: "image/png" | "image/jpeg";
  readonly column: number;
  readonly row: number;
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** For people who do not see it. */
  readonly description: string;
}

/** A native chart whose figures are ranges of the book. */
export interface Chart {
  readonly kind: "bars" | "stacked-bars";
  readonly title: string;
  readonly description: string;
  /** Range of the labels, absolute, with its sheet. */
  readonly labels: string;
  readonly labelTexts: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly format: FormatName;
  /** Number format of the figures at the bars; may leave small ones out. */
  readonly labelFormat: string;
  /** The axis runs from 0 to this. */
  readonly most: number;
  /** From the upper left corner of one cell to that of another. */
  readonly from: { readonly column: number; readonly row: number };
  readonly to: { readonly column: number; readonly row: number };
}

export interface ChartSeries {
  readonly name: string;
  readonly range: string;
  /** Stored figures; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly colour: string;
  /** Figures within the bar are written light. */
  readonly lightInk: boolean;
}
