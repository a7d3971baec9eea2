import { Button } from "@mantine/core";
import { IconPlus, IconUserQuestion } from "@tabler/icons-react";
import { useEffect } from "react";
import type { Focus } from "../../../state/navigation.ts";
import { useScreenState } from "../../../state/screen.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { useLetterKey } from "../../../ui/use-letter-key.ts";
import { chooseSurvey, useChosenOf } from "../chosen-survey.ts";
import classes from "../self-check.module.css";
import { TakeInResponses } from "../import/take-in-responses.tsx";
import { SurveyDetails } from "./survey-details.tsx";
import { SurveyList } from "./survey-list.tsx";
import { surveysInOrder } from "./survey-order.ts";

/** The questionnaires put to people, and all about the chosen one. */
export function QuestionnairesView({ focus }: { readonly focus: Focus | null }) {
  const surveys = surveysInOrder(useWorkbook());
  const chosen = useChosenOf(surveys);
  const open = useScreenState((screen) => screen.open);
  const focused = focus?.kind === "survey" ? focus.id : null;
  useEffect(() => {
    if (focused !== null) chooseSurvey(focused);
  }, [focused]);
  useLetterKey("n", () => open("questionnaire"));
  if (!chosen) {
    return (
      <EmptyState
        icon={<IconUserQuestion size={40} stroke={1.25} />}
        sentence="Executives look at their own part, and their people say what they see of it. Put a short questionnaire to them, at this laptop or by file, and compare."
        action={{ label: "Add a questionnaire", onClick: () => open("questionnaire") }}
      />
    );
  }
  return (
    <section aria-label="Questionnaires" className={classes["view"]}>
      <div className={classes["columns"]}>
        <div className={classes["side"]}>
          <Button
            variant="default"
            justify="flex-start"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => open("questionnaire")}
          >
            Add a questionnaire
          </Button>
          <TakeInResponses />
          <SurveyList surveys={surveys} chosenId={chosen.id} />
        </div>
        <SurveyDetails key={chosen.id} survey={chosen} />
      </div>
    </section>
  );
}
