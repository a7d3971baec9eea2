import { expect, test } from "vitest";
import { roadmap } from "../../../../../shared/domain/roadmap.ts";
import { scheduleOf } from "../../../../../shared/domain/schedule-of.ts";
import { workingDays } from "../../../../../shared/domain/schedule/working-days.ts";
import { engagementOf, type Action } from "../../../../../shared/workbook/model.ts";
import { movedBy, resizedTo } from "../../../../../renderer/features/roadmap/gantt/moves.ts";
import { previewOf } from "../../../../../renderer/features/roadmap/gantt/preview.ts";
import { addAction, afterCommands, planned } from "../../../../builders/planned.ts";

const today = "2026-11-16";

/** A plan with one action "a", which another, "b", waits for. */
function planWith(more: Partial<Omit<Action, "id">>, goLive: string | null = "2027-03-01") {
  const workbook = planned(
    [
      addAction("a", { start: "2026-12-01", durationDays: 3, ...more }),
      addAction("b", { durationDays: 2 }),
      {
        type: "action-link/set",
        link: { predecessorId: "a", successorId: "b", kind: "finish-to-start", lagDays: 0 },
      },
    ],
    { goLive },
  );
  const schedule = scheduleOf(workbook, today);
  const entry = roadmap(workbook, today, schedule).find(({ action }) => action.id === "a");
  if (!entry) throw new Error("There is no such action.");
  const numbers = workingDays(schedule.input.calendar);
  return {
    workbook,
    schedule,
    entry,
    setting: { numbers, goLive: engagementOf(workbook).goLive, firstDay: today },
  };
}

test("an action moves over the weekend to the next working day", () => {
  const { entry, setting } = planWith({ start: "2026-12-04" });
  expect(movedBy(entry, 1, setting)).toMatchObject({ move: { patch: { start: "2026-12-07" } } });
  expect(movedBy(entry, -1, setting)).toMatchObject({ move: { patch: { start: "2026-12-03" } } });
});

test("an action that goes by go-live changes its offset and keeps no day of its own", () => {
  const { entry, setting } = planWith({ start: null, goLiveOffset: -10 });
  expect(movedBy(entry, 3, setting)).toEqual({
    kind: "move",
    move: { id: "a", patch: { start: null, goLiveOffset: -7 } },
  });
});

test("an action without a start begins on the programme's first day with the first step", () => {
  const { entry, setting } = planWith({ start: null });
  expect(movedBy(entry, 1, setting)).toMatchObject({ move: { patch: { start: today } } });
});

test("what has begun or was dropped is not moved, and why is said", () => {
  const begun = planWith({ actualStart: "2026-12-02" });
  expect(movedBy(begun.entry, 1, begun.setting)).toMatchObject({ why: expect.stringContaining("begun") });
  const dropped = planWith({ status: "dropped" });
  expect(movedBy(dropped.entry, 1, dropped.setting)).toMatchObject({
    why: expect.stringContaining("dropped"),
  });
});

test("resizing changes the likely duration so that the bar takes as many days as it was drawn to", () => {
  for (const estimates of [{}, { optimisticDays: 2, pessimisticDays: 20 }]) {
    const { workbook, entry } = planWith(estimates);
    for (const days of [1, 4, 9, 30]) {
      const resized = resizedTo(entry, days);
      if (resized.kind !== "move") throw new Error(resized.why);
      const after = afterCommands(workbook, [{ type: "actions/move", moves: [resized.move] }]);
      const [a] = roadmap(after, today).filter(({ action }) => action.id === "a");
      expect(a?.plannedDays).toBeGreaterThanOrEqual(days);
      expect(a?.plannedDays).toBeLessThanOrEqual(Math.max(days, 4));
    }
  }
});

test("what is shown while dragging is what is there once it is recorded", () => {
  const { workbook, schedule, entry, setting } = planWith({ optimisticDays: 2, pessimisticDays: 9 });
  for (const moved of [movedBy(entry, 7, setting), movedBy(entry, -2, setting), resizedTo(entry, 8)]) {
    if (moved.kind !== "move") throw new Error(moved.why);
    const preview = previewOf(schedule, workbook, [moved.move]);
    const recorded = scheduleOf(
      afterCommands(workbook, [{ type: "actions/move", moves: [moved.move] }]),
      today,
    );
    expect([...preview.placements]).toEqual([...recorded.plan.placements]);
  }
});
