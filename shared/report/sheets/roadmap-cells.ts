import type { DatedMilestone } from "../../domain/milestones.ts";
import { milestonesOf } from "../../domain/milestones.ts";
import { isOpen, type RoadmapEntry } from "../../domain/roadmap.ts";
import { startAskedFor } from "../../domain/schedule-of.ts";
import { estimateOf } from "../../domain/schedule/estimate.ts";
import type { LateEntry } from "../../domain/steering/late.ts";
import type { Moved } from "../../domain/steering/moved.ts";
import { lateWords, missedWords } from "../../domain/steering/words.ts";
import { elementOf } from "../../methodology/methodology.ts";
import { phaseOf } from "../../methodology/phases.ts";
import type { ActionLink } from "../../workbook/entities/plan.ts";
import { actionStatusTitles } from "../../workbook/words.ts";
import { nextActions } from "../actions-order.ts";
import { quoted, serialOf } from "../address.ts";
import type { Facts } from "../facts.ts";
import type { Layout, TableName } from "../layout.ts";
import { linkCells } from "../links.ts";
import type { Cell, CellValue } from "../model.ts";
import { cell, formulaCell } from "../table.ts";
import { startRuleTitles } from "../words.ts";
import { listNames } from "./lists.ts";
import type { RoadmapKey } from "./roadmap-columns.ts";
import type { ScheduleKey } from "./schedule.ts";

/** What the cells of all actions are made from. */
export interface RoadmapContext {
  readonly facts: Facts;
  readonly layout: Layout;
  readonly present: ReadonlySet<TableName>;
  /** By action id. */
  readonly next: ReadonlyMap<string, number>;
  readonly late: ReadonlyMap<string, LateEntry>;
  readonly since: ReadonlyMap<string, Moved>;
  readonly links: ReadonlyMap<string, readonly ActionLink[]>;
  readonly milestones: readonly DatedMilestone[];
  readonly titleOf: (actionId: string) => string;
}

export function roadmapContext(
  facts: Facts,
  layout: Layout,
  present: ReadonlySet<TableName>,
): RoadmapContext {
  const { steering, workbook, roadmap, schedule } = facts;
  return {
    facts,
    layout,
    present,
    next: new Map(nextActions(roadmap).map(({ action }, i) => [action.id, i + 1])),
    late: new Map(steering.late.map((late) => [late.entry.action.id, late])),
    since: new Map(steering.since?.all.map((moved) => [moved.entry.action.id, moved])),
    links: Map.groupBy(workbook.actionLinks.values(), ({ successorId }) => successorId),
    milestones: milestonesOf(workbook, schedule.input.calendar),
    titleOf: (id) => workbook.actions.get(id)?.title ?? "",
  };
}

/** The cells of an action's row. */
export function roadmapCells(
  context: RoadmapContext,
  entry: RoadmapEntry,
  row: number,
): ReadonlyMap<RoadmapKey, Cell> {
  const { facts, layout, present } = context;
  const { action, rank } = entry;
  const element = elementOf(action.element);
  return new Map<RoadmapKey, Cell>([
    ["ref", cell(`A${rank}`, "ref")],
    ["element", cell(`${element.number} ${element.short}`, "body")],
    ["title", cell(action.title, "strong")],
    ["owner", cell(facts.names.get(action.ownerId ?? "") ?? "", "input")],
    ["status", cell(actionStatusTitles[action.status], "input")],
    ["progress", cell(action.progress / 100, "inputCentre", "percent")],
    ["waits", cell(waitsFor(context, action.id), "muted")],
    ["why", cell(whyLate(context, action.id), "body")],
    ...(present.has("findings")
      ? linkCells(facts, "finding", entry.findingIds, layout.refs)
      : [["answers", cell(answeredFindings(facts, entry), "muted")] as const]),
    ["phase", cell(action.phase === null ? "" : phaseOf(action.phase).title, "body")],
    ["description", cell(action.description, "body")],
    ["milestone", cell(milestonesWords(context, action.id), "body")],
    ["forecast", date(entry.forecast?.finish ?? null, "centre")],
    ...durationCells(entry, layout, row),
    ...dateCells(context, entry, row),
    ...baselineCells(context, entry, row),
    ...orderCells(context, entry, row),
    ["number", cell(element.number, "working")],
    ["id", cell(action.id, "hint")],
  ]);
}

