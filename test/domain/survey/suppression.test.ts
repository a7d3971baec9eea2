import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownCells } from "../../../shared/domain/survey/suppression.ts";
import {
  allGroups,
  everyone,
  visibleResults,
  type VisibleCell,
} from "../../../shared/domain/survey/visible.ts";
import type { SurveyAudience } from "../../../shared/methodology/questionnaires/types.ts";
import { Attacker, within } from "./attacker.ts";
import { answering, anyRound, round, times, type Round } from "./responses.ts";

type BaseCell = Attacker["cells"][number];

/** Every set of base cells but the empty one. */
function subsets(cells: readonly BaseCell[]): readonly (readonly BaseCell[])[] {
  return Array.from({ length: 2 ** cells.length - 1 }, (_, index) =>
    cells.filter((__, at) => ((index + 1) >> at) & 1),
  );
}

/** The base cells that a filter combination takes together. */
function partsOf({ audience, group }: VisibleCell, cells: readonly BaseCell[]): readonly BaseCell[] {
  return cells.filter(
    (cell) =>
      (audience === everyone || audience === cell.audience) && (group === allGroups || group === cell.group),
  );
}

function attack({ responses, settings }: Round) {
  const results = visibleResults(responses, settings);
  const attacker = new Attacker(results, [...results.cells.values()], settings.audiences);
  const inside = (cells: readonly BaseCell[]) => within(responses, cells, settings.groupIds);
  const answered = (cells: readonly BaseCell[], id: string) =>
    inside(cells).filter(({ answers }) => typeof answers[id] === "number");
  return { results, attacker, inside, answered, few: (n: number) => n > 0 && n < settings.minimum };
}
const questionIds = ["p", "q"] as const;
const steps = [0, 1, 2] as const;

describe("which cells are shown", () => {
  it("are all of them where every cell is large enough", () => {
    expect(
      shownCells(
        [
          [5, 9],
          [6, 7],
        ],
        5,
      ),
    ).toEqual([
      [true, true, true],
      [true, true, true],
      [true, true, true],
    ]);
  });

  it("leave out a small group, and the next smallest because the total would give the small one away", () => {
    expect(shownCells([[30, 2, 12, 25]], 5)[0]).toEqual([true, false, false, true, true]);
  });

  it("leave out small groups alone when together they are enough", () => {
    expect(shownCells([[30, 3, 12, 2]], 5)[0]).toEqual([true, false, true, false, true]);
  });

  it("leave out the first of two groups that are equally small", () => {
    expect(shownCells([[8, 8, 1]], 5)[0]).toEqual([false, true, false, true]);
  });

  it("show the users of a group whose managers are few, and neither its managers nor both together", () => {
    const [managers, users, both] = shownCells(
      [
        [4, 4, 0],
        [20, 20, 0],
      ],
      5,
    );
    expect(managers).toEqual([false, false, false, true]);
    expect(users).toEqual([true, true, false, true]);
    expect(both).toEqual([false, false, false, true]);
  });

  it("give up the total for an audience of a few, and keep what is said of the others", () => {
    const [managers, users, both] = shownCells(
      [
        [2, 1],
        [20, 30],
      ],
      5,
    );
    expect(managers).toEqual([false, false, false]);
    expect(users).toEqual([true, true, true]);
    expect(both).toEqual([false, false, false]);
  });

  it("show the total where audiences are only together enough", () => {
    expect(
      shownCells(
        [
          [2, 1],
          [2, 2],
        ],
        5,
      ),
    ).toEqual([
      [false, false, false],
      [false, false, false],
      [false, false, true],
    ]);
  });

  it("of those who answered an item lie within those of the respondents, whose hidden groups count as hidden", () => {
    const respondents = shownCells([[8, 9, 30, 2]], 5);
    expect(respondents[0]).toEqual([false, true, true, false, true]);
    expect(shownCells([[8, 7, 4, 2]], 5, respondents)[0]).toEqual([false, true, false, false, true]);
    expect(shownCells([[8, 7, 30, 2]], 5, respondents)[0]).toEqual([false, true, true, false, true]);
  });

  it("are none where nobody answered, or nobody was asked", () => {
    expect(shownCells([[0, 0]], 5).flat()).not.toContain(true);
    expect(shownCells([], 5).flat()).not.toContain(true);
  });
});

