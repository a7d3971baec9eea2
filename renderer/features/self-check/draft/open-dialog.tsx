import { Switch, Text } from "@mantine/core";
import { useState } from "react";
import { listed } from "../../../../shared/domain/enumerate.ts";
import { asOpened, groupsUnderMinimum } from "../../../../shared/domain/survey/as-opened.ts";
import { formOf } from "../../../../shared/domain/survey/form.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";
import { namingTitles } from "../../../../shared/workbook/words.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import classes from "../self-check.module.css";
import { StepDialog } from "../step-dialog.tsx";
import { openSealed, openSurvey } from "../survey-edits.ts";

/** Says what opening fixes, and opens the questionnaire for answers. */
export function OpenDialog(props: {
  readonly survey: Survey;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const workbook = useWorkbook();
  const { survey } = props;
  const [sealed, setSealed] = useState(true);
  return (
    <StepDialog
      title={`Open “${survey.title}” for answers`}
      opened={props.opened}
      onClose={props.onClose}
      action="Open for answers"
      onAct={() => (sealed ? openSealed(survey) : openSurvey(survey, null))}
      onDone={props.onDone}
    >
      {props.opened ? <Fixed workbook={workbook} survey={asOpened(workbook, survey)} /> : null}
      <Switch
        label="Seal the answers that come back by file"
        description="Only this engagement can read them, on whatever way they come. Excel forms cannot be sealed."
        checked={sealed}
        onChange={(event) => setSealed(event.currentTarget.checked)}
      />
    </StepDialog>
  );
}

function Fixed({ workbook, survey }: { readonly workbook: Workbook; readonly survey: Survey }) {
  const { groups } = formOf(workbook, survey);
  const small = groupsUnderMinimum(workbook, survey, groups);
  return (
    <>
      <Text size="sm">
        From then on this is fixed, so that all respondents are told and asked the same. As long as nobody has
        answered, it can be made a draft again.
      </Text>
      <dl className={classes["fixed"]}>
        <dt>Items</dt>
        <dd>{itemsSaid(survey)}</dd>
        <dt>Names</dt>
        <dd>
          {survey.naming === "named"
            ? "Named: names are kept with the answers"
            : `${namingTitles.anonymous}; nothing is shown of fewer than ${survey.minimum}`}
        </dd>
        {groups.length === 0 ? null : (
          <>
            <dt>Groups</dt>
            <dd>{`${groups.length}: ${listed(groups.map(({ name }) => name))}`}</dd>
          </>
        )}
      </dl>
      {small.length === 0 ? null : (
        <p className={classes["warning"]} role="note">
          {`${listed(small)} ${small.length === 1 ? "has" : "have"} fewer than ${survey.minimum} people: their answers will be counted together with others.`}
        </p>
      )}
    </>
  );
}

/** "17 items: 1 reworded, 1 own". */
function itemsSaid({ asked }: Survey): string {
  const count = (wording: "reworded" | "own") => asked.filter((item) => item.wording === wording).length;
  const parts = (["reworded", "own"] as const).flatMap((wording) =>
    count(wording) === 0 ? [] : [`${count(wording)} ${wording}`],
  );
  const items = `${asked.length} ${asked.length === 1 ? "item" : "items"}`;
  return parts.length === 0 ? `${items}, in the method’s words` : `${items}: ${parts.join(", ")}`;
}
