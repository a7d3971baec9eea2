import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../../../shared/domain/calendar.ts";
import { schedule } from "../../../shared/domain/schedule/schedule.ts";
import type { Pass, Placed, ScheduleInput } from "../../../shared/domain/schedule/types.ts";
import { workingDays } from "../../../shared/domain/schedule/working-days.ts";
import { seeded } from "../../builders/seeded.ts";
import { anyInput, link } from "./networks.ts";

const runs = { numRuns: 300 };

function placedIn(pass: Pass): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  for (const [id, placement] of pass.placements) if (placement.kind === "placed") found.set(id, placement);
  return found;
}

/** The first of the links that the dates of its two activities break, by the dates as they are shown. */
function broken({ activities, links, calendar }: ScheduleInput, pass: Pass): unknown {
  const { indexOf } = workingDays(calendar);
  const places = placedIn(pass);
  const rows = new Map(activities.map((row) => [row.id, row]));
  return links.find(({ predecessorId, successorId, kind, lagDays }) => {
    const before = places.get(predecessorId);
    const after = places.get(successorId);
    if (!before || !after || rows.get(successorId)?.start.kind === "fixed") return false;
    // A milestone may lie in the morning of its day: what follows may begin that day.
    const ends = rows.get(predecessorId)?.likely === 0 || rows.get(successorId)?.likely === 0 ? 0 : 1;
    const bound = kind === "start-to-start" ? indexOf(before.start) : indexOf(before.finish) + ends;
    const slipped = rows.get(successorId)?.likely === 0 ? 1 : 0;
    return indexOf(after.start) < bound + lagDays - slipped;
  });
}

describe("whatever the plan", () => {
  it("no activity starts before its predecessors allow", () => {
    fc.assert(
      fc.property(anyInput({ pinned: true, recorded: false }), (input) => {
        const { plan, forecast } = schedule(input);
        expect(broken(input, plan)).toBeUndefined();
        expect(broken(input, forecast)).toBeUndefined();
      }),
      runs,
    );
  });

  it("work lies on working days, and never before the plan's start or, in the forecast, today", () => {
    fc.assert(
      fc.property(anyInput({ pinned: false, recorded: false }), (input) => {
        const { plan, forecast } = schedule(input);
        for (const [pass, from] of [
          [plan, input.planStart ?? ""],
          [forecast, input.today],
        ] as const)
          for (const { start, finish, lateStart, lateFinish } of placedIn(pass).values()) {
            for (const date of [start, finish, lateStart, lateFinish])
              expect(isWorkingDay(date, input.calendar)).toBe(true);
            expect(start <= finish && from <= start).toBe(true);
          }
      }),
      runs,
    );
  });

  it("slack is never negative when no date is fixed or promised", () => {
    fc.assert(
      fc.property(anyInput({ pinned: false, recorded: true }), (input) => {
        const { plan, forecast } = schedule(input);
        for (const pass of [plan, forecast])
          for (const { totalSlack, freeSlack } of placedIn(pass).values()) {
            expect(totalSlack).toBeGreaterThanOrEqual(0);
            expect(freeSlack).toBeGreaterThanOrEqual(0);
            expect(freeSlack).toBeLessThanOrEqual(totalSlack);
          }
        expect(plan.problems.filter(({ kind }) => kind !== "lag-before-plan-start")).toEqual([]);
      }),
      runs,
    );
  });

  it("negative slack comes with a date that cannot be kept", () => {
    fc.assert(
      fc.property(anyInput({ pinned: true, recorded: true }), (input) => {
        const { plan, forecast } = schedule(input);
        for (const pass of [plan, forecast])
          if ([...placedIn(pass).values()].some(({ totalSlack }) => totalSlack < 0))
            expect(pass.problems.map(({ kind }) => kind)).toEqual(
              expect.arrayContaining([expect.stringMatching(/fixed-too-early|deadline-missed/)]),
            );
      }),
      runs,
    );
  });

  it("the critical path has no slack when nothing is fixed", () => {
    fc.assert(
      fc.property(anyInput({ pinned: false, recorded: false }), (input) => {
        const { plan } = schedule(input);
        const places = placedIn(plan);
        expect(plan.criticalPath.length > 0).toBe(places.size > 0);
        for (const id of plan.criticalPath)
          expect(places.get(id)).toMatchObject({ totalSlack: 0, critical: true });
      }),
      runs,
    );
  });

  it("the order of rows makes no difference", () => {
    fc.assert(
      fc.property(anyInput({ pinned: true, recorded: true }), fc.nat(), (input, seed) => {
        const random = seeded(seed);
        const shuffled = <T>(rows: readonly T[]) =>
          rows
            .map((row) => ({ row, at: random.next() }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ row }) => row);
        const { plan, forecast, problems } = schedule(input);
        const other = schedule({
          ...input,
          activities: shuffled(input.activities),
          links: shuffled(input.links),
        });
        expect([other.plan, other.forecast, other.problems]).toEqual([plan, forecast, problems]);
        expect([...other.plan.placements.keys()]).toEqual([...plan.placements.keys()]);
      }),
      runs,
    );
  });

  it("another link never makes the finish earlier", () => {
    fc.assert(
      fc.property(anyInput({ pinned: true, recorded: false }), fc.nat(), fc.nat(), (input, a, b) => {
        const ends = [a, b].map((n) => n % input.activities.length).toSorted((one, other) => one - other);
        const [from, to] = ends.map((i) => input.activities[i]!.id);
        const before = schedule({ ...input, planStart: "2026-01-05" });
        const added = link(from!, to!, { id: "added" });
        const after = schedule({ ...input, planStart: "2026-01-05", links: [...input.links, added] });
        expect(after.plan.finish ?? "").toSatisfy((finish: string) => finish >= (before.plan.finish ?? ""));
      }),
      runs,
    );
  });
});
