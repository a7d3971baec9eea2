import type { ConditionalFormattingRule, DataValidation, PageSetup, Workbook, Worksheet } from "exceljs";
import { columnLetters, serialOf } from "../../../shared/report/address.ts";
import type { ConditionalRule, PrintSetup, Sheet, Validation } from "../../../shared/report/model.ts";
import { margins } from "../../../shared/report/print.ts";
import { palette } from "../../../shared/report/style.ts";
import { headerText } from "./safe-text.ts";
import { argb, solid } from "./style-models.ts";

/** Numbers of papers in the format; the types of exceljs leave some out. */
const paperSizes = { a4: 9, letter: 1, a3: 8, tabloid: 3 } as const;
const tabColours = { main: palette.accent, detail: "8ACEC3", lists: "CBD2D6" } as const;

/**
 * Adds a sheet to exceljs's workbook with everything but its columns and rows, which `cellModels` makes, and its
 * pictures, charts and names, which `finishParts` adds.
 */
export function setUpSheet(book: Workbook, sheet: Sheet): void {
  const target = book.addWorksheet(sheet.name, {
    state: sheet.visibility === "shown" ? "visible" : sheet.visibility,
    properties: {
      tabColor: argb(tabColours[sheet.tab]),
      defaultRowHeight: 15,
      dyDescent: 0.25,
      outlineLevelCol: sheet.columns.some(({ fold }) => fold !== "none") ? 1 : 0,
    },
    views: [viewOf(sheet)],
    pageSetup: pageSetupOf(sheet.print),
    headerFooter: headerFooterOf(sheet.print),
  });
  // Without a password this is done by the time it returns.
  if (sheet.guarded) void target.protect("", { formatColumns: true, formatRows: true });
  if (sheet.filter) target.autoFilter = sheet.filter;
  for (const row of sheet.print.breaks) target.getRow(row).addPageBreak();
  writeFormats(target, sheet);
  for (const validation of sheet.validations)
    validationsOf(target).add(validation.range, validationOf(validation));
}

function viewOf({ frozen, gridLines, tab }: Sheet): Worksheet["views"][number] {
  const common = { showGridLines: gridLines, zoomScale: tab === "main" ? 100 : 90 };
  if (frozen.rows === 0 && frozen.columns === 0) return { ...common, state: "normal" };
  return {
    ...common,
    state: "frozen",
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    topLeftCell: `${columnLetters(frozen.columns + 1)}${frozen.rows + 1}`,
    activeCell: `${columnLetters(frozen.columns + 1)}${frozen.rows + 1}`,
  };
}

function pageSetupOf(print: PrintSetup): Partial<PageSetup> {
  return {
    paperSize: paperSizes[print.paper] as NonNullable<PageSetup["paperSize"]>,
    orientation: print.landscape ? "landscape" : "portrait",
    ...(typeof print.fit === "object"
      ? { scale: print.fit.scale }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: print.fit === "page" ? 1 : 0 }),
    horizontalCentered: true,
    margins: {
      left: margins.left / 72,
      right: margins.right / 72,
      top: margins.top / 72,
      bottom: margins.bottom / 72,
      header: margins.header / 72,
      footer: margins.footer / 72,
    },
  };
}

function headerFooterOf({ header, footer }: PrintSetup) {
  const small = `&"Calibri"&9`;
  return {
    oddHeader: `&L${small}${headerText(header.left)}&R${small}${headerText(header.right)}`,
    oddFooter: `&L${small}${headerText(footer)}&R${small}Page &P of &N`,
  };
}

function writeFormats(target: Worksheet, { conditionalFormats }: Sheet): void {
  let priority = 1;
  for (const { range, rules } of conditionalFormats)
    target.addConditionalFormatting({
      ref: range,
      rules: rules.map((rule) => conditionalRule(rule, priority++)),
    });
}

function conditionalRule(
  { when, fill, ink, bold }: ConditionalRule,
  priority: number,
): ConditionalFormattingRule {
  return {
    type: "expression",
    formulae: [when],
    priority,
    style: {
      ...((ink || bold) && { font: { ...(bold && { bold }), ...(ink && { color: argb(ink) }) } }),
      ...(fill && { fill: solid(fill) }),
    },
  };
}

/** exceljs keeps validations of ranges, but its types only tell of those of single cells. */
function validationsOf(target: Worksheet): { add(range: string, validation: DataValidation): void } {
  return (
    target as Worksheet & {
      readonly dataValidations: { add(range: string, validation: DataValidation): void };
    }
  ).dataValidations;
}

function validationOf(validation: Validation): DataValidation {
  const common = {
    // A list that ends in blanks would otherwise let everything pass. Emptying a cell is possible all the same.
    allowBlank: validation.kind !== "list",
    showInputMessage: true,
    promptTitle: validation.prompt.title.slice(0, 32),
    prompt: validation.prompt.text.slice(0, 255),
    showErrorMessage: true,
    errorStyle: validation.refuse === "stop" ? "stop" : "warning",
    errorTitle: validation.refuse === "stop" ? "This does not fit" : "Not on the list",
    error: validation.message.slice(0, 255),
  };
  switch (validation.kind) {
    case "list":
      return { ...common, type: "list", formulae: [validation.source] };
    case "date":
      return {
        ...common,
        // A date rule of exceljs turns its limits by the machine's time zone; a decimal one takes serial numbers.
        type: "decimal",
        operator: "between",
        formulae: [serialOf(validation.least), serialOf(validation.most)],
      };
    case "whole":
    case "decimal":
      return {
        ...common,
        type: validation.kind,
        operator: "between",
        formulae: [validation.least, validation.most],
      };
  }
}
