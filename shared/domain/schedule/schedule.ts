import type { Placing } from "./drivers.ts";
import { estimateOf } from "./estimate.ts";
import { byId, estimateProblems, networkOf, type Network } from "./network.ts";
import { forward } from "./passes.ts";
import { passOf } from "./placements.ts";
import { forecastTerms, planTerms, type Known } from "./terms.ts";
import type { Activity, Estimate, InputProblem, Link, Pass, Placement, ScheduleInput } from "./types.ts";
import { workingDays } from "./working-days.ts";

/** Where every activity lies, as planned and as forecast, and what cannot be. */
export interface Schedule {
  readonly input: ScheduleInput;
  readonly estimates: ReadonlyMap<string, Estimate>;
  /** By estimates, links and dates alone, without regard to what has happened or what day it is. */
  readonly plan: Pass;
  /** What has happened lies where it was recorded; what is left lies from today on. */
  readonly forecast: Pass;
  /** What is wrong with activities and links themselves; what cannot be kept is with each pass. */
  readonly problems: readonly InputProblem[];
  /** The numbers behind the dates, for what is computed further; null when the calendar has no working days. */
  readonly workings: Workings | null;
}

export interface Workings {
  /** In ascending order of their ids: the place here is the activity's number in the network. */
  readonly activities: readonly Activity[];
  readonly links: readonly Link[];
  readonly estimates: readonly Estimate[];
  readonly network: Network;
  readonly plan: Placing;
  readonly forecast: Placing;
}

/**
 * The schedule of a plan by the critical path method: Kelley and Walker, "Critical-path planning and scheduling", 1959,
 * with finish-to-start and start-to-start links, lags, and dates.
 *
 * A dropped activity is not in the plan, but what waited for it waits for what it waited for, with both lags: its place
 * in the order was meant. The order of rows makes no difference. What is wrong is reported and, as far as can be, worked
 * around: links to nothing and to themselves are ignored, activities in or behind a cycle get no dates.
 *
 * @throws RangeError of a date that is none
 */
export function schedule(input: ScheduleInput): Schedule {
  const activities = input.activities.toSorted(byId);
  const estimates = activities.map(estimateOf);
  return placedAnew(input, activities, estimates, networkOf(activities, input.links));
}

/** The schedule of a network that is known. */
export function placedAnew(
  input: ScheduleInput,
  activities: readonly Activity[],
  estimates: readonly Estimate[],
  network: Network,
): Schedule {
  const numbers = workingDays(input.calendar);
  const problems = [...network.problems, ...estimateProblems(activities)].toSorted(inOrder);
  const byIds = new Map(estimates.map((estimate, i) => [network.ids[i] ?? "", estimate]));
  if (!numbers.any) {
    const none = unplacedPass(network.ids);
    const noDays = { kind: "no-working-days" } as const;
    return {
      input,
      estimates: byIds,
      plan: none,
      forecast: none,
      problems: [noDays, ...problems],
      workings: null,
    };
  }
  const known: Known = { ...input, activities, estimates, numbers };
  const terms = planTerms(known);
  const plan: Placing = { network, terms, early: forward(network, terms) };
  const nowTerms = forecastTerms(known, terms, plan.early);
  const forecast: Placing = { network, terms: nowTerms, early: forward(network, nowTerms) };
  return {
    input,
    estimates: byIds,
    plan: passOf(plan, activities, numbers),
    forecast: passOf(forecast, activities, numbers),
    problems,
    workings: { activities, links: input.links, estimates, network, plan, forecast },
  };
}

function unplacedPass(ids: readonly string[]): Pass {
  const placement: Placement = { kind: "unplaced", why: "no-working-days" };
  return {
    start: null,
    finish: null,
    placements: new Map(ids.map((id) => [id, placement])),
    criticalPath: [],
    problems: [],
  };
}

function inOrder(a: InputProblem, b: InputProblem): number {
  const [one, other] = [a, b].map((problem) => JSON.stringify(problem));
  return (one ?? "") < (other ?? "") ? -1 : one === other ? 0 : 1;
}
