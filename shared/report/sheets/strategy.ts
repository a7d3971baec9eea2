import { isOpen, type RoadmapEntry } from "../../domain/roadmap.ts";
import { elements } from "../../methodology/elements.ts";
import type { Element } from "../../methodology/types.ts";
import { actionStatusTitles, findingKindTitles } from "../../workbook/words.ts";
import { workDone } from "../actions-order.ts";
import { quoted, serialOf } from "../address.ts";
import type { Facts } from "../facts.ts";
import { barriers } from "../findings-order.ts";
import type { Layout } from "../layout.ts";
import { linkFormula, refLink } from "../links.ts";
import type { Cell, CellValue, Sheet, SheetRow } from "../model.ts";
import { inSections, printSetup } from "../print.ts";
import { palette, type FormatName, type StyleName } from "../style.ts";
import { cell, formulaCell, heightWithin, ordinary, rowOf, type ColumnPlan } from "../table.ts";
import { noFigure } from "../words.ts";
import type { RoadmapKey } from "./roadmap-columns.ts";

type Key = "ref" | "title" | "owner" | "status" | "start" | "finish" | "progress" | "late" | "answers";
const columns: readonly (ColumnPlan<Key> & { readonly from?: RoadmapKey })[] = [
  { key: "ref", header: "Ref", width: 6 },
  { key: "title", header: "Action", width: 46, from: "title" },
  { key: "owner", header: "Owner", width: 22, from: "owner" },
  { key: "status", header: "Status", width: 12, from: "status" },
  { key: "start", header: "Start", width: 12.5, from: "start" },
  { key: "finish", header: "Finish", width: 12.5, from: "finish" },
  { key: "progress", header: "Progress", width: 9.5, from: "progress" },
  { key: "late", header: "Late", width: 7.5, from: "late" },
  { key: "answers", header: "Answers to", width: 48 },
];
const sheetColumns = columns.map(({ width }) => ({ width, fold: "none", hidden: false }) as const);

/** The strategy by its six elements: what each is for, its actions and how far they are. */
export function strategySheet(facts: Facts, layout: Layout, back: Cell | null): Sheet {
  const byElement = Map.groupBy(facts.roadmap, ({ action }) => action.element);
  const rows: SheetRow[] = [
    { height: 30, cells: [cell("Strategy", "title")] },
    { height: 17, cells: [cell("Six elements, and the actions that carry them", "subtitle")] },
    {
      height: 15,
      cells: [cell("Owners, dates, status and progress follow the Roadmap; change them there.", "hint")],
    },
    { height: 17, cells: [back] },
  ];
  const merges: string[] = [];
  const starts: number[] = [];
  for (const element of elements) {
    const block = elementRows(facts, layout, element, byElement.get(element.id) ?? []);
    starts.push(rows.length + 1);
    merges.push(...[3, 4].map((line) => `A${rows.length + line}:I${rows.length + line}`));
    rows.push(...block);
  }
  starts.push(rows.length + 1);
  rows.push(...unansweredRows(facts, layout));
  return {
    ...ordinary,
    name: "Strategy",
    columns: sheetColumns,
    rows,
    merges,
    frozen: { rows: 4, columns: 0 },
    filter: null,
    tab: "main",
    print: inSections(
      printSetup(facts, "Strategy", columns.length, rows.length, { landscape: true, repeatRow: null }),
      sheetColumns,
      rows,
      starts,
    ),
    conditionalFormats: [
      {
        range: `H5:H${rows.length}`,
        rules: [
          { when: 'AND(H5="Late",$A5<>"Ref")', fill: palette.alarmSoft, ink: palette.alarm, bold: true },
        ],
      },
    ],
  };
}

function elementRows(
  facts: Facts,
  layout: Layout,
  element: Element,
  entries: readonly RoadmapEntry[],
): readonly SheetRow[] {
  const purpose = cell(element.purpose, "hintWrapped");
  return [
    { height: 12, cells: [] },
    { height: 24, cells: elementCells(layout, element, entries) },
    { height: 18, cells: [purpose] },
    narrativeRow(facts, element),
    rowOf(
      columns.map(({ header, key }) =>
        cell(
          header,
          key === "title" || key === "owner" || key === "answers" || key === "ref" ? "head" : "headCentre",
        ),
      ),
      sheetColumns,
      20,
    ),
    ...(entries.length === 0
      ? [rowOf([cell(null, "body"), cell("No action yet.", "muted")], sheetColumns, 18)]
      : entries.map((entry) => actionRow(facts, layout, entry))),
  ];
}

