import type { RegisterEntry } from "../../domain/findings.ts";
import { dimensionOf } from "../../methodology/methodology.ts";
import { evidenceStrengthTitles, findingKindTitles, findingStateTitles } from "../../workbook/words.ts";
import type { Facts, GroupEntry } from "../facts.ts";
import { findingOrder } from "../findings-order.ts";
import type { Layout, TableName } from "../layout.ts";
import { linkCells, linkColumns, type LinkKey } from "../links.ts";
import type { Cell, Sheet } from "../model.ts";
import { printSetup } from "../print.ts";
import {
  cell,
  filterOf,
  formulaCell,
  ordinary,
  placeTable,
  sheetColumns,
  tableRows,
  type ColumnPlan,
  type TablePlace,
} from "../table.ts";
import { shortened } from "../words.ts";
import { formatsOf, validationsOf } from "./findings-rules.ts";
import { listNames } from "./lists.ts";

export type FindingKey =
  | "ref"
  | "kind"
  | "title"
  | "description"
  | "dimensions"
  | "impact"
  | "strength"
  | "reach"
  | "priority"
  | "rank"
  | "state"
  | "support"
  | `group:${string}`
  | LinkKey<"action">
  | LinkKey<"answer">
  | LinkKey<"evidence">
  | "factor"
  | "order"
  | "place"
  | "id";
export type FindingsPlace = TablePlace<FindingKey>;

const before: readonly ColumnPlan<FindingKey>[] = [
  { key: "ref", header: "Ref", width: 5.5 },
  { key: "kind", header: "Kind", width: 8.5 },
  { key: "title", header: "Finding", width: 32 },
  { key: "description", header: "What was found", width: 46 },
  { key: "dimensions", header: "Dimensions", width: 14 },
  { key: "impact", header: "Impact", width: 7, head: "headCentre" },
  { key: "strength", header: "Evidence", width: 13 },
  { key: "reach", header: "Reach", width: 7, head: "headCentre" },
  { key: "priority", header: "Priority", width: 8, head: "headCentre" },
  { key: "rank", header: "Rank", width: 6, head: "headCentre" },
  { key: "state", header: "State", width: 9 },
];
/** From this many groups on, their columns are folded. */
const manyGroups = 12;

function columnsOf(facts: Facts, present: ReadonlySet<TableName>): readonly ColumnPlan<FindingKey>[] {
  const has = (target: "answers" | "evidence" | "roadmap") => present.has(target);
  const lists = (key: "actionIds" | "answerIds" | "evidenceIds") => facts.register.map((entry) => entry[key]);
  return [
    ...before,
    ...groupColumns(facts.groups),
    ...(has("roadmap") ? linkColumns("action", lists("actionIds")) : []),
    ...(has("answers") ? linkColumns("answer", lists("answerIds")) : supportColumn),
    ...(has("evidence") ? linkColumns("evidence", lists("evidenceIds")) : []),
    { key: "factor", header: "Evidence counts as", width: 9, head: "headWorking", fold: "folded" },
    { key: "order", header: "Order of record", width: 9, head: "headWorking", fold: "folded" },
    { key: "place", header: "Place among its kind", width: 10, head: "headWorking", fold: "folded" },
    { key: "id", header: "Id", width: 8, hidden: true },
  ];
}

const supportColumn = [{ key: "support", header: "Supported by", width: 34 }] as const;

function groupColumns(groups: readonly GroupEntry[]): readonly ColumnPlan<FindingKey>[] {
  const fold = groups.length > manyGroups ? "folded" : "none";
  return groups.map(({ group, code }) => ({
    key: `group:${code}` as const,
    header: shortened(group.name, 38),
    width: 4.6,
    head: "headTurned",
    fold,
  }));
}

export function placeFindings(facts: Facts, present: ReadonlySet<TableName>): FindingsPlace {
  return placeTable("Findings", columnsOf(facts, present), facts.register.length);
}

