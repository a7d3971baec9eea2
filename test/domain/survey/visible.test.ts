import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allGroups,
  byGroup,
  everyone,
  figuresIn,
  noGroup,
  visibleResults,
  type SurveySettings,
} from "../../../shared/domain/survey/visible.ts";
import { answering, anyRound, question, response, round, times } from "./responses.ts";

/** Everything in the results that a screen or an export could draw on, as text. */
const said = (results: ReturnType<typeof visibleResults>) =>
  JSON.stringify([[...results.cells], results.texts, results.reliability, results.people]);

describe("what may be shown of a round", () => {
  it("counts “don’t know” and blanks beside the answers and never averages them", () => {
    const responses = answering([2, 2, 1, 0, 2, 1, "unknown", "unknown", null]);
    expect(figuresIn(visibleResults(responses, round), everyone, allGroups)).toMatchObject({
      respondents: 9,
      items: [
        {
          itemId: "q",
          answered: 6,
          unknown: 2,
          blank: 1,
          figures: { n: 6, mean: 8 / 6, distribution: [1, 2, 3] },
        },
      ],
    });
  });

  it("says how many do not know where too few answered to show what they answered", () => {
    const responses = answering([2, 0, ...times(9, "unknown" as const)]);
    const figures = figuresIn(visibleResults(responses, round), everyone, allGroups);
    expect(figures?.items[0]).toEqual({ itemId: "q", answered: 2, unknown: 9, blank: 0, figures: null });
    expect(figures?.parts[0]).toMatchObject({ asked: 1, shown: 0, mean: null, sd: null, unknown: 9 });
  });

  it("hides an item in a group where few answered it, and in one more so that it cannot be worked out", () => {
    const responses = [
      ...answering([...times(3, 2), ...times(5, "unknown" as const)], { groupId: "a" }),
      ...answering(times(7, 1), { groupId: "b" }),
      ...answering(times(20, 0), { groupId: "c" }),
    ];
    const results = visibleResults(responses, round);
    const seen = byGroup(results, "user").map(({ figures }) => figures && figures.items[0]?.figures?.n);
    expect(seen).toEqual([undefined, undefined, 20, null]);
    expect(figuresIn(results, "user", allGroups)?.items[0]?.figures?.n).toBe(30);
  });

  it("does not hide a second group for an item when those already hidden are enough", () => {
    const settings = { ...round, groupIds: ["a", "b", "c"] };
    const responses = [
      ...answering([2, 1], { groupId: "a" }),
      ...answering(times(8, 1), { groupId: "b" }),
      ...answering([...times(7, 0), null, null], { groupId: "c" }),
    ];
    const results = visibleResults(responses, settings);
    expect(figuresIn(results, "user", "b")).toBeNull();
    expect(figuresIn(results, "user", "c")?.items[0]?.figures?.n).toBe(7);
  });

  it("shows a group that is large enough and answered alike", () => {
    const results = visibleResults(answering(times(6, 0), { groupId: "a" }), round);
    expect(figuresIn(results, "user", "a")?.items[0]?.figures).toMatchObject({ n: 6, mean: 0, sd: 0 });
  });

  it("counts people of a group that is not there any more among those in none", () => {
    const results = visibleResults(answering(times(5, 1), { groupId: "gone" }), round);
    expect(figuresIn(results, "user", noGroup)?.respondents).toBe(5);
  });

  it("takes answers that are not on the scale as blank", () => {
    const responses = [...answering([7, -1, 0.5, Number.NaN]), ...answering(times(5, 2))];
    expect(figuresIn(visibleResults(responses, round), everyone, allGroups)?.items[0]).toMatchObject({
      answered: 5,
      blank: 4,
    });
  });

  it("never takes a minimum under three", () => {
    const results = visibleResults(answering([1, 2]), { ...round, minimum: 1 });
    expect(results.minimum).toBe(3);
    expect(figuresIn(results, everyone, allGroups)).toBeNull();
  });

  it("is nothing while answers still come in, because two looks would differ by one person", () => {
    const responses = answering(times(30, 1), { proofs: { q: "The budget." } });
    const results = visibleResults(responses, { ...round, collecting: true });
    expect([...results.cells.values()].every(({ figures }) => figures === null)).toBe(true);
    expect([results.texts, results.reliability, results.people]).toEqual([[], [], []]);
  });

  it("offers every filter combination, hidden or not", () => {
    const settings: SurveySettings = { ...round, audiences: ["manager", "user"], groupIds: ["a", "b"] };
    expect(visibleResults([], settings).cells.size).toBe(3 * 4);
  });
});

