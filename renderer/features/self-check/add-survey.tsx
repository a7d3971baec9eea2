import { Button, Group, Kbd, Radio, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { roundsOf } from "../../../shared/domain/survey/of-workbook.ts";
import { defaultMinimum } from "../../../shared/methodology/questionnaires/anonymity.ts";
import { questionnaires } from "../../../shared/methodology/questionnaires/questionnaires.ts";
import {
  questionnaireIds,
  type Questionnaire,
  type QuestionnaireId,
} from "../../../shared/methodology/questionnaires/types.ts";
import { longestTitle } from "../../../shared/workbook/text.ts";
import type { Workbook } from "../../../shared/workbook/model.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { shownKeys } from "../../ui/keyboard.ts";
import { addSurvey, type NewSurvey } from "./survey-edits.ts";
import { titleOfRound } from "./survey-words.ts";
import { MinimumInput, NamingChoice, ToldSentence } from "./told.tsx";

/** Adds a questionnaire as a draft: which of the method's, its title, and what respondents are told about names. */
export function AddSurvey(props: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <FormDialog title="Add a questionnaire" open={props.opened} onClose={props.onClose}>
      {(onDone) => <AddForm onDone={onDone} />}
    </FormDialog>
  );
}

function AddForm({ onDone }: { readonly onDone: () => void }) {
  const workbook = useWorkbook();
  const [survey, setSurvey] = useState(() => newSurveyFor(workbook, firstToPut(workbook)));
  const [adding, setAdding] = useState(false);
  const edit = (patch: Partial<NewSurvey>) => setSurvey({ ...survey, ...patch });
  const choose = (questionnaire: QuestionnaireId) => {
    const { title } = newSurveyFor(workbook, survey.questionnaire);
    const next = newSurveyFor(workbook, questionnaire);
    edit({ questionnaire, title: survey.title === title ? next.title : survey.title });
  };
  const send = async () => {
    if (adding) return;
    setAdding(true);
    const title = survey.title.trim() || newSurveyFor(workbook, survey.questionnaire).title;
    const added = await addSurvey({ ...survey, title });
    setAdding(false);
    if (added) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="md">
        <QuestionnaireChoice workbook={workbook} chosen={survey.questionnaire} onChoose={choose} />
        <TextInput
          label="Title"
          maxLength={longestTitle}
          value={survey.title}
          onChange={(event) => edit({ title: event.currentTarget.value })}
        />
        <Group align="end" gap="lg">
          <NamingChoice naming={survey.naming} onChange={(naming) => edit({ naming })} />
          <MinimumInput minimum={survey.minimum} onChange={(minimum) => edit({ minimum })} />
        </Group>
        <ToldSentence {...survey} />
        <Group justify="flex-end">
          <Button
            type="submit"
            loading={adding}
            rightSection={
              <Kbd size="xs" aria-hidden>
                {shownKeys("Mod+Enter")}
              </Kbd>
            }
          >
            Add
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function QuestionnaireChoice(props: {
  readonly workbook: Workbook;
  readonly chosen: QuestionnaireId;
  readonly onChoose: (questionnaire: QuestionnaireId) => void;
}) {
  return (
    <Radio.Group
      label="Questionnaire"
      value={props.chosen}
      onChange={(value) => {
        const id = questionnaireIds.find((each) => each === value);
        if (id) props.onChoose(id);
      }}
    >
      <Stack gap="xs" mt={6}>
        {questionnaires.map((questionnaire) => (
          <Radio
            key={questionnaire.id}
            value={questionnaire.id}
            label={questionnaire.title}
            description={describe(props.workbook, questionnaire)}
            {...(questionnaire.id === props.chosen ? { "data-autofocus": true } : {})}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}

/** "For executives, each for themselves. 17 items; begins with the wording of round 1." */
function describe(workbook: Workbook, { id, forWhom, parts }: Questionnaire): string {
  const items = parts.reduce((sum, part) => sum + part.items.length, 0);
  const last = roundsOf(workbook, id).at(-1);
  const worded = last ? `; begins with the wording of round ${last.round}` : "";
  return `For ${forWhom}. ${items} items${worded}.`;
}

/** The first of the method's that was not put to anybody yet, or the first of all. */
function firstToPut(workbook: Workbook): QuestionnaireId {
  return questionnaireIds.find((id) => roundsOf(workbook, id).length === 0) ?? "self-check";
}

function newSurveyFor(workbook: Workbook, questionnaire: QuestionnaireId): NewSurvey {
  const last = roundsOf(workbook, questionnaire).at(-1);
  return {
    questionnaire,
    title: titleOfRound(questionnaire, (last?.round ?? 0) + 1),
    naming: last?.naming ?? "anonymous",
    minimum: last?.minimum ?? defaultMinimum,
  };
}
