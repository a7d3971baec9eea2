import { Button } from "@mantine/core";
import { useState } from "react";
import { questionsOf } from "../../../../shared/domain/survey/of-workbook.ts";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import type { DetailsProps } from "../questionnaires/survey-details.tsx";
import { SurveyHead } from "../questionnaires/survey-head.tsx";
import { OpenDialog } from "./open-dialog.tsx";
import { OtherSideNote } from "./other-side-note.tsx";
import { PartItems } from "./part-items.tsx";
import { PreviewButton } from "./preview-button.tsx";
import { Terms } from "./terms.tsx";
import { wordingOf } from "./wording.ts";

/** A questionnaire that is still worded: what respondents will be told, and every item. */
export function DraftSurvey({ survey, toDetails }: DetailsProps) {
  const workbook = useWorkbook();
  const [opening, setOpening] = useState(false);
  const wording = wordingOf(workbook, survey);
  const asks = questionsOf(survey, workbook.surveyItems).length > 0;
  return (
    <>
      <SurveyHead survey={survey}>
        {asks ? <PreviewButton survey={survey} /> : null}
        <Button disabled={!asks} onClick={() => setOpening(true)}>
          Open for answers
        </Button>
      </SurveyHead>
      <Terms survey={survey} />
      <OtherSideNote survey={survey} />
      {questionnaireOf(survey.questionnaire).parts.map((part) => (
        <PartItems
          key={part.id}
          survey={survey}
          part={part}
          items={wording.filter((item) => item.part === part.id)}
        />
      ))}
      <OpenDialog survey={survey} opened={opening} onClose={() => setOpening(false)} onDone={toDetails} />
    </>
  );
}
