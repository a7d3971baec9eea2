import { actionStatusTitles } from "../../workbook/words.ts";
import type { Facts } from "../facts.ts";
import type { Layout, TableName } from "../layout.ts";
import type { Cell, ConditionalFormat, Sheet, Validation } from "../model.ts";
import { printSetup } from "../print.ts";
import { palette, ramp } from "../style.ts";
import { cell, filterOf, ordinary, placeTable, sheetColumns, tableRows, type TablePlace } from "../table.ts";
import { asOfWords } from "../words.ts";
import { listNames } from "./lists.ts";
import { roadmapCells, roadmapContext } from "./roadmap-cells.ts";
import { roadmapColumns, type RoadmapKey } from "./roadmap-columns.ts";

export type RoadmapPlace = TablePlace<RoadmapKey>;

export function placeRoadmap(facts: Facts, present: ReadonlySet<TableName>): RoadmapPlace {
  return placeTable("Roadmap", roadmapColumns(facts, present), facts.roadmap.length);
}

/** The actions with owners and dates; the finish follows start, working days and the calendar of the lists. */
export function roadmapSheet(
  facts: Facts,
  layout: Layout,
  present: ReadonlySet<TableName>,
  back: Cell | null,
): Sheet {
  const place = layout.roadmap;
  const plans = roadmapColumns(facts, present);
  const context = roadmapContext(facts, layout, present);
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
      hint: "Shaded cells can be changed: start, finish and slack follow through what each waits for (sheet Schedule), by the calendar and go-live in Lists; the forecast and why it is late are as of the report.",
      above: new Map<RoadmapKey, Cell>([
        ["why", cell(asOfWords(facts.setting.today), "hint")],
        ["forecast", cell(asOfWords(facts.setting.today), "hint")],
      ]),
      rows: facts.roadmap.map((entry, i) => roadmapCells(context, entry, place.firstRow + i)),
      empty: { key: "title", text: "No actions yet." },
    }),
    frozen: { rows: place.headerRow, columns: 3 },
    filter: filterOf(place),
    tab: "main",
    print: printSetup(facts, "Roadmap", place.column("phase") - 1, place.lastRow, {
      landscape: true,
      large: true,
      repeatRow: place.headerRow,
    }),
    conditionalFormats: formatsOf(place),
    validations: validationsOf(place),
  };
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
      prompt: {
        title: "Wanted start",
        text: "A day off moves to the next working day. Empty: as soon as what it waits for allows.",
      },
      refuse: "stop",
      message: "Type a date.",
    },
    ...(["likely", "optimistic", "pessimistic"] as const).map((key): Validation => ({
      kind: "whole",
      least: 1,
      most: 5000,
      range: place.span(key),
      prompt: { title: "Working days", text: "How many working days it takes, at least 1." },
      refuse: "stop",
      message: "Working days are a whole number from 1 to 5000.",
    })),
    {
      kind: "list",
      source: listNames.startRules,
      range: place.span("rule"),
      prompt: { title: "Wanted start is", text: "Fixed: it begins then, whatever it waits for." },
      refuse: "stop",
      message: "Choose one of the list.",
    },
    ...(["finishBy", "begun", "ended"] as const).map((key): Validation => ({
      kind: "date",
      least: "1900-03-01",
      most: "2199-12-31",
      range: place.span(key),
      prompt: {
        title: key === "finishBy" ? "Finish by" : "Recorded",
        text:
          key === "finishBy" ? "The day by which it has to be finished." : "The day on which it happened.",
      },
      refuse: "stop",
      message: "Type a date.",
    })),
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
  const slack = place.cell("slack", place.firstRow);
  const moved = place.cell("moved", place.firstRow);
  return [
    {
      range: place.span("slack"),
      rules: [
        {
          when: `IF(ISNUMBER(${slack}),${slack}<0,FALSE)`,
          fill: palette.alarmSoft,
          ink: palette.alarm,
          bold: true,
        },
        {
          when: `IF(ISNUMBER(${slack}),${slack}=0,FALSE)`,
          fill: palette.cautionSoft,
          ink: palette.caution,
          bold: true,
        },
      ],
    },
    {
      range: place.span("moved"),
      rules: [{ when: `IF(ISNUMBER(${moved}),${moved}>0,FALSE)`, ink: palette.alarm, bold: true }],
    },
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
