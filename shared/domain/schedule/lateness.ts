import type { Schedule } from "./schedule.ts";
import type { Placed } from "./types.ts";
import { workingDays, workingDaysFromTo } from "./working-days.ts";

/** An open action that the forecast finishes later than the plan, and why. */
export interface Late {
  readonly activityId: string;
  /** Working days by which it finishes later, ≥ 1. */
  readonly days: number;
  readonly cause: LateCause;
}

export type LateCause =
  /** It could have begun and has not. */
  | { readonly kind: "not-begun" }
  /** It began later than planned by so many working days, and what is left of it is as planned. */
  | { readonly kind: "begun-late"; readonly days: number }
  /** It has begun and is not as far as it should be. */
  | { readonly kind: "slow" }
  /**
   * It waits for another that is late; `originId` is the one at which the delay began, which may be several steps
   * before, and whose own lateness, or recorded finish, says why.
   */
  | {
      readonly kind: "predecessor";
      readonly activityId: string;
      readonly linkId: string;
      readonly originId: string;
    };

/** What is late and why, the latest first, then by id. */
export function lateActivities(schedule: Schedule): readonly Late[] {
  const late: Late[] = [];
  for (const activity of schedule.input.activities) {
    if (activity.state !== "open") continue;
    const places = placesOf(schedule, activity.id);
    const days = places ? delayOf(places, schedule, "finish") : 0;
    if (places && days > 0) late.push({ activityId: activity.id, days, cause: causeOf(places, schedule) });
  }
  return late.toSorted((a, b) => b.days - a.days || (a.activityId < b.activityId ? -1 : 1));
}

interface Places {
  readonly plan: Placed;
  readonly forecast: Placed;
}

/** Where an activity lies in both passes; null unless it has dates in both. */
function placesOf({ plan, forecast }: Schedule, id: string): Places | null {
  const planned = plan.placements.get(id);
  const now = forecast.placements.get(id);
  return planned?.kind === "placed" && now?.kind === "placed" ? { plan: planned, forecast: now } : null;
}

function delayOf({ plan, forecast }: Places, { input }: Schedule, which: "start" | "finish"): number {
  return workingDaysFromTo(plan[which], forecast[which], workingDays(input.calendar));
}

function causeOf(places: Places, schedule: Schedule): LateCause {
  const { driver } = places.forecast;
  if (driver.by === "predecessor") {
    const { activityId, linkId } = driver;
    return { kind: "predecessor", activityId, linkId, originId: originOf(activityId, schedule) };
  }
  if (driver.by !== "recorded") return { kind: "not-begun" };
  const startDays = delayOf(places, schedule, "start");
  const days = delayOf(places, schedule, "finish");
  return startDays > 0 && days <= startDays ? { kind: "begun-late", days: startDays } : { kind: "slow" };
}

/** Follows what an activity waited for to the first that nothing held. */
function originOf(activityId: string, schedule: Schedule): string {
  let origin = activityId;
  for (;;) {
    const placement = schedule.forecast.placements.get(origin);
    if (placement?.kind !== "placed" || placement.driver.by !== "predecessor") return origin;
    origin = placement.driver.activityId;
  }
}
