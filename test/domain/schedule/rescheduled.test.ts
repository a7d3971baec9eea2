import { describe, expect, it } from "vitest";
import { workingCalendar } from "../../../shared/domain/calendar.ts";
import { replanned, rescheduled, type ScheduleChange } from "../../../shared/domain/schedule/rescheduled.ts";
import { schedule, type Schedule } from "../../../shared/domain/schedule/schedule.ts";
import { seeded, seedOfRun, type Seeded } from "../../builders/seeded.ts";
import { activity, link, published, randomActivity, randomInput, randomLink } from "./networks.ts";

const kinds = { pinned: true, recorded: true };

function randomChange({ input }: Schedule, random: Seeded, step: number): ScheduleChange {
  const { activities, links } = input;
  const one = random.pick(activities);
  const changes: readonly (() => ScheduleChange)[] = [
    () => ({ activities: [randomActivity(one.id, random, kinds)] }),
    () => ({ activities: [{ ...one, start: { kind: "not-before", date: "2026-02-10" } }] }),
    () => ({ activities: [{ ...one, state: random.pick(["open", "done", "dropped"]) }] }),
    () => ({ activities: activities.slice(0, 5).map((row) => ({ ...row, progress: random.below(101) })) }),
    () => ({ activities: [randomActivity(`new${step}`, random, kinds)] }),
    () => (activities.length > 2 ? { removedActivityIds: [one.id] } : {}),
    () => ({ links: randomLink(`new${step}`, activities, random) }),
    // Any direction: there may be a cycle from now on.
    () => ({ links: [link(one.id, random.pick(activities).id, { id: `new${step}` })] }),
    () => (links.length > 0 ? { removedLinkIds: [random.pick(links).id] } : {}),
    () => ({ today: random.pick(["2026-01-15", "2026-04-01"]) }),
    () => ({ planStart: random.pick([null, "2026-01-05", "2026-03-01"]) }),
    () => ({ calendar: workingCalendar({ weekendDays: [random.below(7)] }, [{ date: "2026-02-02" }]) }),
  ];
  return random.pick(changes)();
}

function edited(seed: number): void {
  const random = seeded(seed);
  let now = schedule(randomInput(1 + random.below(25), random, kinds));
  for (let step = 0; step < 30; step += 1) {
    const change = randomChange(now, random, step);
    now = rescheduled(now, change);
    expect(now, `seed ${seed}, step ${step}: ${JSON.stringify(change)}`).toEqual(schedule(now.input));
  }
}

describe("rescheduling after a change", () => {
  it.each([1, 2, 3, 5, 8, 13, 21, 34, 55, 89])(
    "equals scheduling from scratch after random edits, seed %d",
    edited,
  );

  // What waits for a dropped action that is taken up again waits for that one.
  it.each([311788705])("equals it after edits that once went wrong, seed %d", edited);

  it("equals it after edits that differ from run to run", () => {
    const seed = seedOfRun();
    for (let i = 0; i < 10; i += 1) edited(seed + i);
  });

  it("plans alone what it would plan together with the forecast", () => {
    const random = seeded(144);
    for (let round = 0; round < 40; round += 1) {
      const before = schedule(randomInput(1 + random.below(25), random, kinds));
      const changed = randomActivity(random.pick(before.input.activities).id, random, kinds);
      expect(replanned(before, [changed])).toEqual(rescheduled(before, { activities: [changed] }).plan);
    }
    expect(() => replanned(schedule(published), [activity("nobody", 3)])).toThrow("no activity nobody");
  });

  it("keeps the object of what keeps its place", () => {
    const before = schedule(published);
    const after = rescheduled(before, { activities: [activity("6", [4, 4, 4])] });
    const kept = [...after.plan.placements].filter(([id, found]) => before.plan.placements.get(id) === found);
    expect(kept.map(([id]) => id)).toEqual(["1", "2", "3", "5", "7"]);
    expect(after.plan.placements.get("4")).toMatchObject({ totalSlack: 4 });
  });

  it("replaces, adds and removes rows by their ids", () => {
    const after = rescheduled(schedule(published), {
      activities: [activity("8", 3), activity("1", 4)],
      removedActivityIds: ["2"],
      links: [link("7", "8")],
      removedLinkIds: ["2-5", "3-5"],
    });
    expect(after.input.activities.map(({ id }) => id)).toEqual(["1", "3", "4", "5", "6", "7", "8"]);
    expect(after.problems).toEqual([]);
    expect(after.plan.criticalPath).toEqual(["1", "4", "6", "7", "8"]);
  });
});