describe("an attacker with all shown figures of all filter combinations", () => {
  const settings = { ...round, audiences: ["user"] as readonly SurveyAudience[] };
  const responses = [
    ...answering([...times(9, 2), ...times(3, 0)], { groupId: "a" }),
    ...answering([...times(4, 2), ...times(4, 1)], { groupId: "b" }),
    ...answering([0, 1], { groupId: "c" }),
  ];

  it("works out the hidden group when only small cells are hidden", () => {
    const everything = visibleResults(responses, { ...settings, naming: "named" });
    const naive = [...everything.cells.values()].filter(({ figures }) => (figures?.respondents ?? 0) >= 5);
    const attacker = new Attacker(everything, naive, ["user"]);
    const cell = attacker.cells.find(({ group }) => group === "c");
    // In no group there is nobody, but the attacker only knows what is left of the total: two people, none of whom said yes.
    const rest = attacker.cells.filter(({ group }) => group === "c" || group === "-");
    expect(attacker.workOut(attacker.people(rest))).toBe(2);
    expect(attacker.narrowDown(attacker.answers([cell!], 0, 2))).toEqual([0, 0]);
  });

  it("does not work it out from what is shown", () => {
    const results = visibleResults(responses, settings);
    const attacker = new Attacker(results, [...results.cells.values()], ["user"]);
    const cell = attacker.cells.find(({ group }) => group === "c");
    expect(attacker.workOut(attacker.people([cell!]))).toBeNull();
    expect(attacker.narrowDown(attacker.people([cell!]))).toEqual([0, 10]);
    expect(attacker.narrowDown(attacker.answers([cell!], 0, 2))).toEqual([0, 4]);
  });

  it("never sees a figure about fewer than the minimum", () => {
    fc.assert(
      fc.property(anyRound, (each) => {
        const { results } = attack(each);
        for (const { figures } of results.cells.values()) {
          if (!figures) continue;
          expect(figures.respondents).toBeGreaterThanOrEqual(each.settings.minimum);
          for (const item of figures.items)
            expect(item.figures?.n ?? Infinity).toBeGreaterThanOrEqual(each.settings.minimum);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("works out no count, distribution or sum of any set of groups and audiences with fewer than the minimum", () => {
    fc.assert(
      fc.property(anyRound, (each) => {
        const { attacker, inside, answered, few } = attack(each);
        for (const cells of subsets(attacker.cells)) {
          if (few(inside(cells).length)) expect(attacker.workOut(attacker.people(cells))).toBeNull();
          for (const [index, id] of questionIds.entries()) {
            if (!few(answered(cells, id).length)) continue;
            expect(attacker.workOut(attacker.sum(cells, index))).toBeNull();
            for (const step of steps)
              expect(attacker.workOut(attacker.answers(cells, index, step))).toBeNull();
          }
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it("narrows no hidden cell's number of people down to one value", () => {
    fc.assert(
      fc.property(anyRound, (each) => {
        const { results, attacker, inside, few } = attack(each);
        for (const cell of results.cells.values()) {
          const parts = partsOf(cell, attacker.cells);
          if (cell.figures || !few(inside(parts).length)) continue;
          const [least, most] = attacker.narrowDown(attacker.people(parts));
          expect(most - least).toBeGreaterThanOrEqual(1 - 1e-6);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  /**
   * The one thing bounds can tell, and respondents are told so: where all of a set of at least the minimum gave an
   * answer, or none of it did, that holds for each of its parts.
   */
  it("narrows no answer of a few down to one value, unless all or none of a large enough set gave it", () => {
    fc.assert(
      fc.property(anyRound, (each) => {
        const { attacker, answered, few } = attack(each);
        for (const cell of attacker.cells)
          for (const [index, id] of questionIds.entries()) {
            if (!few(answered([cell], id).length)) continue;
            for (const step of steps) {
              const [least, most] = attacker.narrowDown(attacker.answers([cell], index, step));
              if (most - least >= 1 - 1e-6) continue;
              const alike = subsets(attacker.cells).some((cells) => {
                const people = cells.includes(cell) ? answered(cells, id) : [];
                const gave = people.filter(({ answers }) => answers[id] === step).length;
                return (
                  people.length >= each.settings.minimum &&
                  (gave === 0 || gave === people.length) &&
                  attacker.workOut(attacker.answers(cells, index, step)) !== null
                );
              });
              expect(alike).toBe(true);
            }
          }
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it("is kept from no more than needed: of an audience that is large enough one large group at most", () => {
    fc.assert(
      fc.property(anyRound, ({ responses, settings }) => {
        const { minimum } = settings;
        const counts = settings.audiences.map((audience) =>
          [...settings.groupIds, null].map(
            (group) =>
              responses.filter((each) => each.audience === audience && each.groupId === group).length,
          ),
        );
        const shown = shownCells(counts, minimum);
        for (const [at, row] of counts.entries()) {
          const enough = row.reduce((sum, count) => sum + count, 0) >= minimum;
          const hidden = row.filter((count, column) => count >= minimum && !shown[at]?.[column]);
          expect(shown[at]?.at(-1)).toBe(enough);
          expect(hidden.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
