import { useCallback, useRef } from "react";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { ClosedSurvey } from "../collecting/closed-survey.tsx";
import { OpenedSurvey } from "../collecting/opened-survey.tsx";
import { DraftSurvey } from "../draft/draft-survey.tsx";
import classes from "../self-check.module.css";

/** What the details of a questionnaire are given, whatever state it is in. */
export interface DetailsProps {
  readonly survey: Survey;
  /** Puts the keyboard on the questionnaire after a step that took away what had it. */
  readonly toDetails: () => void;
}

/** All about one questionnaire: worded as a draft, answered while open, looked back on once closed. */
export function SurveyDetails({ survey }: { readonly survey: Survey }) {
  const article = useRef<HTMLElement>(null);
  const toDetails = useCallback(() => article.current?.focus(), []);
  return (
    <article className={classes["details"]} aria-label={survey.title} tabIndex={-1} ref={article}>
      {inState({ survey, toDetails })}
    </article>
  );
}

function inState(props: DetailsProps) {
  switch (props.survey.state) {
    case "draft":
      return <DraftSurvey {...props} />;
    case "open":
      return <OpenedSurvey {...props} />;
    case "closed":
      return <ClosedSurvey {...props} />;
  }
}