/** The register: priority from impact, reach and evidence, reach from the groups marked and their users. */
export function findingsSheet(
  facts: Facts,
  layout: Layout,
  present: ReadonlySet<TableName>,
  back: Cell | null,
): Sheet {
  const place = layout.findings;
  const plans = columnsOf(facts, present);
  const order = findingOrder(facts.register);
  const lastPrinted = lastPrintedColumn(plans);
  return {
    ...ordinary,
    name: "Findings",
    columns: sheetColumns(plans),
    rows: tableRows({
      place,
      plans,
      title: "Findings register",
      back,
      subtitle: "Strengths, gaps and risks, highest priority first: impact 1 to 5, priority 0 to 5",
      hint: "Shaded cells can be changed; priority is impact × reach × evidence. Mark the groups a finding touches with x; none marked means everybody.",
      above: usersAbove(facts, layout),
      rows: facts.register.map((entry, i) =>
        findingCells(facts, layout, present, entry, place.firstRow + i, order),
      ),
      empty: { key: "title", text: "No findings recorded yet." },
    }),
    frozen: { rows: place.headerRow, columns: 3 },
    filter: filterOf(place),
    tab: "main",
    print: printSetup(facts, "Findings register", lastPrinted, place.lastRow, {
      landscape: true,
      repeatRow: place.headerRow,
    }),
    conditionalFormats: formatsOf(facts, place),
    validations: validationsOf(facts, place),
  };
}

/** What is printed: all but the links to what a finding rests on, and the workings. */
function lastPrintedColumn(plans: readonly ColumnPlan<FindingKey>[]): number {
  return plans.findIndex(({ key }) => /^(answer|evidence):|^factor$/.test(key));
}

/** Users of each group above its column, from the groups' sheet. */
function usersAbove({ groups }: Facts, { adoption }: Layout): ReadonlyMap<FindingKey, Cell> {
  const cells = groups.map(
    ({ group, code }, i) =>
      [
        `group:${code}`,
        formulaCell(
          `Adoption!$${adoption.letters("users")}$${adoption.firstRow + i}`,
          group.headcount,
          "above",
        ),
      ] as const,
  );
  const label: readonly [FindingKey, Cell] = ["state", cell("Users", "above")];
  return new Map<FindingKey, Cell>(cells.length === 0 ? [] : [label, ...cells]);
}

function findingCells(
  facts: Facts,
  layout: Layout,
  present: ReadonlySet<TableName>,
  entry: RegisterEntry,
  row: number,
  order: ReturnType<typeof findingOrder>,
): ReadonlyMap<FindingKey, Cell> {
  const { finding, rank, priority } = entry;
  const affected = new Set(entry.groupIds);
  return new Map<FindingKey, Cell>([
    ["ref", cell(`F${rank}`, "ref")],
    ["kind", cell(findingKindTitles[finding.kind], "input")],
    ["title", cell(finding.title, "strong")],
    ["description", cell(finding.description, "body")],
    ["dimensions", cell(finding.dimensions.map((id) => dimensionOf(id).short).join(", "), "body")],
    ["impact", cell(finding.impact, "inputCentre")],
    ["strength", cell(evidenceStrengthTitles[finding.evidenceStrength], "input")],
    ["state", cell(findingStateTitles[finding.state], "input")],
    ...facts.groups.map(
      ({ group, code }) =>
        [`group:${code}` as const, cell(affected.has(group.id) ? "x" : null, "inputCentre")] as const,
    ),
    ...computedCells(facts, layout.findings, entry, row, order),
    ...(present.has("roadmap") ? linkCells(facts, "action", entry.actionIds, layout.refs) : []),
    ...(present.has("answers") ? linkCells(facts, "answer", entry.answerIds, layout.refs) : []),
    ...(present.has("answers") ? [] : [["support", cell(supportOf(facts, entry), "muted")] as const]),
    ...(present.has("evidence") ? linkCells(facts, "evidence", entry.evidenceIds, layout.refs) : []),
    ["factor", formulaCell(factorFormula(layout.findings, row), priority.strength, "working", "two")],
    ["order", cell(order.recorded.get(finding.id) ?? 0, "working")],
    ["id", cell(finding.id, "hint")],
  ]);
}

