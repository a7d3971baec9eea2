import { expect, test } from "vitest";
import { goLiveChange } from "../../../../renderer/features/roadmap/schedule/go-live-change.ts";
import { addAction, afterCommands, planned } from "../../../builders/planned.ts";

const today = "2026-11-16";

const before = planned(
  [
    addAction("train", { goLiveOffset: -10, durationDays: 5 }),
    addAction("own", { start: "2026-12-01", durationDays: 5 }),
    addAction("close", { goLiveOffset: 5, durationDays: 2, finishBy: "2027-03-12" }),
    {
      type: "milestone/add",
      milestone: { id: "m", title: "Review", kind: "review", date: null, goLiveOffset: 3, note: "" },
      actionIds: [],
    },
  ],
  { goLive: "2027-03-01" },
);

test("a later go-live takes along what goes by it, by as many working days, and says which deadline it breaks", () => {
  const after = afterCommands(before, [{ type: "engagement/update", patch: { goLive: "2027-03-08" } }]);
  const change = goLiveChange(before, after, today);
  expect(change?.moved.map(({ id, days }) => [id, days])).toEqual([
    ["train", 5],
    ["close", 5],
  ]);
  expect(change?.milestones.map(({ id }) => id)).toEqual(["m"]);
  expect(change?.broken.map(({ actionId }) => actionId)).toEqual(["close"]);
});

test("a go-live that is taken away leaves those actions without dates and says so", () => {
  const after = afterCommands(before, [{ type: "engagement/update", patch: { goLive: null } }]);
  const change = goLiveChange(before, after, today);
  expect(change?.moved.map(({ days }) => days)).toEqual([null, null]);
  expect(change?.broken.map(({ text }) => text)).toEqual([
    expect.stringContaining("go-live is not set"),
    expect.stringContaining("go-live is not set"),
  ]);
});

test("nothing is said when go-live stays", () => {
  const after = afterCommands(before, [{ type: "engagement/update", patch: { purpose: "Use" } }]);
  expect(goLiveChange(before, after, today)).toBeNull();
});
