import { describe, expect, it } from "vitest";
import { compareWithBaseline } from "../../../shared/domain/schedule/baseline.ts";
import { lateActivities } from "../../../shared/domain/schedule/lateness.ts";
import { ownerLoads } from "../../../shared/domain/schedule/owner-loads.ts";
import { schedule } from "../../../shared/domain/schedule/schedule.ts";
import { activity, input, link, plain } from "./networks.ts";

describe("what is late, and why", () => {
  const chain = (patch: Parameters<typeof activity>[2], today: string) =>
    lateActivities(
      schedule(
        input(
          [activity("A", 5, patch), activity("B", 2), activity("C", 2), activity("Other", 30)],
          [link("A", "B"), link("B", "C")],
          { today },
        ),
      ),
    ).filter(({ activityId }) => activityId !== "Other");

  it("is what has not begun, and what waits for it, with the one at which the delay began", () => {
    expect(chain({}, "2026-01-07")).toEqual([
      { activityId: "A", days: 2, cause: { kind: "not-begun" } },
      {
        activityId: "B",
        days: 2,
        cause: { kind: "predecessor", activityId: "A", linkId: "A-B", originId: "A" },
      },
      {
        activityId: "C",
        days: 2,
        cause: { kind: "predecessor", activityId: "B", linkId: "B-C", originId: "A" },
      },
    ]);
  });

  it("tells what began late from what is slow", () => {
    expect(chain({ actualStart: "2026-01-07", progress: 20 }, "2026-01-08")[0]).toEqual({
      activityId: "A",
      days: 2,
      cause: { kind: "begun-late", days: 2 },
    });
    expect(chain({ actualStart: "2026-01-05", progress: 20 }, "2026-01-09")[0]).toEqual({
      activityId: "A",
      days: 3,
      cause: { kind: "slow" },
    });
  });

  it("leaves out what is on time, and what is done", () => {
    expect(chain({ actualStart: "2026-01-05", progress: 60 }, "2026-01-08")).toEqual([]);
    const done = chain(
      { state: "done", actualStart: "2026-01-05", actualFinish: "2026-01-13" },
      "2026-01-14",
    );
    expect(done.map(({ activityId }) => activityId)).toEqual(["B", "C"]);
  });
});

describe("now beside the baseline", () => {
  it("tells what moved by how many working days, what came and what went", () => {
    const now = schedule(
      input(
        [
          activity("kept", 2),
          activity("later", 3, { start: { kind: "not-before", date: "2026-01-12" } }),
          activity("added", 1),
          activity("dropped", 1, { state: "dropped" }),
          activity("loop", 1),
          activity("back", 1),
        ],
        [link("loop", "back"), link("back", "loop")],
      ),
    );
    const was = { start: "2026-01-05", finish: "2026-01-06" };
    const baseline = new Map(["kept", "later", "dropped", "deleted", "loop"].map((id) => [id, was]));
    expect(Object.fromEntries(compareWithBaseline(baseline, now.plan, plain))).toEqual({
      kept: { kind: "kept", baseline: was },
      later: { kind: "moved", baseline: was, startDays: 5, finishDays: 6 },
      dropped: { kind: "gone", baseline: was },
      deleted: { kind: "gone", baseline: was },
      loop: { kind: "undated", baseline: was },
      added: { kind: "added" },
    });
  });
});

describe("the load of owners", () => {
  it("counts the actions of each week, on the days they run, and calls more than two at once too many", () => {
    const ann = { ownerId: "ann" };
    const loads = ownerLoads(
      schedule(
        input(
          [
            activity("A", 7, ann),
            activity("B", 2, ann),
            activity("C", 1, ann),
            activity("D", 0, ann),
            activity("E", 3, { ownerId: "bob" }),
            activity("F", 3, { ...ann, state: "done" }),
            activity("G", 3),
          ],
          [],
          { today: "2026-01-05" },
        ),
      ),
    );
    expect(loads).toEqual([
      {
        ownerId: "ann",
        week: "2026-01-05",
        activityIds: ["A", "B", "C"],
        atOnce: 3,
        activityDays: 8,
        availableDays: 5,
        overloaded: true,
      },
      {
        ownerId: "ann",
        week: "2026-01-12",
        activityIds: ["A"],
        atOnce: 1,
        activityDays: 2,
        availableDays: 5,
        overloaded: false,
      },
      {
        ownerId: "bob",
        week: "2026-01-05",
        activityIds: ["E"],
        atOnce: 1,
        activityDays: 3,
        availableDays: 5,
        overloaded: false,
      },
    ]);
  });
});
