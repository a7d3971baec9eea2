import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  askedQuestions,
  organizationRating,
  scoreDimensions,
  standingOf,
  summarizeVoices,
  type DimensionScore,
} from "../../shared/domain/scoring.ts";
import { median, weightedMean } from "../../shared/domain/statistics.ts";
import { questionsFor } from "../../shared/methodology/methodology.ts";
import type { DimensionId } from "../../shared/methodology/types.ts";
import { ratings, type Rating, type Workbook } from "../../shared/workbook/model.ts";
import { addGroup, hear, planned, rate } from "../builders/planned.ts";

const anyRating = fc.constantFrom<Rating>(...ratings);

function scoreOf(workbook: Workbook, dimension: DimensionId): DimensionScore {
  const found = scoreDimensions(workbook).find((score) => score.dimension.id === dimension);
  if (!found) throw new Error(`No score for ${dimension}.`);
  return found;
}

/** Questions of a dimension asked of the organization in a turnaround. */
const ofOrganization = (dimension: DimensionId) =>
  questionsFor("turnaround").filter((q) => q.dimension === dimension && q.scope === "organization");
const ofGroup = (dimension: DimensionId) =>
  questionsFor("turnaround").filter((q) => q.dimension === dimension && q.scope === "group");

describe("the median", () => {
  it("is the middle value, or the mean of the two middle ones", () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([])).toBeNull();
  });
});

describe("the weighted mean", () => {
  it("is nothing when nothing weighs anything", () => {
    expect(weightedMean([])).toBeNull();
    expect(weightedMean([{ value: 3, weight: 0 }])).toBeNull();
    expect(
      weightedMean([
        { value: 1, weight: 1 },
        { value: 4, weight: 2 },
      ]),
    ).toBe(3);
  });
});

describe("voices on a question", () => {
  it("disagree from a range of two steps on", () => {
    expect(summarizeVoices([{ rating: 1 }, { rating: 2 }]).disagreement).toBe(false);
    expect(summarizeVoices([{ rating: 1 }, { rating: 3 }])).toEqual({
      n: 2,
      median: 2,
      lowest: 1,
      highest: 3,
      range: 2,
      disagreement: true,
    });
  });

  it("count only when they rated", () => {
    expect(summarizeVoices([{ rating: null }])).toMatchObject({ n: 0, median: null, disagreement: false });
  });

  it("stand in for the consultant's rating only while there is none", () => {
    const workbook = planned([
      hear("v1", "ownership.single-owner", 1),
      hear("v2", "ownership.single-owner", 2),
    ]);
    const answer = workbook.answers.get("ownership.single-owner");
    const voices = [...workbook.voices.values()];
    expect(standingOf(answer, voices)).toEqual({ kind: "rated", rating: 1.5, by: "voices" });
    expect(standingOf(answer && { ...answer, rating: 4 }, voices)).toEqual({
      kind: "rated",
      rating: 4,
      by: "consultant",
    });
    expect(standingOf(answer && { ...answer, notApplicable: true }, voices)).toEqual({
      kind: "not-applicable",
    });
    expect(standingOf(undefined, [])).toEqual({ kind: "unanswered" });
  });
});

