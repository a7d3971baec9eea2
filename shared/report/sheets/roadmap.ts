import { isOpen, type RoadmapEntry } from "../../domain/roadmap.ts";
import { elementOf } from "../../methodology/methodology.ts";
import { actionStatusTitles } from "../../workbook/words.ts";
import { nextActions } from "../actions-order.ts";
import { serialOf } from "../address.ts";
import type { Facts } from "../facts.ts";
import type { Layout, TableName } from "../layout.ts";
import { linkCells, linkColumns, type LinkKey } from "../links.ts";
import type { Cell, ConditionalFormat, Sheet, Validation } from "../model.ts";
import { printSetup } from "../print.ts";
import { palette, ramp } from "../style.ts";
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
import { listNames } from "./lists.ts";

export type RoadmapKey =
  | "ref"
  | "element"
  | "title"
  | "description"
  | "owner"
  | "status"
  | "wanted"
  | "days"
  | "finish"
  | "progress"
  | "late"
  | "answers"
  | LinkKey<"finding">
  | "number"
  | "start"
  | "open"
  | "key"
  | "next"
  | "id";
export type RoadmapPlace = TablePlace<RoadmapKey>;

const before: readonly ColumnPlan<RoadmapKey>[] = [
  { key: "ref", header: "Ref", width: 6 },
  { key: "element", header: "Element", width: 15 },
  { key: "title", header: "Action", width: 40 },
  { key: "description", header: "What it involves", width: 46 },
  { key: "owner", header: "Owner", width: 21 },
  { key: "status", header: "Status", width: 12 },
  { key: "wanted", header: "Start", width: 12.5, head: "headCentre" },
  { key: "days", header: "Working days", width: 9, head: "headCentre" },
  { key: "finish", header: "Finish", width: 12.5, head: "headCentre" },
  { key: "progress", header: "Progress", width: 9.5, head: "headCentre" },
  { key: "late", header: "Late", width: 7.5, head: "headCentre" },
];
const after: readonly ColumnPlan<RoadmapKey>[] = (
  [
    ["number", "Element no.", 8],
    ["start", "First working day", 12.5],
    ["open", "Open", 7],
    ["key", "Order of start", 12],
    ["next", "Next", 7],
  ] as const
).map(([key, header, width]) => ({ key, header, width, head: "headWorking", fold: "folded" }));

function columnsOf(facts: Facts, present: ReadonlySet<TableName>): readonly ColumnPlan<RoadmapKey>[] {
  return [
    ...before,
    ...(present.has("findings")
      ? linkColumns(
          "finding",
          facts.roadmap.map(({ findingIds }) => findingIds),
        )
      : ([{ key: "answers", header: "Answers to", width: 40 }] as const)),
    ...after,
    { key: "id", header: "Id", width: 8, hidden: true },
  ];
}

export function placeRoadmap(facts: Facts, present: ReadonlySet<TableName>): RoadmapPlace {
  return placeTable("Roadmap", columnsOf(facts, present), facts.roadmap.length);
}

/** The actions with owners and dates; the finish follows start, working days and the calendar of the lists. */
export function roadmapSheet(
  facts: Facts,
  layout: Layout,
  present: ReadonlySet<TableName>,
  back: Cell | null,
): Sheet {
  const place = layout.roadmap;
  const plans = columnsOf(facts, present);
  const upcoming = new Map(nextActions(facts.roadmap).map(({ action }, i) => [action.id, i + 1]));
  return {
    ...ordinary,
    name: "Roadmap",
    columns: sheetColumns(plans),
    rows: tableRows({
      place,
      plans,
      title: "Roadmap",
      back,
      subtitle: "Actions by element of the strategy, with owners and dates",
      hint: "Shaded cells can be changed: the finish follows from start, working days and the calendar in Lists; late is judged on the report date there.",
      rows: facts.roadmap.map((entry, i) =>
        actionCells(facts, layout, present, entry, place.firstRow + i, upcoming),
      ),
      empty: { key: "title", text: "No actions yet." },
    }),
    frozen: { rows: place.headerRow, columns: 3 },
    filter: filterOf(place),
    tab: "main",
    print: printSetup(facts, "Roadmap", place.column("number") - 1, place.lastRow, {
      landscape: true,
      repeatRow: place.headerRow,
    }),
    conditionalFormats: formatsOf(place),
    validations: validationsOf(place),
  };
}

function actionCells(
  facts: Facts,
  layout: Layout,
  present: ReadonlySet<TableName>,
  entry: RoadmapEntry,
  row: number,
  upcoming: ReadonlyMap<string, number>,
): ReadonlyMap<RoadmapKey, Cell> {
  const { action, rank } = entry;
  const element = elementOf(action.element);
  const owner = action.ownerId === null ? "" : (facts.names.get(action.ownerId) ?? "");
  return new Map<RoadmapKey, Cell>([
    ["ref", cell(`A${rank}`, "ref")],
    ["element", cell(`${element.number} ${element.short}`, "body")],
    ["title", cell(action.title, "strong")],
    ["description", cell(action.description, "body")],
    ["owner", cell(owner, "input")],
    ["status", cell(actionStatusTitles[action.status], "input")],
    ["wanted", cell(entry.start === null ? null : serialOf(entry.start), "inputCentre", "date")],
    ["days", cell(entry.plannedDays, "inputCentre")],
    ["progress", cell(action.progress / 100, "inputCentre", "percent")],
    ...(present.has("findings")
      ? linkCells(facts, "finding", entry.findingIds, layout.refs)
      : [["answers", cell(answeredFindings(facts, entry), "muted")] as const]),
    ...computedCells(entry, layout.roadmap, row, upcoming),
    ["number", cell(element.number, "working")],
    ["id", cell(action.id, "hint")],
  ]);
}

