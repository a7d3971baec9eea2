import { adoptionIndex, effectiveUse, levelValues, spectrumLevels } from "../../domain/adoption.ts";
import type { Facts, GroupEntry } from "../facts.ts";
import { spectrumChart } from "../charts.ts";
import type { Cell, Chart, Sheet, SheetRow, Validation } from "../model.ts";
import { printSetup } from "../print.ts";
import {
  cell,
  filterOf,
  formulaCell,
  ordinary,
  placeTable,
  rowOf,
  sheetColumns,
  tableRows,
  type ColumnPlan,
  type TablePlace,
} from "../table.ts";
import { palette } from "../style.ts";
import { noFigure } from "../words.ts";

type Level = (typeof spectrumLevels)[number];
export type AdoptionKey =
  | "code"
  | "group"
  | "supervisor"
  | "users"
  | Level
  | "sum"
  | "effective"
  | "index"
  | "assessed"
  | "id";
export type AdoptionPlace = TablePlace<AdoptionKey>;

const columns: readonly ColumnPlan<AdoptionKey>[] = [
  { key: "code", header: "Ref", width: 6 },
  { key: "group", header: "User group", width: 40 },
  { key: "supervisor", header: "Reports to", width: 24 },
  { key: "users", header: "Users", width: 9, head: "headCentre" },
  { key: "none", header: "None", width: 11, head: "headCentre" },
  { key: "ineffective", header: "Ineffective", width: 11, head: "headCentre" },
  { key: "moderate", header: "Moderate", width: 11, head: "headCentre" },
  { key: "full", header: "Full", width: 11, head: "headCentre" },
  { key: "sum", header: "Sum", width: 9, head: "headCentre" },
  { key: "effective", header: "Effective use", width: 11, head: "headCentre" },
  { key: "index", header: "Adoption index", width: 11, head: "headCentre" },
  { key: "assessed", header: "Users assessed", width: 11, head: "headWorking", fold: "open" },
  { key: "id", header: "Id", width: 8, hidden: true },
];

/** Up to this many groups, table and chart go on one page. */
const onePageOfGroups = 12;

export function placeAdoption(facts: Facts): AdoptionPlace {
  return placeTable("Adoption", columns, facts.groups.length);
}

/** Row of the organization's figures, under the groups. */
export function adoptionTotalRow(place: AdoptionPlace): number {
  return place.lastRow + 1;
}

/** Each group's users on the adoption spectrum, effective use and index, and the organization's by headcount. */
export function adoptionSheet(facts: Facts, place: AdoptionPlace, back: Cell | null): Sheet {
  const chart = chartUnder(facts, place);
  const sum = place.cell("sum", place.firstRow);
  return {
    ...ordinary,
    name: "Adoption",
    columns: sheetColumns(columns),
    rows: tableRows({
      place,
      plans: columns,
      title: "Adoption today",
      back,
      subtitle: "Share of each group's users at each level of the adoption spectrum",
      hint: "Shaded cells can be changed; the rest follows. Effective use is moderate plus full; what each level counts in the index stands above it.",
      above: aboveCells(),
      rows: facts.groups.map((entry, i) => groupCells(facts, entry, place, place.firstRow + i)),
      empty: { key: "group", text: "No user groups yet." },
      after: [totalRow(facts, place), ...chart.room],
    }),
    frozen: { rows: place.headerRow, columns: 2 },
    filter: filterOf(place),
    tab: "main",
    print: printSetup(facts, "Adoption", place.column("index"), adoptionTotalRow(place) + chart.room.length, {
      landscape: true,
      fit: facts.groups.length > onePageOfGroups ? "width" : "page",
      repeatRow: place.headerRow,
    }),
    charts: chart.charts,
    conditionalFormats: [
      {
        range: place.span("sum"),
        rules: [
          {
            when: `IF(ISNUMBER(${sum}),ROUND(${sum},4)<>1,FALSE)`,
            fill: palette.alarmSoft,
            ink: palette.alarm,
            bold: true,
          },
        ],
      },
    ],
    validations: validationsOf(place),
  };
}

/** The chart of the spectrum under the table, and the empty rows it covers. */
function chartUnder(
  facts: Facts,
  place: AdoptionPlace,
): { readonly room: readonly SheetRow[]; readonly charts: readonly Chart[] } {
  if (!facts.adoption) return { room: [], charts: [] };
  const rows = Math.min(40, 6 + 2 * facts.groups.length);
  const row = adoptionTotalRow(place) + 2;
  const corners = {
    from: { column: 1, row },
    to: { column: place.column("index") + 1, row: row + rows },
  };
  return {
    room: Array.from({ length: rows + 1 }, () => ({ height: 16, cells: [] })),
    charts: [spectrumChart(facts, place, corners)],
  };
}

