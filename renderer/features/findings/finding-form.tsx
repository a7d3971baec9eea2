import { Button, Group, Kbd, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Controller, useWatch, type Control } from "react-hook-form";
import { priorityOf } from "../../../shared/domain/findings.ts";
import { findQuestion } from "../../../shared/methodology/methodology.ts";
import type { DimensionId } from "../../../shared/methodology/types.ts";
import type { AnswerKey } from "../../../shared/workbook/commands.ts";
import type { EvidenceStrength, FindingKind } from "../../../shared/workbook/model.ts";
import { keptDrafts } from "../../state/kept-drafts.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { KeptNotice, useKeptForm } from "../../ui/kept-form.tsx";
import { shownKeys } from "../../ui/keyboard.ts";
import { TitleAndDescription } from "../../ui/title-and-description.tsx";
import {
  DimensionsControl,
  GroupsControl,
  ImpactControl,
  KindControl,
  StrengthControl,
} from "./finding-controls.tsx";
import type { FindingPrefill } from "./finding-dialog.tsx";
import { PriorityLine } from "./priority.tsx";

/** A finding as it is being written. */
interface FindingForm {
  readonly kind: FindingKind;
  readonly title: string;
  readonly description: string;
  readonly impact: number;
  readonly evidenceStrength: EvidenceStrength;
  readonly dimensions: readonly DimensionId[];
  readonly groupIds: readonly string[];
  readonly answers: readonly AnswerKey[];
  readonly evidenceIds: readonly string[];
  readonly behaviourIds: readonly string[];
  readonly personIds: readonly string[];
}

const drafts = keptDrafts<FindingForm>();

/** The fields of a new finding; a draft kept from before is taken up again. */
export function FindingFormFields(props: {
  readonly prefill: FindingPrefill;
  readonly onRecorded: (id: string) => void;
}) {
  const [id] = useState(() => crypto.randomUUID());
  const { form, resumed, submit, startOver } = useKeptForm({
    drafts,
    begun: formOf(props.prefill),
    hasWords,
    send: async (values) => {
      const recorded = await run({ type: "finding/add", ...commandParts(id, values) });
      if (!recorded) return false;
      props.onRecorded(id);
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
          placeholder="What was found, in one sentence"
          required="Say in a few words what was found."
        />
        <Controller
          control={control}
          name="kind"
          render={({ field }) => <KindControl value={field.value} onChange={field.onChange} />}
        />
        <Judgement control={control} />
        <TiedTo control={control} />
        <Foot control={control} recording={formState.isSubmitting} />
      </Stack>
    </form>
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

/** The answers and evidence that the finding rests on from the start, in words. */
function TiedTo({ control }: { readonly control: Control<FindingForm> }) {
  const { groups, evidence } = useWorkbook();
  const [answers, evidenceIds] = useWatch({ control, name: ["answers", "evidenceIds"] });
  const names = [
    ...answers.map(({ questionId, groupId }) => {
      const short = findQuestion(questionId)?.short ?? questionId;
      const group = groupId === null ? undefined : groups.get(groupId)?.name;
      return group ? `${short} (${group})` : short;
    }),
    ...evidenceIds.flatMap((id) => evidence.get(id)?.title ?? []),
  ];
  if (names.length === 0) return null;
  return (
    <Text size="sm" c="dimmed">
      Supported by {names.slice(0, 3).join(", ")}
      {names.length > 3 ? ` and ${names.length - 3} more` : ""}
    </Text>
  );
}

function Foot(props: { readonly control: Control<FindingForm>; readonly recording: boolean }) {
  const { groups } = useWorkbook();
  const [impact, evidenceStrength, groupIds] = useWatch({
    control: props.control,
    name: ["impact", "evidenceStrength", "groupIds"],
  });
  const affected = groupIds.flatMap((id) => groups.get(id) ?? []);
  return (
    <Group justify="space-between" wrap="nowrap" mt="xs">
      <PriorityLine priority={priorityOf({ impact, evidenceStrength }, affected, [...groups.values()])} />
      <Button
        type="submit"
        loading={props.recording}
        rightSection={<Kbd size="xs">{shownKeys("Mod+Enter")}</Kbd>}
      >
        Record finding
      </Button>
    </Group>
  );
}

function formOf(prefill: FindingPrefill): FindingForm {
  return {
    kind: "gap",
    title: "",
    description: "",
    impact: 3,
    evidenceStrength: "one-voice",
    behaviourIds: [],
    personIds: [],
    ...prefill,
  };
}

function hasWords(form: FindingForm, begun: FindingForm): boolean {
  return form.title.trim() !== begun.title.trim() || form.description.trim() !== begun.description.trim();
}

function commandParts(id: string, form: FindingForm) {
  const { groupIds, answers, evidenceIds, behaviourIds, personIds, ...words } = form;
  return {
    finding: { id, state: "open" as const, ...words, dimensions: [...words.dimensions] },
    groupIds: [...groupIds],
    answers: [...answers],
    evidenceIds: [...evidenceIds],
    behaviourIds: [...behaviourIds],
    personIds: [...personIds],
  };
}
