import { ActionIcon, Tooltip } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { nobody, sumOf } from "../../../../shared/domain/survey/respondents.ts";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { useRespondents } from "../../../state/derived.ts";
import { run } from "../../../state/workbook.ts";
import { goToArea } from "../../../ui/areas.ts";
import { DraftTitle } from "../../../ui/draft-title.tsx";
import classes from "../self-check.module.css";
import { removeSurvey } from "../survey-edits.ts";
import { StateMark } from "./state-mark.tsx";

/** A questionnaire's title and state, and what can be done with it as it stands. */
export function SurveyHead({ survey, children }: { readonly survey: Survey; readonly children: ReactNode }) {
  const respondents = sumOf(useRespondents().get(survey.id) ?? nobody);
  const remove = async () => {
    // What had the keyboard is gone.
    if (await removeSurvey(survey, respondents)) requestAnimationFrame(() => goToArea(1));
  };
  return (
    <div className={classes["head"]}>
      <DraftTitle
        label="Title"
        recorded={survey.title}
        onSend={(title) => run({ type: "survey/update", id: survey.id, patch: { title } })}
      />
      <div className={classes["steps"]}>
        {children}
        <Tooltip label="Remove questionnaire">
          <ActionIcon size="lg" aria-label="Remove questionnaire" onClick={() => void remove()}>
            <IconTrash size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
      <p className={classes["standing"]}>
        <StateMark state={survey.state} />
        {` · ${questionnaireOf(survey.questionnaire).title}, round ${survey.round}`}
      </p>
    </div>
  );
}
