import { pathChances, type FinishChances } from "../../../../shared/domain/schedule/finish-chances.ts";
import type { Schedule } from "../../../../shared/domain/schedule/schedule.ts";
import type { Simulation, SimulationTarget } from "../../../../shared/domain/schedule/simulation.ts";
import type { DatedMilestone } from "../../../../shared/domain/milestones.ts";

/** How likely something is finished by its day. Probabilities are 0–1. */
export interface Chance {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  /** Along the longest path; null when it has no day, or nothing of it has dates. */
  readonly analytic: number | null;
  /** In the simulation; null while it runs, too. */
  readonly simulated: number | null;
  /** The days by which it is finished with these probabilities, by the simulation. */
  readonly with80: string | null;
  readonly with95: string | null;
}

/** What the simulation watches: the milestones that wait for something. */
export function targetsOf(milestones: readonly DatedMilestone[]): readonly SimulationTarget[] {
  return milestones
    .filter(({ actionIds }) => actionIds.length > 0)
    .map(({ id, actionIds }) => ({ id, activityIds: actionIds }));
}

/**
 * The whole plan by the steering date, and each milestone that waits for actions by its own day.
 *
 * @param simulation null while it runs
 */
export function chancesIn(
  schedule: Schedule,
  milestones: readonly DatedMilestone[],
  setting: { readonly steeringDate: string | null; readonly simulation: Simulation | null },
): readonly Chance[] {
  const { steeringDate, simulation } = setting;
  const whole = chance(
    { id: "whole", title: "The whole plan", date: steeringDate },
    pathChances(schedule, "forecast"),
    simulation?.finish ?? null,
  );
  const each = milestones
    .filter(({ actionIds }) => actionIds.length > 0)
    .map((milestone) =>
      chance(
        milestone,
        pathChances(schedule, "forecast", lastOf(milestone.actionIds, schedule)),
        simulation?.targets.get(milestone.id) ?? null,
      ),
    );
  return [whole, ...each];
}

function chance(
  of: { readonly id: string; readonly title: string; readonly date: string | null },
  analytic: FinishChances | null,
  simulated: FinishChances | null,
): Chance {
  const { id, title, date } = of;
  return {
    id,
    title,
    date,
    analytic: date === null || !analytic ? null : analytic.chanceBy(date),
    simulated: date === null || !simulated ? null : simulated.chanceBy(date),
    with80: simulated?.dateWith(0.8) ?? null,
    with95: simulated?.dateWith(0.95) ?? null,
  };
}

/** The action that is forecast to finish last; the first named when none has dates. */
function lastOf(actionIds: readonly string[], { forecast }: Schedule): string {
  const finishOf = (id: string) => {
    const placement = forecast.placements.get(id);
    return placement?.kind === "placed" ? placement.finish : "";
  };
  return actionIds.toSorted((a, b) => (finishOf(a) < finishOf(b) ? 1 : -1))[0] ?? "";
}

/** "96 %", "under 1 %", "over 99 %". */
export function chanceWords(probability: number): string {
  if (probability < 0.01) return "under 1 %";
  if (probability > 0.99) return "over 99 %";
  return `${Math.round(probability * 100)} %`;
}
