import { describe, expect, it } from "vitest";
import { pathChances } from "../../../shared/domain/schedule/finish-chances.ts";
import { standardNormal } from "../../../shared/domain/schedule/normal.ts";
import { schedule } from "../../../shared/domain/schedule/schedule.ts";
import { activity, input, link, plain, published } from "./networks.ts";
import { shiftWorkingDays } from "../../../shared/domain/schedule/working-days.ts";

describe("the standard normal distribution", () => {
  it.each([
    [0, 0.5],
    [1, 0.8413447460685429],
    [-1, 0.15865525393145707],
    [1.96, 0.9750021048517795],
    [-5, 2.866515718791939e-7],
    [-8, 6.220960574271785e-16],
  ])("has %d", (z, below) => {
    expect(Math.abs(standardNormal(z) - below)).toBeLessThan(1e-13);
  });

  it("ends at 0 and 1", () => {
    expect([standardNormal(-60), standardNormal(60)]).toEqual([0, 1]);
  });
});

describe("the chances along the longest path", () => {
  it("are those of the published example: 28 days suffice with 0.9633", () => {
    const chances = pathChances(schedule(published), "plan");
    const lastOf28 = shiftWorkingDays("2026-01-05", 27, plain);
    expect(chances).toMatchObject({
      path: ["1", "3", "5", "7"],
      expectedDays: 24,
      expectedFinish: "2026-02-05",
    });
    expect(chances?.variance).toBeCloseTo(5, 12);
    // The source rounds z to 1.79 and so has 0.9633; unrounded it is 0.96318.
    expect(chances?.chanceBy(lastOf28)).toBeCloseTo(0.96318, 5);
    expect(Math.abs((chances?.chanceBy(lastOf28) ?? 0) - 0.9633)).toBeLessThan(0.0002);
  });

  it("give the day that has a chance, and the chance of that day is enough", () => {
    const chances = pathChances(schedule(published), "plan");
    expect([0.5, 0.8, 0.95].map((chance) => chances?.dateWith(chance))).toEqual([
      "2026-02-05",
      "2026-02-09",
      "2026-02-11",
    ]);
    expect(chances?.chanceBy("2026-02-09")).toBeGreaterThanOrEqual(0.8);
    expect(chances?.chanceBy("2026-02-06")).toBeLessThan(0.8);
  });

  it("can be asked of any activity, and of what is left of it", () => {
    const found = schedule({
      ...published,
      activities: published.activities.map((row) =>
        row.id === "1" ? { ...row, progress: 50, actualStart: "2026-01-05" } : row,
      ),
      today: "2026-01-12",
    });
    const left = pathChances(found, "forecast", "1");
    // Five days have gone, half of the nine are left, with a quarter of the variance of 4.
    expect(left).toMatchObject({ path: ["1"], expectedDays: 9.5, variance: 1 });
    expect(pathChances(found, "forecast", "nobody")).toBeNull();
  });

  it("are 0 or 1 where nothing is uncertain", () => {
    const chances = pathChances(
      schedule(input([activity("A", 3), activity("B", 2)], [link("A", "B")])),
      "plan",
    );
    expect(["2026-01-08", "2026-01-09"].map((date) => chances?.chanceBy(date))).toEqual([0, 1]);
    expect(chances?.dateWith(0.95)).toBe("2026-01-09");
  });

  it("count a milestone with a date of its own for that day", () => {
    const live = activity("M", 0, { start: { kind: "fixed", date: "2026-03-02" } });
    const chances = pathChances(schedule(input([live])), "plan", "M");
    expect(chances?.dateWith(0.8)).toBe("2026-03-02");
    expect(["2026-02-27", "2026-03-02"].map((date) => chances?.chanceBy(date))).toEqual([0, 1]);
  });
});
