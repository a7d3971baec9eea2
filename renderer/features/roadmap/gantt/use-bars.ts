import { useMemo } from "react";
import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import type { BaselineDates } from "../../../../shared/domain/schedule/baseline.ts";
import type { Schedule } from "../../../../shared/domain/schedule/schedule.ts";
import type { WorkingDays } from "../../../../shared/domain/schedule/working-days.ts";
import { barOf, dayOf, type Bar, type Span } from "./bars.ts";
import type { DatedMilestone } from "../milestones.ts";

/** Bars of actions, worked out when they are first asked for. */
export type Bars = (actionId: string) => Bar | null;

/** The bars as recorded, or, while something is dragged, as they would be: only what moves is worked out again. */
export function useBars(
  entries: ReadonlyMap<string, RoadmapEntry>,
  setting: { readonly numbers: WorkingDays; readonly baseline: ReadonlyMap<string, BaselineDates> },
  preview: Schedule | null,
): Bars {
  const { numbers, baseline } = setting;
  const recorded = useMemo(() => recordedBars(entries, { numbers, baseline }), [entries, numbers, baseline]);
  return useMemo((): Bars => {
    if (!preview) return recorded;
    return (id) => {
      const entry = entries.get(id);
      const planned = preview.plan.placements.get(id);
      const forecast = preview.forecast.placements.get(id);
      if (!entry || planned?.kind !== "placed") return recorded(id);
      const isSame = planned === entry.planned && forecast === entry.forecast;
      if (isSame) return recorded(id);
      return barOf(
        entry,
        { planned, forecast: forecast?.kind === "placed" ? forecast : null },
        { numbers, baseline },
      );
    };
  }, [recorded, preview, entries, numbers, baseline]);
}

function recordedBars(
  entries: ReadonlyMap<string, RoadmapEntry>,
  setting: { readonly numbers: WorkingDays; readonly baseline: ReadonlyMap<string, BaselineDates> },
): Bars {
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
