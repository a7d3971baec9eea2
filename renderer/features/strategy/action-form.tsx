import { Button, Group, Input, Kbd, NumberInput, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { Controller, useWatch, type Control } from "react-hook-form";
import { workingCalendar } from "../../../shared/domain/calendar.ts";
import { datesOf } from "../../../shared/domain/roadmap.ts";
import type { ElementId } from "../../../shared/methodology/types.ts";
import { engagementOf } from "../../../shared/workbook/model.ts";
import { keptDrafts } from "../../state/kept-drafts.ts";
import { shownDate } from "../../state/today.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { dateIn, earliestDate, latestDate } from "../../ui/draft-date.tsx";
import { KeptNotice, useKeptForm } from "../../ui/kept-form.tsx";
import { TitleAndDescription } from "../../ui/title-and-description.tsx";
import { ElementControl, FindingsControl, OwnerControl } from "./action-controls.tsx";
import type { ActionPrefill } from "./action-dialog.tsx";

/** An action as it is being written. */
interface ActionForm {
  readonly title: string;
  readonly description: string;
  readonly element: ElementId;
  readonly ownerId: string | null;
  readonly start: string | null;
  readonly durationDays: number;
  readonly findingIds: readonly string[];
}

const drafts = keptDrafts<ActionForm>();

/** The longest action, in working days. */
export const longestDuration = 5000;

/** The fields of a new action; a draft kept from before is taken up again. */
export function ActionFormFields(props: {
  readonly prefill: ActionPrefill;
  readonly onClose: () => void;
  readonly onAdded: ((id: string) => void) | undefined;
}) {
  const [id] = useState(() => crypto.randomUUID());
  const { form, resumed, submit, startOver } = useKeptForm({
    drafts,
    begun: formOf(props.prefill),
    hasWords,
    send: async ({ findingIds, ...words }) => {
      const action = { id, status: "proposed" as const, progress: 0, ...words };
      if (!(await run({ type: "action/add", action, findingIds: [...findingIds] }))) return false;
      props.onAdded?.(id);
      props.onClose();
      return true;
    },
  });
  const { control, formState } = form;
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" key={String(resumed)}>
        {resumed ? <KeptNotice onStartOver={startOver} /> : null}
        <TitleAndDescription
          control={control}
          placeholder="What will be done"
          required="Say in a few words what will be done."
        />
        <Group grow align="flex-start" gap="sm">
          <Controller
            control={control}
            name="element"
            render={({ field }) => <ElementControl value={field.value} onChange={field.onChange} />}
          />
          <Controller
            control={control}
            name="ownerId"
            render={({ field }) => <OwnerControl value={field.value} onChange={field.onChange} />}
          />
        </Group>
        <Dates control={control} />
        <Controller
          control={control}
          name="findingIds"
          render={({ field }) => <FindingsControl value={field.value} onChange={field.onChange} />}
        />
        <Group justify="flex-end" mt="xs">
          <Button
            type="submit"
            loading={formState.isSubmitting}
            rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}
          >
            Add action
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Dates({ control }: { readonly control: Control<ActionForm> }) {
  return (
    <Group align="flex-start" gap="sm" grow>
      <Controller
        control={control}
        name="start"
        render={({ field }) => (
          <TextInput
            type="date"
            label="Start"
            min={earliestDate}
            max={latestDate}
            defaultValue={field.value ?? ""}
            onChange={(event) => {
              const date = dateIn(event.currentTarget);
              if (date !== undefined) field.onChange(date);
            }}
            onBlur={field.onBlur}
          />
        )}
      />
      <Controller
        control={control}
        name="durationDays"
        rules={{ validate: (days) => Number.isInteger(days) || "Give a number of working days." }}
        render={({ field, fieldState }) => (
          <NumberInput
            label="Duration, working days"
            min={1}
            max={longestDuration}
            allowDecimal={false}
            clampBehavior="strict"
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={fieldState.error?.message}
          />
        )}
      />
      <Finish control={control} />
    </Group>
  );
}

/** The last working day that follows from start and duration. */
function Finish({ control }: { readonly control: Control<ActionForm> }) {
  const workbook = useWorkbook();
  const [start, durationDays] = useWatch({ control, name: ["start", "durationDays"] });
  const calendar = workingCalendar(engagementOf(workbook), workbook.holidays.values());
  const { finish } = datesOf({ start, durationDays: Number(durationDays) || 1 }, calendar);
  return (
    <Input.Wrapper label="Finish" labelElement="div">
      <Text size="sm" c="dimmed" lh="36px" aria-live="polite">
        {finish === null ? "Not scheduled" : shownDate(finish)}
      </Text>
    </Input.Wrapper>
  );
}

function formOf(prefill: ActionPrefill): ActionForm {
  return { title: "", description: "", ownerId: null, start: null, durationDays: 10, ...prefill };
}

function hasWords(form: ActionForm, begun: ActionForm): boolean {
  return form.title.trim() !== begun.title.trim() || form.description.trim() !== begun.description.trim();
}
