import { describe, expect, it } from "vitest";
import { wordingOf } from "../../../../renderer/features/self-check/draft/wording.ts";
import { questionsOf } from "../../../../shared/domain/survey/of-workbook.ts";
import type { Command } from "../../../../shared/workbook/commands.ts";
import { planned } from "../../../builders/planned.ts";

type Patch = Extract<Command, { type: "survey-item/set" }>["patch"];

const set = (itemId: string, patch: Patch): Command => ({
  type: "survey-item/set",
  surveyId: "s",
  itemId,
  patch,
});

function draftWith(items: readonly Command[]) {
  const workbook = planned([
    {
      type: "survey/add",
      survey: { id: "s", questionnaire: "self-check", title: "S", naming: "anonymous", minimum: 5, seed: 1 },
    },
    ...items,
  ]);
  const survey = workbook.surveys.get("s");
  if (!survey) throw new Error("There is no draft.");
  return { words: wordingOf(workbook, survey), asked: questionsOf(survey, workbook.surveyItems) };
}

describe("the wording of a draft", () => {
  it("numbers what is asked in the order in which it is asked, and leaves what is not in its place", () => {
    const { words, asked } = draftWith([
      set("check.commitment.messages", { dropped: true }),
      set("own.late", { part: "adoption", text: "Late" }),
      set("own.lost", { part: "gone", text: "Lost" }),
      set("own.off", { part: "commitment", text: "Off", dropped: true }),
    ]);
    expect(words[1]).toMatchObject({ itemId: "check.commitment.messages", number: null, dropped: true });
    const numbered = words.filter(({ number }) => number !== null);
    expect(numbered.map(({ itemId, number }) => [itemId, number])).toEqual(
      asked.map(({ id }, at) => [id, at + 1]),
    );
    expect(words.at(-1)).toMatchObject({ itemId: "own.lost", part: "leading" });
    expect(words.find(({ itemId }) => itemId === "own.off")).toMatchObject({
      number: null,
      part: "commitment",
    });
  });

  it("keeps the method's wording beside a rewording", () => {
    const { words } = draftWith([set("check.commitment.budget", { text: "Is there money?" })]);
    expect(words[0]).toMatchObject({
      text: "Is there money?",
      method: "Every department has its own budget line for the system and for getting it used.",
      fault:
        "Reworded here, but not in “What people see of their executives”: the perception gap would compare two different things.",
    });
    expect(words[1]).toMatchObject({ fault: null });
  });
});
