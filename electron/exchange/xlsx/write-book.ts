import exceljs from "exceljs/dist/exceljs.min.js";
import type { Book } from "../../../shared/report/model.ts";
import { finishPackage } from "./finish-package.ts";
import { rowModels } from "./row-models.ts";
import { safeText } from "./safe-text.ts";
import { StyleModels } from "./style-models.ts";
import { setUpSheet } from "./set-up-sheet.ts";

/** Says which sheet is being written, and how many are done of how many. */
export type OnSheet = (name: string, done: number, all: number) => void;

/** An .xlsx file of the book. The same book gives the same bytes. */
export async function writeBook(book: Book, onSheet: OnSheet = () => undefined): Promise<Uint8Array> {
  const { properties } = book;
  const target = new exceljs.Workbook();
  const midday = new Date(`${properties.date}T12:00:00Z`);
  Object.assign(target, {
    creator: properties.creator,
    lastModifiedBy: properties.creator,
    created: midday,
    modified: midday,
    title: safeText(properties.title),
    subject: properties.subject,
    company: safeText(properties.company),
    keywords: properties.keywords,
  });
  target.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" },
  ];
  target.calcProperties.fullCalcOnLoad = true;
  for (const sheet of book.sheets) setUpSheet(target, sheet);
  const { model } = target;
  const styleModels = new StyleModels();
  book.sheets.forEach((sheet, i) => {
    onSheet(sheet.name, i, book.sheets.length);
    Object.assign(model.worksheets[i] ?? {}, rowModels(sheet, styleModels));
  });
  // The writer asks the workbook for its model, which it would make anew without the rows.
  Object.defineProperty(target, "model", { value: model });
  // Not compressed yet: finishing the package does that once.
  const written = await target.xlsx.writeBuffer({ zip: { compression: "STORE" } } as object);
  return finishPackage(new Uint8Array(written), book);
}
