import { dayNumber } from "../../../../shared/domain/calendar.ts";
import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import type { Placed } from "../../../../shared/domain/schedule/types.ts";
import type { WorkingDays } from "../../../../shared/domain/schedule/working-days.ts";

/** A stretch of time in day numbers: from the morning of one day to that of another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is drawn of an action, in day numbers. */
export interface Bar extends Span {
  /** Share done, 0–1. */
  readonly progress: number;
  /** Where its slack ends; null without any. */
  readonly slackTo: number | null;
  /** Where it ends when all goes well and when much goes wrong; null when its estimate is one figure. */
  readonly whisker: Span | null;
  /** Where it will lie as things are; null when that is where it was planned. */
  readonly forecast: Span | null;
  /** Where it lay in the baseline; null when it was not in it. */
  readonly ghost: Span | null;
  readonly critical: boolean;
  readonly late: boolean;
  /** Dropped: it is no longer part of the plan. */
  readonly dropped: boolean;
}

/** Where an action lies by a schedule that is being tried out. */
export interface Placement {
  readonly planned: Placed | null;
  readonly forecast: Placed | null;
}

const numbersOf = new Map<string, number>();

/** The number of a date; dates come again and again, so each is read once. */
export function dayOf(date: string): number {
  let day = numbersOf.get(date);
  if (day === undefined) {
    day = dayNumber(date);
    numbersOf.set(date, day);
  }
  return day;
}

/** From the morning of the first to the evening of the last day. */
export function spanOf(start: string, finish: string): Span {
  return { from: dayOf(start), to: dayOf(finish) + 1 };
}

interface Surroundings {
  readonly numbers: WorkingDays;
  /** The baseline's dates by action; empty without one. */
  readonly baseline: ReadonlyMap<string, { readonly start: string; readonly finish: string }>;
}

/** The bar of an action; null when it has no dates. */
export function barOf(
  entry: RoadmapEntry,
  { planned, forecast }: Placement,
  { numbers, baseline }: Surroundings,
): Bar | null {
  const { action } = entry;
  const start = action.actualStart ?? planned?.start ?? entry.start;
  const finish = action.actualFinish ?? planned?.finish ?? entry.finish;
  if (start === null || finish === null) return null;
  const span = spanOf(start, finish < start ? start : finish);
  const was = baseline.get(action.id);
  const isDone = action.status === "done";
  const dropped = action.status === "dropped";
  const open = !isDone && !dropped;
  return {
    ...span,
    progress: action.progress / 100,
    slackTo: open && planned && planned.totalSlack > 0 ? dayOf(planned.lateFinish) + 1 : null,
    whisker: open ? whiskerOf(action, start, numbers) : null,
    forecast: open && forecast ? differing(spanOf(forecast.start, forecast.finish), span) : null,
    ghost: was ? spanOf(was.start, was.finish) : null,
    critical: open && (planned?.critical ?? false),
    late: entry.late,
    dropped,
  };
}

function whiskerOf(action: RoadmapEntry["action"], start: string, numbers: WorkingDays): Span | null {
  const best = action.optimisticDays ?? action.durationDays;
  const worst = action.pessimisticDays ?? action.durationDays;
  if (best === worst) return null;
  const first = numbers.indexOf(start);
  const endAfter = (days: number) => dayOf(numbers.dateOf(Math.min(numbers.last, first + days - 1))) + 1;
  return { from: endAfter(best), to: endAfter(worst) };
}

function differing(span: Span, from: Span): Span | null {
  return span.from === from.from && span.to === from.to ? null : span;
}
