import { Alert, Button, Group, Kbd, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { Controller, useForm, useWatch, type Control } from "react-hook-form";
import { ownerRoles } from "../../../../shared/methodology/actions/types.ts";
import { engagementOf } from "../../../../shared/workbook/model.ts";
import { longestOwnText, type OwnAction } from "../../../../shared/workbook/own-action.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { FormDialog } from "../../../ui/form-dialog.tsx";
import { shownKeys } from "../../../ui/keyboard.ts";
import { TitleAndDescription } from "../../../ui/title-and-description.tsx";
import { ElementControl } from "../action-controls.tsx";
import { DayFields } from "../day-fields.tsx";
import { ownerRoleTitles } from "../recommendations/suggested-owner.ts";
import { keep, newOwnId } from "./own-acts.ts";

/** An own action as it is being written; steps and pitfalls are lines. */
type OwnForm = Omit<OwnAction, "id" | "steps" | "pitfalls"> & {
  readonly steps: string;
  readonly pitfalls: string;
};

/**
 * Writes an own action, which is kept for other clients too and says so.
 *
 * @param isNew it gets an id from its title; otherwise it replaces the one with its id
 */
export function OwnDialog(props: {
  readonly action: OwnAction | null;
  readonly isNew?: boolean;
  readonly onClose: () => void;
}) {
  const { action } = props;
  return (
    <FormDialog
      title={props.isNew ? "Save to my library" : "Edit my action"}
      open={action !== null}
      onClose={props.onClose}
    >
      {(onDone) =>
        action ? <OwnFields action={action} isNew={props.isNew === true} onDone={onDone} /> : null
      }
    </FormDialog>
  );
}

function OwnFields(props: {
  readonly action: OwnAction;
  readonly isNew: boolean;
  readonly onDone: () => void;
}) {
  const { action } = props;
  const { control, handleSubmit, formState } = useForm<OwnForm>({
    defaultValues: { ...action, steps: action.steps.join("\n"), pitfalls: action.pitfalls.join("\n") },
  });
  const send = async (form: OwnForm) => {
    const { steps, pitfalls, ...words } = form;
    const id = props.isNew ? newOwnId(form.title) : action.id;
    const kept = await keep({ ...words, id, steps: linesOf(steps), pitfalls: linesOf(pitfalls) });
    if (kept) props.onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void handleSubmit(send)();
      }}
    >
      <Stack gap="sm">
        <KeptForOthers control={control} />
        <TitleAndDescription
          control={control}
          placeholder="What is done"
          required="Say in a few words what is done."
        />
        <Line control={control} name="answers" label="What it answers" />
        <Lines control={control} name="steps" label="How to do it, a step a line" />
        <DayFields control={control} />
        <Group grow align="flex-start" gap="sm">
          <Controller
            control={control}
            name="element"
            render={({ field }) => <ElementControl value={field.value} onChange={field.onChange} />}
          />
          <OwnerRole control={control} />
        </Group>
        <Group grow align="flex-start" gap="sm">
          <Five control={control} name="impact" label="Impact" />
          <Five control={control} name="effort" label="Effort" />
        </Group>
        <Lines control={control} name="measure" label="How one sees that it worked" />
        <Lines control={control} name="pitfalls" label="How it goes wrong, one a line" />
        <Group justify="flex-end" mt="xs">
          <Button
            type="submit"
            loading={formState.isSubmitting}
            rightSection={
              <Kbd size="xs" aria-hidden>
                {shownKeys("Mod+Enter")}
              </Kbd>
            }
          >
            Save to my library
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Says before it is saved that the words go beyond this engagement, and whether they name the client. */
function KeptForOthers({ control }: { readonly control: Control<OwnForm> }) {
  const { client } = engagementOf(useWorkbook());
  const form = useWatch({ control });
  const words = Object.values(form).filter((value) => typeof value === "string");
  const name = client.trim().toLocaleLowerCase();
  const named = name !== "" && words.some((text) => text.toLocaleLowerCase().includes(name));
  return (
    <Alert
      variant="light"
      color={named ? "red" : "gray"}
      p="xs"
      icon={<IconAlertTriangle size={18} aria-hidden />}
      role="note"
    >
      {named ? `This names ${client}. ` : ""}
      What you write here is kept outside this engagement, for your other clients. Leave out names and figures
      of this one.
    </Alert>
  );
}

function Line(props: {
  readonly control: Control<OwnForm>;
  readonly name: "answers";
  readonly label: string;
}) {
  return (
    <Controller
      control={props.control}
      name={props.name}
      rules={{ maxLength: { value: 300, message: "This holds up to 300 characters." } }}
      render={({ field, fieldState }) => (
        <TextInput {...field} label={props.label} error={fieldState.error?.message} />
      )}
    />
  );
}

function Lines(props: {
  readonly control: Control<OwnForm>;
  readonly name: "steps" | "measure" | "pitfalls";
  readonly label: string;
}) {
  return (
    <Controller
      control={props.control}
      name={props.name}
      rules={{
        maxLength: { value: longestOwnText, message: `This holds up to ${longestOwnText} characters.` },
        validate: (text) =>
          props.name === "measure" || linesOf(text).length <= 30 || "This holds up to 30 lines.",
      }}
      render={({ field, fieldState }) => (
        <Textarea {...field} label={props.label} minRows={1} maxRows={6} error={fieldState.error?.message} />
      )}
    />
  );
}

function OwnerRole({ control }: { readonly control: Control<OwnForm> }) {
  return (
    <Controller
      control={control}
      name="owner"
      render={({ field }) => (
        <Select
          label="Owner"
          allowDeselect={false}
          value={field.value}
          data={ownerRoles.map((role) => ({ value: role, label: ownerRoleTitles[role] }))}
          onChange={field.onChange}
        />
      )}
    />
  );
}

function Five(props: {
  readonly control: Control<OwnForm>;
  readonly name: "impact" | "effort";
  readonly label: string;
}) {
  return (
    <Controller
      control={props.control}
      name={props.name}
      render={({ field }) => (
        <Select
          label={`${props.label}, of 5`}
          allowDeselect={false}
          value={`${field.value}`}
          data={["1", "2", "3", "4", "5"]}
          onChange={(value) => field.onChange(Number(value))}
        />
      )}
    />
  );
}
