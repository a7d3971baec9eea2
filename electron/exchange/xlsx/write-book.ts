import exceljs from "exceljs/dist/exceljs.min.js";
import type { Book } from "../../../shared/report/model.ts";
import { cellModels } from "./cell-models.ts";
import { finishParts } from "./finish-parts.ts";
import { renderParts } from "./render-parts.ts";
import { safeText } from "./safe-text.ts";
import { StyleModels } from "./style-models.ts";
import { setUpSheet } from "./set-up-sheet.ts";
import { zipOf } from "./zip.ts";

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
    Object.assign(model.worksheets[i] ?? {}, cellModels(sheet, styleModels));
  });
  const parts = await renderParts(target, model, (i) =>
    onSheet(book.sheets[i]?.name ?? "", i, book.sheets.length),
  );
  finishParts(parts, book);
  return zipOf(parts);
}
