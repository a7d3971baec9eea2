import { describe, expect, it } from "vitest";
import type { Command } from "../../shared/workbook/commands.ts";
import { roadmap } from "../../shared/domain/roadmap.ts";
import { addAction, addFinding, planned } from "../builders/planned.ts";

const addHoliday: Command = {
  type: "holidays/add",
  holidays: [{ id: "h1", date: "2026-12-08", name: "Local holiday" }],
};

describe("the roadmap", () => {
  it("goes by element, then start, unscheduled last, then the consultant's order", () => {
    const workbook = planned([
      addAction("later", { element: "assign-ownership", start: "2027-01-11" }),
      addAction("someday", { element: "assign-ownership" }),
      addAction("first", { element: "assign-ownership", start: "2026-12-01" }),
      addAction("evolve", { element: "measure-and-evolve", start: "2026-01-01" }),
    ]);
    expect(roadmap(workbook, "2026-11-16").map((entry) => entry.action.id)).toEqual([
      "first",
      "later",
      "someday",
      "evolve",
    ]);
    expect(roadmap(workbook, "2026-11-16").map((entry) => entry.rank)).toEqual([1, 2, 3, 4]);
  });

  it("finishes on a working day of the engagement's calendar", () => {
    const workbook = planned([addHoliday, addAction("a1", { start: "2026-12-05", durationDays: 3 })]);
    expect(roadmap(workbook, "2026-11-16")[0]).toMatchObject({ start: "2026-12-07", finish: "2026-12-10" });
  });

  it("calls an action late once its finish has passed, unless it is done or dropped", () => {
    const late = (status: "planned" | "done" | "dropped", today: string) =>
      roadmap(planned([addAction("a1", { start: "2026-12-01", durationDays: 1, status })]), today)[0]?.late;
    expect(late("planned", "2026-12-01")).toBe(false);
    expect(late("planned", "2026-12-02")).toBe(true);
    expect(late("done", "2026-12-02")).toBe(false);
    expect(late("dropped", "2026-12-02")).toBe(false);
  });

  it("leads to the findings each action answers", () => {
    const workbook = planned([addFinding("f1"), addFinding("f2"), addAction("a1", {}, ["f2", "f1"])]);
    expect(roadmap(workbook, "2026-11-16")[0]?.findingIds).toEqual(["f1", "f2"]);
  });
});
