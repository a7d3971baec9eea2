import type { RoadmapEntry } from "../../../../shared/domain/roadmap.ts";
import { estimateOf } from "../../../../shared/domain/schedule/estimate.ts";
import type { WorkingDays } from "../../../../shared/domain/schedule/working-days.ts";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import type { Action } from "../../../../shared/workbook/model.ts";

/** Other dates for one action. */
export type Move = CommandOf<"actions/move">["moves"][number];

/** What a move does, or why it cannot be made. */
export type Moved =
  | { readonly kind: "move"; readonly move: Move }
  | { readonly kind: "refused"; readonly why: string };

export interface MoveSetting {
  readonly numbers: WorkingDays;
  readonly goLive: string | null;
  /** The first day of an action that had none. */
  readonly firstDay: string;
}

/** The longest an action may take, working days. */
const longest = 5000;

/**
 * Begins an action so many working days later (earlier when negative) than it lies. One that goes by go-live changes
 * its offset, any other gets a day of its own.
 */
export function movedBy(entry: RoadmapEntry, days: number, setting: MoveSetting): Moved {
  const { action, planned } = entry;
  const refusal = refusalOf(entry);
  if (refusal !== null) return { kind: "refused", why: refusal };
  const { numbers } = setting;
  const from = planned?.start ?? action.start;
  const index =
    from === null ? numbers.indexOf(setting.firstDay) + Math.max(0, days - 1) : numbers.indexOf(from) + days;
  if (index < numbers.first || index + entry.plannedDays > numbers.last)
    return { kind: "refused", why: "That is farther than the calendar reaches." };
  return { kind: "move", move: { id: action.id, patch: startPatch(action, index, setting) } };
}

function startPatch(action: Action, index: number, { numbers, goLive }: MoveSetting): Move["patch"] {
  if (action.goLiveOffset === null || goLive === null)
    return { start: numbers.dateOf(index), goLiveOffset: null };
  return { start: null, goLiveOffset: index - numbers.indexOf(goLive) };
}

function refusalOf({ action, unplaced }: RoadmapEntry): string | null {
  if (action.status === "dropped") return "It was dropped: give it another status first.";
  if (action.actualStart !== null)
    return "It has begun: its bar lies where it was recorded. Change the recorded start in its details.";
  if (unplaced === "in-cycle" || unplaced === "behind-cycle")
    return "It is in a circle of actions that wait for each other. Remove one of the links first.";
  return null;
}

/** Makes an action take so many working days as its bar shows, 1 or more; its three estimates go along. */
export function resizedTo(entry: RoadmapEntry, days: number): Moved {
  if (entry.action.actualFinish !== null)
    return { kind: "refused", why: "It is done: its dates are recorded." };
  const durationDays = likelyFor(Math.min(longest, Math.max(1, days)), entry.action);
  return { kind: "move", move: { id: entry.action.id, patch: { durationDays } } };
}

/** The least likely duration with which the dates are made of so many working days. */
function likelyFor(days: number, action: Action): number {
  let low = 1;
  let high = longest;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (estimateOf(estimatesWith(action, middle)).plannedDays >= days) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The three estimates once the likely one is another: it takes along an estimate that it passes. */
export function estimatesWith(
  { optimisticDays, pessimisticDays }: Pick<Action, "optimisticDays" | "pessimisticDays">,
  likely: number,
): { readonly optimistic: number; readonly likely: number; readonly pessimistic: number } {
  return {
    optimistic: Math.min(optimisticDays ?? likely, likely),
    likely,
    pessimistic: Math.max(pessimisticDays ?? likely, likely),
  };
}

/** The working day nearest to a place on the axis. @param day a day number with a fraction */
export function nearestWorkingDay(date: string, fraction: number, numbers: WorkingDays): number {
  const here = numbers.indexOf(date);
  return numbers.dateOf(here) === date && fraction >= 0.5 ? here + 1 : here;
}
