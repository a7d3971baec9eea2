import { questionsAsked, noEdits } from "../../shared/methodology/questionnaires/asked.ts";
import { questionnaireOf } from "../../shared/methodology/questionnaires/questionnaires.ts";
import { scaleOf } from "../../shared/methodology/questionnaires/scales.ts";
import type {
  Naming,
  QuestionnaireId,
  ScaleId,
  SurveyAudience,
} from "../../shared/methodology/questionnaires/types.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import type { NewResponse } from "../../shared/workbook/commands/surveys.ts";
import type { GivenAnswer } from "../../shared/workbook/entities/surveys.ts";
import { seeded, type Seeded } from "./seeded.ts";

/** People who answer alike on the whole. */
export interface RespondentsOf {
  readonly audience: SurveyAudience;
  /** One of the survey's groups; null when they chose none. */
  readonly groupId: string | null;
  readonly count: number;
  /** How favourably they answer, 0 … 1. */
  readonly favour: number;
}

export interface SurveyOfPeople {
  readonly id: string;
  readonly questionnaire: QuestionnaireId;
  readonly title?: string;
  readonly naming?: Naming;
  /** 5 when left out. */
  readonly minimum?: number;
  readonly respondents: readonly RespondentsOf[];
  readonly openedOn: string;
  /** Null leaves it open. */
  readonly closedOn: string | null;
  readonly seed: number;
}

/** The commands that put a questionnaire to people, take their answers in and close it; nobody, no import. */
export function surveyOfPeople(survey: SurveyOfPeople): readonly Command[] {
  const { id, questionnaire, seed, openedOn, closedOn } = survey;
  const responses = randomResponses(survey);
  return [
    {
      type: "survey/add",
      survey: {
        id,
        questionnaire,
        title: survey.title ?? questionnaireOf(questionnaire).title,
        naming: survey.naming ?? "anonymous",
        minimum: survey.minimum ?? 5,
        seed,
      },
    },
    { type: "survey/open", id, keys: null, on: openedOn },
    ...(responses.length === 0
      ? []
      : [{ type: "responses/import" as const, responses: [...responses], replaced: [] }]),
    ...(closedOn === null ? [] : [{ type: "survey/close" as const, id, on: closedOn }]),
  ];
}

/** Answers such as people give: each has a mood of their own, some items are harder than others, some are left out. */
export function randomResponses(survey: SurveyOfPeople): readonly NewResponse[] {
  const random = seeded(survey.seed);
  const questionnaire = questionnaireOf(survey.questionnaire);
  const items = questionsAsked(questionnaire, noEdits).map(({ id, scale }) => ({
    id,
    scale,
    ease: (random.next() - 0.5) * 0.7,
  }));
  return survey.respondents.flatMap(({ audience, groupId, count, favour }) =>
    Array.from({ length: count }, (): NewResponse => {
      const mood = favour + (random.next() - 0.5) * 0.5;
      const answers = items.flatMap(({ id, scale, ease }) =>
        answerTo(random, { id, scale, at: mood + ease, hasProof: questionnaire.proof !== null }),
      );
      return {
        receipt: receiptOf(random),
        surveyId: survey.id,
        audience,
        groupId,
        personId: null,
        name: survey.naming === "named" ? random.pick(givenNames) : "",
        answers,
      };
    }),
  );
}

const givenNames = ["Ada Brenner", "Milo Castell", "Ines Dorn", "Tomas Eklund", "Vera Falk"];

/** What people point to. */
const proofs = [
  "The budget sheet of this year.",
  "The board minutes of March, page 4.",
  "Nothing that I could show you.",
  "They open the forecast from the system in every Monday meeting.",
  "A mail in spring, then silence.",
  '=HYPERLINK("https://example.com","a formula") and <b>markup</b> are shown as text.',
];

function answerTo(
  random: Seeded,
  item: { readonly id: string; readonly scale: ScaleId; readonly at: number; readonly hasProof: boolean },
): readonly GivenAnswer[] {
  const { id: itemId, hasProof } = item;
  if (random.chance(0.03)) return [];
  const proof = hasProof && random.chance(0.2) ? random.pick(proofs) : "";
  if (random.chance(0.07)) return [{ itemId, value: "unknown", proof }];
  const { steps } = scaleOf(item.scale);
  const place = (item.at + (random.next() - 0.5) * 0.5) * steps.length;
  const step = steps[Math.min(steps.length - 1, Math.max(0, Math.floor(place)))];
  return [{ itemId, value: step?.value ?? null, proof }];
}

function receiptOf(random: Seeded): string {
  return Array.from({ length: 4 }, () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
}
