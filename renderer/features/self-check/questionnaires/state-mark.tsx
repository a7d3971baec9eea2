import { IconCircleCheck, IconCircleDashed, IconCircleDot } from "@tabler/icons-react";
import type { SurveyState } from "../../../../shared/workbook/entities/surveys.ts";
import { surveyStateTitles } from "../../../../shared/workbook/words.ts";
import classes from "../self-check.module.css";

const icons = { draft: IconCircleDashed, open: IconCircleDot, closed: IconCircleCheck } as const;

/** How far a questionnaire is, by a shape and a word. */
export function StateMark({ state }: { readonly state: SurveyState }) {
  const Icon = icons[state];
  return (
    <span className={classes["state"]} data-state={state}>
      <Icon size={14} aria-hidden />
      {surveyStateTitles[state]}
    </span>
  );
}
