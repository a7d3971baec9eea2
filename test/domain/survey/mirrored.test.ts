import { describe, expect, it } from "vitest";
import { otherSideOf } from "../../../shared/domain/survey/mirrored.ts";
import type { QuestionnaireId } from "../../../shared/methodology/questionnaires/types.ts";
import type { Command } from "../../../shared/workbook/commands.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { planned } from "../../builders/planned.ts";

function put(questionnaire: QuestionnaireId, id: string = questionnaire): Command {
  return {
    type: "survey/add",
    survey: { id, questionnaire, title: id, naming: "anonymous", minimum: 5, seed: 1 },
  };
}

function reword(surveyId: string, itemId: string): Command {
  return { type: "survey-item/set", surveyId, itemId, patch: { text: "In other words." } };
}

function leaveOut(surveyId: string, itemId: string): Command {
  return { type: "survey-item/set", surveyId, itemId, patch: { dropped: true } };
}

function sideOf(workbook: Workbook, id: string) {
  const survey = workbook.surveys.get(id);
  if (!survey) throw new Error(`There is no survey ${id}.`);
  return otherSideOf(workbook, survey);
}

const budget = { here: "check.commitment.budget", there: "mirror.commitment.budget" };

describe("the other side of the perception gap", () => {
  it("is there for the self-check and its mirror only", () => {
    const workbook = planned([put("self-check"), put("mirror"), put("user-pulse")]);
    expect(sideOf(workbook, "self-check")).toMatchObject({
      questionnaire: "mirror",
      survey: { id: "mirror" },
    });
    expect(sideOf(workbook, "mirror")).toMatchObject({ survey: { id: "self-check" } });
    expect(sideOf(workbook, "user-pulse")).toBeNull();
  });

  it("differs where one of the two was reworded, told from both, and not where both were", () => {
    const one = [put("self-check"), put("mirror"), reword("self-check", budget.here)];
    expect([...(sideOf(planned(one), "self-check")?.faults ?? [])]).toEqual([[budget.here, "reworded-here"]]);
    expect([...(sideOf(planned(one), "mirror")?.faults ?? [])]).toEqual([[budget.there, "reworded-there"]]);
    const both = planned([...one, reword("mirror", budget.there)]);
    expect(sideOf(both, "self-check")?.faults.size).toBe(0);
    expect(sideOf(both, "mirror")?.faults.size).toBe(0);
  });

  it("lacks what it does not ask; what is not asked here lacks nothing", () => {
    const workbook = planned([put("self-check"), put("mirror"), leaveOut("mirror", budget.there)]);
    expect([...(sideOf(workbook, "self-check")?.faults ?? [])]).toEqual([[budget.here, "not-asked-there"]]);
    expect(sideOf(workbook, "mirror")?.faults.size).toBe(0);
  });

  it("would ask in the method's words while it is not put to anybody", () => {
    const side = sideOf(planned([put("self-check"), reword("self-check", budget.here)]), "self-check");
    expect(side).toMatchObject({ survey: null });
    expect(side?.faults.get(budget.here)).toBe("reworded-here");
  });

  it("is the newest round", () => {
    const rounds = [put("self-check"), put("mirror", "m1"), put("mirror", "m2"), reword("m2", budget.there)];
    expect(sideOf(planned(rounds), "self-check")).toMatchObject({ survey: { id: "m2" } });
    expect(sideOf(planned(rounds), "self-check")?.faults.get(budget.here)).toBe("reworded-there");
  });
});
