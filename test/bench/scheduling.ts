import { rescheduled } from "../../shared/domain/schedule/rescheduled.ts";
import { seededRandom } from "../../shared/domain/schedule/random.ts";
import { schedule } from "../../shared/domain/schedule/schedule.ts";
import { simulated } from "../../shared/domain/schedule/simulation.ts";
import type { Activity, Link, ScheduleInput } from "../../shared/domain/schedule/types.ts";
import { seeded } from "../builders/seeded.ts";
import { figure, type Figure } from "./figure.ts";
import { inTurn, median, timed } from "./statistics.ts";

const size = { activities: 2000, links: 4000 };

/**
 * How long it takes to schedule a plan of 2,000 activities with 4,000 links: from rows, after one activity has been
 * moved, and 10,000 times with durations drawn at random. Beside it, the longest path through the same graph and
 * nothing else: no calendar, no slack, no forecast, no objects.
 */
export async function scheduling(quick: boolean): Promise<readonly Figure[]> {
  const input = plan();
  const graph = graphOf(input);
  const rounds = quick ? 40 : 200;
  const anew = await inTurn(
    rounds,
    () => timed(() => schedule(input)),
    () => timed(() => longestPath(graph)),
  );
  let now = schedule(input);
  let turn = 0;
  const moved = await inTurn(
    rounds,
    () => {
      turn += 1;
      const one = input.activities[(turn * 37) % size.activities]!;
      const activity = { ...one, start: { kind: "not-before", date: `2026-0${1 + (turn % 9)}-12` } as const };
      return timed(() => (now = rescheduled(now, { activities: [activity] })));
    },
    () => timed(() => longestPath(graph)),
  );
  const runs = quick ? 1000 : 10_000;
  const drawn = await inTurn(
    quick ? 2 : 4,
    () => timed(() => simulated(now, { which: "forecast", random: seededRandom(1), runs })),
    () => timed(() => times(runs, () => longestPath(graph))),
  );
  const figures = [
    ["2,000 actions: scheduled from their rows", anew, { of: "ours", below: 16 }],
    ["2,000 actions: scheduled after one has moved", moved, { of: "ours", below: 16 }],
    [`2,000 actions: ${runs.toLocaleString("en")} runs at random`, drawn, null],
  ] as const;
  return figures.map(([name, { ours, reference }, goal]) =>
    figure(name, "ms", median(ours), median(reference), goal),
  );
}

/** Links lead up to 40 places ahead, a fifth of them from start to start, as in a plan of several strands. */
function plan(): ScheduleInput {
  const random = seeded(4);
  const activities: Activity[] = Array.from({ length: size.activities }, (_, i) => ({
    // In an order other than that of the links, as rows have ids without meaning.
    id: `${((i * 7919) % size.activities).toString(36).padStart(4, "0")}-action`,
    optimistic: 1 + random.below(3),
    likely: 4 + random.below(3),
    pessimistic: 7 + random.below(9),
    start: { kind: "soon" },
    finishBy: null,
    progress: 0,
    actualStart: null,
    actualFinish: null,
    state: "open",
    ownerId: null,
  }));
  const links = Array.from({ length: size.links }, (_, i): Link => {
    const from = random.below(size.activities - 1);
    const to = Math.min(size.activities - 1, from + 1 + random.below(40));
    return {
      id: `link-${i}`,
      predecessorId: activities[from]!.id,
      successorId: activities[to]!.id,
      kind: random.chance(0.2) ? "start-to-start" : "finish-to-start",
      lagDays: random.below(3),
    };
  });
  const calendar = { weekendDays: new Set([0, 6]), holidays: new Set(["2026-12-25", "2027-01-01"]) };
  return { activities, links, calendar, planStart: "2026-01-05", today: "2026-03-02" };
}

/** The plan as numbers, in the order of its links: each activity's days and, flat, its predecessors. */
interface Graph {
  readonly days: Int32Array;
  readonly into: Int32Array;
  readonly from: Int32Array;
}

function graphOf({ activities, links }: ScheduleInput): Graph {
  const indexOf = new Map(activities.map(({ id }, i) => [id, i]));
  const before: number[][] = activities.map(() => []);
  for (const { predecessorId, successorId } of links)
    before[indexOf.get(successorId)!]!.push(indexOf.get(predecessorId)!);
  const into = new Int32Array(activities.length + 1);
  before.forEach((list, i) => (into[i + 1] = into[i]! + list.length));
  return {
    days: Int32Array.from(activities, ({ likely }) => likely),
    into,
    from: Int32Array.from(before.flat()),
  };
}

/** The activities stand in the order of their links already. */
function longestPath({ days, into, from }: Graph): number {
  const finish = new Int32Array(days.length);
  let end = 0;
  for (let i = 0; i < days.length; i += 1) {
    let start = 0;
    for (let link = into[i]!; link < into[i + 1]!; link += 1) start = Math.max(start, finish[from[link]!]!);
    finish[i] = start + days[i]!;
    end = Math.max(end, finish[i]!);
  }
  return end;
}

function times(count: number, work: () => unknown): void {
  for (let i = 0; i < count; i += 1) work();
}
