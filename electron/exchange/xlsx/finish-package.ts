import { strFromU8, strToU8, unzipSync } from "fflate";
import type { Book } from "../../../shared/report/model.ts";
import { withDefinedNames } from "./defined-names.ts";
import { drawSheets } from "./drawing.ts";
import { inSchemaOrder } from "./font-order.ts";
import { zipOf } from "./zip.ts";

/**
 * Puts right and adds what exceljs cannot: names, fonts in the order the schema asks for, pictures and charts.
 *
 * @param written exceljs's package, not compressed.
 * @returns the finished package, compressed.
 */
export function finishPackage(written: Uint8Array, book: Book): Promise<Uint8Array> {
  const parts = unzipSync(written);
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path];
    if (!part) throw new RangeError(`The package has no ${path}.`);
    parts[path] = strToU8(change(strFromU8(part)));
  };
  edit("xl/styles.xml", inSchemaOrder);
  edit("xl/workbook.xml", (xml) => withDefinedNames(xml, book));
  const { added, sheets, contentTypes } = drawSheets(book);
  Object.assign(parts, added);
  for (const path of sheets)
    edit(path, (xml) => xml.replace("</worksheet>", '<drawing r:id="rId1"/></worksheet>'));
  edit("[Content_Types].xml", (xml) => xml.replace("</Types>", `${contentTypes}</Types>`));
  return zipOf(parts);
}
