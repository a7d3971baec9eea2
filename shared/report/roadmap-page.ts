import { dayNumber } from "../domain/calendar.ts";
import { milestonesOf } from "../domain/milestones.ts";
import { roadmap, type RoadmapEntry } from "../domain/roadmap.ts";
import { scheduleOf } from "../domain/schedule-of.ts";
import { elements } from "../methodology/elements.ts";
import { engagementOf, type Workbook } from "../workbook/model.ts";

/** A stretch of the time axis, as shares of its width, 0–1. */
export interface PageSpan {
  readonly from: number;
  readonly to: number;
}

/** An action as a line of the printed plan. Dates are ISO; null while it has none. */
export interface PageLine {
  /** "A3". */
  readonly number: string;
  readonly title: string;
  /** Empty while nobody owns it. */
  readonly owner: string;
  readonly start: string | null;
  readonly finish: string | null;
  readonly bar: PageSpan | null;
  /** Share done, 0–1. */
  readonly progress: number;
  readonly critical: boolean;
  readonly late: boolean;
}

/** The roadmap on paper: its actions by element beside one time axis, over as many pages as it takes. */
export interface RoadmapPage {
  readonly client: string;
  readonly system: string;
  /** The months or quarters of the axis; each has its first day. */
  readonly ticks: readonly (PageSpan & { readonly date: string })[];
  /** Whether the ticks are quarters. */
  readonly quarters: boolean;
  /** Where today lies; null when it is not on the axis. */
  readonly today: number | null;
  /** Days that matter, by day; those before the first action are not on the axis. */
  readonly milestones: readonly {
    readonly title: string;
    readonly date: string;
    readonly at: number | null;
  }[];
  readonly parts: readonly { readonly title: string; readonly lines: readonly PageLine[] }[];
}

/** More months than these are too narrow to be named. */
const mostMonths = 18;

/** The printed plan; null without an action. @param today ISO date */
export function roadmapPageOf(workbook: Workbook, today: string): RoadmapPage | null {
  const schedule = scheduleOf(workbook, today);
  const entries = roadmap(workbook, today, schedule);
  if (entries.length === 0) return null;
  const milestones = milestonesOf(workbook, schedule.input.calendar).flatMap(({ title, date }) =>
    date === null ? [] : [{ title, date }],
  );
  const worked = entries
    .flatMap(({ start, finish }) => [start, finish].flatMap((date) => date ?? []))
    .toSorted();
  const isAhead = (date: string) => date >= (worked[0] ?? date);
  const axis = axisOf([...worked, ...milestones.map(({ date }) => date).filter(isAhead)], today);
  const { client, system } = engagementOf(workbook);
  return {
    client,
    system,
    ticks: axis.ticks,
    quarters: axis.quarters,
    today: today >= axis.first && today < axis.end ? axis.shareOf(today) : null,
    milestones: milestones.map((milestone) => ({
      ...milestone,
      at: isAhead(milestone.date) ? axis.shareOf(milestone.date) : null,
    })),
    parts: elements.flatMap(({ id, number, title }) => {
      const lines = entries
        .filter(({ action }) => action.element === id)
        .map((entry) => lineOf(entry, axis.shareOf));
      return lines.length === 0 ? [] : [{ title: `${number} ${title}`, lines }];
    }),
  };
}

function lineOf(entry: RoadmapEntry, shareOf: (date: string, days?: number) => number): PageLine {
  const { action, rank, owner, start, finish, planned, late } = entry;
  const open = action.status !== "done" && action.status !== "dropped";
  return {
    number: `A${rank}`,
    title: action.title,
    owner: owner?.name ?? "",
    start,
    finish,
    bar: start === null || finish === null ? null : { from: shareOf(start), to: shareOf(finish, 1) },
    progress: action.progress / 100,
    critical: open && (planned?.critical ?? false),
    late,
  };
}

/** The axis from the first day of a month or quarter to the last of another, around all of some dates. */
function axisOf(dates: readonly string[], today: string) {
  const sorted = dates.toSorted();
  const [from, until] = [sorted[0] ?? today, sorted.at(-1) ?? today];
  const months = monthOf(until) - monthOf(from) + 1;
  const quarters = months > mostMonths;
  const step = quarters ? 3 : 1;
  const begin = monthOf(from) - (monthOf(from) % step);
  const count = Math.ceil((monthOf(until) - begin + 1) / step);
  const first = firstOfMonth(begin);
  const end = firstOfMonth(begin + count * step);
  const [low, high] = [dayNumber(first), dayNumber(end)];
  const shareOf = (date: string, days = 0) => (dayNumber(date) + days - low) / (high - low);
  const ticks = Array.from({ length: count }, (_, i) => {
    const date = firstOfMonth(begin + i * step);
    return { date, from: shareOf(date), to: shareOf(firstOfMonth(begin + (i + 1) * step)) };
  });
  return { first, end, quarters, ticks, shareOf };
}

/** Months since the year 0. */
function monthOf(date: string): number {
  const [year = "0", month = "1"] = date.split("-");
  return Number(year) * 12 + Number(month) - 1;
}

function firstOfMonth(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
