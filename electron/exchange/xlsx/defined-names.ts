import type { Book, Sheet } from "../../../shared/report/model.ts";
import { element, escapeXml } from "./xml.ts";

/** `workbook.xml` with the book's names, and the print areas, repeated rows and filters of its sheets. */
export function withDefinedNames(workbook: string, { names, sheets }: Book): string {
  const written = [
    ...sheets.flatMap(namesOfSheet),
    ...names.map(({ name, range }) => element("definedName", { name }, escapeXml(range))),
  ];
  return workbook.replace("<calcPr", `${element("definedNames", {}, ...written)}<calcPr`);
}

function namesOfSheet(
  { name: sheet, filter, print, visibility }: Sheet,
  localSheetId: number,
): readonly string[] {
  const local = (name: string, ranges: readonly (string | null)[], hidden?: 1) => {
    const given = ranges.flatMap((range) => (range === null ? [] : `${sheet}!${absolute(range)}`));
    return given.length === 0
      ? []
      : [element("definedName", { name, localSheetId, hidden }, given.join(","))];
  };
  return [
    ...local("_xlnm._FilterDatabase", [filter], 1),
    ...local("_xlnm.Print_Area", [visibility === "shown" ? print.area : null]),
    ...local("_xlnm.Print_Titles", [print.repeatColumns, print.repeatRows]),
  ];
}

/** `A5:K40` as `$A$5:$K$40`, `5:5` as `$5:$5` and `A:B` as `$A:$B`. */
function absolute(range: string): string {
  return range.replace(/[A-Z]+|\d+/g, "$$$&");
}
