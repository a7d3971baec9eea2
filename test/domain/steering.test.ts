import { describe, expect, test } from "vitest";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { steeringOf } from "../../shared/domain/steering.ts";
import { lateWords, missedWords } from "../../shared/domain/steering/words.ts";
import { linkId } from "../../shared/workbook/model.ts";
import { addAction, afterCommands, planned } from "../builders/planned.ts";
import { aBaseline, aDecision, aLink, aMilestone, aRecommendation } from "../builders/plans.ts";
import { anAction, anEngagement, buildEngagement, sampleSize, workbookOf } from "../builders/workbook.ts";

/** A Monday. */
const today = "2026-11-16";
const planned5 = { status: "planned", durationDays: 5 } as const;
const lateOf = (actions: Parameters<typeof workbookOf>[0]) =>
  steeringOf(workbookOf({ engagement: [anEngagement()], ...actions }), today).late;

describe("what is late, and why", () => {
  test("an action that has not begun, and the one that waits for it, which names it", () => {
    const workbook = workbookOf({
      engagement: [anEngagement()],
      actions: [
        anAction("a", { ...planned5, start: "2026-11-02", lateReason: "No time." }),
        anAction("b", { ...planned5, position: 2 }),
        anAction("c", { ...planned5, position: 3 }),
      ],
      actionLinks: [aLink("a", "b"), aLink("b", "c")],
    });
    const { late } = steeringOf(workbook, today);
    const nameOf = (id: string) => id.toUpperCase();
    expect(late.map(({ entry, days, chain }) => [entry.action.id, days, chain])).toEqual([
      ["a", 10, []],
      ["b", 10, ["a"]],
      ["c", 10, ["a", "b"]],
    ]);
    expect(late.map((each) => lateWords(each, nameOf))).toEqual([
      "No time.\nIt was to begin on 2 Nov 2026 and has not.",
      "It waits for “A”, which is late.",
      "It waits for “B”; the delay began with “A”.",
    ]);
    expect(late.map(missedWords)[0]).toBe("10 working days after the planned 6 Nov 2026");
  });

  test("an action as planned is not late, and neither is one that is done or dropped", () => {
    const past = { start: "2026-11-02", durationDays: 5 };
    const actions = [
      anAction("a", { ...planned5, start: "2026-11-16" }),
      anAction("b", { ...past, status: "done", progress: 100 }),
      anAction("c", { ...past, status: "dropped" }),
    ];
    expect(lateOf({ actions })).toEqual([]);
  });

  test("a promise that the plan itself does not keep counts, the earliest of several", () => {
    const [late] = lateOf({
      actions: [anAction("a", { ...planned5, start: "2026-11-30", finishBy: "2026-12-03" })],
      milestones: [aMilestone("m", { title: "Review", date: "2026-12-01" })],
      milestoneActions: [{ id: linkId("m", "a"), milestoneId: "m", actionId: "a" }],
    });
    expect(late).toMatchObject({
      missed: { kind: "milestone", date: "2026-12-01", title: "Review" },
      days: 3,
      cause: null,
    });
    expect(late && lateWords(late, (id) => id)).toBe("What is planned ends after that day.");
  });

  test("every action the roadmap calls late is among them, and each has a day it misses", () => {
    for (const seed of [1, 2, 3, 4]) {
      const workbook = buildEngagement({ ...sampleSize, actions: 60, answered: 0 }, seed);
      const on = "2027-02-01";
      const late = steeringOf(workbook, on).late;
      const ids = new Set(late.map(({ entry }) => entry.action.id));
      const missing = roadmap(workbook, on).filter((entry) => entry.late && !ids.has(entry.action.id));
      expect(missing.map(({ action }) => action.id)).toEqual([]);
      expect(late.length).toBeGreaterThan(0);
      expect(
        late.every(({ days, missed, forecastFinish }) => days >= 1 && missed.date < (forecastFinish ?? on)),
      ).toBe(true);
    }
  });
});

