import { SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { questionnaireOf } from "../../../../shared/methodology/questionnaires/questionnaires.ts";
import {
  questionnaireIds,
  type QuestionnaireId,
} from "../../../../shared/methodology/questionnaires/types.ts";
import { useSurveyResults } from "../../../state/derived.ts";
import { RoundsCompared } from "./rounds-compared.tsx";
import classes from "./rounds.module.css";

/** Rounds compared, of the questionnaire that is chosen: one that was put twice, when there is one. */
export function Rounds() {
  const all = useSurveyResults();
  const roundsOf = (id: QuestionnaireId) => all.filter(({ survey }) => survey.questionnaire === id).length;
  const [chosen, setChosen] = useState<QuestionnaireId | null>(null);
  const shown = chosen ?? questionnaireIds.find((id) => roundsOf(id) > 1) ?? "user-pulse";
  return (
    <div className={classes["view"]}>
      <SegmentedControl
        aria-label="Questionnaire"
        className={classes["choice"]}
        value={shown}
        onChange={setChosen}
        data={questionnaireIds.map((value) => ({ value, label: questionnaireOf(value).title }))}
      />
      <RoundsCompared questionnaire={shown} />
    </div>
  );
}
