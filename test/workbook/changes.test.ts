import { describe, expect, it } from "vitest";
import {
  applyChanges,
  isEmpty,
  removalsFirst,
  reverse,
  squash,
  type Changes,
} from "../../shared/workbook/changes.ts";
import { command, type Command } from "../../shared/workbook/commands.ts";
import { CommandError } from "../../shared/workbook/draft.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { plan } from "../../shared/workbook/plan.ts";
import { randomCommand } from "../builders/commands.ts";
import { noon } from "../builders/planned.ts";
import { seeded, seedOfRun } from "../builders/seeded.ts";
import { buildEngagement, emptyWorkbook, smallSize } from "../builders/workbook.ts";

interface Step {
  readonly before: Workbook;
  readonly changes: Changes;
  readonly after: Workbook;
}

/** Edits such as somebody might make, one on top of the other. */
function walk(seed: number, start: Workbook, length: number): readonly Step[] {
  const random = seeded(seed);
  const steps: Step[] = [];
  let workbook = start;
  for (let number = 0; steps.length < length; number += 1) {
    const changes = planned(
      workbook,
      randomCommand(random, workbook, () => `n${number}-${random.below(1e9)}`),
    );
    if (!changes) continue;
    const after = applyChanges(workbook, changes);
    steps.push({ before: workbook, changes, after });
    workbook = after;
  }
  return steps;
}

function planned(workbook: Workbook, wanted: Command): Changes | null {
  const parsed = command.safeParse(wanted);
  if (!parsed.success) return null;
  try {
    return plan(workbook, parsed.data, { now: noon }).changes;
  } catch (error) {
    if (error instanceof CommandError) return null;
    throw error;
  }
}

const starts = [
  ["nothing", emptyWorkbook()],
  ["a small engagement", buildEngagement(smallSize)],
] as const;
const walks = [1, 2, seedOfRun()].flatMap((seed) => starts.map((start) => [seed, ...start] as const));

describe.each(walks)("whatever is edited (seed %i, from %s),", (seed, _, start) => {
  const steps = walk(seed, start, 120);

  it("the reverse takes an edit back, and its reverse does it again", () => {
    for (const { before, changes, after } of steps) {
      expect(applyChanges(after, reverse(changes))).toEqual(before);
      expect(applyChanges(before, reverse(reverse(changes)))).toEqual(after);
    }
  });

  it("two edits squashed have the effect of the two, and are taken back together", () => {
    for (const [index, { before, changes }] of steps.entries()) {
      const next = steps[index + 1];
      if (!next) continue;
      const both = squash(changes, next.changes);
      expect(applyChanges(before, both)).toEqual(next.after);
      expect(applyChanges(next.after, reverse(both))).toEqual(before);
      expect(new Set(both.map((change) => `${change.table}/${change.id}`)).size).toBe(both.length);
    }
  });

  it("all edits squashed one by one lead from the start to the end", () => {
    const all = steps.reduce<Changes>((sum, { changes }) => squash(sum, changes), []);
    expect(applyChanges(start, all)).toEqual(steps.at(-1)?.after);
  });

  it("an edit squashed with its reverse is nothing", () => {
    for (const { changes } of steps) {
      expect(squash(changes, reverse(changes))).toEqual([]);
      expect(isEmpty(changes)).toBe(changes.length === 0);
    }
  });

  it("the workbook before is left as it was, and untouched tables are the same", () => {
    for (const { before, changes, after } of steps) {
      const touched = new Set(changes.map(({ table }) => table));
      for (const table of Object.keys(before) as (keyof Workbook)[]) {
        expect(before[table] === after[table]).toBe(!touched.has(table));
      }
    }
  });

  it("removals can be written first without another outcome", () => {
    for (const { before, changes, after } of steps) {
      const ordered = removalsFirst(changes);
      expect(applyChanges(before, ordered)).toEqual(after);
      const firstKept = ordered.findIndex((change) => change.after !== null);
      expect(
        ordered.slice(Math.max(0, firstKept)).every((change) => firstKept < 0 || change.after !== null),
      ).toBe(true);
    }
  });
});