/** The strategy's words on the element, over the width of the table. */
function narrativeRow({ narratives }: Facts, { id }: Element): SheetRow {
  const content = cell(narratives.find(({ element }) => element === id)?.text ?? "", "narrative");
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return { height: heightWithin(content, width) + 6, cells: [content] };
}

/** The element's title and, over the columns they sum up, how many of its actions are done and how far the work is. */
function elementCells(
  { roadmap: place }: Layout,
  element: Element,
  entries: readonly RoadmapEntry[],
): readonly Cell[] {
  const number = `${place.range("number")},${element.number}`;
  const ofElement = `(${place.range("number")}=${element.number})*(${place.range("status")}<>"${actionStatusTitles.dropped}")`;
  const counted = entries.filter(({ action }) => action.status !== "dropped");
  const done = counted.filter(({ action }) => action.status === "done").length;
  const late = entries.filter((entry) => entry.late).length;
  const title = (value: string) => cell(value, "elementTitle");
  const figure = (formula: string, value: CellValue, format?: FormatName) =>
    formulaCell(formula, value ?? noFigure, "elementFigure", format);
  const progress = workDone(entries);
  const days = `SUMPRODUCT(${ofElement}*${place.range("likely")})`;
  return [
    title(`${element.number}  ${element.title}`),
    title(""),
    title(""),
    figure(
      `COUNTIFS(${number},${place.range("status")},"${actionStatusTitles.done}")&" of "&COUNTIFS(${number},${place.range("status")},"<>${actionStatusTitles.dropped}")&" done"`,
      `${done} of ${counted.length} done`,
    ),
    title(""),
    title(""),
    figure(
      `IF(${days}=0,"${noFigure}",SUMPRODUCT(${ofElement}*${place.range("likely")}*${place.range("progress")})/${days})`,
      progress === null ? null : progress / 100,
      "percent",
    ),
    figure(
      `IF(COUNTIFS(${number},${place.range("late")},"Late")=0,"",COUNTIFS(${number},${place.range("late")},"Late"))`,
      late === 0 ? "" : late,
    ),
    title(""),
  ];
}

function actionRow(facts: Facts, layout: Layout, entry: RoadmapEntry): SheetRow {
  const { roadmap: place } = layout;
  const ref = `A${entry.rank}`;
  const fromRoadmap = (key: RoadmapKey, value: CellValue, style: StyleName, format?: FormatName) => {
    const found = `INDEX(${place.range(key)},MATCH(${quoted(ref)},${place.range("ref")},0))`;
    const text = typeof value === "string" ? `${found}&""` : found;
    return formulaCell(text, value ?? "", style, format);
  };
  const { action } = entry;
  const cells = [
    refLink("action", ref, layout.refs),
    fromRoadmap("title", action.title, "strong"),
    fromRoadmap("owner", action.ownerId === null ? "" : (facts.names.get(action.ownerId) ?? ""), "body"),
    fromRoadmap("status", actionStatusTitles[action.status], "centre"),
    fromRoadmap("start", entry.start === null ? null : serialOf(entry.start), "centre", "date"),
    fromRoadmap("finish", entry.finish === null ? null : serialOf(entry.finish), "centre", "date"),
    fromRoadmap("progress", action.progress / 100, "centre", "percent"),
    fromRoadmap("late", entry.late ? "Late" : "", "centre"),
    cell(answered(facts, entry), "muted"),
  ];
  return rowOf(cells, sheetColumns, 18);
}

function answered(facts: Facts, { findingIds }: RoadmapEntry): string {
  const ids = new Set(findingIds);
  return facts.register
    .filter(({ finding }) => ids.has(finding.id))
    .map(({ finding, rank }) => `F${rank} ${finding.title}`)
    .join("\n");
}

/** Open gaps and risks that no action answers. */
function unansweredRows(facts: Facts, layout: Layout): readonly SheetRow[] {
  const planned = new Set(
    facts.roadmap
      .filter((entry) => isOpen(entry) || entry.action.status === "done")
      .map(({ action }) => action.id),
  );
  const open = barriers(facts.register).filter(({ actionIds }) => !actionIds.some((id) => planned.has(id)));
  if (open.length === 0) return [];
  const { finding: range } = layout.refs;
  return [
    { height: 16, cells: [] },
    {
      height: 22,
      cells: columns.map((_, i) => cell(i === 0 ? "Open gaps and risks without an action" : "", "section")),
    },
    ...open.map(({ finding, rank }) =>
      rowOf(
        [
          range
            ? formulaCell(linkFormula("finding", quoted(`F${rank}`), range), `F${rank}`, "link")
            : cell(`F${rank}`, "centre"),
          cell(finding.title, "strong"),
          cell(findingKindTitles[finding.kind], "body"),
        ],
        sheetColumns,
        18,
      ),
    ),
  ];
}