function answeredFindings(facts: Facts, { findingIds }: RoadmapEntry): string {
  const ids = new Set(findingIds);
  return facts.register
    .filter(({ finding }) => ids.has(finding.id))
    .map(({ finding, rank }) => `F${rank} ${finding.title}`)
    .join("\n");
}

/** Dates, lateness and what comes next, as the domain's `roadmap` has them. */
function computedCells(
  entry: RoadmapEntry,
  place: RoadmapPlace,
  row: number,
  upcoming: ReadonlyMap<string, number>,
): readonly (readonly [RoadmapKey, Cell])[] {
  const at = (key: RoadmapKey) => place.cell(key, row);
  const workday = (days: string) =>
    `IF(ISNUMBER(${at("wanted")}),WORKDAY.INTL(${at("wanted")}-1,${days},${listNames.weekendMask},${listNames.holidays}),"")`;
  const start = entry.start === null ? "" : serialOf(entry.start);
  const finish = entry.finish === null ? "" : serialOf(entry.finish);
  const isNext = isOpen(entry) && start !== "";
  const keyValue = isNext ? start + entry.rank / 100_000 : "";
  return [
    ["finish", formulaCell(workday(at("days")), finish, "centre", "date")],
    [
      "late",
      formulaCell(
        `IF(AND(${at("open")}=1,ISNUMBER(${at("finish")}),N(${at("finish")})<${listNames.reportDate}),"Late","")`,
        entry.late ? "Late" : "",
        "centre",
      ),
    ],
    ["start", formulaCell(workday("1"), start, "working", "date")],
    [
      "open",
      formulaCell(
        `IF(OR(${at("status")}="${actionStatusTitles.done}",${at("status")}="${actionStatusTitles.dropped}"),0,1)`,
        isOpen(entry) ? 1 : 0,
        "working",
      ),
    ],
    [
      "key",
      formulaCell(
        `IF(AND(${at("open")}=1,ISNUMBER(${at("start")})),${at("start")}+${entry.rank}/100000,"")`,
        keyValue,
        "working",
        "two",
      ),
    ],
    [
      "next",
      formulaCell(
        `IF(ISNUMBER(${at("key")}),RANK(${at("key")},${place.own("key")},1),"")`,
        upcoming.get(entry.action.id) ?? "",
        "working",
      ),
    ],
  ];
}

function validationsOf(place: RoadmapPlace): readonly Validation[] {
  return [
    {
      kind: "list",
      source: listNames.people,
      range: place.span("owner"),
      prompt: { title: "Owner", text: "Choose one of the people in Lists, or type a new name." },
      refuse: "ask",
      message: "This name is not among the people in Lists. Keep it?",
    },
    {
      kind: "list",
      source: listNames.statuses,
      range: place.span("status"),
      prompt: { title: "Status", text: "Where the action stands." },
      refuse: "stop",
      message: "Choose one of the list.",
    },
    {
      kind: "date",
      least: "1900-03-01",
      most: "2199-12-31",
      range: place.span("wanted"),
      prompt: { title: "Start", text: "A day off moves to the next working day." },
      refuse: "stop",
      message: "Type a date.",
    },
    {
      kind: "whole",
      least: 1,
      most: 5000,
      range: place.span("days"),
      prompt: { title: "Working days", text: "How many working days it takes, at least 1." },
      refuse: "stop",
      message: "Working days are a whole number from 1 to 5000.",
    },
    {
      kind: "decimal",
      least: 0,
      most: 1,
      range: place.span("progress"),
      prompt: { title: "Progress", text: "Share of the work done, 0 % to 100 %." },
      refuse: "stop",
      message: "Progress is between 0 % and 100 %.",
    },
  ];
}

function formatsOf(place: RoadmapPlace): readonly ConditionalFormat[] {
  const status = place.cell("status", place.firstRow);
  const late = place.cell("late", place.firstRow);
  return [
    {
      range: place.span("late"),
      rules: [{ when: `${late}="Late"`, fill: palette.alarmSoft, ink: palette.alarm, bold: true }],
    },
    {
      range: place.span("status"),
      rules: [
        { when: `${status}="${actionStatusTitles.done}"`, ...ramp[1] },
        { when: `${status}="${actionStatusTitles["in-progress"]}"`, ...ramp[2] },
        { when: `${status}="${actionStatusTitles.dropped}"`, ink: palette.muted },
      ],
    },
  ];
}
