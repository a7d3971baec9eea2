import { describe, expect, it } from "vitest";
import { schedule, type Schedule } from "../../../shared/domain/schedule/schedule.ts";
import type { Pass, Placed } from "../../../shared/domain/schedule/types.ts";
import { activity, input, link, published } from "./networks.ts";

function placed(pass: Pass, id: string): Placed {
  const placement = pass.placements.get(id);
  if (placement?.kind !== "placed") throw new Error(`${id} has no dates: ${placement?.why}`);
  return placement;
}

function why(found: Schedule, id: string): string {
  const placement = found.plan.placements.get(id);
  return placement?.kind === "unplaced" ? placement.why : "placed";
}

function dates(pass: Pass, id: string): string {
  const { start, finish } = placed(pass, id);
  return start === finish ? start : `${start} to ${finish}`;
}

describe("the published example", () => {
  const { plan, estimates } = schedule(published);

  it("has the critical path 1-3-5-7", () => {
    expect(plan.criticalPath).toEqual(["1", "3", "5", "7"]);
    expect([...plan.placements.keys()].filter((id) => placed(plan, id).critical)).toEqual([
      "1",
      "3",
      "5",
      "7",
    ]);
  });

  it("is expected to take 24 days with a variance of 5", () => {
    const path = plan.criticalPath.map((id) => estimates.get(id)!);
    expect(path.reduce((sum, { expectedDays }) => sum + expectedDays, 0)).toBe(24);
    expect(path.reduce((sum, { variance }) => sum + variance, 0)).toBeCloseTo(5, 12);
    expect([plan.start, plan.finish]).toEqual(["2026-01-05", "2026-02-05"]);
  });

  it("gives the rest the slack that is left", () => {
    const slack = ["2", "4", "6"].map((id) => [placed(plan, id).totalSlack, placed(plan, id).freeSlack]);
    expect(slack).toEqual([
      [4, 4],
      [5, 0],
      [5, 5],
    ]);
    expect(placed(plan, "4").lateStart).toBe("2026-01-23");
    expect(placed(plan, "4").lateFinish).toBe("2026-01-27");
  });
});

describe("links", () => {
  const pair = [activity("A", 3), activity("B", 2)];
  const after = (patch: Parameters<typeof link>[2]) =>
    dates(schedule(input(pair, [link("A", "B", patch)])).plan, "B");

  it("start a successor on the working day after its predecessor finishes, over a weekend too", () => {
    expect(after({})).toBe("2026-01-08 to 2026-01-09");
    expect(after({ lagDays: 2 })).toBe("2026-01-12 to 2026-01-13");
  });

  it("may let it begin before that", () => {
    expect(after({ lagDays: -2 })).toBe("2026-01-06 to 2026-01-07");
  });

  it("may count from the predecessor's start", () => {
    expect(after({ kind: "start-to-start", lagDays: 1 })).toBe("2026-01-06 to 2026-01-07");
  });

  it("pass over a dropped activity to what comes before it, with both lags", () => {
    const three = [activity("A", 3), activity("X", 50, { state: "dropped" }), activity("B", 2)];
    const found = schedule(input(three, [link("A", "X", { lagDays: 1 }), link("X", "B", { lagDays: 1 })]));
    expect(dates(found.plan, "B")).toBe("2026-01-12 to 2026-01-13");
    expect(placed(found.plan, "B").driver).toEqual({ by: "predecessor", activityId: "A", linkId: "X-B" });
    expect(found.plan.criticalPath).toEqual(["A", "B"]);
    expect(why(found, "X")).toBe("dropped");
  });
});

describe("milestones", () => {
  it("are reached on the day on which the work before them ends", () => {
    const { plan } = schedule(
      input([activity("A", 5), activity("M", 0), activity("B", 1)], [link("A", "M"), link("M", "B")]),
    );
    expect(dates(plan, "M")).toBe("2026-01-09");
    expect(dates(plan, "B")).toBe("2026-01-12");
  });

  it("lie on their own date, and what follows begins that day", () => {
    const live = activity("M", 0, { start: { kind: "fixed", date: "2026-03-02" } });
    const { plan } = schedule(
      input([activity("A", 5), live, activity("B", 1)], [link("A", "M"), link("M", "B")]),
    );
    expect(dates(plan, "M")).toBe("2026-03-02");
    expect(dates(plan, "B")).toBe("2026-03-02");
    expect(placed(plan, "A").totalSlack).toBe(35);
  });
});

describe("the forecast", () => {
  const chain = (patch: Parameters<typeof activity>[2], today: string) =>
    schedule(input([activity("A", 5, patch), activity("B", 2)], [link("A", "B")], { today }));

  it("moves what has not begun to today, and what follows with it", () => {
    const { plan, forecast } = chain({}, "2026-01-14");
    expect(dates(plan, "A")).toBe("2026-01-05 to 2026-01-09");
    expect(dates(forecast, "A")).toBe("2026-01-14 to 2026-01-20");
    expect(placed(forecast, "A").driver).toEqual({ by: "today" });
    expect(dates(forecast, "B")).toBe("2026-01-21 to 2026-01-22");
  });

  it("places what is left of work that has begun from today on", () => {
    const { forecast } = chain({ actualStart: "2026-01-06", progress: 40 }, "2026-01-14");
    expect(dates(forecast, "A")).toBe("2026-01-06 to 2026-01-16");
    expect(placed(forecast, "A").driver).toEqual({ by: "recorded" });
  });

  it("keeps the dates of what is done, on a weekend too", () => {
    const { forecast } = chain(
      { state: "done", actualStart: "2026-01-03", actualFinish: "2026-01-10" },
      "2026-01-14",
    );
    expect(dates(forecast, "A")).toBe("2026-01-03 to 2026-01-10");
    expect(dates(forecast, "B")).toBe("2026-01-14 to 2026-01-15");
    expect(placed(forecast, "A").critical).toBe(false);
  });

  it("takes the plan for what was done without a date, but not after today", () => {
    expect(dates(chain({ state: "done" }, "2026-01-20").forecast, "A")).toBe("2026-01-05 to 2026-01-09");
    expect(placed(chain({ state: "done" }, "2026-01-07").forecast, "A").finish).toBe("2026-01-07");
  });

  it("lets a fixed date that has passed go", () => {
    const { plan, forecast } = chain({ start: { kind: "fixed", date: "2026-01-07" } }, "2026-01-14");
    expect(placed(plan, "A").start).toBe("2026-01-07");
    expect(placed(forecast, "A").start).toBe("2026-01-14");
  });
});

describe("activities without dates", () => {
  it("are those of which nothing says when they begin", () => {
    const found = schedule(
      input(
        [
          activity("A", 1),
          activity("B", 1),
          activity("C", 1, { start: { kind: "not-before", date: "2026-01-06" } }),
        ],
        [link("A", "B")],
        { planStart: null },
      ),
    );
    expect(["A", "B", "C"].map((id) => why(found, id))).toEqual(["no-start", "no-start", "placed"]);
  });

  it("are those no calendar reaches, and what waits for them", () => {
    const found = schedule(input([activity("A", 1e7), activity("B", 1), activity("C", 1)], [link("A", "B")]));
    expect(["A", "B", "C"].map((id) => why(found, id))).toEqual(["out-of-range", "out-of-range", "placed"]);
    expect(found.plan.finish).toBe("2026-01-05");
  });
});
