import { describe, expect, it } from "vitest";
import { workingCalendar } from "../../../shared/domain/calendar.ts";
import { problemText } from "../../../shared/domain/schedule/problem-text.ts";
import { schedule } from "../../../shared/domain/schedule/schedule.ts";
import type { ScheduleInput } from "../../../shared/domain/schedule/types.ts";
import { activity, input, link } from "./networks.ts";

/** What is said of the plan, in words. */
function said(of: ScheduleInput): readonly string[] {
  const { problems, plan } = schedule(of);
  return [...problems, ...plan.problems].map((problem) => problemText(problem, (id) => id));
}

function starts(of: ScheduleInput): Readonly<Record<string, string>> {
  const { placements } = schedule(of).plan;
  return Object.fromEntries(
    [...placements].map(([id, found]) => [id, found.kind === "placed" ? found.start : found.why]),
  );
}

describe("what is wrong is said, and the rest is scheduled", () => {
  it("estimates out of order: the likely duration counts", () => {
    const found = input([activity("A", [5, 3, 9]), activity("B", 1)], [link("A", "B")]);
    expect(said(found)).toEqual([
      "The estimates of “A” are out of order: optimistic, likely and pessimistic must each be at least 1 day and must not fall. It is planned with its likely duration.",
    ]);
    expect(starts(found)).toEqual({ A: "2026-01-05", B: "2026-01-08" });
  });

  it.each([
    [[1, 2, 1.5], 2],
    [[0, 2, 3], 2],
    [[Number.NaN, Number.NaN, Number.NaN], 1],
    [[1, 1, Infinity], 1],
  ] as const)("estimates of %j count as %d", (days, planned) => {
    const { problems, estimates } = schedule(input([activity("A", days)]));
    expect(problems).toEqual([{ kind: "estimate", activityId: "A" }]);
    expect(estimates.get("A")).toEqual({ expectedDays: planned, variance: 0, plannedDays: planned });
  });

  it("a cycle is named, what is in and behind it has no dates, and the rest has", () => {
    const found = input(
      ["A", "B", "C", "D", "E"].map((id) => activity(id, 1)),
      [link("A", "B"), link("B", "C"), link("C", "A"), link("C", "D")],
    );
    expect(said(found)).toEqual([
      "These actions wait for each other, so that none can begin: A → B → C → A. Remove one of the dependencies.",
    ]);
    expect(starts(found)).toEqual({
      A: "in-cycle",
      B: "in-cycle",
      C: "in-cycle",
      D: "behind-cycle",
      E: "2026-01-05",
    });
  });

  it("every cycle that shares nothing with another is named", () => {
    const found = input(
      ["A", "B", "C", "D"].map((id) => activity(id, 1)),
      [link("D", "C"), link("C", "D"), link("B", "A"), link("A", "B"), link("B", "C")],
    );
    expect(schedule(found).problems).toEqual([
      { kind: "cycle", activityIds: ["A", "B"] },
      { kind: "cycle", activityIds: ["C", "D"] },
    ]);
  });

  it("a link to nothing, to itself, and a second time", () => {
    const found = input(
      [activity("A", 1), activity("B", 1)],
      [
        link("A", "B", { id: "second", lagDays: 2 }),
        link("A", "B", { id: "third" }),
        link("A", "B", { id: "first" }),
        link("A", "A"),
        link("A", "gone"),
        link("A", "B", { id: "other", kind: "start-to-start" }),
      ],
    );
    expect(said(found)).toEqual([
      "The same dependency is there twice. The one with the longer lag decides; one of the two can be removed.",
      "The same dependency is there twice. The one with the longer lag decides; one of the two can be removed.",
      "“A” depends on itself. That dependency is ignored.",
      "A dependency names an action that is not there. It is ignored.",
    ]);
    expect(schedule(found).problems).toEqual([
      { kind: "duplicate-link", linkId: "second", sameAsLinkId: "first" },
      { kind: "duplicate-link", linkId: "third", sameAsLinkId: "first" },
      { kind: "self-link", linkId: "A-A", activityId: "A" },
      { kind: "unknown-activity", linkId: "A-gone", activityId: "gone" },
    ]);
    expect(starts(found)).toEqual({ A: "2026-01-05", B: "2026-01-08" });
  });

  it("a fixed date before its predecessors allow it: it stays, and the shortfall is told", () => {
    const found = input(
      [activity("A", 5), activity("B", 1, { start: { kind: "fixed", date: "2026-01-07" } })],
      [link("A", "B")],
    );
    expect(said(found)).toEqual([
      "“B” is fixed 3 working days before “A” lets it start. Move the date or shorten what comes before it.",
    ]);
    expect(starts(found)["B"]).toBe("2026-01-07");
    expect(schedule(found).plan.placements.get("A")).toMatchObject({
      totalSlack: -3,
      freeSlack: -3,
      critical: true,
    });
  });

  it("a day to be finished by that is missed", () => {
    const found = input([activity("A", 5), activity("B", 5, { finishBy: "2026-01-15" })], [link("A", "B")]);
    expect(said(found)).toEqual(["“B” finishes 1 working day after the day it must be finished by."]);
    expect(schedule(found).plan.placements.get("A")).toMatchObject({ totalSlack: -1, freeSlack: -1 });
  });

  it("a fixed date before the plan starts", () => {
    const found = input([activity("A", 5, { start: { kind: "fixed", date: "2026-01-01" } })]);
    expect(said(found)).toEqual([
      "“A” is fixed 2 working days before the plan starts. Move its date or the start of the plan.",
    ]);
    expect(starts(found)).toEqual({ A: "2026-01-01" });
  });

  it("a negative lag that reaches before the plan's start ends there", () => {
    const found = input([activity("A", 2), activity("B", 1)], [link("A", "B", { lagDays: -5 })]);
    expect(said(found)).toEqual([
      "A negative lag would start “B” 3 working days before the plan starts. It starts with the plan.",
    ]);
    expect(starts(found)).toEqual({ A: "2026-01-05", B: "2026-01-05" });
  });

  it("a calendar without working days", () => {
    const never = workingCalendar({ weekendDays: [0, 1, 2, 3, 4, 5, 6] }, []);
    const found = input([activity("A", 2)], [], { calendar: never });
    expect(said(found)).toEqual([
      "The calendar has no working days, so nothing can be scheduled. Check the weekend days and the holidays in Set-up.",
    ]);
    expect(starts(found)).toEqual({ A: "no-working-days" });
  });
});
