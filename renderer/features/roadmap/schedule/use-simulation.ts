import { useEffect, useState } from "react";
import { seededRandom } from "../../../../shared/domain/schedule/random.ts";
import type { Schedule } from "../../../../shared/domain/schedule/schedule.ts";
import {
  simulate,
  type Simulation,
  type SimulationTarget,
} from "../../../../shared/domain/schedule/simulation.ts";

/** How far the runs are. */
export type Simulating =
  | { readonly kind: "running"; readonly share: number }
  /** Null when nothing has dates. */
  | { readonly kind: "done"; readonly simulation: Simulation | null };

const runs = 10_000;
/** The same plan always gives the same figures. */
const seed = 20_260_101;
/** So long, in ms, it works before it lets the window draw. */
const patience = 6;

/** The runs of a schedule that were made, so that coming back does not make them again. */
const known = new WeakMap<Schedule, { readonly targets: string; readonly simulation: Simulation | null }>();

/** Works through the forecast many times, in slices between which the window answers; anew when the schedule changes. */
export function useSimulation(schedule: Schedule, targets: readonly SimulationTarget[]): Simulating {
  const key = JSON.stringify(targets);
  const kept = known.get(schedule);
  const [made, setMade] = useState<{
    readonly of: Schedule;
    readonly key: string;
    readonly state: Simulating;
  } | null>(null);
  useEffect(() => {
    if (known.get(schedule)?.targets === key) return;
    const steps = simulate(schedule, {
      which: "forecast",
      runs,
      slice: 20,
      random: seededRandom(seed),
      targets: JSON.parse(key) as readonly SimulationTarget[],
    });
    let timer = 0;
    const work = () => {
      const until = performance.now() + patience;
      let step = steps.next();
      while (!step.done && performance.now() < until) step = steps.next();
      if (step.done) {
        known.set(schedule, { targets: key, simulation: step.value });
        setMade({ of: schedule, key, state: { kind: "done", simulation: step.value } });
        return;
      }
      setMade({ of: schedule, key, state: { kind: "running", share: step.value / runs } });
      timer = window.setTimeout(work);
    };
    timer = window.setTimeout(work);
    return () => window.clearTimeout(timer);
  }, [schedule, key]);
  if (kept?.targets === key) return { kind: "done", simulation: kept.simulation };
  return made?.of === schedule && made.key === key ? made.state : { kind: "running", share: 0 };
}
