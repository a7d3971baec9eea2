import { milestonesOf } from "../domain/milestones.ts";
import { headingOf, underHeadings, type RoadmapGrouping } from "../domain/roadmap-headings.ts";
import { isOpen, roadmap, type RoadmapEntry } from "../domain/roadmap.ts";
import { scheduleOf } from "../domain/schedule-of.ts";
import type { ActionLink } from "../workbook/entities/plan.ts";
import { engagementOf, type Workbook } from "../workbook/model.ts";
import { axisOf, type Axis, type PageSpan } from "./roadmap-axis.ts";
import { linkPieces, type LinkPiece, type PageLink } from "./roadmap-links.ts";
import { onPages, type PlanPaper } from "./roadmap-paper.ts";

/** A line of the printed plan. Dates are ISO; null while there is none. */
export type PlanRow =
  | { readonly kind: "heading"; readonly title: string }
  | {
      readonly kind: "milestone";
      readonly title: string;
      readonly date: string;
      /** Share of the axis; null for a day before the first action, which is not on it. */
      readonly at: number | null;
    }
  | {
      readonly kind: "action";
      /** Its number within the plan: 3 is printed as "A3". */
      readonly rank: number;
      readonly title: string;
      /** Empty while nobody owns it. */
      readonly owner: string;
      /** The numbers of the actions it waits for, rising. */
      readonly after: readonly number[];
      readonly start: string | null;
      readonly finish: string | null;
      readonly bar: PageSpan | null;
      /** How far it may slip and nothing else moves that matters; null without slack. */
      readonly slack: PageSpan | null;
      /** Share done, 0–1. */
      readonly progress: number;
      readonly critical: boolean;
      readonly late: boolean;
      readonly dropped: boolean;
    };

/** The roadmap on paper: its actions beside one time axis, over as many pages as it takes. */
export interface RoadmapPage {
  readonly client: string;
  readonly system: string;
  readonly ticks: Axis["ticks"];
  /** Whether the ticks are quarters. */
  readonly quarters: boolean;
  /** Where today lies; null when it is not on the axis. */
  readonly today: number | null;
  /** The rows of each page, with what of the links crosses them. */
  readonly pages: readonly (readonly { readonly row: PlanRow; readonly links: readonly LinkPiece[] }[])[];
}

/** How a plan is wanted on paper. */
export interface PlanWanted {
  readonly grouping: RoadmapGrouping;
  readonly paper: PlanPaper;
}

/** The printed plan; null without an action. @param today ISO date */
export function roadmapPageOf(workbook: Workbook, today: string, wanted: PlanWanted): RoadmapPage | null {
  const schedule = scheduleOf(workbook, today);
  const entries = roadmap(workbook, today, schedule);
  if (entries.length === 0) return null;
  const days = milestonesOf(workbook, schedule.input.calendar).flatMap(({ title, date }) =>
    date === null ? [] : [{ title, date }],
  );
  const worked = entries
    .flatMap((entry) => [entry.start, entry.finish, slackEnd(entry)].flatMap((date) => date ?? []))
    .toSorted();
  const isAhead = (date: string) => date >= (worked[0] ?? date);
  const axis = axisOf([...worked, ...days.map(({ date }) => date).filter(isAhead)], today);
  const going = goingLinks(workbook, entries);
  const links = pageLinks(going, entries);
  const milestones = days.map(({ title, date }): PlanRow => {
    return { kind: "milestone", title, date, at: isAhead(date) ? axis.shareOf(date) : null };
  });
  const rows: readonly PlanRow[] = [
    ...(milestones.length > 0 ? [headingRow("Milestones"), ...milestones] : []),
    ...underHeadings(entries, headingOf(wanted.grouping, workbook)).flatMap(({ head, members }) => [
      ...(head ? [headingRow(head.title)] : []),
      ...members.map((entry) => actionRow(entry, axis, links)),
    ]),
  ];
  const { client, system } = engagementOf(workbook);
  return {
    client,
    system,
    ticks: axis.ticks,
    quarters: axis.quarters,
    today: today >= axis.first && today < axis.end ? axis.shareOf(today) : null,
    pages: onPages(rows, wanted.paper).map((page) => {
      const pieces = linkPieces(page, links);
      return page.map((row, i) => ({ row, links: pieces[i] ?? [] }));
    }),
  };
}

function headingRow(title: string): PlanRow {
  return { kind: "heading", title };
}

/** The links by which the plan goes: those of dropped actions hold nothing up. */
function goingLinks(workbook: Workbook, entries: readonly RoadmapEntry[]): readonly ActionLink[] {
  const going = new Set(entries.flatMap(({ action }) => (action.status === "dropped" ? [] : [action.id])));
  return [...workbook.actionLinks.values()].filter(
    ({ predecessorId, successorId }) => going.has(predecessorId) && going.has(successorId),
  );
}

function pageLinks(links: readonly ActionLink[], entries: readonly RoadmapEntry[]): readonly PageLink[] {
  const known = new Map(entries.map((entry) => [entry.action.id, entry]));
  return links.flatMap(({ id, predecessorId, successorId, kind }) => {
    const [before, after] = [known.get(predecessorId), known.get(successorId)];
    if (!before || !after) return [];
    const driver = after.planned?.driver;
    const decides = driver?.by === "predecessor" && driver.linkId === id;
    return [
      {
        from: before.rank,
        to: after.rank,
        kind,
        critical: decides && isCritical(before) && isCritical(after),
      },
    ];
  });
}

function isCritical(entry: RoadmapEntry): boolean {
  return isOpen(entry) && (entry.planned?.critical ?? false);
}

function actionRow(entry: RoadmapEntry, { shareOf }: Axis, links: readonly PageLink[]): PlanRow {
  const { action, rank, owner, start, finish, late } = entry;
  const slackTo = slackEnd(entry);
  return {
    kind: "action",
    rank,
    title: action.title,
    owner: owner?.name ?? "",
    after: links.flatMap(({ from, to }) => (to === rank ? [from] : [])).toSorted((a, b) => a - b),
    start,
    finish,
    bar: start === null || finish === null ? null : { from: shareOf(start), to: shareOf(finish, 1) },
    slack: slackTo === null || finish === null ? null : { from: shareOf(finish, 1), to: shareOf(slackTo, 1) },
    progress: action.progress / 100,
    critical: isCritical(entry),
    late,
    dropped: action.status === "dropped",
  };
}

/** The last day to which an action may slip; null without slack or when it is done or dropped. */
function slackEnd(entry: RoadmapEntry): string | null {
  const { planned, finish } = entry;
  if (!planned || finish === null || !isOpen(entry) || planned.totalSlack <= 0) return null;
  return planned.lateFinish > finish ? planned.lateFinish : null;
}