function date(day: string | null, style: "centre" | "inputCentre"): Cell {
  return cell(day === null ? null : serialOf(day), style, "date");
}

type Cells = readonly (readonly [RoadmapKey, Cell])[];

/** The three estimates, and the days that follow from them. */
function durationCells({ action, plannedDays }: RoadmapEntry, { roadmap }: Layout, row: number): Cells {
  const at = (key: RoadmapKey) => roadmap.cell(key, row);
  const [low, likely, high] = [
    `IF(ISNUMBER(${at("optimistic")}),${at("optimistic")},${at("likely")})`,
    at("likely"),
    `IF(ISNUMBER(${at("pessimistic")}),${at("pessimistic")},${at("likely")})`,
  ];
  const { expectedDays } = estimateOf({
    optimistic: action.optimisticDays ?? action.durationDays,
    likely: action.durationDays,
    pessimistic: action.pessimisticDays ?? action.durationDays,
  });
  const days = `MAX(1,ROUND(${at("expected")},0))`;
  return [
    ["optimistic", cell(action.optimisticDays, "inputCentre")],
    ["likely", cell(action.durationDays, "inputCentre")],
    ["pessimistic", cell(action.pessimisticDays, "inputCentre")],
    [
      "expected",
      formulaCell(
        `IF(AND(${low}<=${likely},${likely}<=${high}),(${low}+4*${likely}+${high})/6,${likely})`,
        expectedDays,
        "centre",
        "one",
      ),
    ],
    [
      "days",
      // Without go-live nothing is known of an action that follows it but its likely duration.
      formulaCell(
        action.goLiveOffset === null ? days : `IF(ISNUMBER(${at("wanted")}),${days},${likely})`,
        plannedDays,
        "centre",
      ),
    ],
  ];
}

const onCalendar = `${listNames.weekendMask},${listNames.holidays}`;

/** The dates as the domain's `roadmap` has them: recorded ones, or those that follow in the sheet Schedule. */
function dateCells({ facts, layout }: RoadmapContext, entry: RoadmapEntry, row: number): Cells {
  const { action, rank } = entry;
  const { roadmap, schedule } = layout;
  const at = (key: RoadmapKey) => roadmap.cell(key, row);
  const there = (key: ScheduleKey) => `INDEX(${schedule.range(key)},${at("place")})`;
  const isDropped = `${at("status")}="${actionStatusTitles.dropped}"`;
  const any = facts.schedule.workings !== null;
  const made = (
    key: RoadmapKey,
    formula: string,
    value: CellValue,
    style: "centre" | "working",
    isDate = true,
  ) => {
    const format = isDate ? ("date" as const) : undefined;
    return [
      key,
      any ? formulaCell(formula, value ?? "", style, format) : cell(value, style, format),
    ] as const;
  };
  const dates = (recorded: string, dropped: string, from: string) =>
    `IF(ISNUMBER(${recorded}),${recorded},IF(${isDropped},IF(ISNUMBER(${at("wanted")}),WORKDAY.INTL(${at("wanted")}-1,${dropped},${onCalendar}),""),${from}))`;
  const slack = entry.planned?.totalSlack ?? null;
  return [
    ["wanted", wantedCell(facts, entry)],
    ["rule", cell(startRuleTitles[action.startRule], "input")],
    ["finishBy", date(action.finishBy, "inputCentre")],
    ["begun", date(action.actualStart, "inputCentre")],
    ["ended", date(action.actualFinish, "inputCentre")],
    made("start", dates(at("begun"), "1", there("from")), serial(entry.start), "centre"),
    made("finish", dates(at("ended"), at("likely"), there("to")), serial(entry.finish), "centre"),
    made("slack", `IF(${isDropped},"",${there("slack")})`, slack, "centre", false),
    made(
      "critical",
      `IF(AND(ISNUMBER(${at("slack")}),N(${at("slack")})<=0),"Critical","")`,
      entry.planned?.critical ? "Critical" : "",
      "working",
      false,
    ),
    ["place", formulaCell(`MATCH(${quoted(`A${rank}`)},${schedule.range("ref")},0)`, rank, "working")],
  ];
}

