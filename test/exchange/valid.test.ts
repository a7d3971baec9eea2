import validate from "@ooxml-tools/validate";
import exceljs from "exceljs/dist/exceljs.min.js";
import { describe, expect, test } from "vitest";
import { writeBook } from "../../electron/exchange/xlsx/write-book.ts";
import { bookOf } from "../../shared/report/steering.ts";
import { sample } from "../bench/tenfold.ts";
import { emptyWorkbook } from "../builders/workbook.ts";
import { awkwardEngagement, awkwardToday } from "../report/awkward-engagement.ts";
import { settingOn } from "../report/setting.ts";

/** Faults that the validator of Microsoft's Open XML SDK finds, by where they are. */
async function faultsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const faults = await validate(new Uint8Array(bytes), "xlsx", "Office2010");
  return faults.map(({ description, path }) => `${path.partUri} ${path.xpath}: ${description}`);
}

/** No fault is forgiven: what exceljs gets wrong in every file of its own, the order of a font's properties, is put right. */
describe("Microsoft's validator finds nothing wrong", { timeout: 240_000 }, () => {
  test.each(["steering", "register", "roadmap"] as const)("with the sample's %s", async (kind) => {
    const { workbook, contents } = await sample();
    const thumbnails = new Map(
      contents.flatMap(({ sha256, thumbnail }) => (thumbnail ? [[sha256, thumbnail] as const] : [])),
    );
    const book = bookOf(kind, workbook, settingOn("2026-11-16", { thumbnails }));
    expect(await faultsIn(await writeBook(book))).toEqual([]);
  });

  test("with an awkward engagement", async () => {
    const book = bookOf("steering", awkwardEngagement(), settingOn(awkwardToday));
    expect(await faultsIn(await writeBook(book))).toEqual([]);
  });

  test("with an engagement in which nothing is recorded", async () => {
    const book = bookOf("steering", emptyWorkbook(), settingOn("2026-11-16"));
    expect(await faultsIn(await writeBook(book))).toEqual([]);
  });

  test("while exceljs alone writes the properties of every font in a wrong order", async () => {
    const alone = new exceljs.Workbook();
    alone.addWorksheet("Sheet").getCell("A1").value = "plain";
    const faults = await faultsIn(new Uint8Array(await alone.xlsx.writeBuffer()));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((fault) => !/^\/xl\/styles\.xml .*font/.test(fault))).toEqual([]);
  });
});