describe("the figures of a part", () => {
  const questions = [question("x", "ease", "agreement"), question("y", "ease", "agreement")];
  const settings: SurveySettings = { ...round, questions };

  it("are the mean of its items' means and the spread of all answers", () => {
    const answers = [
      { x: 1, y: 4 },
      { x: 2, y: 5 },
      { x: 3, y: 6 },
      { x: 4, y: 7 },
      { x: 5, y: 3 },
    ];
    const results = visibleResults(
      answers.map((each) => response({ answers: each })),
      settings,
    );
    // Means 3 and 5. All ten: Σx = 40, Σx² = 55 + 135 = 190, variance (10 · 190 − 1600) / 90 = 300/90.
    expect(figuresIn(results, "user", allGroups)?.parts).toEqual([
      { part: "ease", asked: 2, shown: 2, mean: 4, sd: Math.sqrt(300 / 90), answers: 10, unknown: 0 },
    ]);
  });

  it("follow from the shown items alone, so that they tell nothing of the hidden ones", () => {
    const people = [...times(6, { x: 2, y: 7 }), ...times(6, { x: 4 })];
    const moved = [...times(2, { x: 2, y: 7 }), ...times(2, { x: 2, y: 1 }), ...times(8, { x: 2 })];
    const [part] =
      figuresIn(
        visibleResults(
          people.map((answers) => response({ answers })),
          settings,
        ),
        "user",
        allGroups,
      )?.parts ?? [];
    expect(part).toMatchObject({ shown: 2, mean: 5 });
    const [few] =
      figuresIn(
        visibleResults(
          moved.map((answers) => response({ answers })),
          settings,
        ),
        "user",
        allGroups,
      )?.parts ?? [];
    expect(few).toMatchObject({ asked: 2, shown: 1, mean: 2, answers: 12 });
  });

  it("come without reliability where it would tell what the few said who did not answer all of a part", () => {
    const asked = {
      ...round,
      minimum: 5,
      questions: [question("x", "ease"), question("y", "ease")],
    };
    const same = [2, 2, 1, 1, 0].map((value) => response({ answers: { x: value, y: value } }));
    const [shown] = visibleResults(same, asked).reliability;
    expect(shown?.reliability.alpha).toBeCloseTo(1, 12);
    const oneMore = [...same, response({ answers: { x: 0, y: "unknown" as const } })];
    expect(visibleResults(oneMore, asked).reliability[0]?.reliability).toMatchObject({ alpha: null, n: 0 });
    const fiveMore = [...same, ...times(5, 0).map((value) => response({ answers: { x: value } }))];
    expect(visibleResults(fiveMore, asked).reliability[0]?.reliability.alpha).toBeCloseTo(1, 12);
  });

  it("come with a reliability over complete answers, of which there must be the minimum", () => {
    const complete = [
      [1, 2],
      [2, 2],
      [3, 4],
      [5, 5],
      [6, 7],
    ].map(([x, y]) => response({ answers: { x: x ?? 0, y: y ?? 0 } }));
    const partly = times(5, 7).map((x) => response({ answers: { x } }));
    const [enough] = visibleResults([...complete, ...partly], settings).reliability;
    expect(enough).toMatchObject({ part: "ease", audience: everyone, reliability: { n: 5, items: 2 } });
    // Item variances 43/10 and 45/10; totals 3, 4, 7, 10, 13: Σ 37, Σ² 343, variance (1715 − 1369)/20 = 173/10.
    expect(enough?.reliability.alpha).toBeCloseTo(2 * (1 - 88 / 173), 12);
    const fewer = [...complete.slice(1), response({ answers: { x: 7 } }), response({ answers: { x: 1 } })];
    expect(visibleResults(fewer, settings).reliability[0]?.reliability).toMatchObject({ alpha: null, n: 0 });
  });
});

describe("what people wrote", () => {
  const wrote = (texts: readonly string[]) =>
    texts.map((text) => response({ answers: { q: 1 }, proofs: { q: text } }));
  const texts = ["Budget 2025", "The committee", "The committee", "Nothing", "A poster"];

  it("is shown when at least the minimum wrote something, all of it", () => {
    const [shown] = visibleResults(wrote([...texts, "  "]), round).texts;
    expect(shown).toMatchObject({ itemId: "q", audience: everyone });
    expect(shown?.texts.toSorted()).toEqual(texts.toSorted());
  });

  it("is not shown when fewer did, however many answered", () => {
    const results = visibleResults([...wrote(texts.slice(1)), ...answering(times(30, 1))], round);
    expect(results.texts).toEqual([]);
    expect(said(results)).not.toContain("poster");
  });

  it("stands in an order that has nothing to do with the order it came in, and another for each item", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: 5 }), fc.integer(), (order, seed) => {
        const mixed = (each: readonly string[]) => visibleResults(wrote(each), { ...round, seed }).texts;
        expect(mixed(order)).toEqual(mixed(texts));
      }),
    );
    const many = Array.from({ length: 20 }, (_, index) => `text ${index}`);
    const settings = { ...round, questions: [question("p"), question("q")] };
    const both = many.map((text) => response({ proofs: { p: text, q: text } }));
    const [p, q] = visibleResults(both, settings).texts;
    expect(p?.texts).not.toEqual(q?.texts);
    expect(p?.texts).not.toEqual(many.toSorted());
  });
});

describe("names", () => {
  const named = { ...round, naming: "named" as const };
  const people = answering([2, 0], { audience: "executive", personId: "p1", proofs: { q: "Proof" } });

  it("are shown with their answers where the questionnaire was named, with no minimum", () => {
    const results = visibleResults(people, named);
    expect(results.people).toEqual(people);
    expect(figuresIn(results, "executive", allGroups)?.items[0]?.figures?.n).toBe(2);
  });

  it("never come out of an anonymous round, nor does anything else of a single response", () => {
    fc.assert(
      fc.property(anyRound, ({ responses, settings }) => {
        const marked = responses.map((each, index) => ({
          ...each,
          id: `secret-${index}`,
          personId: `secret-${index}`,
        }));
        const results = visibleResults(marked, settings);
        expect(results.people).toEqual([]);
        expect(said(results)).not.toContain("secret");
      }),
    );
  });
});

it("gives the same results whatever order the responses are kept in", () => {
  fc.assert(
    fc.property(anyRound, ({ responses, settings }) => {
      expect(said(visibleResults(responses.toReversed(), settings))).toBe(
        said(visibleResults(responses, settings)),
      );
    }),
  );
});
