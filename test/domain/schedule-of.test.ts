import { describe, expect, it } from "vitest";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { scheduleInputOf, scheduleOf } from "../../shared/domain/schedule-of.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { addAction, planned } from "../builders/planned.ts";

const today = "2026-11-16";
const goLiveOn = (goLive: string | null): Command => ({ type: "engagement/update", patch: { goLive } });
const beginning = (start: string | null): Command => ({ type: "programme/update", patch: { start } });
const link = (predecessorId: string, successorId: string, lagDays = 0): Command => ({
  type: "action-link/set",
  link: { predecessorId, successorId, kind: "finish-to-start", lagDays },
});
const plan = (id: string, patch: object): Command => ({ type: "actions/update", ids: [id], patch });
const datesIn = (workbook: Workbook) =>
  Object.fromEntries(
    roadmap(workbook, today).map(({ action, start, finish }) => [action.id, [start, finish]]),
  );

describe("the schedule of an engagement", () => {
  it("lets an action begin on the working day after the one it waits for", () => {
    const workbook = planned([
      addAction("a", { start: "2026-12-03", durationDays: 2 }),
      addAction("b", { durationDays: 3 }),
      link("a", "b"),
    ]);
    expect(datesIn(workbook)).toEqual({
      a: ["2026-12-03", "2026-12-04"],
      b: ["2026-12-07", "2026-12-09"],
    });
  });

  it("leaves an action without dates while nothing says when it begins, until the programme has a start", () => {
    const rows = [addAction("a", { durationDays: 2 })];
    expect(datesIn(planned(rows))).toEqual({ a: [null, null] });
    expect(roadmap(planned(rows), today)[0]?.unplaced).toBe("no-start");
    expect(datesIn(planned([...rows, beginning("2026-12-05")]))).toEqual({ a: ["2026-12-07", "2026-12-08"] });
  });

  it("moves what follows go-live with go-live, and what waits for that", () => {
    const rows = [
      addAction("a", { durationDays: 2 }),
      plan("a", { goLiveOffset: -3 }),
      addAction("b", { durationDays: 1 }),
      link("a", "b"),
    ];
    expect(datesIn(planned([...rows, goLiveOn("2026-12-09")]))).toEqual({
      a: ["2026-12-04", "2026-12-07"],
      b: ["2026-12-08", "2026-12-08"],
    });
    expect(datesIn(planned([...rows, goLiveOn("2026-12-16")]))).toEqual({
      a: ["2026-12-11", "2026-12-14"],
      b: ["2026-12-15", "2026-12-15"],
    });
  });

  it("says nothing of an action that follows go-live while go-live is not set", () => {
    const workbook = planned([
      goLiveOn(null),
      addAction("a"),
      plan("a", { goLiveOffset: 4 }),
      addAction("b"),
      link("a", "b"),
    ]);
    expect(scheduleInputOf(workbook, today).activities.map(({ id }) => id)).toEqual(["b"]);
    expect(scheduleInputOf(workbook, today).links).toEqual([]);
    expect(datesIn(workbook)["a"]).toEqual([null, null]);
  });

  it("plans with the mean of the three estimates", () => {
    const workbook = planned([
      addAction("a", { start: "2026-12-01", durationDays: 8 }),
      plan("a", { optimisticDays: 5, pessimisticDays: 17 }),
    ]);
    expect(scheduleOf(workbook, today).estimates.get("a")).toMatchObject({ expectedDays: 9, variance: 4 });
    expect(datesIn(workbook)["a"]).toEqual(["2026-12-01", "2026-12-11"]);
  });

  it("says what a date that cannot be kept lacks", () => {
    const workbook = planned([
      addAction("a", { start: "2026-12-01", durationDays: 5 }),
      addAction("b", { start: "2026-12-03", durationDays: 1 }),
      plan("b", { startRule: "fixed", finishBy: "2026-12-02" }),
      link("a", "b"),
    ]);
    expect(
      scheduleOf(workbook, today)
        .plan.problems.map(({ kind }) => kind)
        .toSorted(),
    ).toEqual(["deadline-missed", "fixed-too-early"]);
  });

  it("goes by what was recorded of an action that is done", () => {
    const workbook = planned([
      addAction("a", { start: "2026-12-01", durationDays: 5 }),
      plan("a", { status: "done", actualStart: "2026-11-02", actualFinish: "2026-11-05" }),
    ]);
    expect(datesIn(workbook)["a"]).toEqual(["2026-11-02", "2026-11-05"]);
  });
});

