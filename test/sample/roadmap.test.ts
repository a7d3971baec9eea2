import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importJson } from "../../electron/store/open-json.ts";
import { sampleFile } from "../../scripts/sample/build.ts";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { scheduleOf } from "../../shared/domain/schedule-of.ts";
import { compareWithBaseline } from "../../shared/domain/schedule/baseline.ts";
import { pathChances, type WhichPass } from "../../shared/domain/schedule/finish-chances.ts";
import { lateActivities } from "../../shared/domain/schedule/lateness.ts";
import { ownerLoads } from "../../shared/domain/schedule/owner-loads.ts";
import { seededRandom } from "../../shared/domain/schedule/random.ts";
import { simulated } from "../../shared/domain/schedule/simulation.ts";
import { shiftWorkingDays } from "../../shared/domain/schedule/working-days.ts";
import { phasesIn } from "../../shared/methodology/phases.ts";
import { decisionStates } from "../../shared/workbook/entities/plan.ts";
import { engagementOf } from "../../shared/workbook/model.ts";

/** The day on which the story is told. */
const today = "2026-11-16";

const { workbook } = await importJson(readFileSync(sampleFile, "utf8"));
const all = <R>(rows: ReadonlyMap<string, R>): readonly R[] => [...rows.values()];
const schedule = scheduleOf(workbook, today);
const entries = roadmap(workbook, today, schedule);
const actions = all(workbook.actions);
const going = entries.filter(({ action }) => action.status !== "dropped");
const placed = new Map(entries.map((entry) => [entry.action.id, entry]));
const steeringDate = workbook.programme.get("programme")?.steeringDate ?? "";
const ids = (rows: readonly { readonly action: { readonly id: string } }[]) =>
  rows.map(({ action }) => action.id).toSorted();

describe("the sample's actions as they are planned", () => {
  it("are fifty, each in a phase of a turnaround, most estimated from three points and for named groups", () => {
    const phases = new Set<string>(phasesIn(engagementOf(workbook).situation).map(({ id }) => id));
    expect(actions).toHaveLength(50);
    expect(new Set(actions.map(({ phase }) => phase ?? "none"))).toEqual(phases);
    const estimated = actions.filter(
      ({ optimisticDays, pessimisticDays }) => optimisticDays && pessimisticDays,
    );
    expect(estimated.length).toBeGreaterThanOrEqual(40);
    expect(new Set(all(workbook.actionGroups).map(({ actionId }) => actionId)).size).toBeGreaterThanOrEqual(
      18,
    );
    expect(new Set(all(workbook.actionGroups).map(({ groupId }) => groupId)).size).toBe(workbook.groups.size);
  });

  it("mostly say how one sees that they worked, half of them by a measure", () => {
    expect(actions.filter(({ success }) => success !== "").length).toBeGreaterThanOrEqual(44);
    expect(actions.filter(({ measureId }) => measureId !== null).length).toBeGreaterThanOrEqual(20);
  });

  it("begin on four fixed days, and else when what they wait for allows", () => {
    const fixed = actions.filter(({ startRule }) => startRule === "fixed").map(({ id }) => id);
    expect(fixed.toSorted()).toEqual([
      "a-agreement-2027",
      "a-february",
      "a-name-owner",
      "a-renewal-decision",
    ]);
    expect(actions.filter(({ goLiveOffset }) => goLiveOffset !== null)).toEqual([]);
    const driven = going.filter(({ planned }) => planned?.driver.by === "predecessor");
    expect(driven.length).toBeGreaterThanOrEqual(22);
  });

  it("record when they began and ended, and why some are late", () => {
    for (const { action, start, finish } of going) {
      const begun = action.status === "in-progress" || action.status === "done";
      expect(action.actualStart !== null, action.title).toBe(begun);
      expect(action.actualFinish !== null, action.title).toBe(action.status === "done");
      if (begun) expect(start! <= today, action.title).toBe(true);
      if (action.status === "done") expect(finish! < today, action.title).toBe(true);
    }
    const explained = actions.filter(({ lateReason }) => lateReason !== "").map(({ id }) => id);
    expect(explained.toSorted()).toEqual(["a-answer-mailbox", "a-interviews", "a-logins"]);
  });
});

