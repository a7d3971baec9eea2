import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeBook } from "../../electron/exchange/xlsx/write-book.ts";
import { bookOf, type BookKind } from "../../shared/report/steering.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { sample } from "../bench/tenfold.ts";
import { scratchFolder } from "../builders/folder.ts";
import { buildEngagement, emptyWorkbook, sampleSize } from "../builders/workbook.ts";
import { awkwardEngagement, awkwardToday } from "../report/awkward-engagement.ts";
import { settingOn } from "../report/setting.ts";
import { hasLibreOffice, recalculated } from "./libre-office.ts";
import { differences, readBack } from "./read-back.ts";

/** Engagements whose formulas are worked out again, with the day of the report. */
const engagements: readonly (readonly [string, BookKind, () => Workbook | Promise<Workbook>, string])[] = [
  ["sample", "steering", async () => (await sample()).workbook, "2026-11-16"],
  ["sample-later", "steering", async () => (await sample()).workbook, "2027-06-30"],
  ["sample-register", "register", async () => (await sample()).workbook, "2026-11-16"],
  ["sample-roadmap", "roadmap", async () => (await sample()).workbook, "2026-11-16"],
  ["awkward", "steering", awkwardEngagement, awkwardToday],
  ["empty", "steering", () => emptyWorkbook(), "2026-11-16"],
  ...[1, 2, 3].map(
    (seed) =>
      [
        `random-${seed}`,
        "steering",
        () => buildEngagement({ ...sampleSize, answered: 0.3 * seed, voicesPerAnswer: 2 }, seed),
        "2026-11-16",
      ] as const,
  ),
];

test.skipIf(!hasLibreOffice)(
  "another program works every formula out to the result that the file carries",
  { timeout: 300_000 },
  async () => {
    const folder = scratchFolder();
    const books = await Promise.all(
      engagements.map(async ([name, kind, workbook, today]) => {
        const book = bookOf(kind, await workbook(), settingOn(today));
        const path = join(folder, `${name}.xlsx`);
        writeFileSync(path, await writeBook(book));
        return { name, book, path };
      }),
    );
    const results = recalculated(
      folder,
      books.map(({ path }) => path),
    );
    for (const [i, { name, book }] of books.entries()) {
      const formulas = book.sheets.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.filter((cell) => cell?.formula !== undefined)),
      );
      expect(formulas.length, name).toBeGreaterThan(10);
      const read = await readBack(results[i] ?? "");
      expect(
        differences(book, read, ({ formula }) => formula !== undefined),
        name,
      ).toEqual([]);
    }
  },
);

test.skipIf(!hasLibreOffice)(
  "a rating or a start that is changed in the file changes what follows from it",
  { timeout: 120_000 },
  async () => {
    const folder = scratchFolder();
    const book = bookOf("steering", awkwardEngagement(), settingOn(awkwardToday));
    const changed = {
      ...book,
      sheets: book.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell, column) => {
            if (!cell) return cell;
            // The one assessed group rates its owner 4 now, and every action starts on Wednesday the 18th.
            if (sheet.name === "Answers" && column === 4 && row.cells[3]?.value === "Field sales")
              return { ...cell, value: row.cells[2]?.value === ownerQuestion ? 4 : cell.value };
            if (sheet.name === "Roadmap" && column === 5 && cell.format === "date")
              return { ...cell, value: wednesday };
            return cell;
          }),
        })),
      })),
    };
    const path = join(folder, "changed.xlsx");
    writeFileSync(path, await writeBook(changed));
    const read = await readBack(recalculated(folder, [path])[0] ?? "");
    expect(read.get("Scorecard")?.[5]?.[6]).toBe(100);
    const roadmap = read.get("Roadmap") ?? [];
    const column = (header: string) => (roadmap[4] ?? []).indexOf(header);
    const threeDays = roadmap.find((row) => row[column("Planned days")] === 3);
    // Friday and Saturday are days off: Wednesday, Thursday, Sunday.
    expect(threeDays?.[column("Finish")]).toEqual(new Date("2026-03-22T00:00:00Z"));
    expect(roadmap.slice(5).map((row) => row[column("Late")])).not.toContain("Late");
  },
);

const ownerQuestion =
  "Is one person in this group's own management answerable for the group's use of the system?";
/** 18 March 2026, as Excel counts days. */
const wednesday = 46_099;
