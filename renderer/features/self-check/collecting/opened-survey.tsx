import { Button } from "@mantine/core";
import { useState } from "react";
import { hasResults } from "../../../../shared/domain/survey/of-workbook.ts";
import { nobody, sumOf } from "../../../../shared/domain/survey/respondents.ts";
import { useRespondents } from "../../../state/derived.ts";
import type { DetailsProps } from "../questionnaires/survey-details.tsx";
import { SurveyResults } from "../results/survey-results.tsx";
import { SurveyHead } from "../questionnaires/survey-head.tsx";
import { StartKiosk } from "../start-kiosk.tsx";
import { withdrawSurvey } from "../survey-edits.ts";
import { ToldSentence } from "../told.tsx";
import { AskedItems } from "./asked-items.tsx";
import { CloseDialog } from "./close-dialog.tsx";
import { SaveForms } from "./save-forms.tsx";
import { WhoAnswered } from "./who-answered.tsx";

/** A questionnaire that takes answers: how to get them, who has answered, and how to end it. */
export function OpenedSurvey({ survey, toDetails }: DetailsProps) {
  const [closing, setClosing] = useState(false);
  const [starting, setStarting] = useState(false);
  const respondents = useRespondents().get(survey.id) ?? nobody;
  const withdraw = async () => {
    if (await withdrawSurvey(survey)) requestAnimationFrame(toDetails);
  };
  return (
    <>
      <SurveyHead survey={survey}>
        <Button variant={sumOf(respondents) === 0 ? "filled" : "default"} onClick={() => setStarting(true)}>
          Answer at this laptop
        </Button>
        {sumOf(respondents) === 0 ? (
          <Button variant="default" onClick={() => void withdraw()}>
            Make it a draft again
          </Button>
        ) : null}
        <Button variant={sumOf(respondents) === 0 ? "default" : "filled"} onClick={() => setClosing(true)}>
          Close
        </Button>
      </SurveyHead>
      <WhoAnswered survey={survey} respondents={respondents} />
      <SaveForms survey={survey} />
      {hasResults(survey, sumOf(respondents)) ? <SurveyResults surveyId={survey.id} /> : null}
      <ToldSentence {...survey} />
      <AskedItems survey={survey} />
      <StartKiosk survey={survey} opened={starting} onClose={() => setStarting(false)} />
      <CloseDialog
        survey={survey}
        respondents={sumOf(respondents)}
        opened={closing}
        onClose={() => setClosing(false)}
        onDone={toDetails}
      />
    </>
  );
}
