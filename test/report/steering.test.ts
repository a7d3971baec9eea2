import { describe, expect, test } from "vitest";
import { totalAdoption } from "../../shared/domain/adoption.ts";
import { findingsRegister } from "../../shared/domain/findings.ts";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { scoreDimensions } from "../../shared/domain/scoring.ts";
import { serialOf } from "../../shared/report/address.ts";
import { heatRules } from "../../shared/report/heat.ts";
import type { Book } from "../../shared/report/model.ts";
import { bookOf } from "../../shared/report/steering.ts";
import { dateWords } from "../../shared/report/words.ts";
import { inOrder } from "../../shared/workbook/model.ts";
import { sample, tenfold } from "../bench/tenfold.ts";
import { emptyWorkbook } from "../builders/workbook.ts";
import { awkwardEngagement, awkwardToday } from "./awkward-engagement.ts";
import { rowOf, settingOn, sheetOf, valueIn } from "./setting.ts";

const today = "2026-11-16";
const { workbook } = await sample();
const book = bookOf("steering", workbook, settingOn(today));
const awkward = bookOf("steering", awkwardEngagement(), settingOn(awkwardToday));

/** Every formula of a book with where it stands. */
function formulasOf({ sheets }: Book) {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, i) =>
      cells.flatMap((cell, j) =>
        cell?.formula === undefined ? [] : [{ at: `${name} row ${i + 1} column ${j + 1}`, ...cell }],
      ),
    ),
  );
}

describe("the steering workbook shows the app's own figures", () => {
  test("the scorecard has each dimension's score, for the organization and by group", () => {
    const scorecard = sheetOf(book, "Scorecard");
    const groups = inOrder(workbook.groups);
    for (const [i, entry] of scoreDimensions(workbook).entries()) {
      const cells = scorecard.rows[5 + i]?.cells ?? [];
      expect(cells[1]?.value).toBe(entry.dimension.title);
      expect(cells[2]?.value).toBe(entry.score ?? "–");
      expect(cells.slice(4, 4 + groups.length).map((cell) => cell?.value)).toEqual(
        groups.map(({ id }) => entry.byGroup.get(id)?.score ?? "–"),
      );
    }
  });

  test("the register has each finding's reach, priority and rank", () => {
    for (const { finding, rank, priority } of findingsRegister(workbook)) {
      const ref = `F${rank}`;
      expect(valueIn(book, "Findings", ref, "Finding")).toBe(finding.title);
      expect(valueIn(book, "Findings", ref, "Reach")).toBe(priority.reach);
      expect(valueIn(book, "Findings", ref, "Priority")).toBe(priority.value);
      expect(valueIn(book, "Findings", ref, "Rank")).toBe(rank);
    }
  });

  test("the roadmap has each action's dates as dates, its owner and whether it is late", () => {
    for (const { action, rank, owner, finish, late } of roadmap(workbook, today)) {
      const ref = `A${rank}`;
      expect(valueIn(book, "Roadmap", ref, "Action")).toBe(action.title);
      expect(valueIn(book, "Roadmap", ref, "Finish")).toBe(finish === null ? "" : serialOf(finish));
      expect(valueIn(book, "Roadmap", ref, "Owner")).toBe(owner?.name ?? "");
      expect(valueIn(book, "Roadmap", ref, "Late")).toBe(late ? "Late" : "");
    }
  });

  test("the organization's adoption is weighted by headcount", () => {
    const adoption = sheetOf(book, "Adoption");
    const total = adoption.rows[5 + workbook.groups.size]?.cells ?? [];
    expect(total[9]?.value).toBe(totalAdoption([...workbook.groups.values()])?.effectiveUse);
  });

  test("a rating that nobody but the voices gave is their median, and says so", () => {
    const voices = sheetOf(awkward, "Answers").rows.find(
      ({ cells }) => cells[3]?.value === "Field sales" && cells[5]?.value === 2.5,
    );
    expect(voices?.cells[4]?.value).toBeNull();
    expect(voices?.cells[9]?.value).toBe("Voices");
  });
});

