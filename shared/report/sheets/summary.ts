import { situationTitles } from "../../methodology/situations.ts";
import { findingKindTitles, findingStateTitles } from "../../workbook/words.ts";
import { isOpen } from "../../domain/roadmap.ts";
import type { Facts } from "../facts.ts";
import { barriers } from "../findings-order.ts";
import { Grid } from "../grid.ts";
import { heatRules } from "../heat.ts";
import type { Layout } from "../layout.ts";
import { sheetLink } from "../links.ts";
import { dimensionChart, shortSpectrumChart } from "../charts.ts";
import type { CellValue, Chart, Sheet } from "../model.ts";
import { inSections, printSetup } from "../print.ts";
import type { FormatName } from "../style.ts";
import { cell, formulaCell, ordinary } from "../table.ts";
import { dateWords, noFigure } from "../words.ts";
import { standingWords } from "./answer-workings.ts";
import { adoptionTotalRow } from "./adoption.ts";
import type { ScorecardPlace } from "./scorecard.ts";
import {
  addBestStrengths,
  addCounts,
  addDimensions,
  addNextActions,
  addTopFindings,
} from "./summary-tables.ts";

const half = Array.from({ length: 6 }, () => 9);
const widths = [1.5, ...half, 2, ...half];
const firstColumn = 2;
const lastColumn = widths.length;
const whole = { from: firstColumn, to: lastColumn } as const;

/** What each sheet of the book is for, in the order of the book. */
export type Contents = readonly { readonly sheet: string; readonly purpose: string }[];

/** The first sheet: who and what, the key figures, what stands out, what comes next, and what else is in the book. */
export function summarySheet(
  facts: Facts,
  layout: Layout,
  scorecard: ScorecardPlace,
  contents: Contents,
): Sheet {
  const grid = new Grid(widths);
  addHeading(grid, facts);
  addTiles(grid, facts, layout);
  grid.gap(10);
  const charts = addCharts(grid, facts, layout, scorecard);
  const dimensions = addDimensions(grid, facts, scorecard);
  const starts: number[] = [];
  for (const add of [addTopFindings, addNextActions, addBestStrengths, addCounts]) {
    starts.push(grid.next);
    grid.gap(14);
    add(grid, facts, layout);
  }
  starts.push(grid.next);
  grid.gap(14);
  addContents(grid, facts, contents);
  const columns = widths.map((width) => ({ width, fold: "none", hidden: false }) as const);
  const print = printSetup(facts, "Summary", lastColumn, grid.rows.length, {
    landscape: false,
    repeatRow: null,
  });
  return {
    ...ordinary,
    name: "Summary",
    columns,
    rows: grid.rows,
    merges: grid.merges,
    frozen: { rows: 0, columns: 0 },
    filter: null,
    tab: "main",
    print: inSections(print, columns, grid.rows, starts),
    charts,
    conditionalFormats: dimensions.map((range) => ({
      range,
      rules: heatRules(range.split(":")[0] ?? range, 100),
    })),
  };
}

function addHeading(grid: Grid, { engagement, setting, adoption }: Facts): void {
  const { client, system, situation, goLive, purpose } = engagement;
  const subject =
    system === "" ? "Adoption strategy and roadmap" : `Adoption of ${system}: strategy and roadmap`;
  const live =
    goLive === null ? [] : [`${goLive <= setting.today ? "live since" : "go-live"} ${dateWords(goLive)}`];
  const users = adoption ? [`${adoption.headcount} users assessed`] : [];
  const facts = [
    situationTitles[situation].title,
    ...live,
    ...users,
    `report of ${dateWords(setting.today)}`,
  ];
  grid.gap(8);
  grid.add([{ ...whole, content: cell(client, "title") }], 30);
  grid.add([{ ...whole, content: cell(subject, "lead") }], 22);
  grid.add([{ ...whole, content: cell(facts.join("  ·  "), "subtitle") }], 18);
  if (purpose.trim() !== "") grid.add([{ ...whole, content: cell(purpose.trim(), "hintWrapped") }], 16);
  grid.gap(10);
}

/** Rows of room for the charts, each as high as text. */
const chartRows = 14;

