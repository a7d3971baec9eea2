import { Button, Group, Kbd, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { Controller, useForm, useWatch, type Control } from "react-hook-form";
import { priorityOf } from "../../../shared/domain/findings.ts";
import { findQuestion } from "../../../shared/methodology/methodology.ts";
import { longestTitle } from "../../../shared/workbook/text.ts";
import { registerDraft } from "../../state/drafts.ts";
import { run, useOpenWorkbook, useWorkbook } from "../../state/workbook.ts";
import { notifyUndo } from "../../ui/notify-undo.tsx";
import {
  DimensionsControl,
  GroupsControl,
  ImpactControl,
  KindControl,
  StrengthControl,
} from "./finding-controls.tsx";
import type { FindingPrefill } from "./finding-dialog.tsx";
import { forgetDraft, keepDraft, keptDraft, restoreDraft, type FindingForm } from "./kept-draft.ts";
import { PriorityLine } from "./priority.tsx";

/** The fields of a new finding; a draft kept from before is taken up again. */
export function FindingFormFields(props: {
  readonly prefill: FindingPrefill;
  readonly onClose: () => void;
  readonly onRecorded: ((id: string) => void) | undefined;
}) {
  const engagementId = useOpenWorkbook((state) => state.engagementId) ?? "";
  const begun = formOf(props.prefill);
  const [kept] = useState(() => keptDraft(engagementId));
  const form = useForm<FindingForm>({ defaultValues: kept ?? begun });
  const { control, formState } = form;

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => keepDraft(engagementId, values, begun),
      }),
    // oxlint-disable-next-line react/exhaustive-deps -- what the dialog began with does not change while it is open
    [form, engagementId],
  );

  const [id] = useState(() => crypto.randomUUID());
  const underWay = useRef(false);
  const record = form.handleSubmit(async (values) => {
    if (underWay.current) return;
    underWay.current = true;
    const recorded = await run({ type: "finding/add", ...commandParts(id, values) });
    underWay.current = false;
    if (!recorded) return;
    forgetDraft(engagementId);
    props.onRecorded?.(id);
    props.onClose();
  });
  useRecordBeforeClosing(() => {
    if (form.getValues("title").trim() !== "") void record();
  });

  return (
    <form onSubmit={(event) => void record(event)}>
      <Stack gap="sm">
        {kept ? (
          <KeptNotice
            onStartOver={() => {
              const draft = form.getValues();
              forgetDraft(engagementId);
              form.reset(begun);
              form.setFocus("title");
              notifyUndo("The draft was discarded.", () => {
                restoreDraft(engagementId, draft);
                form.reset(draft);
              });
            }}
          />
        ) : null}
        <Words control={control} />
        <Controller
          control={control}
          name="kind"
          render={({ field }) => <KindControl value={field.value} onChange={field.onChange} />}
        />
        <Judgement control={control} />
        <TiedTo form={kept ?? begun} />
        <Foot control={control} recording={formState.isSubmitting} />
      </Stack>
    </form>
  );
}

function Words({ control }: { readonly control: Control<FindingForm> }) {
  const description = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <Controller
        control={control}
        name="title"
        rules={{
          validate: (title) => title.trim() !== "" || "Say in a few words what was found.",
          maxLength: { value: longestTitle, message: `This holds up to ${longestTitle} characters.` },
        }}
        render={({ field, fieldState }) => (
          <TextInput
            {...field}
            data-autofocus
            label="Title"
            placeholder="What was found, in one sentence"
            error={fieldState.error?.message}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              description.current?.focus();
            }}
          />
        )}
      />
      <Controller
        control={control}
        name="description"
        render={({ field }) => (
          <Textarea
            {...field}
            ref={(element) => {
              field.ref(element);
              description.current = element;
            }}
            label="Description"
            minRows={2}
            maxRows={6}
          />
        )}
      />
    </>
  );
}

function Judgement({ control }: { readonly control: Control<FindingForm> }) {
  return (
    <>
      <Controller
        control={control}
        name="impact"
        render={({ field }) => <ImpactControl value={field.value} onChange={field.onChange} />}
      />
      <Controller
        control={control}
        name="evidenceStrength"
        render={({ field }) => <StrengthControl value={field.value} onChange={field.onChange} />}
      />
      <Group grow align="flex-start" gap="sm">
        <Controller
          control={control}
          name="dimensions"
          render={({ field }) => <DimensionsControl value={field.value} onChange={field.onChange} />}
        />
        <Controller
          control={control}
          name="groupIds"
          render={({ field }) => <GroupsControl value={field.value} onChange={field.onChange} />}
        />
      </Group>
    </>
  );
}

function KeptNotice({ onStartOver }: { readonly onStartOver: () => void }) {
  return (
    <Group justify="space-between" wrap="nowrap" role="status">
      <Text size="sm" c="dimmed">
        This is what you were writing before.
      </Text>
      <Button variant="subtle" size="compact-sm" onClick={onStartOver}>
        Start over
      </Button>
    </Group>
  );
}

/** The answers and evidence that the finding rests on from the start, in words. */
function TiedTo({ form }: { readonly form: FindingForm }) {
  const { groups, evidence } = useWorkbook();
  const names = [
    ...form.answers.map(({ questionId, groupId }) => {
      const short = findQuestion(questionId)?.short ?? questionId;
      const group = groupId === null ? undefined : groups.get(groupId)?.name;
      return group ? `${short} (${group})` : short;
    }),
    ...form.evidenceIds.flatMap((id) => evidence.get(id)?.title ?? []),
  ];
  if (names.length === 0) return null;
  const shown = names.slice(0, 3).join(", ");
  return (
    <Text size="sm" c="dimmed">
      Supported by {shown}
      {names.length > 3 ? ` and ${names.length - 3} more` : ""}
    </Text>
  );
}

function Foot({
  control,
  recording,
}: {
  readonly control: Control<FindingForm>;
  readonly recording: boolean;
}) {
  const { groups } = useWorkbook();
  const [impact, evidenceStrength, groupIds] = useWatch({
    control,
    name: ["impact", "evidenceStrength", "groupIds"],
  });
  const affected = groupIds.flatMap((id) => groups.get(id) ?? []);
  return (
    <Group justify="space-between" wrap="nowrap" mt="xs">
      <PriorityLine priority={priorityOf({ impact, evidenceStrength }, affected, [...groups.values()])} />
      <Button type="submit" loading={recording} rightSection={<Kbd size="xs">Ctrl Enter</Kbd>}>
        Record finding
      </Button>
    </Group>
  );
}

/** While the dialog is open, closing the engagement or the window records what has a title rather than losing it. */
function useRecordBeforeClosing(record: () => void): void {
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  });
  useEffect(() => registerDraft(() => latest.current()), []);
}

function formOf(prefill: FindingPrefill): FindingForm {
  return {
    kind: "gap",
    title: "",
    description: "",
    impact: 3,
    evidenceStrength: "one-voice",
    ...prefill,
  };
}

function commandParts(id: string, { groupIds, answers, evidenceIds, ...words }: FindingForm) {
  return {
    finding: { id, state: "open" as const, ...words, dimensions: [...words.dimensions] },
    groupIds: [...groupIds],
    answers: [...answers],
    evidenceIds: [...evidenceIds],
  };
}
