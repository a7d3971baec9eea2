import { provisionalBelow, type DimensionScore } from "../../domain/scoring.ts";
import type { Facts } from "../facts.ts";
import type { Layout } from "../layout.ts";
import type { Cell, ConditionalFormat, SheetRow } from "../model.ts";
import { palette } from "../style.ts";
import { cell, formulaCell, headerCells, rowOf, sheetColumns, type ColumnPlan } from "../table.ts";
import { noFigure } from "../words.ts";
import { standingWords } from "./answer-workings.ts";
import type { ScorecardPlace, ScoreKey } from "./scorecard.ts";

/** Rows between the last score and the first coverage: effective use, a gap, a title and a header. */
const rowsBetween = 4;

/** A second block under the scores, on the same columns. */
export interface CoverageBlock {
  readonly rows: readonly SheetRow[];
  readonly lastRow: number;
  readonly formats: readonly ConditionalFormat[];
}

/** Under the scores: the share of each cell's questions that was answered. */
export function coverageBlock(
  facts: Facts,
  layout: Layout,
  place: ScorecardPlace,
  plans: readonly ColumnPlan<ScoreKey>[],
): CoverageBlock {
  const columns = sheetColumns(plans);
  const first = place.lastRow + rowsBetween + 1;
  const keys: readonly ScoreKey[] = [
    "organization",
    ...facts.groups.map(({ code }) => `group:${code}` as const),
  ];
  const shown = new Set<ScoreKey>(["number", "dimension", "score", ...keys]);
  const ifShown = (make: (plan: ColumnPlan<ScoreKey>, i: number) => Cell) =>
    plans.map((plan, i) => (shown.has(plan.key) ? make(plan, i) : null));
  const header = headerCells(plans.map((plan) => (plan.key === "score" ? { ...plan, header: "" } : plan)));
  const rows = facts.scores.map((entry, i) => {
    const cells = rowCells(facts, layout, place, keys, entry, first + i);
    return rowOf(
      plans.map(({ key }) => cells.get(key) ?? null),
      columns,
      19,
    );
  });
  const lastRow = first + rows.length - 1;
  const topLeft = place.cell("organization", first);
  return {
    rows: [
      { height: 14, cells: [] },
      {
        height: 22,
        cells: ifShown((_, i) => cell(i === 0 ? "Coverage: how much of each was answered" : null, "section")),
      },
      rowOf(
        ifShown((_, i) => header[i] ?? cell(null, "head")),
        columns,
        32,
      ),
      ...rows,
    ],
    lastRow,
    formats: [provisionalFormat(`${topLeft}:${place.cell(keys.at(-1) ?? "organization", lastRow)}`, topLeft)],
  };
}

function rowCells(
  facts: Facts,
  { answers }: Layout,
  place: ScorecardPlace,
  keys: readonly ScoreKey[],
  entry: DimensionScore,
  row: number,
): ReadonlyMap<ScoreKey, Cell> {
  const coverage = (key: ScoreKey): Cell => {
    const criteria = `${answers.range("number")},$${place.letters("number")}${row},${answers.range("groupCode")},${place.letters(key)}$${place.headerRow - 1}`;
    const asked = `COUNTIFS(${criteria})`;
    const open = `COUNTIFS(${criteria},${answers.range("standing")},"${standingWords.unanswered}")`;
    const group = facts.groups.find(({ code }) => key === `group:${code}`);
    const score = group ? entry.byGroup.get(group.group.id) : entry.organization;
    return formulaCell(
      `IF(${asked}=0,"${noFigure}",1-${open}/${asked})`,
      !score || score.asked === 0 ? noFigure : score.coverage,
      "rowCentre",
      "percent",
    );
  };
  return new Map<ScoreKey, Cell>([
    ["number", cell(facts.scores.indexOf(entry) + 1, "rowCentre")],
    ["dimension", cell(entry.dimension.title, "row")],
    ["score", cell(null, "row")],
    ...keys.map((key) => [key, coverage(key)] as const),
  ]);
}

function provisionalFormat(range: string, first: string): ConditionalFormat {
  return {
    range,
    rules: [
      {
        when: `IF(ISNUMBER(${first}),${first}<${provisionalBelow},FALSE)`,
        fill: palette.cautionSoft,
        ink: palette.caution,
        bold: true,
      },
    ],
  };
}