function factorFormula(place: FindingsPlace, row: number): string {
  return `INDEX(${listNames.factors},MATCH(${place.cell("strength", row)},${listNames.strengths},0))`;
}

/** Reach, priority, rank and place as formulas; ties are broken as the domain's register does. */
function computedCells(
  facts: Facts,
  place: FindingsPlace,
  { finding, rank, priority }: RegisterEntry,
  row: number,
  order: ReturnType<typeof findingOrder>,
): readonly (readonly [FindingKey, Cell])[] {
  const at = (key: FindingKey) => place.cell(key, row);
  const [impact, recorded, value] = [place.own("impact"), place.own("order"), place.own("priority")];
  // Priorities that differ by less are the same, as in the domain.
  const [priorities, own] = [`ROUND(${value},9)`, `ROUND(${at("priority")},9)`];
  const tied = `(${priorities}=${own})`;
  const ahead = [
    `1+SUMPRODUCT(1*(${priorities}>${own}))`,
    `SUMPRODUCT(${tied}*(${impact}>${at("impact")}))`,
    `SUMPRODUCT(${tied}*(${impact}=${at("impact")})*(${recorded}<${at("order")}))`,
  ];
  const isStrength = `(${place.own("kind")}="${findingKindTitles.strength}")`;
  const among = `SUMPRODUCT((${isStrength}=(${at("kind")}="${findingKindTitles.strength}"))*(${place.own("state")}="${findingStateTitles.open}")*(${place.own("rank")}<=${at("rank")}))`;
  const prefix = `IF(${at("kind")}="${findingKindTitles.strength}","S","B")`;
  return [
    ["reach", formulaCell(reachFormula(facts, place, row), priority.reach, "centre", "percent")],
    [
      "priority",
      formulaCell(`${at("impact")}*${at("reach")}*${at("factor")}`, priority.value, "strongCentre", "two"),
    ],
    ["rank", formulaCell(ahead.join("+"), rank, "centre", "whole")],
    [
      "place",
      formulaCell(
        `IF(${at("state")}="${findingStateTitles.open}",${prefix}&${among},"")`,
        order.places.get(finding.id) ?? "",
        "working",
      ),
    ],
  ];
}

/** Share of all users in the marked groups; see the domain's `priorityOf`. */
function reachFormula({ groups }: Facts, place: FindingsPlace, row: number): string {
  const [first, last] = [groups.at(0), groups.at(-1)];
  if (!first || !last) return "1";
  const [from, to] = [`group:${first.code}` as const, `group:${last.code}` as const];
  const marks = `$${place.cell(from, row)}:$${place.cell(to, row)}`;
  const above = (key: FindingKey) => `$${place.letters(key)}$${place.headerRow - 1}`;
  const users = `${above(from)}:${above(to)}`;
  return `IF(COUNTIF(${marks},"x")=0,1,IF(SUM(${users})=0,COUNTIF(${marks},"x")/${groups.length},SUMIF(${marks},"x",${users})/SUM(${users})))`;
}

function supportOf(facts: Facts, { answerIds, evidenceIds }: RegisterEntry): string {
  const answers = new Set(answerIds);
  const evidence = new Set(evidenceIds);
  return [
    ...facts.answers
      .filter(({ id }) => answers.has(id))
      .map((entry) => `${entry.question?.short ?? entry.questionId} (${entry.groupName})`),
    ...facts.evidence.filter((entry) => evidence.has(entry.evidence.id)).map((entry) => entry.evidence.title),
  ].join("\n");
}