describe("the sample's schedule", () => {
  it("hangs together by sixty links, of both kinds and some with a lag", () => {
    const links = all(workbook.actionLinks);
    expect(links).toHaveLength(60);
    const alongside = links.filter(({ kind }) => kind === "start-to-start").length;
    expect(alongside).toBeGreaterThanOrEqual(6);
    expect(alongside).toBeLessThan(links.length / 4);
    expect(links.filter(({ lagDays }) => lagDays > 0).length).toBeGreaterThanOrEqual(8);
  });

  it("can be kept as planned, and places everything that was not dropped", () => {
    expect([...schedule.problems, ...schedule.plan.problems]).toEqual([]);
    expect(ids(entries.filter(({ planned }) => planned === null))).toEqual(["a-no-record-no-pay"]);
    for (const { action, planned } of entries)
      expect(planned?.totalSlack ?? 0, action.title).toBeGreaterThanOrEqual(0);
  });

  it("ends within ten months, on the way from ownership over the Monday list and the bonus to the line", () => {
    expect(schedule.plan.criticalPath).toEqual([
      "a-name-owner",
      "a-owner-means",
      "a-behaviours",
      "a-monday",
      "a-bonus-plan",
      "a-goals-review",
      "a-handover",
    ]);
    expect(schedule.plan.finish! > "2027-08-01" && schedule.plan.finish! < "2027-09-16").toBe(true);
    const near = going.filter(({ planned }) => planned && !planned.critical && planned.totalSlack <= 5);
    expect(near.length).toBeGreaterThanOrEqual(4);
  });

  it.each<WhichPass>(["plan", "forecast"])(
    "reaches the steering date with a good chance and no certainty, by either figure (%s)",
    (which) => {
      const byPath = pathChances(schedule, which)?.chanceBy(steeringDate);
      const byRuns = simulated(schedule, { which, random: seededRandom(1), runs: 2000 })?.finish.chanceBy(
        steeringDate,
      );
      for (const chance of [byPath, byRuns]) {
        expect(chance).toBeGreaterThan(0.55);
        expect(chance).toBeLessThan(0.8);
      }
      expect(byRuns).toBeLessThan(byPath ?? 0);
    },
  );

  it("forecasts one broken promise, and two actions late by what happened to themselves", () => {
    expect(schedule.forecast.problems).toMatchObject([{ kind: "deadline-missed", activityId: "a-logins" }]);
    expect(lateActivities(schedule)).toMatchObject([
      { activityId: "a-answer-mailbox", cause: { kind: "begun-late" } },
      { activityId: "a-logins", cause: { kind: "slow" } },
    ]);
    for (const { activityId } of lateActivities(schedule))
      expect(workbook.actions.get(activityId)?.lateReason).not.toBe("");
  });

  it("overloads one owner, around the beginning of December", () => {
    const overloaded = ownerLoads(schedule).filter((load) => load.overloaded);
    expect(new Set(overloaded.map(({ ownerId }) => ownerId))).toEqual(new Set(["p-ines-caldeira"]));
    expect(overloaded.map(({ week }) => week)).toEqual(["2026-11-30", "2026-12-07"]);
  });
});

describe("the sample's steering", () => {
  it("has eight milestones on working days, none before what it waits for is planned to be finished", () => {
    const milestones = all(workbook.milestones);
    expect(milestones).toHaveLength(8);
    expect(milestones.filter(({ kind }) => kind === "steering").length).toBeGreaterThanOrEqual(3);
    for (const { id, title, date } of milestones) {
      expect(shiftWorkingDays(date!, 0, schedule.input.calendar), title).toBe(date);
      const waitsFor = all(workbook.milestoneActions).filter(({ milestoneId }) => milestoneId === id);
      expect(waitsFor.length, title).toBeGreaterThanOrEqual(1);
      for (const { actionId } of waitsFor)
        expect(placed.get(actionId)!.finish! <= date!, actionId).toBe(true);
    }
    expect(milestones.map(({ date }) => date)).toContain(steeringDate);
  });

  it("asks for four decisions to come, and keeps what was decided or declined before", () => {
    const decisions = all(workbook.decisions);
    expect(new Set(decisions.map(({ state }) => state))).toEqual(new Set(decisionStates));
    expect(decisions.filter(({ state }) => state === "asked")).toHaveLength(4);
    expect(decisions.filter(({ state }) => state === "declined")).toHaveLength(1);
    for (const { state, date, personId, actionId, title } of decisions) {
      expect(personId !== null && actionId !== null, title).toBe(true);
      expect(date! > today, title).toBe(state === "asked");
    }
  });

  it("compares with the plan of three weeks before: some kept, most moved, some added", () => {
    const [baseline, ...others] = all(workbook.baselines);
    expect(others).toEqual([]);
    expect(baseline!.takenAt < today).toBe(true);
    for (const { actionId, title, start, finish } of baseline!.dates) {
      const action = workbook.actions.get(actionId)!;
      expect(action.title).toBe(title);
      expect(action.createdAt < baseline!.takenAt, title).toBe(true);
      expect(start <= finish, title).toBe(true);
      for (const day of [start, finish])
        expect(shiftWorkingDays(day, 0, schedule.input.calendar), title).toBe(day);
    }
    const dates = new Map(baseline!.dates.map((row) => [row.actionId, row]));
    const changes = compareWithBaseline(dates, schedule.plan, schedule.input.calendar);
    const kinds = Map.groupBy(changes.values(), ({ kind }) => kind);
    expect(kinds.get("kept")!.length).toBeGreaterThanOrEqual(6);
    expect(kinds.get("moved")!.length).toBeGreaterThanOrEqual(15);
    expect(kinds.get("added")!.length).toBeGreaterThanOrEqual(15);
    expect(kinds.has("gone")).toBe(false);
  });
});
