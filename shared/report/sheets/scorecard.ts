import { effectiveUse } from "../../domain/adoption.ts";
import type { DimensionScore, Score } from "../../domain/scoring.ts";
import { disagreementFrom, provisionalBelow } from "../../domain/scoring.ts";
import { dimensionIds } from "../../methodology/types.ts";
import { organizationCode } from "../answer-entries.ts";
import { quoted } from "../address.ts";
import type { Facts } from "../facts.ts";
import { heatRules } from "../heat.ts";
import type { Layout } from "../layout.ts";
import type { Cell, ConditionalFormat, Sheet, SheetRow } from "../model.ts";
import { printSetup } from "../print.ts";
import { byStrength } from "../ranking.ts";
import { palette, type StyleName } from "../style.ts";
import {
  cell,
  formulaCell,
  ordinary,
  placeTable,
  sheetColumns,
  tableRows,
  type ColumnPlan,
  type TablePlace,
} from "../table.ts";
import { standingWords } from "./answer-workings.ts";
import { adoptionTotalRow } from "./adoption.ts";
import { noFigure, shortened } from "../words.ts";
import { coverageBlock } from "./coverage.ts";

export type ScoreKey =
  | "number"
  | "dimension"
  | "score"
  | "organization"
  | `group:${string}`
  | "coverage"
  | "standing"
  | "rated"
  | "notApplicable"
  | "asked"
  | "disagreements"
  | "place";
export type ScorecardPlace = TablePlace<ScoreKey>;

function columnsOf({ groups }: Facts): readonly ColumnPlan<ScoreKey>[] {
  return [
    { key: "number", header: "", width: 4, head: "headCentre" },
    { key: "dimension", header: "Dimension", width: 34 },
    { key: "score", header: "Score", width: 9, head: "headCentre" },
    { key: "organization", header: "Organization", width: 12, head: "headCentre" },
    ...groups.map(
      ({ group, code }) =>
        ({
          key: `group:${code}`,
          header: shortened(group.name, 40),
          width: 10.5,
          head: "headCentre",
        }) as const,
    ),
    { key: "coverage", header: "Coverage", width: 9.5, head: "headCentre" },
    { key: "standing", header: "Standing", width: 11, head: "headCentre" },
    { key: "disagreements", header: "Voices disagree", width: 9.5, head: "headCentre" },
    { key: "rated", header: "Rated", width: 8, head: "headWorking", fold: "open" },
    { key: "notApplicable", header: "Not applicable", width: 10, head: "headWorking", fold: "open" },
    { key: "asked", header: "Asked", width: 8, head: "headWorking", fold: "open" },
    { key: "place", header: "Place", width: 7, head: "headWorking", fold: "open" },
  ];
}

export function placeScorecard(facts: Facts): ScorecardPlace {
  return placeTable("Scorecard", columnsOf(facts), dimensionIds.length);
}

/** The heat map of dimensions by group, and under it how much of each cell was answered. */
export function scorecardSheet(
  facts: Facts,
  layout: Layout,
  place: ScorecardPlace,
  back: Cell | null,
): Sheet {
  const plans = columnsOf(facts);
  const places = new Map(byStrength(facts.scores).map(({ dimension }, i) => [dimension.id, i + 1]));
  const coverage = coverageBlock(facts, layout, place, plans);
  return {
    ...ordinary,
    name: "Scorecard",
    columns: sheetColumns(plans),
    rows: tableRows({
      place,
      plans,
      title: "Scorecard",
      back,
      subtitle:
        "Twelve dimensions of the organization, by user group: 0 works against adoption, 100 is exemplary",
      hint: "Figures follow from the ratings in Answers; groups count by their users. Under 60 % coverage a score is provisional. – means not rated.",
      above: codesAbove(facts),
      rows: facts.scores.map((entry, i) =>
        scoreCells(facts, layout, place, entry, place.firstRow + i, places),
      ),
      empty: { key: "dimension", text: "" },
      after: [adoptionRow(facts, layout, plans), ...coverage.rows],
    }),
    frozen: { rows: place.headerRow, columns: 2 },
    filter: null,
    tab: "main",
    print: printSetup(facts, "Scorecard", place.column("disagreements"), coverage.lastRow, {
      landscape: true,
      repeatRow: null,
      fit: "page",
    }),
    conditionalFormats: [...formatsOf(facts, place), ...coverage.formats],
  };
}

/** Codes by which the formulas of a column find their group. */
function codesAbove({ groups }: Facts): ReadonlyMap<ScoreKey, Cell> {
  return new Map<ScoreKey, Cell>([
    ["organization", cell(organizationCode, "above")],
    ...groups.map(({ code }) => [`group:${code}` as const, cell(code, "above")] as const),
  ]);
}

