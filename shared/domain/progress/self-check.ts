import type { QuestionnaireId } from "../../methodology/questionnaires/types.ts";
import type { Survey } from "../../workbook/entities/surveys.ts";
import { inOrder, type Workbook } from "../../workbook/model.ts";
import { nobody, respondentsBySurvey, sumOf } from "../survey/respondents.ts";
import { stageOf, type Check, type StageProgress } from "./stage.ts";

/** The self-check put to the executives, its mirror to their people, and every questionnaire answered and closed. */
export function selfCheckProgress(workbook: Workbook): StageProgress {
  const bySurvey = respondentsBySurvey(workbook);
  const answers = ({ id }: Survey) => sumOf(bySurvey.get(id) ?? nobody);
  const surveys = inOrder(workbook.surveys);
  /** One that was closed with nobody's answers tells nothing. */
  const isPut = (questionnaire: QuestionnaireId) =>
    surveys.some(
      (survey) =>
        survey.questionnaire === questionnaire && (survey.state !== "closed" || answers(survey) > 0),
    );
  const checks: Check[] = [
    { holds: isPut("self-check"), missing: "Put the executive self-check to the executives." },
    {
      holds: isPut("mirror"),
      missing: isPut("self-check")
        ? "Put the mirror of the self-check to managers and users: without it there is no perception gap."
        : "Put the mirror of the self-check to managers and users.",
    },
    ...surveys.map((survey) => ({
      holds: survey.state === "closed",
      missing: missingOf(survey, answers(survey)),
      id: survey.id,
    })),
  ];
  const oneSided = surveys.some(
    (survey) => survey.questionnaire === "self-check" && survey.state === "closed" && answers(survey) > 0,
  );
  return stageOf("self-check", checks, oneSided && !isPut("mirror"));
}

function missingOf({ state, title }: Survey, answers: number): string {
  if (state === "draft") return `Open “${title}” for answers.`;
  return answers === 0
    ? `Collect answers to “${title}”: nobody has answered yet.`
    : `Close “${title}” once everybody has answered.`;
}
