import { useRef, type KeyboardEvent } from "react";
import { nobody } from "../../../../shared/domain/survey/respondents.ts";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import type { QuestionnaireId } from "../../../../shared/methodology/questionnaires/types.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { namingTitles } from "../../../../shared/workbook/words.ts";
import { useRespondents } from "../../../state/derived.ts";
import { chooseByKey } from "../../../ui/list-keys.ts";
import { chooseSurvey } from "../chosen-survey.ts";
import classes from "../self-check.module.css";
import { respondentsSaid } from "../survey-words.ts";
import { StateMark } from "./state-mark.tsx";

/** The questionnaires under the name of the method's, round by round; arrows choose among them. */
export function SurveyList(props: { readonly surveys: readonly Survey[]; readonly chosenId: string }) {
  const { surveys, chosenId } = props;
  const list = useRef<HTMLDivElement>(null);
  const ids = surveys.map(({ id }) => id);
  const onKeyDown = (event: KeyboardEvent) =>
    void chooseByKey(event, { ids, chosenId, choose: chooseSurvey, element: list.current });
  const byQuestionnaire = Map.groupBy(surveys, ({ questionnaire }) => questionnaire);
  return (
    // The keys belong to the buttons; the list hears them for all.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={classes["list"]} ref={list} onKeyDown={onKeyDown}>
      {[...byQuestionnaire].map(([questionnaire, rounds]) => (
        <Rounds key={questionnaire} questionnaire={questionnaire} rounds={rounds} chosenId={chosenId} />
      ))}
    </div>
  );
}

function Rounds(props: {
  readonly questionnaire: QuestionnaireId;
  readonly rounds: readonly Survey[];
  readonly chosenId: string;
}) {
  const { title, forWhom } = questionnaireOf(props.questionnaire);
  return (
    <section aria-label={title} className={classes["rounds"]}>
      <p className={classes["quiet"]}>{`${title}, for ${forWhom}`}</p>
      <ul className={classes["plain"]}>
        {props.rounds.map((survey) => (
          <li key={survey.id}>
            <SurveyButton survey={survey} isChosen={survey.id === props.chosenId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SurveyButton({ survey, isChosen }: { readonly survey: Survey; readonly isChosen: boolean }) {
  const respondents = useRespondents().get(survey.id) ?? nobody;
  const told = `${namingTitles[survey.naming]}, groups of ${survey.minimum} or more`;
  return (
    <button
      type="button"
      className={classes["survey"]}
      data-choice={survey.id}
      aria-current={isChosen || undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={() => chooseSurvey(survey.id)}
    >
      <span className={classes["surveyName"]}>{survey.title}</span>
      <span className={classes["quiet"]}>
        <StateMark state={survey.state} />
        {survey.state === "draft" ? ` · round ${survey.round}` : ` · ${respondentsSaid(survey, respondents)}`}
      </span>
      <span className={classes["quiet"]}>{survey.naming === "named" ? namingTitles.named : told}</span>
    </button>
  );
}
