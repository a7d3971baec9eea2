import type { Book } from "../../../shared/report/model.ts";
import { withDefinedNames } from "./defined-names.ts";
import { drawSheets } from "./drawing.ts";
import { inSchemaOrder } from "./font-order.ts";
import type { Part } from "./render-parts.ts";

/** Puts right and adds what exceljs cannot: names, fonts in the order the schema asks for, pictures and charts. */
export function finishParts(parts: Map<string, Part>, book: Book): void {
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts.get(path);
    if (typeof part !== "string") throw new RangeError(`The package has no ${path}.`);
    parts.set(path, change(part));
  };
  edit("xl/styles.xml", inSchemaOrder);
  edit("xl/workbook.xml", (xml) => withDefinedNames(withoutPrivacyFilter(xml), book));
  const { added, sheets, contentTypes } = drawSheets(book);
  for (const [path, part] of added) parts.set(path, part);
  for (const path of sheets)
    edit(path, (xml) => xml.replace("</worksheet>", '<drawing r:id="rId1"/></worksheet>'));
  edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `${contentTypes}</Types>`));
}

/** exceljs asks for personal data to be taken out on saving, of which Excel then warns every time. */
function withoutPrivacyFilter(workbook: string): string {
  return workbook.replace(' filterPrivacy="1"', "");
}
