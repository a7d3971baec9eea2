import { dateOfDay, dayNumber, weekdayOf } from "../../domain/calendar.ts";
import { milestonesOf, type DatedMilestone } from "../../domain/milestones.ts";
import type { RoadmapEntry } from "../../domain/roadmap.ts";
import { elements } from "../../methodology/elements.ts";
import { address, columnLetters, quoted, serialOf } from "../address.ts";
import type { Facts } from "../facts.ts";
import type { Layout } from "../layout.ts";
import { refLink } from "../links.ts";
import type { Cell, CellValue, ConditionalFormat, Sheet, SheetColumn, SheetRow } from "../model.ts";
import { printSetup } from "../print.ts";
import { barColours, palette, type FormatName, type StyleName } from "../style.ts";
import { cell, formulaCell, ordinary, rowOf, tableHeaderRow } from "../table.ts";
import { listNames } from "./lists.ts";
import type { RoadmapKey } from "./roadmap-columns.ts";

const columns: readonly SheetColumn[] = [
  { width: 6 },
  { width: 42 },
  { width: 20 },
  { width: 12.5 },
  { width: 12.5 },
  { width: 10, folded: true },
  { width: 10, folded: true },
].map(({ width, folded }) => ({ width, fold: folded ? "folded" : "none", hidden: false }));
const heads = ["Ref", "Action", "Owner", "Start", "Finish", "Done until", "Kind"] as const;
const firstWeek = heads.length + 1;
const weekWidth = 2.7;
/** More columns cannot be told apart on one page; beyond, a column stands for several weeks. */
const mostColumns = 74;
/** As many as the legend above them takes. */
const fewestColumns = 24;
/** Empty columns at the end, into which bars may move. */
const spareColumns = 6;
const headerRow = tableHeaderRow;
const firstRow = headerRow + 1;

/** The calendar across the sheet. */
interface TimeScale {
  /** ISO, a Monday. */
  readonly first: string;
  /** Days a column stands for: whole weeks. */
  readonly step: number;
  readonly count: number;
}

/** The roadmap as bars over weeks: they follow the Roadmap's dates, so that a bar moves when a date is changed there. */
export function ganttSheet(facts: Facts, layout: Layout, back: Cell | null): Sheet {
  const milestones = milestonesOf(facts.workbook, facts.schedule.input.calendar).filter(
    ({ date }) => date !== null,
  );
  const scale = timeScale(facts, milestones);
  const lines = linesOf(facts, layout, milestones, scale);
  const lastColumn = firstWeek + scale.count - 1;
  const allColumns = [
    ...columns,
    ...Array.from(
      { length: scale.count },
      () => ({ width: weekWidth, fold: "none", hidden: false }) as const,
    ),
  ];
  const lastRow = headerRow + lines.length;
  const legend = legendRow(back);
  return {
    ...ordinary,
    name: "Gantt",
    columns: allColumns,
    rows: [
      { height: 30, cells: [cell("Gantt", "title")] },
      { height: 17, cells: [cell("The roadmap over time, by element of the strategy", "subtitle")] },
      {
        height: 15,
        cells: [
          cell(
            `Bars follow the dates in Roadmap: change them there. ${scale.step === 7 ? "A column is a week" : `A column is ${scale.step / 7} weeks`}; ◆ is a milestone.`,
            "hint",
          ),
        ],
      },
      legend.row,
      headerCells(scale, layout),
      ...lines,
    ],
    merges: legend.merges,
    frozen: { rows: headerRow, columns: 2 },
    filter: null,
    tab: "main",
    print: printSetup(facts, "Gantt", lastColumn, lastRow, {
      landscape: true,
      large: true,
      repeatRow: headerRow,
    }),
    conditionalFormats: formatsOf(scale, lastColumn, lastRow),
  };
}

