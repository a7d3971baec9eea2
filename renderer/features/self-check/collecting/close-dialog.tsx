import { Text } from "@mantine/core";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import classes from "../self-check.module.css";
import { StepDialog } from "../step-dialog.tsx";
import { closeSurvey } from "../survey-edits.ts";
import { responsesSaid } from "../survey-words.ts";

/** Says what closing means, and closes the questionnaire. */
export function CloseDialog(props: {
  readonly survey: Survey;
  readonly respondents: number;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { survey, respondents } = props;
  const isFinal = survey.naming === "anonymous" && respondents > 0;
  return (
    <StepDialog
      title={`Close “${survey.title}”`}
      opened={props.opened}
      onClose={props.onClose}
      action={isFinal ? "Close for good" : "Close"}
      onAct={() => closeSurvey(survey)}
      onDone={props.onDone}
    >
      <Text size="sm">{isFinal ? finalSentence : passingSentence}</Text>
      <Text size="sm">{`So far there ${respondents === 1 ? "is" : "are"} ${responsesSaid(respondents)}.`}</Text>
      {isFinal && respondents < survey.minimum ? (
        <p className={classes["warning"]} role="note">
          {`Results need at least ${survey.minimum} who answered: if you close now, none can be shown.`}
        </p>
      ) : null}
    </StepDialog>
  );
}

const finalSentence =
  "This is final and cannot be undone. From then on the results are shown; one more answer would change them, and so give away what that person said. To ask again, hold another round.";
const passingSentence = "No more answers are taken. You can open it again.";
