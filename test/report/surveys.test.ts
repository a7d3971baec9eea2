import { describe, expect, test } from "vitest";
import { perceptionGaps } from "../../shared/domain/survey/gaps.ts";
import { allResults, newestResults } from "../../shared/domain/survey/of-workbook.ts";
import { everyone } from "../../shared/domain/survey/visible.ts";
import type { Cell, Sheet } from "../../shared/report/model.ts";
import { bookOf } from "../../shared/report/steering.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { sample } from "../bench/tenfold.ts";
import { Recorded } from "../builders/recorded.ts";
import { mirrorAtLowest, namedMirrorOfTwoGroups } from "../builders/surveyed.ts";
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
const textsOf = (sheet: Sheet) => sheet.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value ?? null));
/** The sample, with a survey that asked an item in other words. */
function askedOtherwise(surveyId: string, itemId: string): Workbook {
  const survey = workbook.surveys.get(surveyId);
  if (!survey?.asked.some(({ id }) => id === itemId)) throw new Error(`${surveyId} does not ask ${itemId}.`);
  const asked = survey.asked.map((item) =>
    item.id === itemId ? { ...item, text: "Something else.", wording: "reworded" as const } : item,
  );
  return { ...workbook, surveys: new Map([...workbook.surveys, [surveyId, { ...survey, asked }]]) };
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

  test("the pulse says what a change tells", () => {
    const readings = table(sheetOf(book, "Pulse")).map((row) => row["Reading"]);
    expect(readings).toContain("More than chance would make it.");
    expect(readings).not.toContain("Asked in other words, so the two rounds cannot be compared.");
  });

  test("the pulse compares no item that the round before asked in other words", () => {
    const text = "Our executives set an example by using the system.";
    const item = workbook.surveys.get("s-pulse-2")?.asked.find((asked) => asked.text === text);
    const sheet = sheetOf(bookOf("steering", askedOtherwise("s-pulse-1", item?.id ?? ""), setting), "Pulse");
    const rows = table(sheet);
    const index = rows.findIndex((row) => row["What users were asked"] === text);
    expect(rows[index]).toMatchObject({
      "Round before": "–",
      Change: "–",
      Reading: "Asked in other words, so the two rounds cannot be compared.",
    });
    const untouched = table(sheetOf(book, "Pulse"));
    expect(rows[0]).toEqual(untouched[0]);
    expect(typeof untouched[0]?.["Change"]).toBe("number");
  });

  test("the pulse compares a part only over the items that both rounds asked alike", () => {
    const part = workbook.surveys.get("s-pulse-2")?.asked[0]?.part;
    const [first, ...alike] =
      workbook.surveys.get("s-pulse-2")?.asked.filter((item) => item.part === part) ?? [];
    const of = askedOtherwise("s-pulse-1", first?.id ?? "");
    const rows = table(sheetOf(bookOf("steering", of, setting), "Pulse"));
    const means = (column: string) =>
      alike.map(({ text }) => Number(rows.find((row) => row["What users were asked"] === text)?.[column]));
    const mean = (column: string) =>
      (means(column).reduce((sum, each) => sum + each, 0) / alike.length).toFixed(1);
    expect(rows[0]).toMatchObject({
      "What users were asked": "Usefulness",
      "Round before": "–",
      Change: "–",
      Reading: `The two rounds differ in their items. Over the ${alike.length} that compare: ${mean("Round before")} before, ${mean("All users")} now.`,
    });
  });

  test.each([
    ["executives", "s-self-check-1", (gap: { item: { id: string }; mirror: { id: string } }) => gap.item.id],
    ["their people", "s-mirror-1", (gap: { item: { id: string }; mirror: { id: string } }) => gap.mirror.id],
  ])("a gap is not compared where %s were asked in other words in the round before", (_, surveyId, idOf) => {
    if (!selfCheck || !mirror) throw new Error("The sample has no self-check with its mirror.");
    const [gap] = perceptionGaps(selfCheck.results, mirror.results, everyone);
    if (!gap) throw new Error("The sample has no perception gap.");
    const of = askedOtherwise(surveyId, idOf(gap));
    const rows = table(sheetOf(bookOf("steering", of, setting), "Perception"));
    const untouched = table(sheetOf(book, "Perception"));
    expect(typeof untouched[0]?.["Gap in the round before"]).toBe("number");
    expect(rows[0]).toMatchObject({
      Gap: gap.gap,
      "Gap in the round before": "–",
      "Change of the gap": "–",
      Note: "The round before asked in other words: the two gaps do not compare.",
    });
    expect(rows[1]).toEqual(untouched[1]);
  });

  test("commitment that people do not see is told with a mean only where all executives have the same people", () => {
    const saidOf = (of: Workbook) => textsOf(sheetOf(bookOf("steering", of, setting), "Perception"));
    expect(saidOf(mirrorAtLowest(new Recorded("turnaround"), "leading").workbook())).toContain(
      "“Seen using it well”: 12 executives say yes; their people’s mean is 0.0 of 2.",
    );
    expect(saidOf(namedMirrorOfTwoGroups(new Recorded("turnaround"), "leading").workbook())).toContain(
      "“Seen using it well”: 12 executives say yes; their own people see next to nothing of it.",
    );
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