describe("a dimension's score", () => {
  it("is the weighted mean of its ratings on a scale of 100", () => {
    const [first, second] = ofOrganization("ownership");
    if (!first || !second) throw new Error("ownership asks the organization too little");
    const { score } = scoreOf(planned([rate(first.id, 4), rate(second.id, 1)]), "ownership");
    expect(score).toBeCloseTo(
      (100 * (first.weight * 4 + second.weight)) / (4 * (first.weight + second.weight)),
      9,
    );
  });

  it("is nothing, not zero, while nothing is rated", () => {
    expect(scoreOf(planned([]), "ownership")).toMatchObject({ score: null, coverage: 0, provisional: false });
  });

  it("leaves out what is not applicable, yet counts it as covered", () => {
    const [first, second] = ofOrganization("policies");
    if (!first || !second) throw new Error("policies asks the organization too little");
    const workbook = planned([
      rate(first.id, 2),
      {
        type: "answer/update",
        answer: { questionId: second.id, groupId: null },
        patch: { notApplicable: true },
      },
    ]);
    const score = scoreOf(workbook, "policies");
    expect(score.score).toBe(50);
    expect(score).toMatchObject({ rated: 1, notApplicable: 1 });
    expect(score.coverage).toBeCloseTo(2 / score.asked, 12);
  });

  it("is provisional under 60 % coverage", () => {
    const asked = questionsFor("turnaround").filter((q) => q.dimension === "attitudes");
    const answered = (count: number) =>
      scoreOf(
        planned([
          addGroup("g1", 10),
          ...asked.slice(0, count).map((q) => rate(q.id, 3, q.scope === "group" ? "g1" : null)),
        ]),
        "attitudes",
      );
    expect(answered(Math.ceil(asked.length * 0.6) - 1).provisional).toBe(true);
    expect(answered(Math.ceil(asked.length * 0.6)).provisional).toBe(false);
  });

  it("takes a group question once, weighted by the headcount of the groups that have a rating", () => {
    const [question] = ofGroup("processes");
    if (!question) throw new Error("processes asks no group");
    const groups = [addGroup("g1", 90), addGroup("g2", 10), addGroup("g3", 700)];
    const score = scoreOf(
      planned([...groups, rate(question.id, 4, "g1"), rate(question.id, 0, "g2")]),
      "processes",
    );
    expect(score.score).toBeCloseTo(90, 9);
    expect(score.byGroup.get("g1")?.score).toBe(100);
    expect(score.byGroup.get("g2")?.score).toBe(0);
    expect(score.byGroup.get("g3")?.score).toBeNull();
    expect(score.organization.score).toBeNull();
  });

  it("counts groups alike when none that is rated has a headcount", () => {
    const rated = (rating: number, headcount: number) => ({
      group: { id: "g", headcount } as never,
      standing: { kind: "rated" as const, rating, by: "consultant" as const },
    });
    expect(organizationRating([rated(4, 0), rated(1, 0)])).toBe(2.5);
    expect(organizationRating([rated(4, 0), rated(1, 5)])).toBe(1);
  });

  it("joins group and organization questions by their weights", () => {
    const [whole] = ofOrganization("managers");
    const [perGroup] = ofGroup("managers");
    if (!whole || !perGroup) throw new Error("managers asks too little");
    const { score } = scoreOf(
      planned([addGroup("g1", 8), rate(whole.id, 1), rate(perGroup.id, 3, "g1")]),
      "managers",
    );
    expect(score).toBeCloseTo(
      (25 * (whole.weight + 3 * perGroup.weight)) / (whole.weight + perGroup.weight),
      9,
    );
  });

  it("lies between 0 and 100, is lowest for all 0 and highest for all 4, and never falls when a rating rises", () => {
    const questions = ofOrganization("leadership");
    fc.assert(
      fc.property(
        fc.array(fc.option(anyRating, { nil: null }), {
          minLength: questions.length,
          maxLength: questions.length,
        }),
        fc.nat(questions.length - 1),
        (given, raised) => {
          const scored = (all: readonly (Rating | null)[]) =>
            scoreOf(
              planned(all.flatMap((r, i) => (r === null ? [] : [rate(questions[i]?.id ?? "", r)]))),
              "leadership",
            ).score;
          const before = scored(given);
          const now = given[raised];
          if (before === null) return;
          expect(before).toBeGreaterThanOrEqual(0);
          expect(before).toBeLessThanOrEqual(100);
          if (now === null || now === undefined || now === 4) return;
          const after = scored(given.map((r, i) => (i === raised ? ((now + 1) as Rating) : r)));
          expect(after).toBeGreaterThan(before - 1e-9);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("the questions asked", () => {
  it("depend on the situation, and group questions on the groups", () => {
    const planning = askedQuestions(planned([], { situation: "planning" }));
    expect(planning.every((item) => item.question.situations.includes("planning"))).toBe(true);
    expect(planning.some((item) => item.group !== null)).toBe(false);
    const perGroup = questionsFor("planning").filter((q) => q.scope === "group").length;
    const twoGroups = askedQuestions(
      planned([addGroup("g1", 1), addGroup("g2", 1)], { situation: "planning" }),
    );
    expect(twoGroups.length - planning.length).toBe(2 * perGroup);
  });
});
