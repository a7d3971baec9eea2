import { Alert, Button, FileInput, Group, Kbd, Select, Stack, TextInput } from "@mantine/core";
import { IconPaperclip } from "@tabler/icons-react";
import { useState } from "react";
import { Controller, useWatch, type Control, type UseFormReturn } from "react-hook-form";
import type { Failure } from "../../../shared/ipc/result.ts";
import type { EvidencePlace } from "../../../shared/workbook/commands.ts";
import { evidenceKinds } from "../../../shared/workbook/model.ts";
import { longestTitle } from "../../../shared/workbook/text.ts";
import { evidenceKindTitles } from "../../../shared/workbook/words.ts";
import { GrowingTextarea } from "../../ui/growing-textarea.tsx";
import { shownKeys } from "../../ui/keyboard.ts";
import { KeptNotice, useKeptForm } from "../../ui/kept-form.tsx";
import { addEvidence } from "./add-evidence.ts";
import { kindOf, titleOf } from "./attach-files.ts";
import { isUnfinished } from "./dates.ts";
import { blankEvidence, evidenceDrafts, hasContent, type EvidenceDraft } from "./evidence-draft.ts";
import { carriesFiles, filesOf, pastedFiles } from "./use-attach.ts";

/** The fields of new evidence. A file that is pasted or dropped here becomes its file. */
export function EvidenceFormFields(props: {
  readonly place: EvidencePlace | null;
  readonly onClose: () => void;
}) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const { form, resumed, submit, startOver } = useKeptForm({
    drafts: evidenceDrafts,
    begun: blankEvidence,
    hasWords: hasContent,
    send: async (draft) => {
      const result = await addEvidence(draft, props.place);
      setFailure(result.ok ? null : result.error);
      if (!result.ok || !result.value) return false;
      props.onClose();
      return true;
    },
  });
  const take = (file: File | null) => {
    form.setValue("file", file, { shouldValidate: form.formState.isSubmitted });
    setFailure(null);
    if (!file) return;
    form.setValue("kind", kindOf({ mediaType: file.type }));
    if (form.getValues("title").trim() === "") form.setValue("title", titleOf(file.name));
  };

  return (
    <form
      noValidate
      onSubmit={submit}
      onPaste={(event) => takeFirst(event, pastedFiles(event.clipboardData), take)}
      onDragOver={(event) => {
        if (carriesFiles(event.dataTransfer)) event.preventDefault();
      }}
      onDrop={(event) => takeFirst(event, filesOf(event.dataTransfer), take)}
    >
      <Stack gap="sm" key={String(resumed)}>
        {resumed ? <KeptNotice onStartOver={startOver} /> : null}
        <FileField control={form.control} onTake={take} />
        <Words form={form} />
        {failure ? (
          <Alert color="red" role="alert" title={failure.message}>
            {failure.detail}
          </Alert>
        ) : null}
        <Group justify="flex-end" mt="xs">
          <Button
            type="submit"
            loading={form.formState.isSubmitting}
            rightSection={<Kbd size="xs">{shownKeys("Mod+Enter")}</Kbd>}
          >
            Add evidence
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function takeFirst(
  event: { readonly preventDefault: () => void },
  [file]: readonly File[],
  take: (file: File) => void,
): void {
  if (!file) return;
  event.preventDefault();
  take(file);
}

function FileField(props: {
  readonly control: Control<EvidenceDraft>;
  readonly onTake: (file: File | null) => void;
}) {
  const file = useWatch({ control: props.control, name: "file" });
  return (
    <FileInput
      label="File"
      description="A picture or a document up to 25 MB; it can be pasted or dropped here too. A PDF is kept as a file; its words are not read."
      placeholder="Choose a file"
      leftSection={<IconPaperclip size={18} />}
      clearable
      clearButtonProps={{ "aria-label": "Take the file away" }}
      value={file}
      onChange={props.onTake}
    />
  );
}

function Words({ form: { control, register, formState } }: { readonly form: UseFormReturn<EvidenceDraft> }) {
  const tooLong = { value: longestTitle, message: `This holds up to ${longestTitle} characters.` };
  const { errors } = formState;
  return (
    <>
      <TextInput
        label="Title"
        data-autofocus
        error={errors.title?.message}
        {...register("title", {
          validate: (title, { file }) =>
            title.trim() !== "" || file !== null || "Name the evidence, or choose a file.",
          maxLength: tooLong,
        })}
      />
      <Group grow align="flex-start" gap="sm">
        <Controller
          control={control}
          name="kind"
          render={({ field }) => (
            <Select
              label="Kind"
              allowDeselect={false}
              data={evidenceKinds.map((value) => ({ value, label: evidenceKindTitles[value] }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <TextInput
          label="Date"
          type="date"
          error={errors.date?.message}
          {...register("date", {
            validate: (date) => !isUnfinished(date) || "Give the year with four digits.",
          })}
        />
      </Group>
      <TextInput
        label="Source"
        placeholder="A person, a place, a document's section"
        error={errors.source?.message}
        {...register("source", { maxLength: tooLong })}
      />
      <TextInput
        label="Address"
        placeholder="Web or file address, for what stays where it is"
        error={errors.url?.message}
        {...register("url", { maxLength: tooLong })}
      />
      <GrowingTextarea label="What it shows" maxRows={8} {...register("note")} />
    </>
  );
}
