import { describe, expect, it } from "vitest";
import { quantileSteps, quantilesOf } from "../../../shared/domain/schedule/durations.ts";
import { pathChances } from "../../../shared/domain/schedule/finish-chances.ts";
import { seededRandom } from "../../../shared/domain/schedule/random.ts";
import { schedule } from "../../../shared/domain/schedule/schedule.ts";
import { simulate, simulated, type SimulationOptions } from "../../../shared/domain/schedule/simulation.ts";
import type { ScheduleInput } from "../../../shared/domain/schedule/types.ts";
import { seeded } from "../../builders/seeded.ts";
import { activity, input, link, published, randomInput } from "./networks.ts";

function simulationOf(of: ScheduleInput, options: Partial<SimulationOptions> = {}) {
  const found = simulated(schedule(of), { which: "plan", random: seededRandom(7), ...options });
  if (!found) throw new Error("Nothing has dates.");
  return found;
}

describe("durations drawn at random", () => {
  it.each([0, 0.1, 0.25, 0.5, 0.8, 1])(
    "have the mean and variance of the estimate with likely at %d",
    (likely) => {
      const quantiles = quantilesOf(likely);
      // Straight between the quantiles: what is drawn.
      let mean = 0;
      let square = 0;
      for (let step = 0; step < quantileSteps; step += 1) {
        const [a, b] = [quantiles[step]!, quantiles[step + 1]!];
        mean += (a + b) / 2 / quantileSteps;
        square += (a * a + a * b + b * b) / 3 / quantileSteps;
      }
      expect(Math.abs(mean - (4 * likely + 1) / 6)).toBeLessThan(1e-3);
      expect(Math.abs(Math.sqrt(square - mean * mean) - 1 / 6)).toBeLessThan(2e-3);
    },
  );
});

describe("the simulation", () => {
  const chain = input(
    [1, 2, 3, 4, 5, 6].map((n) => activity(`${n}`, [4, 6, 14])),
    [1, 2, 3, 4, 5].map((n) => link(`${n}`, `${n + 1}`)),
  );

  it("agrees with the analytic figures where there is only one path", () => {
    const { finish } = simulationOf(chain);
    const path = pathChances(schedule(chain), "plan");
    expect(Math.abs(finish.expectedDays - (path?.expectedDays ?? 0))).toBeLessThan(0.15);
    expect(Math.abs(Math.sqrt(finish.variance) - Math.sqrt(path?.variance ?? 0))).toBeLessThan(0.1);
    for (const date of ["2026-02-27", "2026-03-03", "2026-03-06", "2026-03-10"])
      expect(Math.abs(finish.chanceBy(date) - (path?.chanceBy(date) ?? 0))).toBeLessThan(0.03);
  });

  it("sees the paths that are nearly as long: two that meet promise less than one", () => {
    const rivals = input(
      [activity("A", [5, 10, 21]), activity("B", [5, 10, 21]), activity("End", 0)],
      [link("A", "End"), link("B", "End")],
    );
    const { finish, criticality } = simulationOf(rivals);
    const path = pathChances(schedule(rivals), "plan");
    expect(finish.expectedDays).toBeGreaterThan((path?.expectedDays ?? 0) + 1);
    // Twelve days: Φ(0.375) for one of them, and about the square of it for both.
    expect(path?.chanceBy("2026-01-20")).toBeCloseTo(0.646, 3);
    expect(finish.chanceBy("2026-01-20")).toBeCloseTo(0.44, 1);
    expect(finish.chanceBy("2026-01-20")).toBeLessThan(0.5);
    expect(criticality.get("End")).toBe(1);
    expect((criticality.get("A") ?? 0) + (criticality.get("B") ?? 0)).toBeCloseTo(1, 3);
    expect(criticality.get("A")).toBeGreaterThan(0.47);
    expect(criticality.get("A")).toBeLessThan(0.53);
  });

  it("never expects less than the durations expected, for any plan", () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { activities, ...rest } = randomInput(20, seeded(seed), { pinned: false, recorded: false });
      // Estimates whose expected duration is a whole number, so that the plan's dates are made with it exactly.
      const whole = activities.map((row) => ({
        ...row,
        likely: row.optimistic,
        pessimistic: row.optimistic * 7,
      }));
      const of = { ...rest, planStart: "2026-01-05", activities: whole };
      const ends = schedule(of).workings?.plan.early.end ?? 0;
      const { finish } = simulationOf(of, { runs: 500, random: seededRandom(seed) });
      const error = 5 * Math.sqrt(finish.variance / 500);
      const mean = finish.finishes.reduce((sum, instant) => sum + instant, 0) / 500;
      expect(mean).toBeGreaterThanOrEqual(ends - error - 0.05);
    }
  });

  it("gives the same for the same seed, whatever the order of rows, and another for another", () => {
    const turned = {
      ...published,
      activities: published.activities.toReversed(),
      links: published.links.toReversed(),
    };
    const finishes = simulationOf(published).finish.finishes;
    expect(simulationOf(turned).finish.finishes).toEqual(finishes);
    expect(simulationOf(published, { random: seededRandom(8) }).finish.finishes).not.toEqual(finishes);
  });

  it("keeps fixed dates, and what is done", () => {
    const of = input(
      [
        activity("A", [5, 8, 17], { state: "done", actualStart: "2026-01-05", actualFinish: "2026-01-16" }),
        activity("B", [1, 2, 3], { start: { kind: "fixed", date: "2026-03-02" } }),
        activity("C", [1, 1, 9], { state: "dropped" }),
      ],
      [link("A", "B"), link("A", "C")],
      { today: "2026-01-19" },
    );
    const { finish, criticality } = simulationOf(of, {
      which: "forecast",
      runs: 300,
      targets: [
        { id: "first", activityIds: ["A"] },
        { id: "none", activityIds: ["C", "nobody"] },
      ],
    });
    expect([finish.dateWith(0.01) >= "2026-03-02", finish.chanceBy("2026-03-04")]).toEqual([true, 1]);
    expect(Object.fromEntries(criticality)).toEqual({ A: 0, B: 1 });
  });

  it("tells the chances of some of the activities, the last of which counts", () => {
    const { targets, finish } = simulationOf(published, {
      runs: 400,
      targets: [
        { id: "early", activityIds: ["1", "2"] },
        { id: "all", activityIds: published.activities.map(({ id }) => id) },
        { id: "none", activityIds: ["nobody"] },
      ],
    });
    expect([...targets.keys()]).toEqual(["early", "all"]);
    expect(targets.get("all")?.finishes).toEqual(finish.finishes);
    // 1 takes 9 ± 2 days and 2 takes 10 ± 1: in 12 days both are done with about 0.91, in 13 with 0.97.
    expect(targets.get("early")?.dateWith(0.95)).toBe("2026-01-21");
  });

  it("pauses after each slice, and can be stopped there", () => {
    const run = simulate(schedule(published), {
      which: "plan",
      random: seededRandom(1),
      runs: 1000,
      slice: 300,
    });
    expect([run.next(), run.next()]).toEqual([
      { done: false, value: 300 },
      { done: false, value: 600 },
    ]);
    expect(run.return(null)).toEqual({ done: true, value: null });
    expect(run.next().done).toBe(true);
  });

  it("has nothing to say when nothing has dates", () => {
    const of = input([activity("A", 2)], [], { planStart: null });
    expect(simulated(schedule(of), { which: "plan", random: seededRandom(1) })).toBeNull();
  });
});
