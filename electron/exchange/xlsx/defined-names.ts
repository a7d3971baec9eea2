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

function namesOfSheet({ name: sheet, filter, print }: Sheet, localSheetId: number): readonly string[] {
  const local = (name: string, range: string | null, hidden?: 1) =>
    range === null
      ? []
      : [element("definedName", { name, localSheetId, hidden }, `${sheet}!${absolute(range)}`)];
  return [
    ...local("_xlnm._FilterDatabase", filter, 1),
    ...local("_xlnm.Print_Area", print.area),
    ...local("_xlnm.Print_Titles", print.repeatRows),
  ];
}

/** `A5:K40` as `$A$5:$K$40`, and `5:5` as `$5:$5`. */
function absolute(range: string): string {
  return range.replace(/([A-Z]*)(\d+)/g, (_, letters: string, row: string) =>
    letters === "" ? `$${row}` : `$${letters}$${row}`,
  );
}
