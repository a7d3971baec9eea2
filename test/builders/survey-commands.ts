import { questionnaireOf } from "../../shared/methodology/questionnaires/questionnaires.ts";
import { questionnaireIds, type SurveyAudience } from "../../shared/methodology/questionnaires/types.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { NewResponse } from "../../shared/workbook/commands/surveys.ts";
import type { Survey } from "../../shared/workbook/entities/surveys.ts";
import { name, several, some, type Context } from "./random-context.ts";
import { aSurvey, someAnswers, someKeys } from "./surveys.ts";

const today = "2026-11-16";

/** The id of a survey in the state, now and then of any other. */
function surveyIn(c: Context, ...states: readonly Survey["state"][]): string {
  const fitting = [...c.workbook.surveys.values()].filter(({ state }) => states.includes(state));
  return fitting.length === 0 || c.random.chance(0.05) ? some(c, "surveys") : c.random.pick(fitting).id;
}

/** A response to an open survey, sometimes one that is there already. */
function response(c: Context): NewResponse {
  const survey = c.workbook.surveys.get(surveyIn(c, "open")) ?? aSurvey(c.newId());
  const named = survey.naming === "named";
  const stranger = c.random.chance(0.5);
  return {
    receipt: c.random.chance(0.05) ? "r1" : c.newId(),
    surveyId: survey.id,
    audience: c.random.pick<SurveyAudience>(questionnaireOf(survey.questionnaire).audiences),
    groupId: survey.groups.length > 0 && c.random.chance(0.8) ? c.random.pick(survey.groups).id : null,
    personId: named && !stranger ? some(c, "people") : null,
    name: named && stranger ? name(c) : "",
    answers: someAnswers(c.random, survey),
  };
}

/** Edits of the questionnaires put to people, and their answers. */
export const surveyMakers: readonly ((context: Context) => Command)[] = [
  (c) => ({
    type: "survey/add",
    survey: {
      id: c.newId(),
      questionnaire: c.random.pick(questionnaireIds),
      title: name(c),
      naming: c.random.pick(["named", "anonymous"]),
      minimum: 3 + c.random.below(4),
      seed: c.random.below(1000),
    },
  }),
  (c) => ({ type: "survey/update", id: some(c, "surveys"), patch: { title: name(c), note: c.text() } }),
  (c) => ({
    type: "survey/update",
    id: surveyIn(c, "draft"),
    patch: { naming: c.random.pick(["named", "anonymous"]), minimum: 3 + c.random.below(4) },
  }),
  (c) => {
    const surveyId = surveyIn(c, "draft");
    const survey = c.workbook.surveys.get(surveyId);
    const parts = questionnaireOf(survey?.questionnaire ?? "self-check").parts;
    const item = c.random.pick(c.random.pick(parts).items);
    return {
      type: "survey-item/set",
      surveyId,
      itemId: item.id,
      patch: { text: name(c), dropped: c.random.chance(0.5) },
    };
  },
  (c) => {
    const surveyId = surveyIn(c, "draft");
    const survey = c.workbook.surveys.get(surveyId);
    const part = c.random.pick(questionnaireOf(survey?.questionnaire ?? "self-check").parts);
    return {
      type: "survey-item/set",
      surveyId,
      itemId: `own.${c.newId()}`,
      patch: { part: part.id, scale: part.scale, text: name(c) },
    };
  },
  (c) => {
    const item = c.workbook.surveyItems.get(some(c, "surveyItems"));
    return {
      type: "survey-item/reset",
      surveyId: item?.surveyId ?? "s8",
      itemId: item?.itemId ?? "own.gone",
    };
  },
  (c) => ({
    type: "survey/open",
    id: surveyIn(c, "draft"),
    keys: c.random.chance(0.5) ? someKeys : null,
    on: today,
  }),
  (c) => ({ type: "survey/withdraw", id: surveyIn(c, "open") }),
  (c) => ({ type: "survey/close", id: surveyIn(c, "open"), on: today }),
  (c) => ({ type: "survey/reopen", id: surveyIn(c, "closed") }),
  (c) => ({ type: "survey/remove", id: some(c, "surveys") }),
  ...Array.from({ length: 3 }, () => (c: Context): Command => ({
    type: "response/add",
    response: response(c),
  })),
  (c) => ({
    type: "responses/import",
    responses: [response(c), response(c), response(c)],
    replaced: c.random.chance(0.1) ? several(c, "responses") : [],
  }),
  (c) => ({ type: "response/remove", id: some(c, "responses") }),
];
