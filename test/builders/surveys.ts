import { questionsAsked, noEdits } from "../../shared/methodology/questionnaires/asked.ts";
import { questionnaireOf } from "../../shared/methodology/questionnaires/questionnaires.ts";
import { scaleOf } from "../../shared/methodology/questionnaires/scales.ts";
import { questionnaireIds, type SurveyAudience } from "../../shared/methodology/questionnaires/types.ts";
import type { GivenAnswer, ResponseRow, Survey, SurveyItem } from "../../shared/workbook/entities/surveys.ts";
import type { Row, TableName } from "../../shared/workbook/model.ts";
import { responseId, surveyItemId } from "../../shared/workbook/row-ids.ts";
import type { Seeded } from "./seeded.ts";
import { words } from "./words.ts";

/** An age key pair made for tests; it opens nothing else. */
export const someKeys = {
  recipient: "age1w8y94ypcgetjzf8htwk0lm356a48egpqw8y6kh9xmhlnp662uvqqamusa4",
  identity: "AGE-SECRET-KEY-1AT50K965E5A6YK8LDSQASYM6U20VHQL83FDDLJD6QJT2ELSKMJNS76ZLJ6",
};

/** A draft of the executive self-check. */
export function aSurvey(id: string, more: Partial<Survey> = {}): Survey {
  return {
    id,
    questionnaire: "self-check",
    round: 1,
    title: `Questionnaire ${id}`,
    naming: "anonymous",
    minimum: 5,
    state: "draft",
    version: 0,
    asked: [],
    groups: [],
    keys: null,
    seed: 1,
    openedOn: null,
    closedOn: null,
    note: "",
    position: 1,
    ...more,
  };
}

/** A survey that takes answers and asks what the method asks. */
export function anOpenSurvey(id: string, more: Partial<Survey> = {}): Survey {
  const questionnaire = questionnaireOf(more.questionnaire ?? "self-check");
  return aSurvey(id, {
    state: "open",
    version: 1,
    asked: [...questionsAsked(questionnaire, noEdits)],
    openedOn: "2026-11-02",
    ...more,
  });
}

export function aSurveyItem(surveyId: string, itemId: string, more: Partial<SurveyItem> = {}): SurveyItem {
  return {
    id: surveyItemId(surveyId, itemId),
    surveyId,
    itemId,
    part: "commitment",
    text: "",
    dropped: false,
    scale: "holding",
    position: 1,
    ...more,
  };
}

/** A response with an answer to the first item that the method asks of executives. */
export function aResponse(surveyId: string, receipt: string, more: Partial<ResponseRow> = {}): ResponseRow {
  return {
    id: responseId(surveyId, receipt),
    surveyId,
    audience: "executive",
    groupId: null,
    personId: null,
    name: "",
    answers: [{ itemId: "check.commitment.budget", value: 1, proof: "" }],
    ...more,
  };
}

/** Answers to most of what a survey asks, some of them “don’t know”, a few with words. */
export function someAnswers(random: Seeded, survey: Survey): GivenAnswer[] {
  const answers = survey.asked.flatMap(({ id, scale }): readonly GivenAnswer[] => {
    if (random.chance(0.05)) return [];
    const value = random.chance(0.1) ? "unknown" : random.pick(scaleOf(scale).steps).value;
    return [{ itemId: id, value, proof: random.chance(0.1) ? words(random, 8) : "" }];
  });
  return answers.length > 0 ? answers : [{ itemId: survey.asked[0]?.id ?? "", value: "unknown", proof: "" }];
}

interface Known {
  readonly groups: readonly string[];
  readonly people: readonly string[];
}

/** Every questionnaire in every state, named and anonymous, with answers; none where nobody could answer. */
export function buildSurveys(
  random: Seeded,
  { groups, people }: Known,
): { readonly [T in TableName]?: readonly Row<T>[] } {
  if (groups.length === 0 || people.length === 0) return {};
  const offered = groups.slice(0, 30).map((id) => ({ id, name: `Group ${id}` }));
  const closed = questionnaireIds.map((questionnaire, n) =>
    anOpenSurvey(`s${n + 1}`, {
      questionnaire,
      state: "closed",
      closedOn: "2026-11-09",
      groups: offered,
      naming: questionnaire === "self-check" ? "named" : "anonymous",
      seed: random.below(1000),
      position: n + 1,
    }),
  );
  const open = [
    anOpenSurvey("s5", { round: 2, naming: "named", groups: offered, position: 5 }),
    anOpenSurvey("s6", { questionnaire: "user-pulse", round: 2, groups: offered, position: 6 }),
    anOpenSurvey("s7", { questionnaire: "mirror", round: 2, position: 7 }),
  ];
  const draft = aSurvey("s8", { questionnaire: "user-pulse", round: 3, position: 8 });
  return {
    surveys: [...closed, ...open, draft],
    surveyItems: [
      aSurveyItem(draft.id, "own.one", { part: "usefulness", scale: "agreement", text: words(random, 6) }),
    ],
    responses: [...closed, ...open.slice(0, 2)].flatMap((survey) =>
      people.slice(0, 40).map((personId, n) =>
        aResponse(survey.id, `r${n + 1}`, {
          audience: random.pick<SurveyAudience>(questionnaireOf(survey.questionnaire).audiences),
          groupId: random.chance(0.8) ? random.pick(offered).id : null,
          personId: survey.naming === "named" ? personId : null,
          answers: someAnswers(random, survey),
        }),
      ),
    ),
  };
}