/** The start that is asked for: a day, or one that follows go-live. */
function wantedCell({ engagement, schedule }: Facts, { action }: RoadmapEntry): Cell {
  const offset = action.goLiveOffset;
  if (offset === null || schedule.workings === null) return date(action.start, "inputCentre");
  const { goLive } = engagement;
  const asked = goLive === null ? null : startAskedFor(action, goLive, schedule.input.calendar);
  const morning = `WORKDAY.INTL(${listNames.goLive}-1,1,${onCalendar})`;
  const shifted = offset === 0 ? morning : `WORKDAY.INTL(${morning},${offset},${onCalendar})`;
  return formulaCell(
    `IF(ISNUMBER(${listNames.goLive}),${shifted},"")`,
    serial(asked) ?? "",
    "inputCentre",
    "date",
  );
}

/** Where it lay when the newest baseline was taken, and by how many working days its finish moved since. */
function baselineCells({ layout, since }: RoadmapContext, { action }: RoadmapEntry, row: number): Cells {
  const moved = since.get(action.id);
  if (!moved) return [];
  const at = (key: RoadmapKey) => layout.roadmap.cell(key, row);
  const days = (from: string, to: string) => `NETWORKDAYS.INTL(${from},${to}-1,${onCalendar})`;
  const [was, now] = [at("baseFinish"), at("finish")];
  return [
    ["baseStart", date(moved.baseline.start, "centre")],
    ["baseFinish", date(moved.baseline.finish, "centre")],
    [
      "moved",
      moved.finishDays === null
        ? cell("", "centre")
        : formulaCell(
            `IF(ISNUMBER(${now}),IF(${now}=${was},0,IF(${now}>${was},${days(was, now)},-${days(now, was)})),"")`,
            moved.finishDays,
            "centre",
            "signed",
          ),
    ],
  ];
}

/** Lateness, and what comes next. */
function orderCells({ layout: { roadmap }, next }: RoadmapContext, entry: RoadmapEntry, row: number): Cells {
  const at = (key: RoadmapKey) => roadmap.cell(key, row);
  const start = serial(entry.start);
  const isDone = `${at("status")}="${actionStatusTitles.done}"`;
  return [
    [
      "late",
      formulaCell(
        `IF(AND(${at("open")}=1,ISNUMBER(${at("finish")}),N(${at("finish")})<${listNames.reportDate}),"Late","")`,
        entry.late ? "Late" : "",
        "centre",
      ),
    ],
    [
      "open",
      formulaCell(
        `IF(OR(${isDone},${at("status")}="${actionStatusTitles.dropped}"),0,1)`,
        isOpen(entry) ? 1 : 0,
        "working",
      ),
    ],
    [
      "key",
      formulaCell(
        `IF(AND(${at("open")}=1,ISNUMBER(${at("start")})),${at("start")}+${entry.rank}/100000,"")`,
        isOpen(entry) && start !== null ? start + entry.rank / 100_000 : "",
        "working",
        "two",
      ),
    ],
    [
      "next",
      formulaCell(
        `IF(ISNUMBER(${at("key")}),RANK(${at("key")},${roadmap.own("key")},1),"")`,
        next.get(entry.action.id) ?? "",
        "working",
      ),
    ],
  ];
}

function serial(day: string | null): number | null {
  return day === null ? null : serialOf(day);
}

/** What it waits for, by refs: "A3", "A4 + 5 d", "start of A7 + 2 d". */
function waitsFor({ facts, links }: RoadmapContext, id: string): string {
  return (links.get(id) ?? [])
    .flatMap(({ predecessorId, kind, lagDays }) => {
      const ref = facts.refs.get(predecessorId);
      if (ref === undefined) return [];
      const lag = lagDays === 0 ? "" : ` ${lagDays < 0 ? "−" : "+"} ${Math.abs(lagDays)} d`;
      return [
        { number: Number(ref.slice(1)), text: `${kind === "start-to-start" ? "start of " : ""}${ref}${lag}` },
      ];
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ text }) => text)
    .join(", ");
}

function whyLate({ late, titleOf }: RoadmapContext, id: string): string {
  const found = late.get(id);
  return found ? `${sentence(missedWords(found))}\n${lateWords(found, titleOf)}` : "";
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function milestonesWords({ milestones }: RoadmapContext, id: string): string {
  return milestones
    .filter(({ actionIds }) => actionIds.includes(id))
    .map(({ title }) => title)
    .join("\n");
}

function answeredFindings(facts: Facts, { findingIds }: RoadmapEntry): string {
  const ids = new Set(findingIds);
  return facts.register
    .filter(({ finding }) => ids.has(finding.id))
    .map(({ finding, rank }) => `F${rank} ${finding.title}`)
    .join("\n");
}
