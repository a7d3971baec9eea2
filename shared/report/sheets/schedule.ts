import { actionStatusTitles } from "../../workbook/words.ts";
import { quoted } from "../address.ts";
import type { Facts } from "../facts.ts";
import type { Layout } from "../layout.ts";
import type { Cell, CellValue, Sheet } from "../model.ts";
import { printSetup } from "../print.ts";
import type { FormatName, StyleName } from "../style.ts";
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
import { asOfWords, startRuleTitles } from "../words.ts";
import { listNames } from "./lists.ts";
import {
  scheduleFigures,
  unbounded,
  type LinkEnd,
  type ScheduleFigures,
  type ScheduleSheetFigures,
} from "./schedule-figures.ts";

export type ScheduleKey =
  | "ref"
  | "title"
  | "from"
  | "to"
  | "slack"
  | "row"
  | "dropped"
  | "fixed"
  | "own"
  | "earliest"
  | "start"
  | "end"
  | "counts"
  | "latestEnd"
  | "latest";
export type SchedulePlace = TablePlace<ScheduleKey>;

const plans: readonly ColumnPlan<ScheduleKey>[] = [
  { key: "ref", header: "Ref", width: 6 },
  { key: "title", header: "Action", width: 44 },
  { key: "from", header: "Start", width: 12.5, head: "headCentre" },
  { key: "to", header: "Finish", width: 12.5, head: "headCentre" },
  { key: "slack", header: "Slack", width: 9, head: "headCentre" },
  ...(
    [
      ["row", "Row in Roadmap"],
      ["dropped", "Dropped"],
      ["fixed", "Fixed"],
      ["own", "Asked from day"],
      ["earliest", "Earliest day"],
      ["start", "Begins on day"],
      ["end", "Day after"],
      ["counts", "End of plan"],
      ["latestEnd", "Latest day after"],
      ["latest", "Latest day"],
    ] as const
  ).map(([key, header]) => ({ key, header, width: 10.5, head: "headWorking" as const })),
];

export function placeSchedule(facts: Facts): SchedulePlace {
  return placeTable("Schedule", plans, facts.roadmap.length);
}

/** Longest formula that every program takes, with room to spare, and most arguments of one function. */
const longestFormula = 8000;
const mostArguments = 250;

/**
 * The network behind the roadmap's dates: forward and backward pass by numbers of working days. A sheet of its own,
 * whose rows stay where they are when the Roadmap is sorted: formulas here refer to each other by cells.
 */
export function scheduleSheet(facts: Facts, layout: Layout, back: Cell | null): Sheet {
  const place = layout.schedule;
  const figures = scheduleFigures(facts);
  const planStart = `IF(ISNUMBER(${listNames.planStart}),${dayNumber(listNames.planStart)},0)`;
  const above = new Map<ScheduleKey, Cell>(
    figures.any
      ? [
          ["own", formulaCell(planStart, figures.planStart, "working")],
          ["counts", formulaCell(`MAX(${place.own("counts")})`, figures.planEnd, "working")],
        ]
      : [],
  );
  const rows = facts.roadmap.map(({ action, rank }, i) => {
    const own = figures.actions[i];
    const row = place.firstRow + i;
    const ref = new Map<ScheduleKey, Cell>([
      ["ref", cell(`A${rank}`, "ref")],
      ["title", cell(action.title, "body")],
    ]);
    if (!own || !figures.any) return ref;
    const cells = computedCells(own, layout, row, rank, action.goLiveOffset !== null);
    const dates = dateCells(own, place, row, figures.serialAt);
    return new Map([...ref, ...cells, ...dates]);
  });
  return {
    ...ordinary,
    name: "Schedule",
    columns: sheetColumns(plans),
    rows: tableRows({
      place,
      plans,
      title: "Schedule",
      back,
      subtitle: "How the roadmap's dates follow from each other",
      hint: `${whatFollows}${valuesKept(facts, figures, rows)}`,
      above,
      rows,
      empty: { key: "title", text: "No actions yet." },
    }),
    frozen: { rows: place.headerRow, columns: 2 },
    filter: null,
    tab: "lists",
    print: printSetup(facts, "Schedule", place.lastColumn, place.lastRow, {
      landscape: true,
      repeatRow: place.headerRow,
    }),
  };
}

const whatFollows =
  "Days are numbered by the calendar in Lists. Change dates, estimates and status in Roadmap; what waits for what was set in Uptake.";

/** Actions that are named one by one. */
const mostNamed = 5;