describe("the steering workbook is a working model", () => {
  test("figures that follow from others are formulas", () => {
    const headers = ["Reach", "Priority", "Rank"];
    const findings = sheetOf(book, "Findings");
    const columns = headers.map((header) =>
      findings.rows[4]?.cells.findIndex((cell) => cell?.value === header),
    );
    for (const column of columns) expect(rowOf(findings, "F1")[column ?? -1]?.formula).toBeTruthy();
    const summary = sheetOf(book, "Summary");
    const figures = summary.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.style === "figure"));
    expect(figures.filter((cell) => cell?.value !== null).every((cell) => cell?.formula)).toBe(true);
  });

  test("every formula carries a result and needs no newer program than Excel 2010", () => {
    const known =
      /^(AND|COUNT|COUNTIF|COUNTIFS|HYPERLINK|IF|IFERROR|INDEX|ISNUMBER|MATCH|MAX|MEDIAN|MIN|N|NETWORKDAYS\.INTL|NOT|OR|RANK|ROUND|SEARCH|SQRT|SUM|SUMIF|SUMIFS|SUMPRODUCT|WEEKDAY|WORKDAY\.INTL)$/;
    const faults = [...formulasOf(book), ...formulasOf(awkward)].flatMap(({ at, formula = "", value }) => {
      const withoutTexts = formula.replace(/"(?:[^"]|"")*"/g, '""');
      const names = [...withoutTexts.matchAll(/([A-Z][A-Z0-9._]*)\(/g)].map(([, name = ""]) => name);
      const newer = names.filter((name) => !known.test(name));
      return value === null || Number.isNaN(value) || newer.length > 0 ? [`${at}: ${formula}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test("an action leads to its findings, a finding to its answers and evidence, and each back", () => {
    const [action] = roadmap(workbook, today).filter(({ findingIds }) => findingIds.length > 0);
    const links = rowOf(sheetOf(book, "Roadmap"), `A${action?.rank}`).filter(
      (cell) => cell?.style === "link",
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link?.formula).toMatch(/^HYPERLINK\("#'Findings'!A"&\(MATCH\("F\d+",/);
      const back = rowOf(sheetOf(book, "Findings"), String(link?.value));
      expect(back.map((cell) => cell?.value)).toContain(`A${action?.rank}`);
    }
  });

  test("links that do not fit into columns stand in the last one as text", () => {
    const entry = findingsRegister(awkwardEngagement()).find(({ finding }) => finding.id === "f1");
    const row = rowOf(sheetOf(awkward, "Findings"), `F${entry?.rank}`);
    const refs = row.map((cell) => cell?.value).filter((value) => /^E\d+/.test(String(value)));
    expect(refs.join(", ").match(/E\d+/g)).toHaveLength(20);
  });

  test("owner, status, impact and ratings are drop-downs over named lists", () => {
    const sources = book.sheets.flatMap(({ validations }) =>
      validations.flatMap((validation) => (validation.kind === "list" ? [validation.source] : [])),
    );
    const names = new Set(book.names.map(({ name }) => name));
    expect(sources.filter((source) => !names.has(source))).toEqual([]);
    expect(sources).toEqual(expect.arrayContaining(["People", "Statuses", "FindingKinds", "Ratings"]));
  });

  test("a score has exactly one colour, that of the nearest rating, and a cell without one has none", () => {
    const rules = heatRules("C6", 100);
    const holds = ({ when }: { readonly when: string }, score: number) =>
      [...when.matchAll(/C6(>=|<)([\d.]+)/g)].every(([, sign, limit]) =>
        sign === "<" ? score < Number(limit) : score >= Number(limit),
      );
    for (let score = 0; score <= 100; score += 0.5) {
      const met = rules.flatMap((rule, level) => (holds(rule, score) ? [level] : []));
      expect(met).toEqual([Math.round(score / 25)]);
    }
    expect(rules.every(({ when }) => when.startsWith("IF(ISNUMBER(C6),"))).toBe(true);
  });

  test("no range has two sets of rules, since programs differ in which they let win", () => {
    const ranges = book.sheets.flatMap(({ name, conditionalFormats }) =>
      conditionalFormats.map(({ range }) => `${name}!${range}`),
    );
    expect(new Set(ranges).size).toBe(ranges.length);
  });
});

describe("what the workbook says and leaves out", () => {
  test("quotes are shown with the role of who said them, never with a name", () => {
    const quotes = sheetOf(awkward, "Answers").rows.map(({ cells }) => String(cells[8]?.value ?? ""));
    expect(quotes.join("\n")).toContain("“Me, I suppose.” (executive)\n“Not HR.” (HR)");
    expect(quotes.join("\n")).toContain("“Nobody told us.” (two of the night shift)");
    expect(quotes.join("\n")).not.toMatch(/Smit|Holt/);
  });

  test("namesakes are told apart by job title, then by a number", () => {
    const people = sheetOf(awkward, "Lists").rows.map(({ cells }) => cells[7]?.value);
    expect(people).toEqual(
      expect.arrayContaining([
        "Jan Smit (Head of sales)",
        "Jan Smit (Technician)",
        "Jan Smit (Technician) (2)",
        '=Ada "+49" Holt',
      ]),
    );
  });

  test("answers that the situation no longer asks for are kept, and count in nothing", () => {
    const rows = sheetOf(awkward, "Answers").rows;
    const kept = rows.find(({ cells }) => cells[7]?.value === "Asked when there was no system yet.");
    const unknown = rows.find(({ cells }) => cells[2]?.value === "question.of-a-later-version");
    expect(kept?.cells[4]?.value).toBe(2);
    expect(unknown?.cells[4]?.value).toBe(1);
    expect(scoreDimensions(awkwardEngagement())[1]?.score).toBeNull();
    expect(sheetOf(awkward, "Scorecard").rows[6]?.cells[2]?.value).toBe("–");
  });

  test("an address is a link only when it leads to the web or to mail", () => {
    const row = rowOf(sheetOf(awkward, "Evidence"), "E1");
    const address = row.find((cell) => cell?.value === "javascript:alert(1)");
    expect(address?.formula).toBeUndefined();
  });

  test("an engagement with nothing recorded says what is missing instead of failing", () => {
    const empty = bookOf("steering", emptyWorkbook(), settingOn(today));
    const texts = empty.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)),
    );
    for (const said of [
      "No findings recorded yet.",
      "No actions yet.",
      "No user groups yet.",
      "No evidence recorded yet.",
    ])
      expect(texts).toContain(said);
  });

  test("the register alone and the roadmap alone say in words what they would otherwise lead to", () => {
    const register = bookOf("register", workbook, settingOn(today));
    const plan = bookOf("roadmap", workbook, settingOn(today));
    expect(register.sheets.map(({ name }) => name)).toEqual(["Findings", "Adoption", "Evidence", "Lists"]);
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "Roadmap",
      "Gantt",
      "Strategy",
      "Schedule",
      "Lists",
    ]);
    expect(formulasOf(register).filter(({ formula }) => formula?.includes("Answers!"))).toEqual([]);
    expect(formulasOf(plan).filter(({ formula }) => /Findings!|Summary/.test(formula ?? ""))).toEqual([]);
    const [first] = roadmap(workbook, today).filter(({ findingIds }) => findingIds.length > 0);
    expect(valueIn(plan, "Roadmap", `A${first?.rank}`, "Answers to")).toMatch(/^F\d+ \S/);
  });
});

describe("figures that follow nothing in the file", () => {
  test("say so beside them, with the day they are of", () => {
    const { rows } = sheetOf(book, "Steering");
    const labels = [
      "Probability of that, along the longest path",
      "Expected finish",
      "Finished with 80 % probability by",
      "Finished with 95 % probability by",
    ];
    for (const label of labels) {
      const { cells = [] } = rows.find((row) => row.cells[1]?.value === label) ?? {};
      expect(cells[2]?.formula, label).toBeUndefined();
      expect(cells[3]?.value, label).toBe(
        `As of ${dateWords(today)}; follows nothing that is changed in this file`,
      );
    }
  });
});

describe("on paper", () => {
  test("every table repeats its header and is one page wide, on the paper of the person's region", () => {
    const tables = ["Findings", "Answers", "Evidence"].map((name) => sheetOf(book, name).print);
    expect(
      tables.every(({ repeatRows, fit, paper }) => repeatRows === "5:5" && fit === "width" && paper === "a4"),
    ).toBe(true);
    for (const name of ["Roadmap", "Gantt"])
      expect(sheetOf(book, name).print).toMatchObject({ repeatRows: "5:5", fit: "width", paper: "a3" });
    const american = bookOf("steering", workbook, settingOn(today, { locale: "en-US" }));
    expect(sheetOf(american, "Findings").print.paper).toBe("letter");
    expect(sheetOf(american, "Gantt").print.paper).toBe("tabloid");
  });

  test("with many groups the heat map goes over several pages, each with the dimensions' names", async () => {
    const many = bookOf("steering", (await tenfold()).workbook, settingOn(today));
    const { print } = sheetOf(many, "Scorecard");
    expect(sheetOf(book, "Scorecard").print).toMatchObject({ fit: "page", repeatColumns: null });
    expect(print).toMatchObject({ fit: { scale: 75 }, repeatColumns: "A:C" });
    const [, spectrum] = sheetOf(many, "Summary").charts;
    expect(spectrum?.labelTexts).toEqual(["Organization"]);
    expect(spectrum?.series[0]?.values).toEqual([
      totalAdoption([...(await tenfold()).workbook.groups.values()])?.shares.none,
    ]);
  });

  test("the first page of the summary ends between two sections", () => {
    const { print, rows } = sheetOf(book, "Summary");
    for (const row of print.breaks) expect(rows[row]?.cells).toEqual([]);
  });
});