describe("links between actions", () => {
  const three = [addAction("a"), addAction("b"), addAction("c"), link("a", "b"), link("b", "c")];

  it("that would close a circle are refused with the circle named", () => {
    expect(() => planned([...three, link("c", "a")])).toThrow(/circle: “c” → “a” → “b” → “c”/);
    expect(() => planned([...three, link("a", "a")])).toThrow(/cannot wait for itself/);
  });

  it("go with the actions they tie", () => {
    const workbook = planned([...three, { type: "actions/remove", ids: ["b"] }]);
    expect(workbook.actionLinks.size).toBe(0);
  });

  it("are changed when they are set again", () => {
    expect([...planned([...three, link("a", "b", 4)]).actionLinks.values()]).toMatchObject([
      { id: "a.b", lagDays: 4 },
      { id: "b.c", lagDays: 0 },
    ]);
  });
});

describe("an action's plan", () => {
  const one = addAction("a", { durationDays: 5, start: "2026-12-01" });

  it.each([
    [{ optimisticDays: 6 }, /optimistic duration is longer/],
    [{ pessimisticDays: 4 }, /pessimistic duration is shorter/],
    [{ actualStart: "2026-12-04", actualFinish: "2026-12-03" }, /finished before it began/],
    [{ start: "2026-12-01", goLiveOffset: 3 }, /follows go-live, not both/],
  ])("that contradicts itself is refused: %j", (patch, words) => {
    expect(() => planned([one, plan("a", patch)])).toThrow(words);
  });

  it("takes its estimates along when the likely duration passes them", () => {
    const workbook = planned([
      one,
      plan("a", { optimisticDays: 4, pessimisticDays: 9 }),
      plan("a", { durationDays: 12 }),
    ]);
    expect(workbook.actions.get("a")).toMatchObject({ optimisticDays: 4, pessimisticDays: 12 });
    const shorter = planned([
      one,
      plan("a", { optimisticDays: 4, pessimisticDays: 9 }),
      plan("a", { durationDays: 2 }),
    ]);
    expect(shorter.actions.get("a")).toMatchObject({ optimisticDays: 2, pessimisticDays: 9 });
  });

  it("begins on a day or by go-live, whichever was given last", () => {
    const offset = planned([one, plan("a", { goLiveOffset: 5 })]);
    expect(offset.actions.get("a")).toMatchObject({ start: null, goLiveOffset: 5 });
    const dated = planned([one, plan("a", { goLiveOffset: 5 }), plan("a", { start: "2027-01-04" })]);
    expect(dated.actions.get("a")).toMatchObject({ start: "2027-01-04", goLiveOffset: null });
  });

  it("has a day of finishing as long as it is done", () => {
    const done = planned([one, plan("a", { status: "done" })]);
    expect(done.actions.get("a")).toMatchObject({ progress: 100, actualFinish: expect.any(String) });
    const again = planned([one, plan("a", { status: "done" }), plan("a", { progress: 60 })]);
    expect(again.actions.get("a")).toMatchObject({ status: "in-progress", actualFinish: null });
  });

  it("loses its owner when the owner is removed, and keeps everything else", () => {
    const workbook = planned([
      {
        type: "people/add",
        people: [{ id: "p", name: "Ann", jobTitle: "", role: "manager", groupId: null, email: "", note: "" }],
      },
      addAction("a", { ownerId: "p", start: "2026-12-01" }),
      { type: "people/remove", ids: ["p"] },
    ]);
    expect(workbook.actions.get("a")).toMatchObject({ ownerId: null, start: "2026-12-01" });
  });
});
