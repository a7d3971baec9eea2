import { Text, Title } from "@mantine/core";
import { useId } from "react";
import type { Respondents } from "../../../../shared/domain/survey/respondents.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import { shownDate } from "../../../state/today.ts";
import classes from "../self-check.module.css";
import { respondentsSaid } from "../survey-words.ts";
import { NamedList } from "./named-list.tsx";

/** Who has answered: of an anonymous questionnaire how many, of a named one who, and who has not. */
export function WhoAnswered(props: { readonly survey: Survey; readonly respondents: Respondents }) {
  const { survey, respondents } = props;
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes["part"]}>
      <Title order={2} size="h3" id={id}>
        Who has answered
      </Title>
      <Text fw={600} role="status">
        {respondentsSaid(survey, respondents)}
      </Text>
      <p className={classes["quiet"]}>{datesSaid(survey)}</p>
      {survey.naming === "named" ? <NamedList survey={survey} /> : null}
      {survey.naming === "anonymous" && survey.state === "open" ? (
        <p className={classes["quiet"]}>
          Nothing else is shown before it is closed: two looks that differ by one person would tell what that
          person said.
        </p>
      ) : null}
    </section>
  );
}

/** "Open since 3 March 2026", "Open from 3 March to 10 March 2026". */
function datesSaid({ openedOn, closedOn }: Survey): string {
  if (openedOn === null) return "";
  return closedOn === null
    ? `Open since ${shownDate(openedOn)}`
    : `Open from ${shownDate(openedOn)} to ${shownDate(closedOn)}`;
}
