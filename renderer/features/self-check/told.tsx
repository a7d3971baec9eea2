import { NumberInput, SegmentedControl, Text } from "@mantine/core";
import {
  anonymitySentence,
  effectiveMinimum,
  smallestMinimum,
} from "../../../shared/methodology/questionnaires/anonymity.ts";
import { questionnaireOf } from "../../../shared/methodology/questionnaires/questionnaires.ts";
import {
  namings,
  type Naming,
  type QuestionnaireId,
} from "../../../shared/methodology/questionnaires/types.ts";
import { namingTitles } from "../../../shared/workbook/words.ts";
import classes from "./self-check.module.css";

/** Greatest minimum group size that can be asked for. */
export const greatestMinimum = 100;

const choices = namings.toReversed().map((value) => ({ value, label: namingTitles[value] }));

/** Whether names are kept. */
export function NamingChoice(props: {
  readonly naming: Naming;
  readonly onChange: (naming: Naming) => void;
}) {
  return (
    <div className={classes["field"]}>
      <Text size="sm" fw={500} component="span" aria-hidden>
        Names
      </Text>
      <SegmentedControl
        aria-label="Names"
        data={choices}
        value={props.naming}
        onChange={(value) => props.onChange(value)}
      />
    </div>
  );
}

/** The sentence about names that respondents read before the first item. */
export function ToldSentence(props: {
  readonly questionnaire: QuestionnaireId;
  readonly naming: Naming;
  readonly minimum: number;
}) {
  const { questionnaire, naming, minimum } = props;
  return (
    <figure className={classes["told"]}>
      <figcaption className={classes["quiet"]}>Before the first item, respondents read</figcaption>
      <blockquote>{anonymitySentence(questionnaireOf(questionnaire), naming, minimum)}</blockquote>
    </figure>
  );
}

/** Fewest people whose answers are shown together, where nothing is recorded before the form is sent. */
export function MinimumInput(props: {
  readonly minimum: number;
  readonly onChange: (minimum: number) => void;
}) {
  return (
    <NumberInput
      label="Minimum group size"
      allowDecimal={false}
      min={smallestMinimum}
      max={greatestMinimum}
      clampBehavior="blur"
      w={150}
      value={props.minimum}
      onChange={(value) => {
        if (typeof value === "number") props.onChange(effectiveMinimum(value));
      }}
    />
  );
}