describe("decisions and recommendations", () => {
  test("what is asked for comes by its day, what is overdue says so; what was settled comes newest first", () => {
    const workbook = workbookOf({
      engagement: [anEngagement()],
      actions: [anAction("a")],
      decisions: [
        aDecision("later", { date: "2026-12-01", actionId: "a" }),
        aDecision("undated", { position: 2 }),
        aDecision("overdue", { date: "2026-11-15", position: 3 }),
        aDecision("old", { state: "decided", date: "2026-10-01", position: 4 }),
        aDecision("new", { state: "declined", date: "2026-11-01", position: 5 }),
      ],
      recommendations: [
        aRecommendation("own.open"),
        aRecommendation("own.old", {
          state: "accepted",
          actionId: "a",
          decidedAt: "2026-10-01T00:00:00.000Z",
        }),
        aRecommendation("own.new", { state: "rejected", decidedAt: "2026-11-01T00:00:00.000Z" }),
      ],
    });
    const { asked, decided, settled } = steeringOf(workbook, today);
    expect(asked.map(({ decision, overdue, action }) => [decision.id, overdue, action?.id])).toEqual([
      ["overdue", true, undefined],
      ["later", false, "a"],
      ["undated", false, undefined],
    ]);
    expect(decided.map(({ decision }) => decision.id)).toEqual(["new", "old"]);
    expect(settled.map(({ recommendation }) => recommendation.id)).toEqual(["own.new", "own.old"]);
  });
});

describe("what comes next", () => {
  test("the next 90 days hold the first and the last of them, by day, and nothing that is over", () => {
    const workbook = workbookOf({
      engagement: [anEngagement({ goLive: "2027-02-14" })],
      programme: [{ id: "programme", start: null, steeringDate: "2027-02-15" }],
      actions: [
        anAction("begun", { ...planned5, start: "2026-11-16", progress: 20, status: "in-progress" }),
        anAction("soon", { ...planned5, start: "2026-11-16", position: 2 }),
        anAction("far", { ...planned5, start: "2027-05-03", position: 3 }),
      ],
      decisions: [aDecision("due", { date: "2026-11-18" })],
    });
    const { next, until } = steeringOf(workbook, today);
    expect(until).toBe("2027-02-14");
    expect(
      next.map((event) => [event.date, event.kind, "entry" in event ? event.entry.action.id : ""]),
    ).toEqual([
      ["2026-11-16", "starts", "soon"],
      ["2026-11-18", "decision", ""],
      ["2026-11-19", "finishes", "begun"],
      ["2026-11-20", "finishes", "soon"],
      ["2027-02-14", "milestone", ""],
    ]);
  });
});

describe("what moved since the newest baseline", () => {
  test("nothing right after it was taken, and what a command moved after", () => {
    const before = planned([
      addAction("a", { start: "2026-12-01" }),
      addAction("b", { start: "2026-12-01" }),
    ]);
    const dates = roadmap(before, today).flatMap(({ action, start, finish }) =>
      start !== null && finish !== null ? [{ actionId: action.id, title: action.title, start, finish }] : [],
    );
    const taken = afterCommands(before, [
      { type: "baseline/take", baseline: { id: "l", name: "First", dates } },
    ]);
    expect(steeringOf(taken, today).since).toMatchObject({ moved: [], added: [], gone: [] });
    const after = afterCommands(taken, [
      { type: "actions/update", ids: ["b"], patch: { start: "2026-12-08" } },
      { type: "actions/remove", ids: ["a"] },
      addAction("c", { start: "2026-12-01" }),
    ]);
    const since = steeringOf(after, today).since;
    expect(since?.moved.map(({ entry, finishDays }) => [entry.action.id, finishDays])).toEqual([["b", 5]]);
    expect(since?.added.map(({ action }) => action.id)).toEqual(["c"]);
    expect(since?.gone).toEqual(["a"]);
  });

  test("the newest of several counts", () => {
    const baselines = [
      aBaseline("new", { takenAt: "2026-11-01T00:00:00.000Z", position: 1 }),
      aBaseline("old", { takenAt: "2026-10-01T00:00:00.000Z", position: 2 }),
    ];
    const workbook = workbookOf({ engagement: [anEngagement()], baselines });
    expect(steeringOf(workbook, today).since?.baseline.id).toBe("new");
  });
});

test("nothing recorded gives nothing to show, and no chance of nothing", () => {
  const steering = steeringOf(workbookOf({ engagement: [anEngagement({ goLive: null })] }), today);
  expect(steering).toMatchObject({ asked: [], decided: [], settled: [], late: [], next: [], guards: [] });
  expect(steering.since).toBeNull();
  expect(steering.chance).toBeNull();
});