function validationsOf(place: AdoptionPlace): readonly Validation[] {
  return [
    {
      kind: "decimal",
      least: 0,
      most: 1,
      range: place.span("none", "full"),
      prompt: { title: "Share of the group's users", text: "The four levels of a group add to 100 %." },
      refuse: "stop",
      message: "A share is between 0 % and 100 %.",
    },
    {
      kind: "whole",
      least: 0,
      most: 10_000_000,
      range: place.span("users"),
      prompt: { title: "Users", text: "People in the group who are meant to use the system." },
      refuse: "stop",
      message: "The number of users is a whole number.",
    },
  ];
}

function aboveCells(): ReadonlyMap<AdoptionKey, Cell> {
  return new Map<AdoptionKey, Cell>([
    ["users", cell("Counts as", "hint")],
    ...spectrumLevels.map((level) => [level, cell(levelValues[level], "aboveInput", "one")] as const),
  ]);
}

function groupCells(
  facts: Facts,
  { group, code }: GroupEntry,
  place: AdoptionPlace,
  row: number,
): ReadonlyMap<AdoptionKey, Cell> {
  const { spectrum, supervisorId } = group;
  const shares = `${place.cell("none", row)}:${place.cell("full", row)}`;
  const values = `${place.cell("none", place.headerRow - 1)}:${place.cell("full", place.headerRow - 1)}`;
  const ifAssessed = (formula: string) => `IF(COUNT(${shares})<4,"${noFigure}",${formula})`;
  return new Map<AdoptionKey, Cell>([
    ["code", cell(code, "rowStrong")],
    ["group", cell(group.name, "rowStrong")],
    ["supervisor", cell((supervisorId && facts.names.get(supervisorId)) ?? "", "row")],
    ["users", cell(group.headcount, "rowInput")],
    ...spectrumLevels.map(
      (level) => [level, cell(spectrum ? spectrum[level] / 100 : null, "rowInput", "percent")] as const,
    ),
    [
      "sum",
      formulaCell(
        ifAssessed(`SUM(${shares})`),
        spectrum ? sumOf(spectrum) : noFigure,
        "rowCentre",
        "percent",
      ),
    ],
    [
      "effective",
      formulaCell(
        ifAssessed(`${place.cell("moderate", row)}+${place.cell("full", row)}`),
        spectrum ? effectiveUse(spectrum) : noFigure,
        "rowStrongCentre",
        "percent",
      ),
    ],
    [
      "index",
      formulaCell(
        ifAssessed(`SUMPRODUCT(${shares},${values.replace(/(\d)/g, "$$$1")})`),
        spectrum ? adoptionIndex(spectrum) : noFigure,
        "rowCentre",
        "two",
      ),
    ],
    [
      "assessed",
      formulaCell(
        `IF(COUNT(${shares})=4,${place.cell("users", row)},0)`,
        spectrum ? group.headcount : 0,
        "working",
      ),
    ],
    ["id", cell(group.id, "hint")],
  ]);
}

function sumOf(spectrum: Readonly<Record<Level, number>>): number {
  return spectrumLevels.reduce((sum, level) => sum + spectrum[level], 0) / 100;
}

function totalRow(facts: Facts, place: AdoptionPlace): SheetRow {
  const total = facts.adoption;
  const row = adoptionTotalRow(place);
  const counted = place.cell("assessed", row);
  const weighted = (key: AdoptionKey, value: number | undefined, format: "percent" | "two") =>
    formulaCell(
      `IF(${counted}=0,"${noFigure}",SUMPRODUCT(${absolute(place.own("assessed"))},${place.own(key)})/${counted})`,
      value ?? noFigure,
      "totalCentre",
      format,
    );
  const headcount = facts.groups.reduce((sum, { group }) => sum + group.headcount, 0);
  const cells = new Map<AdoptionKey, Cell>([
    ["code", cell("", "total")],
    ["group", cell("Organization, by headcount", "total")],
    ["supervisor", cell("", "total")],
    ["users", formulaCell(`SUM(${place.own("users")})`, headcount, "totalCentre")],
    ...spectrumLevels.map((level) => [level, weighted(level, total?.shares[level], "percent")] as const),
    ["sum", weighted("sum", total ? 1 : undefined, "percent")],
    ["effective", weighted("effective", total?.effectiveUse, "percent")],
    ["index", weighted("index", total?.index, "two")],
    ["assessed", formulaCell(`SUM(${place.own("assessed")})`, total?.headcount ?? 0, "totalCentre")],
  ]);
  return rowOf(
    columns.map(({ key }) => cells.get(key) ?? null),
    sheetColumns(columns),
    20,
  );
}

function absolute(range: string): string {
  return range.replace(/(^|:)([A-Z]+)\$/g, "$1$$$2$");
}
