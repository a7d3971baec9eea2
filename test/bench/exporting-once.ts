import type { CellValue } from "exceljs";
import exceljs from "exceljs/dist/exceljs.min.js";
import { closeSync, fsyncSync, openSync, writeSync } from "node:fs";
import type { SheetExport } from "../../electron/exchange/protocol.ts";
import { writeExport } from "../../electron/exchange/write-export.ts";
import { bookOf } from "../../shared/report/steering.ts";
import type { Book, Cell } from "../../shared/report/model.ts";
import { tenfold } from "./tenfold.ts";

/**
 * Writes the steering workbook of ten times the sample to a path, or with exceljs alone the bare cells of the same
 * book, once; prints the milliseconds it took. The reference gets its cells for nothing.
 */
const [which, path = ""] = process.argv.slice(2);
const request = await requestFor(path);
console.log(which === "ours" ? await ours() : await bare(bookOf("steering", request.workbook, request)));

async function requestFor(target: string): Promise<SheetExport> {
  const { workbook, contents } = await tenfold();
  const thumbnails = contents.flatMap(({ sha256, thumbnail }) =>
    thumbnail ? [[sha256, thumbnail] as const] : [],
  );
  return {
    type: "export",
    kind: "steering",
    workbook,
    thumbnails: new Map(thumbnails),
    today: "2026-11-16",
    locale: "en-GB",
    version: "0",
    path: target,
  };
}

async function ours(): Promise<number> {
  const begun = performance.now();
  await writeExport(request, () => undefined);
  return performance.now() - begun;
}

async function bare({ sheets }: Book): Promise<number> {
  const begun = performance.now();
  const target = new exceljs.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = target.addWorksheet(name);
    for (const { cells } of rows) sheet.addRow(cells.map(bareValue));
  }
  const bytes = new Uint8Array(await target.xlsx.writeBuffer());
  const file = openSync(path, "wx");
  writeSync(file, bytes);
  fsyncSync(file);
  closeSync(file);
  return performance.now() - begun;
}

function bareValue(cell: Cell | null): CellValue {
  if (cell?.formula === undefined) return cell?.value ?? null;
  return { formula: cell.formula, result: cell.value ?? "" };
}
