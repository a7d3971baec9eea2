import { placingOf, type Placing } from "./drivers.ts";
import { estimateOf } from "./estimate.ts";
import { byIds, estimateProblems, networkOf, type Network } from "./network.ts";
import { passOf, type Made } from "./placements.ts";
import { forecastTerms, planTerms, type Known } from "./terms.ts";
import type { Activity, Estimate, InputProblem, Pass, Placement, ScheduleInput } from "./types.ts";
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
  const activities = byIds(input.activities);
  return placedAnew(input, {
    activities,
    estimates: activities.map(estimateOf),
    network: networkOf(activities, input.links),
    before: null,
  });
}

/** What a schedule is made of once rows have become numbers. */
interface Parts {
  readonly activities: readonly Activity[];
  readonly estimates: readonly Estimate[];
  readonly network: Network;
  /** The schedule of the same network and calendar before, as far as it can be used again. */
  readonly before: Schedule | null;
}

/** The schedule of a network that is known. */
export function placedAnew(
  input: ScheduleInput,
  { activities, estimates, network, before }: Parts,
): Schedule {
  const numbers = workingDays(input.calendar);
  const problems = [...network.problems, ...estimateProblems(activities)];
  const result = {
    input,
    estimates:
      before?.workings?.estimates === estimates ? before.estimates : estimatesById(network.ids, estimates),
    problems: inOrder(problems),
  };
  if (!numbers.any) {
    const none = unplacedPass(network.ids);
    const noDays = { kind: "no-working-days" } as const;
    return { ...result, plan: none, forecast: none, problems: [noDays, ...result.problems], workings: null };
  }
  const known: Known = { ...input, activities, estimates, numbers };
  const plan = placingOf(network, planTerms(known));
  const forecast = placingOf(network, forecastTerms(known, plan.terms, plan.early));
  return {
    ...result,
    plan: passOf(plan, activities, numbers, made(before, "plan")),
    forecast: passOf(forecast, activities, numbers, made(before, "forecast")),
    workings: { activities, estimates, network, plan, forecast },
  };
}

function estimatesById(
  ids: readonly string[],
  estimates: readonly Estimate[],
): ReadonlyMap<string, Estimate> {
  const found = new Map<string, Estimate>();
  estimates.forEach((estimate, i) => found.set(ids[i] ?? "", estimate));
  return found;
}

function made(before: Schedule | null, which: "plan" | "forecast"): Made | null {
  const workings = before?.workings;
  if (!workings) return null;
  return { placing: workings[which], activities: workings.activities, pass: before[which] };
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

function inOrder(problems: readonly InputProblem[]): readonly InputProblem[] {
  return problems
    .map((problem) => ({ problem, key: JSON.stringify(problem) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key === b.key ? 0 : 1))
    .map(({ problem }) => problem);
}