/** From the Monday of the first start to the last finish. */
function timeScale({ roadmap, setting }: Facts, milestones: readonly DatedMilestone[]): TimeScale {
  const starts = roadmap.flatMap(({ start }) => start ?? []).toSorted();
  const ends = [
    ...roadmap.flatMap(({ finish }) => finish ?? []),
    ...milestones.flatMap(({ date }) => date ?? []),
  ];
  const begin = starts[0] ?? setting.today;
  const first = dateOfDay(dayNumber(begin) - ((weekdayOf(begin) + 6) % 7));
  const end = ends.toSorted().at(-1) ?? begin;
  const weeks = Math.max(1, Math.ceil((dayNumber(end) - dayNumber(first) + 1) / 7));
  const weeksEach = Math.ceil(weeks / mostColumns);
  return {
    first,
    step: 7 * weeksEach,
    count: Math.max(fewestColumns, Math.ceil(weeks / weeksEach) + spareColumns),
  };
}

function headerCells({ first, step, count }: TimeScale, { roadmap: place }: Layout): SheetRow {
  const starts = place.range("start");
  const begin = `IF(COUNT(${starts})=0,${listNames.reportDate},MIN(${starts}))`;
  const weeks = Array.from({ length: count }, (_, i) => {
    const formula =
      i === 0 ? `${begin}-WEEKDAY(${begin},3)` : `${address(firstWeek + i - 1, headerRow)}+${step}`;
    return formulaCell(formula, serialOf(first) + i * step, "headTurned", "dayMonth");
  });
  const titles = heads.map((head, i) => cell(head, i > 4 ? "headWorking" : i > 2 ? "headCentre" : "head"));
  return { height: 58, cells: [...titles, ...weeks] };
}

/** Milestones, then each element with its actions. */
function linesOf(
  facts: Facts,
  layout: Layout,
  milestones: readonly DatedMilestone[],
  scale: TimeScale,
): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  const all = [
    ...columns,
    ...Array.from(
      { length: scale.count },
      () => ({ width: weekWidth, fold: "none", hidden: false }) as const,
    ),
  ];
  const heading = (text: string) =>
    rows.push({ height: 20, cells: all.map((_, i) => cell(i === 0 ? text : null, "elementTitle")) });
  const dated = milestones.toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  if (dated.length > 0) heading("Milestones");
  for (const milestone of dated)
    rows.push(rowOf(milestoneCells(milestone, scale, firstRow + rows.length), all, 18));
  const byElement = Map.groupBy(facts.roadmap, ({ action }) => action.element);
  for (const { id, number, title } of elements) {
    const entries = byElement.get(id) ?? [];
    if (entries.length > 0) heading(`${number}  ${title}`);
    for (const entry of entries)
      rows.push(rowOf(actionCells(facts, layout, entry, scale, firstRow + rows.length), all, 18));
  }
  if (rows.length === 0) rows.push(rowOf([cell(null, "body"), cell("No actions yet.", "muted")], all, 18));
  return rows;
}

function milestoneCells(
  { title, date, recorded, kind }: DatedMilestone,
  scale: TimeScale,
  row: number,
): readonly Cell[] {
  const serial = serialOf(date ?? "");
  const name = kind === "go-live" ? listNames.goLive : listNames.steeringDate;
  const day =
    recorded === null
      ? formulaCell(`IF(ISNUMBER(${name}),${name},"")`, serial, "rowCentre", "date")
      : cell(serial, "rowCentre", "date");
  const begin = serialOf(scale.first);
  const marks = Array.from({ length: scale.count }, (_, i) => {
    const week = `${columnLetters(firstWeek + i)}$${headerRow}`;
    const from = begin + i * scale.step;
    const isHere = serial >= from && serial < from + scale.step;
    return formulaCell(
      `IF(ISNUMBER($D${row}),IF(AND($D${row}>=${week},$D${row}<${week}+${scale.step}),"◆",""),"")`,
      isHere ? "◆" : "",
      "mark",
    );
  });
  return [
    cell(null, "row"),
    cell(title, "rowStrong"),
    cell(null, "row"),
    day,
    cell(null, "row"),
    cell(0, "working"),
    cell("Milestone", "working"),
    ...marks,
  ];
}

