import { formOf, type SurveyForm } from "../../shared/domain/survey/form.ts";
import type { SurveyKeys, Survey } from "../../shared/workbook/entities/surveys.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { Workbook } from "../../shared/workbook/model.ts";
import { addGroup, planned } from "./planned.ts";

/** What is said about a survey when nothing else is: an anonymous user pulse. */
export interface SurveyWanted {
  readonly questionnaire?: Survey["questionnaire"];
  readonly title?: string;
  readonly naming?: Survey["naming"];
  readonly minimum?: number;
  readonly keys?: SurveyKeys | null;
}

/** Adds a survey and opens it. */
export function openSurvey(id: string, wanted: SurveyWanted = {}): readonly Command[] {
  const { questionnaire = "user-pulse", title = "User pulse", naming = "anonymous" } = wanted;
  return [
    {
      type: "survey/add",
      survey: { id, questionnaire, title, naming, minimum: wanted.minimum ?? 5, seed: 1 },
    },
    { type: "survey/open", id, keys: wanted.keys ?? null, on: "2026-11-16" },
  ];
}

/** People with these names; their ids are the names in small letters without spaces. */
export function addPeople(
  names: readonly string[],
  role: "executive" | "manager" | "user" = "user",
): Command {
  return {
    type: "people/add",
    people: names.map((name) => ({
      id: name.toLowerCase().replaceAll(" ", "-"),
      name,
      jobTitle: "",
      role,
      groupId: null,
      email: "",
      note: "",
    })),
  };
}

/** A workbook with two groups, four people and an open survey `s1`. */
export function withSurvey(wanted: SurveyWanted = {}, more: readonly Command[] = []): Workbook {
  return planned([
    addGroup("sales", 40),
    addGroup("service", 30),
    addPeople(["Ada North", "Ben South", "Cleo West", "Dan East"]),
    ...openSurvey("s1", wanted),
    ...more,
  ]);
}

/** A survey of a workbook. @throws RangeError when it is not there */
export function surveyOf(workbook: Workbook, id = "s1"): Survey {
  const survey = workbook.surveys.get(id);
  if (!survey) throw new RangeError(`There is no survey ${id}.`);
  return survey;
}

/** The form of a survey of a workbook. */
export function formIn(workbook: Workbook, id = "s1"): SurveyForm {
  return formOf(workbook, surveyOf(workbook, id));
}