/** What does not follow, because too many links would have to stand in one formula; empty when everything does. */
function valuesKept(
  { roadmap, setting }: Facts,
  { actions }: ScheduleSheetFigures,
  rows: readonly ReadonlyMap<ScheduleKey, Cell>[],
): string {
  const kept = roadmap.flatMap(({ rank }, i) => {
    const isValue = (["earliest", "latestEnd", "slack"] as const).some((key) => {
      const there = rows[i]?.get(key);
      return there !== undefined && there.formula === undefined;
    });
    return actions[i]?.live && isValue ? [`A${rank}`] : [];
  });
  if (kept.length === 0) return "";
  const more = kept.length - mostNamed;
  const named = `${kept.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return ` ${asOfWords(setting.today)} and not following: ${named}, tied to more actions than one formula can hold.`;
}

/** The number of a day, or of the next working day when nobody works on it. */
function dayNumber(date: string): string {
  return `(NETWORKDAYS.INTL(${listNames.dayOne},${date}-1,${listNames.weekendMask},${listNames.holidays})+1)`;
}

function dateCells(
  { live, start, end, dropped }: ScheduleFigures,
  place: SchedulePlace,
  row: number,
  serialAt: (day: number) => number,
): readonly (readonly [ScheduleKey, Cell])[] {
  const at = (key: ScheduleKey) => place.cell(key, row);
  const date = (key: "from" | "to", day: string, number: number | null) => {
    const shown = number === null || dropped ? "" : serialAt(number);
    const formula = `IF(AND(ISNUMBER(${at("start")}),${at("dropped")}=0),WORKDAY.INTL(${listNames.dayOne}-1,${day},${listNames.weekendMask},${listNames.holidays}),"")`;
    const made = live ? formulaCell(formula, shown, "centre", "date") : cell(shown, "centre", "date");
    return [key, made] as const;
  };
  return [date("from", at("start"), start), date("to", `${at("end")}-1`, end === null ? null : end - 1)];
}

function computedCells(
  figures: ScheduleFigures,
  { schedule: place, roadmap }: Layout,
  row: number,
  rank: number,
  byGoLive: boolean,
): readonly (readonly [ScheduleKey, Cell])[] {
  const at = (key: ScheduleKey) => place.cell(key, row);
  const other = (key: ScheduleKey, { at: index }: LinkEnd) => place.cell(key, place.firstRow + index);
  const inRoadmap = (key: "status" | "wanted" | "rule" | "finishBy" | "days") =>
    `INDEX(${roadmap.range(key)},${at("row")})`;
  const made = (
    key: ScheduleKey,
    formula: string,
    value: CellValue,
    format?: FormatName,
    style: StyleName = "working",
  ) =>
    [
      key,
      figures.live ? formulaCell(formula, value ?? "", style, format) : cell(value ?? "", style, format),
    ] as const;
  const planStart = `$${place.letters("own")}$${place.headerRow - 1}`;
  const planEnd = `$${place.letters("counts")}$${place.headerRow - 1}`;
  const plus = (by: number) => (by < 0 ? String(by) : `+${by}`);

  const bounds = figures.before.map((link) => {
    const from = other(link.fromStart ? "start" : "end", link);
    return link.lag === 0 ? from : `IF(ISNUMBER(${from}),${from}${plus(link.lag)},0)`;
  });
  const asksOfEnd = figures.after
    .filter(({ fromStart }) => !fromStart)
    .map((link) => {
      const latest = other("latest", link);
      return link.lag === 0 ? latest : `IF(ISNUMBER(${latest}),${latest}${plus(-link.lag)},${unbounded})`;
    });
  const asksOfStart = figures.after
    .filter(({ fromStart }) => fromStart)
    .map((link) => {
      const latest = other("latest", link);
      return `IF(ISNUMBER(${latest}),${latest}${plus(-link.lag)}-${at("start")},${unbounded})`;
    });
  const promised = `IF(ISNUMBER(${inRoadmap("finishBy")}),NETWORKDAYS.INTL(${listNames.dayOne},${inRoadmap("finishBy")},${listNames.weekendMask},${listNames.holidays})+1,${unbounded})`;
  const placed = `ISNUMBER(${at("start")})`;
  const begins = `IF(${at("fixed")}=1,${at("own")},IF(${at("earliest")}=0,"",${at("earliest")}))`;
  const wanted = inRoadmap("wanted");
  const ofMany = (key: ScheduleKey, formula: string, count: number, value: CellValue) =>
    formula.length > longestFormula || count > mostArguments
      ? ([key, cell(value ?? "", "working")] as const)
      : made(key, formula, value);

  return [
    ["row", formulaCell(`MATCH(${quoted(`A${rank}`)},${roadmap.range("ref")},0)`, rank, "working")],
    made(
      "dropped",
      `IF(${inRoadmap("status")}="${actionStatusTitles.dropped}",1,0)`,
      figures.dropped ? 1 : 0,
    ),
    made(
      "fixed",
      `IF(AND(${at("dropped")}=0,ISNUMBER(${wanted}),${inRoadmap("rule")}="${startRuleTitles.fixed}"),1,0)`,
      figures.fixed ? 1 : 0,
    ),
    made(
      "own",
      `IF(${at("dropped")}=1,0,IF(ISNUMBER(${wanted}),MAX(${dayNumber(wanted)},IF(${at("fixed")}=1,0,${planStart})),${byGoLive ? "0" : planStart}))`,
      figures.own,
    ),
    ofMany("earliest", `MAX(${[at("own"), ...bounds].join(",")})`, bounds.length, figures.earliest),
    made("start", byGoLive ? `IF(ISNUMBER(${wanted}),${begins},"")` : begins, figures.start),
    made("end", `IF(${placed},${at("start")}+IF(${at("dropped")}=1,0,${inRoadmap("days")}),"")`, figures.end),
    made("counts", `IF(${at("dropped")}=1,"",${at("end")})`, figures.dropped ? null : figures.end),
    ofMany(
      "latestEnd",
      `IF(${placed},MIN(${[`IF(${at("dropped")}=1,${unbounded},MIN(${planEnd},${promised}))`, ...asksOfEnd].join(",")}),"")`,
      asksOfEnd.length,
      figures.latestEnd,
    ),
    ofMany(
      "slack",
      `IF(${placed},MIN(${[`${at("latestEnd")}-${at("end")}`, ...asksOfStart].join(",")}),"")`,
      asksOfStart.length,
      figures.slack,
    ),
    made(
      "latest",
      `IF(${placed},IF(${at("fixed")}=1,${at("start")},IF(${at("slack")}<${unbounded / 2},${at("start")}+${at("slack")},"")),"")`,
      figures.latest,
    ),
  ];
}
