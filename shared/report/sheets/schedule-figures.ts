import { workingDays } from "../../domain/schedule/working-days.ts";
import type { ActionLink } from "../../workbook/entities/plan.ts";
import { serialOf } from "../address.ts";
import type { Facts } from "../facts.ts";
import { dayOneOf } from "./lists.ts";

/** More working days than any plan has: stands where nothing holds a date back. */
export const unbounded = 1_000_000;

/** A link from or to an action, by the other end's place in the roadmap, from 0. */
export interface LinkEnd {
  readonly at: number;
  readonly fromStart: boolean;
  readonly lag: number;
}

/** What the schedule sheet shows of an action; days are numbered from the lists' first day, null where there is none. */
export interface ScheduleFigures {
  readonly dropped: boolean;
  readonly fixed: boolean;
  /** Whether its dates follow from others by formulas; what waits in a circle, or lies beyond all calendars, has none. */
  readonly live: boolean;
  /** The day it is asked to begin, or the plan's first; 0 for none. */
  readonly own: number;
  /** The latest of that and what its predecessors allow; 0 for none. */
  readonly earliest: number;
  readonly start: number | null;
  /** The day after its last. */
  readonly end: number | null;
  readonly latestEnd: number | null;
  readonly slack: number | null;
  /** The latest day it may begin. */
  readonly latest: number | null;
  readonly before: readonly LinkEnd[];
  readonly after: readonly LinkEnd[];
}

export interface ScheduleSheetFigures {
  /** By the roadmap's order. */
  readonly actions: readonly ScheduleFigures[];
  /** The number of the plan's first day; 0 for none. */
  readonly planStart: number;
  /** The day after the last; 0 when nothing is placed. */
  readonly planEnd: number;
  /** False when the calendar has no working days, so that nothing can be worked out. */
  readonly any: boolean;
  /** The serial number of the day of a number. */
  readonly serialAt: (day: number) => number;
}

/** The app's own schedule in the terms of the sheet's formulas. */
export function scheduleFigures(facts: Facts): ScheduleSheetFigures {
  const { schedule, roadmap } = facts;
  const numbers = workingDays(schedule.input.calendar);
  const { workings } = schedule;
  const base = workings ? numbers.indexOf(dayOneOf(facts)) - 1 : 0;
  const end = workings?.plan.early.end ?? -Infinity;
  const placeOf = new Map(roadmap.map(({ action }, i) => [action.id, i]));
  const links = [...facts.workbook.actionLinks.values()];
  const before = endsBy(links, placeOf, "successorId", "predecessorId");
  const after = endsBy(links, placeOf, "predecessorId", "successorId");
  const planned = roadmap.map(({ action }, place) => plannedFigures(place, action.id));
  const planEnd = end === -Infinity ? 0 : end - base;
  return {
    actions: planned.map((figures, place) => withLatest(figures, place)),
    planStart: workings && schedule.input.planStart ? numbers.indexOf(schedule.input.planStart) - base : 0,
    planEnd,
    any: workings !== null,
    serialAt: (day) => serialOf(numbers.dateOf(day + base)),
  };

  type Planned = Omit<ScheduleFigures, "latestEnd" | "latest" | "earliest">;

  function plannedFigures(place: number, id: string): Planned {
    const ends = { before: before.get(place) ?? [], after: after.get(place) ?? [] };
    const i = workings?.network.indexOf.get(id);
    const dropped = roadmap[place]?.action.status === "dropped";
    if (!workings || i === undefined)
      return {
        dropped,
        fixed: false,
        live: workings !== null,
        own: 0,
        start: null,
        end: null,
        slack: null,
        ...ends,
      };
    const { terms, early, room } = workings.plan;
    const finite = Number.isFinite(early.start[i]);
    const own = terms.own[i] ?? -Infinity;
    return {
      dropped,
      fixed: terms.mode[i] === 1,
      live: workings.network.blocked[i] === 0 && early.start[i] !== Infinity,
      own: Number.isFinite(own) && !dropped ? own - base : 0,
      start: finite ? (early.start[i] ?? 0) - base : null,
      end: finite ? (early.finish[i] ?? 0) - base : null,
      slack: finite ? (room.total[i] ?? 0) : null,
      ...ends,
    };
  }

  function withLatest(figures: Planned, place: number): ScheduleFigures {
    const bounds = figures.before.map(({ at, fromStart, lag }) => {
      const from = fromStart ? planned[at]?.start : planned[at]?.end;
      return from === null || from === undefined ? 0 : from + lag;
    });
    const earliest = Math.max(figures.own, ...bounds);
    const { start, end: finish, slack } = figures;
    if (start === null || finish === null || slack === null)
      return { ...figures, earliest, latestEnd: null, latest: null };
    const finishBy = roadmap[place]?.action.finishBy ?? null;
    const promised = finishBy === null ? unbounded : numbers.indexAfter(finishBy) - base;
    const asks = figures.after.filter(({ fromStart }) => !fromStart).map(({ at, lag }) => latestOf(at) - lag);
    const latestEnd = Math.min(figures.dropped ? unbounded : Math.min(planEnd, promised), ...asks);
    const latest = figures.fixed ? start : Number.isFinite(slack) ? start + slack : null;
    return {
      ...figures,
      earliest,
      latestEnd,
      latest,
      slack: Number.isFinite(slack) ? slack : unbounded - finish,
    };
  }

  /** The latest start of a successor, as far as something holds it. */
  function latestOf(place: number): number {
    const { start = null, slack = null, fixed = false } = planned[place] ?? {};
    if (start === null || slack === null) return unbounded * 2;
    return fixed ? start : Number.isFinite(slack) ? start + slack : unbounded * 2;
  }
}

function endsBy(
  links: readonly ActionLink[],
  placeOf: ReadonlyMap<string, number>,
  here: "predecessorId" | "successorId",
  there: "predecessorId" | "successorId",
): ReadonlyMap<number, readonly LinkEnd[]> {
  const found = new Map<number, LinkEnd[]>();
  for (const link of links) {
    const place = placeOf.get(link[here]);
    const at = placeOf.get(link[there]);
    if (place === undefined || at === undefined) continue;
    const end = { at, fromStart: link.kind === "start-to-start", lag: link.lagDays };
    found.set(
      place,
      [...(found.get(place) ?? []), end].toSorted((a, b) => a.at - b.at),
    );
  }
  return found;
}
