import { Button } from "@mantine/core";
import { nobody, sumOf } from "../../../../shared/domain/survey/respondents.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { useRespondents } from "../../../state/derived.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import type { DetailsProps } from "../questionnaires/survey-details.tsx";
import { SurveyResults } from "../results/survey-results.tsx";
import { SurveyHead } from "../questionnaires/survey-head.tsx";
import { addRound, reopenSurvey } from "../survey-edits.ts";
import { ToldSentence } from "../told.tsx";
import { AskedItems } from "./asked-items.tsx";
import { WhoAnswered } from "./who-answered.tsx";

/** A questionnaire that takes no more answers: what came in, and how to ask again. */
export function ClosedSurvey({ survey, toDetails }: DetailsProps) {
  const workbook = useWorkbook();
  const respondents = useRespondents().get(survey.id) ?? nobody;
  const reopen = async () => {
    if (await reopenSurvey(survey)) requestAnimationFrame(toDetails);
  };
  return (
    <>
      <SurveyHead survey={survey}>
        {canReopen(survey, sumOf(respondents)) ? (
          <Button variant="default" onClick={() => void reopen()}>
            Open again
          </Button>
        ) : null}
        <Button variant="default" onClick={() => void addRound(workbook, survey)}>
          Add another round
        </Button>
      </SurveyHead>
      <WhoAnswered survey={survey} respondents={respondents} />
      <SurveyResults surveyId={survey.id} />
      <ToldSentence {...survey} />
      <AskedItems survey={survey} />
    </>
  );
}

/** Once the results of an anonymous one could be seen, one more answer would give away whose it is. */
function canReopen({ naming }: Survey, respondents: number): boolean {
  return naming === "named" || respondents === 0;
}
