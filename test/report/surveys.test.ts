import { describe, expect, test } from "vitest";
import { perceptionGaps } from "../../shared/domain/survey/gaps.ts";
import { allResults, newestResults } from "../../shared/domain/survey/of-workbook.ts";
import { everyone } from "../../shared/domain/survey/visible.ts";
import type { Cell, Sheet } from "../../shared/report/model.ts";
import { bookOf } from "../../shared/report/steering.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { sample } from "../bench/tenfold.ts";
import { emptyWorkbook } from "../builders/workbook.ts";
import { settingOn, sheetOf } from "./setting.ts";

const { workbook } = await sample();
const setting = settingOn("2026-11-16");
const book = bookOf("steering", workbook, setting);

function table(sheet: Sheet): readonly Readonly<Record<string, Cell["value"]>>[] {
  const headers = sheet.rows[4]?.cells.map((cell) => String(cell?.value)) ?? [];
  return sheet.rows
    .slice(5)
    .map(({ cells }) => Object.fromEntries(headers.map((header, i) => [header, cells[i]?.value ?? null])));
}
const sheetsOfSurveys = (of: Workbook) =>
  ["Perception", "Pulse", "Questionnaires", "Written"].map((name) =>
    sheetOf(bookOf("steering", of, setting), name),
  );

describe("the questionnaires in the steering workbook", () => {
  const all = allResults(workbook);
  const selfCheck = newestResults(all, "self-check");
  const mirror = newestResults(all, "mirror");

  test("the perception gaps are those of the newest rounds, the widest first, as formulas", () => {
    if (!selfCheck || !mirror) throw new Error("The sample has no self-check with its mirror.");
    const gaps = perceptionGaps(selfCheck.results, mirror.results, everyone);
    const rows = table(sheetOf(book, "Perception")).slice(0, gaps.length);
    expect(rows.map((row) => row["What executives were asked about"])).toEqual(
      gaps.map(({ item }) => item.text),
    );
    expect(rows.map((row) => row["Gap"])).toEqual(gaps.map(({ gap }) => gap));
    const formulas = sheetOf(book, "Perception")
      .rows.slice(5)
      .map(({ cells }) => cells[6]?.formula);
    expect(formulas[0]).toBe('IF(COUNT(C6,E6)=2,C6-E6,"–")');
  });

  test("the pulse has a column for each group, and says what changed", () => {
    const rows = table(sheetOf(book, "Pulse"));
    const executives = rows.find(
      (row) => row["What users were asked"] === "Our executives set an example by using the system.",
    );
    expect(executives?.["Change"]).toBeGreaterThan(0.5);
    expect(rows[0]).toMatchObject({ "What users were asked": "Usefulness" });
    expect(Number(rows[0]?.["Inside sales and order entry"])).toBeGreaterThan(5);
  });

  test("every round counts its answers, and the counts make the mean", () => {
    const rows = table(sheetOf(book, "Questionnaires"));
    expect(new Set(rows.map((row) => row["Questionnaire"])).size).toBe(6);
    for (const row of rows) {
      const counts = [0, 1, 2, 3, 4, 5, 6, 7].map((value) => Number(row[String(value)]));
      const n = counts.reduce((sum, count) => sum + count, 0);
      expect(row["Answers"]).toBe(n);
      expect(row["Mean"]).toBeCloseTo(counts.reduce((sum, count, value) => sum + count * value, 0) / n, 9);
    }
  });

  test("say nothing of the open supervisor check, and nothing that names who answered", () => {
    const texts = JSON.stringify(sheetsOfSurveys(workbook));
    expect(texts).not.toContain("Supervisor check, November 2026");
    const receipts = [...workbook.responses.keys()].map((id) => id.slice(id.indexOf(".") + 1));
    expect(receipts.filter((receipt) => texts.includes(receipt))).toEqual([]);
  });

  test("hide what fewer people than the minimum answered", () => {
    const kept = [...workbook.responses].filter(([, row]) => row.surveyId === "s-mirror-2").slice(0, 4);
    const few: Workbook = { ...workbook, responses: new Map(kept) };
    const rows = table(sheetOf(bookOf("steering", few, setting), "Questionnaires"));
    const mirrored = rows.filter((row) => String(row["Questionnaire"]).startsWith("What people see"));
    expect(mirrored.length).toBeGreaterThan(30);
    for (const row of mirrored) {
      expect(row).toMatchObject({
        Answers: "–",
        Mean: "–",
        "Don’t know": "–",
        Note: "Too few answers to be shown.",
      });
    }
  });

  test("without any answers say what is missing", () => {
    for (const sheet of sheetsOfSurveys(emptyWorkbook())) {
      const said = sheet.rows[5]?.cells
        .map((cell) => cell?.value)
        .filter((value) => typeof value === "string");
      expect(said?.join(""), sheet.name).toMatch(/yet\.$|too few/);
    }
  });
});
