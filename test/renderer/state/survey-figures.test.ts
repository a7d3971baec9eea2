import { expect, it } from "vitest";
import { respondentsIn, surveyResultsIn } from "../../../renderer/state/survey-figures.ts";
import type { Command } from "../../../shared/workbook/commands.ts";
import { addGroup, afterCommands, planned } from "../../builders/planned.ts";

function closed(id: string): readonly Command[] {
  return [
    {
      type: "survey/add",
      survey: { id, questionnaire: "self-check", title: id, naming: "anonymous", minimum: 5, seed: 1 },
    },
    { type: "survey/open", id, keys: null, on: "2026-11-02" },
    {
      type: "response/add",
      response: {
        surveyId: id,
        receipt: `r-${id}`,
        audience: "executive",
        groupId: null,
        personId: null,
        name: "",
        answers: [{ itemId: "check.commitment.budget", value: 2, proof: "" }],
      },
    },
    { type: "survey/close", id, on: "2026-11-09" },
  ];
}

it("results are made once, and again only for a survey that changed or for new answers", () => {
  const first = planned([...closed("a"), ...closed("b")]);
  expect(surveyResultsIn(first).map(({ survey }) => survey.id)).toEqual(["a", "b"]);

  const elsewhere = afterCommands(first, [addGroup("field", 12)]);
  expect(surveyResultsIn(elsewhere)).toBe(surveyResultsIn(first));
  expect(respondentsIn(elsewhere)).toBe(respondentsIn(first));

  const retitled = afterCommands(first, [{ type: "survey/update", id: "b", patch: { title: "B" } }]);
  expect(surveyResultsIn(retitled)[0]?.results).toBe(surveyResultsIn(first)[0]?.results);
  expect(surveyResultsIn(retitled)[1]?.survey.title).toBe("B");
  expect(respondentsIn(retitled)).toBe(respondentsIn(first));

  const more = afterCommands(first, closed("c"));
  expect(surveyResultsIn(more).map(({ survey }) => survey.id)).toEqual(["a", "b", "c"]);
  expect(respondentsIn(more).size).toBe(3);
});
