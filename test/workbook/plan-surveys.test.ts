import { describe, expect, it } from "vitest";
import { askedIn } from "../../shared/domain/survey/of-workbook.ts";
import { questionnaireOf } from "../../shared/methodology/questionnaires/questionnaires.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { NewResponse } from "../../shared/workbook/commands/surveys.ts";
import { CommandError } from "../../shared/workbook/draft.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { plan } from "../../shared/workbook/plan.ts";
import { addGroup, afterCommands, noon, planned } from "../builders/planned.ts";

const add = (id: string, questionnaire: "self-check" | "mirror" | "user-pulse" = "self-check"): Command => ({
  type: "survey/add",
  survey: { id, questionnaire, title: `Questionnaire ${id}`, naming: "anonymous", minimum: 5, seed: 7 },
});
const open = (id: string): Command => ({ type: "survey/open", id, keys: null, on: "2026-11-16" });
const budget = "check.commitment.budget";

function refusal(workbook: Workbook, command: Command): CommandError {
  try {
    plan(workbook, command, { now: noon });
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

const item = (surveyId: string, itemId: string, patch: object): Command => ({
  type: "survey-item/set",
  surveyId,
  itemId,
  patch,
});
const texts = (workbook: Workbook, id: string) => {
  const survey = workbook.surveys.get(id);
  return survey ? askedIn(survey, workbook.surveyItems).map(({ text, wording }) => [text, wording]) : [];
};

describe("a draft", () => {
  it("asks what the method asks, but what was reworded, left out and added", () => {
    const method = questionnaireOf("self-check").parts.flatMap(({ items }) => items);
    const workbook = planned([
      add("s1"),
      item("s1", budget, { text: "Every plant has a budget line." }),
      item("s1", method[1]?.id ?? "", { dropped: true }),
      item("s1", "own.x", { part: "commitment", scale: "holding", text: "I attend the weekly review." }),
    ]);
    const asked = texts(workbook, "s1");
    expect(asked).toHaveLength(method.length);
    expect(asked[0]).toEqual(["Every plant has a budget line.", "reworded"]);
    expect(asked.map(([text]) => text)).not.toContain(method[1]?.text);
    expect(asked[7]).toEqual(["I attend the weekly review.", "own"]);
    const again = afterCommands(workbook, [
      { type: "survey-item/reset", surveyId: "s1", itemId: budget },
      { type: "survey-item/reset", surveyId: "s1", itemId: "own.x" },
    ]);
    expect(texts(again, "s1")[0]).toEqual([method[0]?.text, "method"]);
  });

  it("takes no item that the questionnaire does not have", () => {
    expect(refusal(planned([add("s1")]), item("s1", "pulse.made-up", { text: "x" })).code).toBe("not-found");
  });

  it("of another round begins with the wording of the one before, and leaves that as it was", () => {
    const first = [add("s1"), item("s1", budget, { text: "Reworded once." }), open("s1")];
    const workbook = planned([...first, add("s2"), item("s2", budget, { text: "Reworded twice." })]);
    expect(workbook.surveys.get("s2")).toMatchObject({ round: 2, state: "draft", version: 0 });
    expect(texts(workbook, "s1")[0]).toEqual(["Reworded once.", "reworded"]);
    expect(texts(workbook, "s2")[0]).toEqual(["Reworded twice.", "reworded"]);
    expect(planned([...first, add("s2"), add("s3", "mirror")]).surveys.get("s3")?.round).toBe(1);
  });
});

describe("opening", () => {
  it("fixes what is asked and the groups, whatever becomes of both", () => {
    const workbook = planned([
      addGroup("g1", 20),
      add("s1"),
      open("s1"),
      { type: "groups/remove", ids: ["g1"] },
    ]);
    expect(workbook.surveys.get("s1")).toMatchObject({ state: "open", groups: [{ id: "g1" }] });
    expect(refusal(workbook, item("s1", budget, { text: "Too late." })).message).toMatch(
      /before it is opened/,
    );
    const told: Command = { type: "survey/update", id: "s1", patch: { minimum: 3 } };
    expect(refusal(workbook, told).message).toMatch(/before it is opened/);
  });

  it("with nothing to ask is refused", () => {
    const items = questionnaireOf("self-check").parts.flatMap((part) => part.items);
    const drops = items.map(({ id }) => item("s1", id, { dropped: true }));
    expect(refusal(planned([add("s1"), ...drops]), open("s1")).message).toMatch(/nothing to ask/);
  });

  it("has a number of its own for what is asked and promised, whatever was taken back in between", () => {
    const opening = (...between: readonly Command[]) =>
      planned([add("s1"), ...between, open("s1")]).surveys.get("s1")?.version ?? 0;
    expect(opening()).toBeGreaterThan(0);
    expect(opening()).toBe(opening(open("s1"), { type: "survey/withdraw", id: "s1" }));
    const others = [
      opening(item("s1", budget, { text: "Other words." })),
      opening(item("s1", budget, { dropped: true })),
      opening({ type: "survey/update", id: "s1", patch: { minimum: 3 } }),
      opening({ type: "survey/update", id: "s1", patch: { naming: "named" } }),
      opening(addGroup("g1", 20)),
    ];
    expect(new Set([opening(), ...others]).size).toBe(6);
  });

  it("can be taken back while nobody has answered", () => {
    const workbook = planned([add("s1"), open("s1"), { type: "survey/withdraw", id: "s1" }]);
    expect(workbook.surveys.get("s1")).toMatchObject({ state: "draft", asked: [] });
    const opened = afterCommands(workbook, [open("s1")]);
    const answered = afterCommands(opened, [{ type: "response/add", response: response() }]);
    expect(refusal(answered, { type: "survey/withdraw", id: "s1" }).message).toMatch(/has answered/);
  });
});

function response(more: Partial<NewResponse> = {}): NewResponse {
  return {
    receipt: "r1",
    surveyId: "s1",
    audience: "executive",
    groupId: null,
    personId: null,
    name: "",
    answers: [{ itemId: budget, value: 2, proof: "" }],
    ...more,
  };
}

describe("a response is refused", () => {
  const workbook = planned([addGroup("g1", 20), add("s1"), open("s1"), addGroup("g2", 9)]);
  const answer = (itemId: string, value: NewResponse["answers"][number]["value"], proof = "") => ({
    itemId,
    value,
    proof,
  });

  it.each([
    ["from people who are not asked", { audience: "user" as const }, /does not ask/],
    ["for a group that was not offered", { groupId: "g2" }, /could not choose/],
    ["with a name, when anonymous", { name: "Jo" }, /anonymous/],
    ["with a person, when anonymous", { personId: "p1" }, /anonymous/],
    ["with nothing answered", { answers: [] }, /Nothing/],
    ["to an item that is not asked", { answers: [answer("check.made.up", 1)] }, /not asked/],
    ["with an item twice", { answers: [answer(budget, 1), answer(budget, 2)] }, /twice/],
    ["with a value off the scale", { answers: [answer(budget, 5)] }, /not offered/],
    ["with an empty answer", { answers: [answer(budget, null)] }, /empty answer/],
  ])("%s", (_, more, message) => {
    expect(refusal(workbook, { type: "response/add", response: response(more) })).toMatchObject({
      code: "invalid",
      message: expect.stringMatching(message) as string,
    });
  });

  it("while it is a draft", () => {
    const draft = planned([add("s1")]);
    expect(refusal(draft, { type: "response/add", response: response() }).message).toMatch(/still a draft/);
  });
});
