import { describe, expect, it } from "vitest";
import { asOpened, groupsUnderMinimum } from "../../../shared/domain/survey/as-opened.ts";
import { namedRespondents, respondentsBySurvey, sumOf } from "../../../shared/domain/survey/respondents.ts";
import type { Naming } from "../../../shared/methodology/questionnaires/types.ts";
import type { Command } from "../../../shared/workbook/commands.ts";
import type { Survey } from "../../../shared/workbook/entities/surveys.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { addGroup, afterCommands, planned } from "../../builders/planned.ts";

function draft(id: string, naming: Naming): Command {
  return {
    type: "survey/add",
    survey: { id, questionnaire: "mirror", title: id, naming, minimum: 5, seed: 1 },
  };
}

const open = (id: string): Command => ({ type: "survey/open", id, keys: null, on: "2026-11-02" });

function answered(
  surveyId: string,
  receipt: string,
  audience: "manager" | "user",
  who: { readonly personId?: string; readonly name?: string } = {},
): Command {
  const answers = [{ itemId: "mirror.commitment.budget", value: 1, proof: "" }];
  return {
    type: "response/add",
    response: { surveyId, receipt, audience, groupId: null, personId: null, name: "", answers, ...who },
  };
}

function surveyIn(workbook: Workbook, id: string): Survey {
  const survey = workbook.surveys.get(id);
  if (!survey) throw new Error(`There is no survey ${id}.`);
  return survey;
}

const anna = {
  id: "p1",
  name: "Anna Vogt",
  jobTitle: "",
  role: "manager",
  groupId: null,
  email: "",
  note: "",
} as const;

describe("who answered", () => {
  it("is counted by survey and audience, in the method's order of audiences whoever answered first", () => {
    const workbook = planned([
      draft("a", "anonymous"),
      draft("b", "anonymous"),
      open("a"),
      answered("a", "r1", "user"),
      answered("a", "r2", "user"),
      answered("a", "r3", "manager"),
    ]);
    const counts = respondentsBySurvey(workbook);
    expect([...counts.keys()]).toEqual(["a"]);
    expect([...(counts.get("a") ?? [])]).toEqual([
      ["manager", 1],
      ["user", 2],
    ]);
    expect(sumOf(counts.get("a") ?? new Map())).toBe(3);
  });

  it("is told by name of a survey that keeps names, and of no other", () => {
    const answers = (id: string) => [
      answered(id, "r1", "user", { name: "Zoe Amsel" }),
      answered(id, "r2", "manager", { personId: "p1" }),
    ];
    const named = planned([
      { type: "people/add", people: [anna] },
      draft("a", "named"),
      open("a"),
      ...answers("a"),
    ]);
    expect(namedRespondents(surveyIn(named, "a"), named)).toEqual([
      { responseId: "a.r2", personId: "p1", name: "Anna Vogt" },
      { responseId: "a.r1", personId: null, name: "Zoe Amsel" },
    ]);
    const gone = afterCommands(named, [{ type: "people/remove", ids: ["p1"] }]);
    expect(namedRespondents(surveyIn(gone, "a"), gone)[0]).toEqual({
      responseId: "a.r2",
      personId: "p1",
      name: "",
    });
    const anonymous = planned([draft("a", "anonymous"), open("a"), answered("a", "r1", "user")]);
    expect(namedRespondents(surveyIn(anonymous, "a"), anonymous)).toEqual([]);
  });
});

describe("a draft as it would be opened", () => {
  const workbook = planned([
    addGroup("field", 84),
    addGroup("desk", 4),
    addGroup("new", 0),
    draft("a", "anonymous"),
    draft("n", "named"),
  ]);

  it("asks and offers what opening it fixes", () => {
    const opened = afterCommands(workbook, [open("a")]);
    const { asked, groups } = surveyIn(opened, "a");
    expect(asOpened(workbook, surveyIn(workbook, "a"))).toMatchObject({ asked, groups, state: "draft" });
    expect(asOpened(opened, surveyIn(opened, "a"))).toBe(surveyIn(opened, "a"));
  });

  it("names the groups with fewer people than the minimum, unless names are kept or nobody knows how many", () => {
    const small = (id: string) => {
      const survey = asOpened(workbook, surveyIn(workbook, id));
      return groupsUnderMinimum(workbook, survey, survey.groups);
    };
    expect(small("a")).toEqual(["DESK"]);
    expect(small("n")).toEqual([]);
  });
});
