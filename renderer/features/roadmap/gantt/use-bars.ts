import { useMemo } from "react";
import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import type { BaselineDates } from "../../../../shared/domain/schedule/baseline.ts";
import type { WorkingDays } from "../../../../shared/domain/schedule/working-days.ts";
import { barOf, dayOf, type Bar, type Span } from "./bars.ts";
import type { DatedMilestone } from "../../../../shared/domain/milestones.ts";

/** Bars of actions, worked out when they are first asked for. */
export type Bars = (actionId: string) => Bar | null;

interface BarSetting {
  readonly numbers: WorkingDays;
  readonly baseline: ReadonlyMap<string, BaselineDates>;
}

/** The bars as recorded. */
export function useBars(entries: ReadonlyMap<string, RoadmapEntry>, { numbers, baseline }: BarSetting): Bars {
  return useMemo(() => recordedBars(entries, { numbers, baseline }), [entries, numbers, baseline]);
}

function recordedBars(entries: ReadonlyMap<string, RoadmapEntry>, setting: BarSetting): Bars {
  const known = new Map<string, Bar | null>();
  return (id) => {
    let bar = known.get(id);
    if (bar === undefined) {
      const entry = entries.get(id);
      bar = entry ? barOf(entry, entry, setting) : null;
      known.set(id, bar);
    }
    return bar;
  };
}

/** From the first to the last day of all that is drawn. */
export function drawnSpan(
  entries: readonly RoadmapEntry[],
  milestones: readonly DatedMilestone[],
  today: string,
): Span {
  let [first, last] = [today, today];
  const take = (date: string | null | undefined) => {
    if (date === null || date === undefined) return;
    if (date < first) first = date;
    if (date > last) last = date;
  };
  for (const { start, finish, forecast } of entries) {
    take(start);
    take(finish);
    take(forecast?.finish);
  }
  for (const { date } of milestones) take(date);
  return { from: dayOf(first), to: dayOf(last) + 1 };
}
