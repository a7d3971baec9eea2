import { describe, expect, it } from "vitest";
import { changesBetween, changeText } from "../../../shared/domain/survey/rounds.ts";
import {
  allGroups,
  everyone,
  visibleResults,
  type VisibleResults,
} from "../../../shared/domain/survey/visible.ts";
import type { AnswerValue } from "../../../shared/domain/survey/response.ts";
import { answering, question, round, times } from "./responses.ts";

const roundOf = (answers: readonly (AnswerValue | null)[], settings = round) =>
  visibleResults(answering(answers), settings);
const change = (earlier: VisibleResults, later: VisibleResults) =>
  changesBetween(earlier, later, everyone, allGroups)[0];

describe("two rounds side by side", () => {
  it("differ by their means, called a change only when chance would not explain it", () => {
    // Each round: ten at one end and ten at the other, s² = 20/19; later three quarters said yes.
    const first = roundOf([...times(10, 0), ...times(10, 2)]);
    const second = roundOf([...times(5, 0), ...times(15, 2)]);
    const small = change(first, second);
    expect(small).toMatchObject({ itemId: "q", difference: 0.5, reading: "chance" });
    // s₁² = 20/19, s₂² = 15/19; √(20/380 + 15/380) = 0.303, times 1.96 = 0.595.
    const third = roundOf([...times(2, 0), ...times(18, 2)]);
    expect(change(first, third)).toMatchObject({ difference: 0.8, reading: "change" });
  });

  it("are not read with fewer than ten answers in one of them", () => {
    const few = change(roundOf(times(9, 0)), roundOf(times(30, 2)));
    expect(few).toMatchObject({ difference: 2, reading: "too-few" });
    expect(few && changeText(few)).toMatch(/too few to tell/);
  });

  it("did not change when both are the same through and through", () => {
    expect(change(roundOf(times(12, 2)), roundOf(times(12, 2)))?.reading).toBe("chance");
    expect(change(roundOf(times(12, 0)), roundOf(times(12, 2)))?.reading).toBe("change");
  });

  it("are not compared where one is hidden, or the wording changed", () => {
    expect(change(roundOf([1, 2]), roundOf(times(12, 2)))).toMatchObject({
      earlier: null,
      difference: null,
      reading: "hidden",
    });
    const other = { ...round, questions: [{ ...question("q"), text: "Do you?" }] };
    expect(change(roundOf(times(12, 0), other), roundOf(times(12, 2)))?.reading).toBe("other-wording");
  });

  it("leave out what only one of them asked", () => {
    const more = { ...round, questions: [question("p"), question("q")] };
    const changes = changesBetween(roundOf(times(12, 0)), roundOf(times(12, 2), more), everyone, allGroups);
    expect(changes.map(({ itemId }) => itemId)).toEqual(["q"]);
  });
});