function actionCells(
  facts: Facts,
  layout: Layout,
  entry: RoadmapEntry,
  scale: TimeScale,
  row: number,
): readonly Cell[] {
  const { action, rank } = entry;
  const ref = `A${rank}`;
  const { roadmap: place } = layout;
  const inRoadmap = (key: RoadmapKey) =>
    `INDEX(${place.range(key)},MATCH(${quoted(ref)},${place.range("ref")},0))`;
  const made = (key: RoadmapKey, value: CellValue, style: StyleName, format?: FormatName) =>
    formulaCell(
      typeof value === "string" ? `${inRoadmap(key)}&""` : inRoadmap(key),
      value ?? "",
      style,
      format,
    );
  const day = (key: "start" | "finish", date: string | null) =>
    formulaCell(inRoadmap(key), date === null ? "" : serialOf(date), "rowCentre", "date");
  const [start, finish] = [entry.start, entry.finish];
  const span = start === null || finish === null ? 0 : dayNumber(finish) - dayNumber(start) + 1;
  const doneUntil =
    start === null || span === 0 || action.progress === 0
      ? 0
      : serialOf(start) + (action.progress / 100) * span;
  return [
    refLink("action", ref, layout.refs, "rowLink"),
    made("title", action.title, "rowStrong"),
    made("owner", facts.names.get(action.ownerId ?? "") ?? "", "row"),
    day("start", start),
    day("finish", finish),
    formulaCell(
      `IF(AND(ISNUMBER($D${row}),ISNUMBER($E${row}),${inRoadmap("progress")}>0),$D${row}+${inRoadmap("progress")}*($E${row}-$D${row}+1),0)`,
      doneUntil,
      "working",
      "one",
    ),
    made("critical", entry.planned?.critical ? "Critical" : "", "working"),
    ...Array.from({ length: scale.count }, () => cell(null, "row")),
  ];
}

/** What a cell of the calendar shows: done, critical, planned, or the day of the report; never two of them. */
function formatsOf(scale: TimeScale, lastColumn: number, lastRow: number): readonly ConditionalFormat[] {
  const week = `${columnLetters(firstWeek)}$${headerRow}`;
  const row = firstRow;
  const within = `ISNUMBER($D${row}),ISNUMBER($E${row}),$D${row}<${week}+${scale.step},$E${row}>=${week}`;
  const left = `$F${row}<=${week}`;
  const isToday = `AND(${week}<=${listNames.reportDate},${week}+${scale.step}>${listNames.reportDate})`;
  return [
    {
      range: `${address(firstWeek, row)}:${address(lastColumn, lastRow)}`,
      rules: [
        { when: `AND(${within},NOT(${left}))`, fill: barColours.done },
        { when: `AND(${within},${left},$G${row}="Critical")`, fill: barColours.critical },
        { when: `AND(${within},${left},$G${row}<>"Critical")`, fill: barColours.planned },
        { when: `AND($B${row}<>"",NOT(AND(${within})),${isToday})`, fill: barColours.today },
      ],
    },
    {
      range: `${address(firstWeek, headerRow)}:${address(lastColumn, headerRow)}`,
      rules: [{ when: isToday, fill: palette.cautionSoft, ink: palette.caution, bold: true }],
    },
  ];
}

/** What the colours mean, over the calendar. */
function legendRow(back: Cell | null): { readonly row: SheetRow; readonly merges: readonly string[] } {
  const keys = [
    ["Planned", "legendPlanned"],
    ["No slack", "legendCritical"],
    ["Done", "legendDone"],
    ["Report date", "legendToday"],
  ] as const;
  const cells: (Cell | null)[] = [back, ...Array.from({ length: firstWeek - 2 }, () => null)];
  const merges: string[] = [];
  for (const [text, style] of keys) {
    const from = cells.length + 1;
    merges.push(`${address(from, headerRow - 1)}:${address(from + 4, headerRow - 1)}`);
    cells.push(cell(text, style), ...Array.from({ length: 4 }, () => cell(null, style)), null);
  }
  return { row: { height: 17, cells }, merges };
}
