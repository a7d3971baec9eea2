import { strengthFactors } from "../../domain/findings.ts";
import { evidenceStrengths, findingKinds, findingStates, actionStatuses } from "../../workbook/model.ts";
import { startRules } from "../../workbook/entities/plan.ts";
import {
  actionStatusTitles,
  evidenceStrengthTitles,
  findingKindTitles,
  findingStateTitles,
  ratingTitles,
} from "../../workbook/words.ts";
import { columnLetters, serialOf } from "../address.ts";
import type { Facts } from "../facts.ts";
import type { Cell, CellValue, DefinedName, Sheet, SheetRow } from "../model.ts";
import { printSetup } from "../print.ts";
import type { FormatName, StyleName } from "../style.ts";
import { cell, ordinary, rowOf } from "../table.ts";
import { notApplicableWord, startRuleTitles } from "../words.ts";

/** The names under which the lists stand for formulas and drop-downs. */
export const listNames = {
  reportDate: "ReportDate",
  goLive: "GoLive",
  planStart: "PlanStart",
  steeringDate: "SteeringDate",
  dayOne: "DayOne",
  weekendMask: "WeekendMask",
  holidays: "Holidays",
  people: "People",
  statuses: "Statuses",
  startRules: "StartRules",
  kinds: "FindingKinds",
  states: "FindingStates",
  strengths: "EvidenceStrengths",
  factors: "StrengthFactors",
  ratings: "Ratings",
  mark: "GroupMark",
} as const;

const headerRow = 5;
const firstRow = headerRow + 1;
/** Empty rows at the end of a list for people and holidays to be added by whoever uses the workbook. */
const spareRows = 20;

interface List {
  readonly header: string;
  readonly width: number;
  readonly values: readonly CellValue[];
  readonly style: StyleName;
  readonly format?: FormatName;
  /** Name of the range of the values and of `spare` rows below them. */
  readonly name?: string;
  readonly spare?: number;
}

/** The drop-downs' lists, the calendar and the report's date. */
export function listsSheet(facts: Facts): { readonly sheet: Sheet; readonly names: readonly DefinedName[] } {
  const lists = allLists(facts);
  const length = Math.max(...lists.map(lengthOf));
  const columns = lists.map(({ width }) => ({ width, fold: "none", hidden: false }) as const);
  const rows: SheetRow[] = [
    { height: 30, cells: [cell("Lists", "title")] },
    { height: 17, cells: [cell("What the drop-downs offer, and the calendar the dates follow", "subtitle")] },
    {
      height: 15,
      cells: [cell("Shaded cells can be changed. People and holidays can be added below the last.", "hint")],
    },
    { height: 17, cells: [null] },
    rowOf(
      lists.map(({ header }) => cell(header, "head")),
      columns,
      32,
    ),
    ...Array.from({ length }, (_, i) =>
      rowOf(
        lists.map((list) => listCell(list, i)),
        columns,
        16,
      ),
    ),
  ];
  const sheet: Sheet = {
    ...ordinary,
    name: "Lists",
    columns,
    rows,
    frozen: { rows: headerRow, columns: 0 },
    filter: null,
    tab: "lists",
    print: printSetup(
      facts,
      "Lists",
      lists.length,
      firstRow + Math.max(...lists.map(({ values }) => values.length)) - 1,
      {
        landscape: true,
        repeatRow: headerRow,
      },
    ),
  };
  return { sheet, names: namesOf(lists) };
}

