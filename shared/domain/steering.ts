import { actionLibrary } from "../methodology/actions/library.ts";
import type { Decision, Recommendation } from "../workbook/entities/plan.ts";
import { inOrder, type Action, type Workbook } from "../workbook/model.ts";
import { milestonesOf } from "./milestones.ts";
import { roadmap as roadmapOf, type RoadmapEntry } from "./roadmap.ts";
import { scheduleOf } from "./schedule-of.ts";
import { pathChances } from "./schedule/finish-chances.ts";
import type { Schedule } from "./schedule/schedule.ts";
import { lateEntries, type LateEntry } from "./steering/late.ts";
import { sinceNewestBaseline, type SinceBaseline } from "./steering/moved.ts";
import { horizonOf, upcoming, type Upcoming } from "./steering/upcoming.ts";
import type { Dates, Guard } from "./strategy/guard.ts";
import { guardsOf } from "./strategy/guards.ts";

/** A decision as the committee sees it. */
export interface SteeringDecision {
  readonly decision: Decision;
  /** The action that hangs on it, unless that was removed. */
  readonly action: Action | null;
  /** Still asked for, and its day has passed. */
  readonly overdue: boolean;
}

/** What was decided on an action of the library. */
export interface SettledRecommendation {
  readonly recommendation: Recommendation;
  readonly title: string;
  /** The action it became, unless that was removed. */
  readonly action: Action | null;
}

/** When the plan will be finished, beside the day the committee wants. */
export interface SteeringChance {
  /** ISO; null while none is set. */
  readonly steeringDate: string | null;
  /** The probability, 0 … 1, that the longest path is finished by then; null without a day. */
  readonly chance: number | null;
  readonly expectedFinish: string;
  /** The first working day by which it is finished with 80 % and with 95 % probability. */
  readonly date80: string;
  readonly date95: string;
}

/** What a steering committee has to know. */
export interface Steering {
  /** Decided and declined, the newest first. */
  readonly decided: readonly SteeringDecision[];
  /** Recommendations accepted, adapted and rejected, the newest first. */
  readonly settled: readonly SettledRecommendation[];
  /** Asked for, the most urgent first; those without a day last. */
  readonly asked: readonly SteeringDecision[];
  readonly late: readonly LateEntry[];
  /** What the next 90 days bring, up to and with `until`. */
  readonly next: readonly Upcoming[];
  readonly until: string;
  readonly since: SinceBaseline | null;
  /** Null when nothing is scheduled. */
  readonly chance: SteeringChance | null;
  /** What the method warns of in the plan. */
  readonly guards: readonly Guard[];
}

/** What was computed already and need not be again. */
interface Known {
  readonly schedule?: Schedule;
  readonly roadmap?: readonly RoadmapEntry[];
  readonly guards?: readonly Guard[];
}

/**
 * What was decided, what is asked for, what is late and why, what comes next and what moved.
 *
 * @param today ISO date on which the committee meets.
 */
export function steeringOf(workbook: Workbook, today: string, known: Known = {}): Steering {
  const schedule = known.schedule ?? scheduleOf(workbook, today);
  const roadmap = known.roadmap ?? roadmapOf(workbook, today, schedule);
  const { calendar } = schedule.input;
  const milestones = milestonesOf(workbook, calendar);
  const decisions = inOrder(workbook.decisions).map((decision) => withAction(decision, workbook, today));
  const asked = decisions
    .filter(({ decision }) => decision.state === "asked")
    .toSorted((a, b) => compare(a.decision.date ?? "9999", b.decision.date ?? "9999"));
  return {
    decided: decisions
      .filter(({ decision }) => decision.state !== "asked")
      .toSorted((a, b) => compare(b.decision.date ?? "", a.decision.date ?? "")),
    settled: settledRecommendations(workbook),
    asked,
    late: lateEntries(roadmap, schedule, milestones, today),
    next: upcoming(
      roadmap,
      milestones,
      asked.map(({ decision }) => decision),
      today,
    ),
    until: horizonOf(today),
    since: sinceNewestBaseline(workbook.baselines.values(), roadmap, calendar),
    chance: chanceOf(workbook, schedule),
    guards: known.guards ?? guardsOf(workbook, datesOf(roadmap)),
  };
}

function withAction(decision: Decision, workbook: Workbook, today: string): SteeringDecision {
  return {
    decision,
    action: workbook.actions.get(decision.actionId ?? "") ?? null,
    overdue: decision.state === "asked" && decision.date !== null && decision.date < today,
  };
}

function settledRecommendations(workbook: Workbook): readonly SettledRecommendation[] {
  const titles = new Map(actionLibrary.map(({ id, title }) => [id, title]));
  return [...workbook.recommendations.values()]
    .filter(({ state }) => state !== "open")
    .toSorted((a, b) => compare(b.decidedAt ?? "", a.decidedAt ?? "") || compare(a.id, b.id))
    .map((recommendation) => {
      const action = workbook.actions.get(recommendation.actionId ?? "") ?? null;
      const title = titles.get(recommendation.id) ?? action?.title ?? "An action of your own library";
      return { recommendation, title, action };
    });
}

function chanceOf(workbook: Workbook, schedule: Schedule): SteeringChance | null {
  const chances = pathChances(schedule, "forecast");
  if (!chances) return null;
  const steeringDate = workbook.programme.get("programme")?.steeringDate ?? null;
  return {
    steeringDate,
    chance: steeringDate === null ? null : chances.chanceBy(steeringDate),
    expectedFinish: chances.expectedFinish,
    date80: chances.dateWith(0.8),
    date95: chances.dateWith(0.95),
  };
}

/** When the actions that have dates run. */
export function datesOf(roadmap: readonly RoadmapEntry[]): Dates {
  return new Map(
    roadmap.flatMap(({ action, start, finish }) =>
      start !== null && finish !== null ? [[action.id, { start, finish }]] : [],
    ),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
