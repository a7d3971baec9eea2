import { describe, expect, it } from "vitest";
import {
  goalSentence,
  inTheWeek,
  readTimeOfDay,
  timeOfDay,
  weekOf,
} from "../../shared/domain/usage-goals.ts";
import { aUsageGoal } from "../builders/plans.ts";

describe("a usage goal", () => {
  it("is a sentence", () => {
    expect(goalSentence(aUsageGoal("g", "r"))).toBe("5 activities by Friday 12:00");
    const early = aUsageGoal("g", "r", { count: 1, object: "new account", weekday: 1, minutes: 485 });
    expect(goalSentence(early)).toBe("1 new account by Monday 08:05");
  });

  it("comes in the week by day, then by hour, then as it was recorded", () => {
    const goals = [
      aUsageGoal("sat", "r", { weekday: 6, position: 1 }),
      aUsageGoal("late", "r", { weekday: 5, minutes: 900, position: 2 }),
      aUsageGoal("second", "r", { weekday: 5, minutes: 720, position: 4 }),
      aUsageGoal("first", "r", { weekday: 5, minutes: 720, position: 3 }),
      aUsageGoal("mon", "r", { weekday: 1, minutes: 1439, position: 5 }),
    ];
    expect(inTheWeek(goals, [0, 6]).map(({ id }) => id)).toEqual(["mon", "first", "second", "late", "sat"]);
  });
});

describe("a week", () => {
  it("begins after the weekend, and has its free days last", () => {
    expect(weekOf([0, 6])).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(weekOf([5, 6])).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(weekOf([0])).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(weekOf([5])).toEqual([6, 0, 1, 2, 3, 4, 5]);
  });

  it("begins on Monday without a weekend, and on the one working day there is", () => {
    expect(weekOf([])).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(weekOf([0, 1, 2, 4, 5, 6])[0]).toBe(3);
  });
});

describe("a time of the day", () => {
  it.each([
    ["9", 540],
    ["09:30", 570],
    ["9.30", 570],
    ["17h15", 1035],
    ["0930", 570],
    [" 0:00 ", 0],
    ["23:59", 1439],
  ])("is read from %j", (typed, minutes) => {
    expect(readTimeOfDay(typed)).toBe(minutes);
  });

  it.each(["", "24:00", "9:60", "noon", "9:3", "930", "-1", "12:000"])("is not read from %j", (typed) => {
    expect(readTimeOfDay(typed)).toBeNull();
  });

  it("reads as it is written", () => {
    for (let minutes = 0; minutes < 1440; minutes += 1)
      expect(readTimeOfDay(timeOfDay(minutes))).toBe(minutes);
  });
});