function allLists(facts: Facts): readonly List[] {
  const { workbook, setting } = facts;
  const people = [...facts.names].map(([id, name]) => ({ name, person: workbook.people.get(id) }));
  const holidays = [...workbook.holidays.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const programme = workbook.programme.get("programme");
  const input = "input" as const;
  return [
    {
      header: "Report date",
      width: 14,
      values: [serialOf(setting.today)],
      style: input,
      format: "date",
      name: listNames.reportDate,
    },
    day("Go-live", listNames.goLive, facts.engagement.goLive),
    day("Plan begins", listNames.planStart, programme?.start ?? null),
    day("Steering date", listNames.steeringDate, programme?.steeringDate ?? null),
    {
      header: "Days off, Monday to Sunday (1 = off)",
      width: 18,
      values: [weekendMask(facts.engagement.weekendDays)],
      style: input,
      format: "text",
      name: listNames.weekendMask,
    },
    {
      header: "Holidays",
      width: 14,
      values: holidays.map(({ date }) => serialOf(date)),
      style: input,
      format: "date",
      name: listNames.holidays,
      spare: spareRows,
    },
    { header: "Holiday", width: 24, values: holidays.map(({ name }) => name), style: "body" },
    {
      header: "People",
      width: 28,
      values: people.map(({ name }) => name),
      style: input,
      name: listNames.people,
      spare: spareRows,
    },
    {
      header: "Job title",
      width: 28,
      values: people.map(({ person }) => person?.jobTitle ?? ""),
      style: "body",
    },
    words("Action status", 14, listNames.statuses, actionStatuses, actionStatusTitles),
    words("Wanted start is", 14, listNames.startRules, startRules, startRuleTitles),
    words("Finding", 12, listNames.kinds, findingKinds, findingKindTitles),
    words("State", 12, listNames.states, findingStates, findingStateTitles),
    words("Evidence", 22, listNames.strengths, evidenceStrengths, evidenceStrengthTitles),
    {
      header: "Counts as",
      width: 10,
      values: evidenceStrengths.map((strength) => strengthFactors[strength]),
      style: input,
      format: "two",
      name: listNames.factors,
    },
    {
      header: "Rating",
      width: 9,
      values: [0, 1, 2, 3, 4, notApplicableWord],
      style: "centre",
      name: listNames.ratings,
    },
    {
      header: "Days are counted from",
      width: 14,
      values: [serialOf(dayOneOf(facts))],
      style: "body",
      format: "date",
      name: listNames.dayOne,
    },
    { header: "Group mark", width: 9, values: ["x"], style: "centre", name: listNames.mark },
    {
      header: "Rating means",
      width: 34,
      values: [...Object.values(ratingTitles), "Not applicable"],
      style: "body",
    },
  ];
}

/** A single day that the plan follows, which may be left empty. */
function day(header: string, name: string, date: string | null): List {
  const values = [date === null ? null : serialOf(date)];
  return { header, width: 14, values, style: "input", format: "date", name };
}

/** A day so long before the plan that the working days since then number every day of it. */
export function dayOneOf({ setting, engagement, roadmap, workbook }: Facts): string {
  const dates = [
    setting.today,
    engagement.goLive,
    workbook.programme.get("programme")?.start,
    ...roadmap.flatMap(({ action, start }) => [action.start, action.finishBy, start]),
  ].filter((date): date is string => typeof date === "string");
  const year = Number(dates.toSorted()[0]?.slice(0, 4)) - 11;
  return `${Math.max(1900, year)}-03-01`;
}

function words<T extends string>(
  header: string,
  width: number,
  name: string,
  ids: readonly T[],
  titles: Readonly<Record<T, string>>,
): List {
  return { header, width, values: ids.map((id) => titles[id]), style: "body", name };
}

function lengthOf({ values, spare = 0 }: List): number {
  return Math.max(values.length, 1) + spare;
}

function listCell(list: List, i: number): Cell | null {
  const value = list.values[i];
  if (value !== undefined) return cell(value, list.style, list.format);
  return i < lengthOf(list) && list.spare ? cell(null, list.style, list.format) : null;
}

function namesOf(lists: readonly List[]): readonly DefinedName[] {
  return lists.flatMap((list, i) => {
    if (!list.name) return [];
    const letters = columnLetters(i + 1);
    const first = `Lists!$${letters}$${firstRow}`;
    const length = lengthOf(list);
    // A range of one cell is not the same as the cell where a function wants a single value.
    const range = length === 1 ? first : `${first}:$${letters}$${firstRow + length - 1}`;
    return [{ name: list.name, range }];
  });
}

/** Seven digits from Monday to Sunday, 1 for a day nobody works: what WORKDAY.INTL takes. */
export function weekendMask(weekendDays: readonly number[]): string {
  return [1, 2, 3, 4, 5, 6, 0].map((day) => (weekendDays.includes(day) ? "1" : "0")).join("");
}
