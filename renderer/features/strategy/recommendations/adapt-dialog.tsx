import { Button, Group, Kbd, MultiSelect, Select, Stack, Textarea } from "@mantine/core";
import { Controller, type Control } from "react-hook-form";
import type { RecommendedAction } from "../../../../shared/domain/strategy/recommendation.ts";
import { phasesIn, type PhaseId } from "../../../../shared/methodology/phases.ts";
import { engagementOf, inOrder, type Workbook } from "../../../../shared/workbook/model.ts";
import { keptDrafts, type KeptDrafts } from "../../../state/kept-drafts.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { FormDialog } from "../../../ui/form-dialog.tsx";
import { KeptNotice, useKeptForm } from "../../../ui/kept-form.tsx";
import { shownKeys } from "../../../ui/keyboard.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { TitleAndDescription } from "../../../ui/title-and-description.tsx";
import { FindingsControl, OwnerControl } from "../action-controls.tsx";
import { DayFields } from "../day-fields.tsx";
import { acceptanceOf, type TakeUp } from "./take-up.ts";

/** A recommendation as it is being adapted. */
interface AdaptForm {
  readonly title: string;
  readonly description: string;
  readonly optimisticDays: number;
  readonly likelyDays: number;
  readonly pessimisticDays: number;
  readonly ownerId: string | null;
  readonly phase: PhaseId | null;
  readonly groupIds: readonly string[];
  readonly findingIds: readonly string[];
  readonly note: string;
}

const drafts = new Map<string, KeptDrafts<AdaptForm>>();

/** The drafts of one recommendation: what was begun for another must not turn up in it. */
function draftsOf(libraryId: string): KeptDrafts<AdaptForm> {
  const kept = drafts.get(libraryId) ?? keptDrafts<AdaptForm>();
  drafts.set(libraryId, kept);
  return kept;
}

/** Takes up a recommendation with changes. Ctrl+Enter takes it up; Escape closes and keeps what was typed. */
export function AdaptDialog(props: {
  readonly recommended: RecommendedAction | null;
  readonly onClose: () => void;
}) {
  const { recommended } = props;
  return (
    <FormDialog title="Adapt the recommendation" open={recommended !== null} onClose={props.onClose}>
      {(onDone) => (recommended ? <AdaptFields recommended={recommended} onDone={onDone} /> : null)}
    </FormDialog>
  );
}

function AdaptFields(props: { readonly recommended: RecommendedAction; readonly onDone: () => void }) {
  const { recommended } = props;
  const workbook = useWorkbook();
  const { form, resumed, submit, startOver } = useKeptForm({
    drafts: draftsOf(recommended.action.id),
    begun: formOf(recommended, workbook),
    hasWords: differs,
    send: async (values) => {
      if (!(await run(adaptationOf(recommended, workbook, values)))) return false;
      notifyUndoableEdit(`Took up “${values.title}”, adapted.`);
      props.onDone();
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
        <DayFields control={control} />
        <Group grow align="flex-start" gap="sm">
          <Controller
            control={control}
            name="ownerId"
            render={({ field }) => <OwnerControl value={field.value} onChange={field.onChange} />}
          />
          <PhaseField control={control} />
        </Group>
        <GroupsField control={control} />
        <Controller
          control={control}
          name="findingIds"
          render={({ field }) => <FindingsControl value={field.value} onChange={field.onChange} />}
        />
        <Controller
          control={control}
          name="note"
          render={({ field }) => <Textarea {...field} label="Note: what was changed and why" minRows={1} />}
        />
        <Group justify="flex-end" mt="xs">
          <Button
            type="submit"
            loading={formState.isSubmitting}
            rightSection={<Kbd size="xs">{shownKeys("Mod+Enter")}</Kbd>}
          >
            Take up
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function PhaseField({ control }: { readonly control: Control<AdaptForm> }) {
  const { situation } = engagementOf(useWorkbook());
  return (
    <Controller
      control={control}
      name="phase"
      render={({ field }) => (
        <Select
          label="Phase"
          clearable
          placeholder="None"
          value={field.value}
          data={phasesIn(situation).map(({ id, title }) => ({ value: id, label: title }))}
          onChange={field.onChange}
        />
      )}
    />
  );
}

function GroupsField({ control }: { readonly control: Control<AdaptForm> }) {
  const { groups } = useWorkbook();
  return (
    <Controller
      control={control}
      name="groupIds"
      render={({ field }) => (
        <MultiSelect
          label="Groups it is for"
          searchable
          hidePickedOptions
          {...(field.value.length === 0 && { placeholder: "The whole organization" })}
          value={[...field.value]}
          data={inOrder(groups).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={field.onChange}
        />
      )}
    />
  );
}

function formOf(recommended: RecommendedAction, workbook: Workbook): AdaptForm {
  const { action, findingIds, groupIds, note } = acceptanceOf(recommended, workbook, "new");
  const { optimistic, likely, pessimistic } = recommended.action.days;
  return {
    title: action.title,
    description: action.description,
    optimisticDays: optimistic,
    likelyDays: likely,
    pessimisticDays: pessimistic,
    ownerId: action.ownerId,
    phase: action.phase ?? null,
    groupIds,
    findingIds,
    note,
  };
}

function adaptationOf(recommended: RecommendedAction, workbook: Workbook, form: AdaptForm): TakeUp {
  const accepted = acceptanceOf(recommended, workbook, crypto.randomUUID());
  const { title, description, likelyDays, optimisticDays, pessimisticDays, ownerId, phase, note } = form;
  return {
    ...accepted,
    state: "adapted",
    note,
    findingIds: [...form.findingIds],
    groupIds: [...form.groupIds],
    action: {
      ...accepted.action,
      title,
      description,
      ownerId,
      phase,
      durationDays: likelyDays,
      optimisticDays,
      pessimisticDays,
    },
  };
}

function differs(form: AdaptForm, begun: AdaptForm): boolean {
  return JSON.stringify(form) !== JSON.stringify(begun);
}