function scoreCells(
  facts: Facts,
  layout: Layout,
  place: ScorecardPlace,
  entry: DimensionScore,
  row: number,
  places: ReadonlyMap<string, number>,
): ReadonlyMap<ScoreKey, Cell> {
  const { answers } = layout;
  const at = (key: ScoreKey) => place.cell(key, row);
  const number = `$${place.letters("number")}${row}`;
  const ofDimension = `${answers.range("number")},${number}`;
  const ofColumn = (key: ScoreKey) =>
    `${ofDimension},${answers.range("groupCode")},${place.letters(key)}$${place.headerRow - 1}`;
  const mean = (points: string, weights: string, criteria: string) =>
    `IF(SUMIFS(${weights},${criteria})=0,"${noFigure}",ROUND(25*SUMIFS(${points},${criteria})/SUMIFS(${weights},${criteria}),9))`;
  const score = (key: ScoreKey, value: Score) =>
    [
      key,
      formulaCell(
        mean(answers.range("points"), answers.range("counted"), ofColumn(key)),
        value.score ?? noFigure,
        "heat",
        "whole",
      ),
    ] as const;
  const position = facts.scores.indexOf(entry) + 1;
  return new Map<ScoreKey, Cell>([
    ["number", cell(position, "rowCentre")],
    ["dimension", dimensionLink(layout, entry, number)],
    [
      "score",
      formulaCell(
        mean(answers.range("organizationPoints"), answers.range("organizationWeight"), ofDimension),
        entry.score ?? noFigure,
        "heatStrong",
        "whole",
      ),
    ],
    score("organization", entry.organization),
    ...facts.groups.map(({ group, code }) => score(`group:${code}`, entry.byGroup.get(group.id) ?? nothing)),
    [
      "coverage",
      formulaCell(
        coverageFormula(at("rated"), at("notApplicable"), at("asked")),
        entry.coverage,
        "rowCentre",
        "percent",
      ),
    ],
    [
      "standing",
      formulaCell(
        `IF(AND(ISNUMBER(${at("score")}),${at("coverage")}<${provisionalBelow}),"Provisional","")`,
        entry.provisional ? "Provisional" : "",
        "rowCentre",
      ),
    ],
    ...countCells(layout, entry, ofDimension),
    [
      "place",
      formulaCell(
        `IF(ISNUMBER(${at("score")}),RANK(${at("score")},${place.own("score")})+COUNTIF(${place.letters("score")}$${place.headerRow}:${place.cell("score", row - 1)},${at("score")}),"")`,
        places.get(entry.dimension.id) ?? "",
        "working",
      ),
    ],
  ]);
}

const nothing: Score = { score: null, coverage: 1, provisional: false, rated: 0, notApplicable: 0, asked: 0 };

function coverageFormula(rated: string, notApplicable: string, asked: string): string {
  return `IF(${asked}=0,1,(${rated}+${notApplicable})/${asked})`;
}

/** The dimension's name, leading to its first answer. */
function dimensionLink({ answers }: Layout, { dimension, asked }: DimensionScore, number: string): Cell {
  if (asked === 0) return cell(dimension.title, "row");
  const row = `(MATCH(${number},${answers.range("number")},0)+${answers.firstRow - 1})`;
  return formulaCell(
    `HYPERLINK("#'Answers'!A"&${row},${quoted(dimension.title)})`,
    dimension.title,
    "rowLink",
  );
}

function countCells(
  { answers }: Layout,
  entry: DimensionScore,
  ofDimension: string,
): readonly (readonly [ScoreKey, Cell])[] {
  const count = (key: ScoreKey, criteria: string, value: number, style: StyleName) =>
    [key, formulaCell(`COUNTIFS(${ofDimension}${criteria})`, value, style)] as const;
  return [
    count("rated", `,${answers.range("counted")},">0"`, entry.rated, "working"),
    count(
      "notApplicable",
      `,${answers.range("standing")},"${standingWords["not-applicable"]}"`,
      entry.notApplicable,
      "working",
    ),
    count("asked", "", entry.asked, "working"),
    count(
      "disagreements",
      `,${answers.range("spread")},">=${disagreementFrom}"`,
      entry.disagreements,
      "rowCentre",
    ),
  ];
}

/** Under the scores: effective use of the organization and of each group, to be read against them. */
function adoptionRow(facts: Facts, { adoption }: Layout, plans: readonly ColumnPlan<ScoreKey>[]): SheetRow {
  const column = adoption.letters("effective");
  const share = (row: number, value: number | null | undefined) =>
    formulaCell(`Adoption!${column}${row}`, value ?? noFigure, "totalCentre", "percent");
  const cells = new Map<ScoreKey, Cell>([
    ["number", cell(null, "total")],
    ["dimension", cell("Effective use today", "total")],
    ["score", share(adoptionTotalRow(adoption), facts.adoption?.effectiveUse)],
    ["organization", cell(null, "total")],
    ...facts.groups.map(
      ({ group, code }, i) =>
        [
          `group:${code}`,
          share(adoption.firstRow + i, group.spectrum && effectiveUse(group.spectrum)),
        ] as const,
    ),
  ]);
  return { height: 20, cells: plans.map(({ key }) => cells.get(key) ?? null) };
}

function formatsOf({ groups }: Facts, place: ScorecardPlace): readonly ConditionalFormat[] {
  const last = groups.at(-1);
  const standing = place.cell("standing", place.firstRow);
  return [
    {
      range: place.span("score", last ? `group:${last.code}` : "organization"),
      rules: heatRules(place.cell("score", place.firstRow), 100),
    },
    {
      range: place.span("standing"),
      rules: [{ when: `${standing}="Provisional"`, fill: palette.cautionSoft, ink: palette.caution }],
    },
  ];
}
