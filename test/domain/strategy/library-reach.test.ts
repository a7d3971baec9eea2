import { describe, expect, it } from "vitest";
import { recommendationsOf } from "../../../shared/domain/strategy/evaluate.ts";
import { indexFacts } from "../../../shared/domain/strategy/fact.ts";
import { factsOf } from "../../../shared/domain/strategy/facts.ts";
import type { RecommendedAction } from "../../../shared/domain/strategy/recommendation.ts";
import { actionLibrary, libraryActionOf } from "../../../shared/methodology/actions/library.ts";
import { questionsFor } from "../../../shared/methodology/methodology.ts";
import { rules } from "../../../shared/methodology/rules/rules.ts";
import type { Condition, Rule } from "../../../shared/methodology/rules/types.ts";
import { situations, type Situation } from "../../../shared/methodology/types.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { alternatives, engagementMeeting } from "../../builders/meeting.ts";

function recommended(workbook: Workbook): readonly RecommendedAction[] {
  return recommendationsOf(workbook, indexFacts(factsOf(workbook)));
}

/** Whether a situation can show what the condition asks for, taking the given one of all alternatives. */
function possible(condition: Condition, situation: Situation, way: number): boolean {
  if ("all" in condition) return condition.all.every((part) => possible(part, situation, way));
  if ("any" in condition) {
    const part = condition.any[Math.min(way, condition.any.length - 1)];
    return part !== undefined && possible(part, situation, way);
  }
  if ("not" in condition) return true;
  if (condition.fact === "situation") return condition.is.includes(situation);
  if (condition.fact !== "rating-at-most") return true;
  return questionsFor(situation).some(({ id }) => id === condition.question);
}

/** The situations in which the rule can be met in this way and its action has a phase. */
function placesOf(rule: Rule, way: number): readonly Situation[] {
  const { phase } = libraryActionOf(rule.actionId);
  return situations.filter(
    (situation) => phase[situation] !== undefined && possible(rule.when, situation, way),
  );
}

function waysOf(rule: Rule): readonly number[] {
  return Array.from({ length: alternatives(rule.when) }, (_, way) => way);
}

describe("the library and its rules", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s is met by an engagement made from its words",
    (id, rule) => {
      for (const way of waysOf(rule)) {
        const [situation] = placesOf(rule, way);
        if (situation === undefined) throw new Error(`No situation allows way ${way}.`);
        const workbook = engagementMeeting(rule.when, situation, way);
        const found = recommended(workbook).find(({ action }) => action.id === rule.actionId);
        const fired = found?.reasons.find((reason) => reason.rule.id === id);
        expect(fired, `way ${way} when ${situation}`).toBeDefined();
        for (const { entity, words } of fired?.facts ?? []) {
          expect(workbook[entity.kind].has(entity.id), words).toBe(true);
        }
      }
    },
  );

  // Their questions are asked later: until then a consultant may take them up, but nothing can call for them.
  const offeredOnly = [
    "act.response-times when planning",
    "act.role-guides when planning",
    "act.renew-goals when planning",
    "act.renew-goals when deploying",
  ];

  it("calls for every action in every situation it has a phase for, but for those offered ahead of time", () => {
    const unreached = actionLibrary.flatMap(({ id, phase }) => {
      const reached = new Set(
        rules
          .filter(({ actionId }) => actionId === id)
          .flatMap((rule) => waysOf(rule).flatMap((way) => placesOf(rule, way))),
      );
      return situations
        .filter((each) => phase[each] !== undefined && !reached.has(each))
        .map((each) => `${id} when ${each}`);
    });
    expect(unreached).toEqual(offeredOnly);
  });
});