function addCharts(grid: Grid, facts: Facts, layout: Layout, scorecard: ScorecardPlace): readonly Chart[] {
  const isRated = facts.scores.some(({ score }) => score !== null);
  if (!isRated && !facts.adoption) return [];
  const row = grid.next;
  for (let i = 0; i < chartRows; i += 1) grid.gap(16);
  const middle = firstColumn + half.length;
  const left = { from: { column: firstColumn, row }, to: { column: middle, row: row + chartRows } };
  const right = { from: { column: middle + 1, row }, to: { column: lastColumn + 1, row: row + chartRows } };
  return [
    ...(isRated ? [dimensionChart(facts, scorecard, left)] : []),
    ...(facts.adoption
      ? [shortSpectrumChart(facts, layout.adoption, adoptionTotalRow(layout.adoption), right)]
      : []),
  ];
}

interface Tile {
  readonly label: string;
  readonly formula: string;
  readonly value: CellValue;
  readonly format: FormatName;
}

function addTiles(grid: Grid, facts: Facts, layout: Layout): void {
  const tiles = keyFigures(facts, layout);
  const place = (i: number) => {
    const from = firstColumn + 2 * i + (i < 3 ? 0 : 1);
    return { from, to: from + 1 };
  };
  grid.add(
    tiles.map(({ formula, value, format }, i) => ({
      ...place(i),
      content: formulaCell(formula, value ?? noFigure, "figure", format),
    })),
    40,
  );
  grid.add(
    tiles.map(({ label }, i) => ({ ...place(i), content: cell(label, "figureLabel") })),
    30,
  );
}

function keyFigures(facts: Facts, { adoption, answers, findings, roadmap }: Layout): readonly Tile[] {
  const total = (key: "effective" | "index") =>
    `Adoption!${adoption.letters(key)}${adoptionTotalRow(adoption)}`;
  const asked = facts.answers.filter(({ dimensionNumber }) => dimensionNumber !== null);
  const open = asked.filter(({ standing }) => standing.kind === "unanswered").length;
  const count = `COUNT(${answers.range("number")})`;
  const unanswered = `COUNTIFS(${answers.range("number")},">0",${answers.range("standing")},"${standingWords.unanswered}")`;
  const openBarriers = `COUNTIFS(${findings.range("kind")},"?*",${findings.range("kind")},"<>${findingKindTitles.strength}",${findings.range("state")},"${findingStateTitles.open}")`;
  const openActions = `SUM(${roadmap.range("open")})`;
  return [
    {
      label: "effective use",
      formula: total("effective"),
      value: facts.adoption?.effectiveUse ?? null,
      format: "percent",
    },
    {
      label: "adoption index, 0 to 1",
      formula: total("index"),
      value: facts.adoption?.index ?? null,
      format: "two",
    },
    {
      label: "questions answered",
      formula: `IF(${count}=0,1,1-${unanswered}/${count})`,
      value: asked.length === 0 ? 1 : 1 - open / asked.length,
      format: "percent",
    },
    {
      label: "open gaps and risks",
      formula: openBarriers,
      value: barriers(facts.register).length,
      format: "whole",
    },
    {
      label: "actions open",
      formula: openActions,
      value: facts.roadmap.filter(isOpen).length,
      format: "whole",
    },
    {
      label: "actions late",
      formula: `COUNTIF(${roadmap.range("late")},"Late")`,
      value: facts.roadmap.filter(({ late }) => late).length,
      format: "whole",
    },
  ];
}

function addContents(grid: Grid, { setting }: Facts, contents: Contents): void {
  grid.add([{ ...whole, content: cell("In this workbook", "section") }], 22);
  for (const { sheet, purpose } of contents)
    grid.add(
      [
        { from: firstColumn, to: firstColumn + 1, content: sheetLink(sheet, sheet, "rowLink") },
        { from: firstColumn + 2, to: lastColumn, content: cell(purpose, "row") },
      ],
      18,
    );
  grid.gap(8);
  const note = `Made with Uptake ${setting.version} on ${dateWords(setting.today)}. Every figure on this page is a formula over the other sheets; shaded cells there can be changed.`;
  grid.add([{ ...whole, content: cell(note, "hintWrapped") }], 26);
}
