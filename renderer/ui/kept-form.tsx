import { Button, Group, Text } from "@mantine/core";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { useForm, type DefaultValues, type FieldValues, type UseFormReturn } from "react-hook-form";
import { registerDraft } from "../state/drafts.ts";
import type { KeptDrafts } from "../state/kept-drafts.ts";
import { useOpenWorkbook } from "../state/workbook.ts";
import { notifyUndo } from "./notify-undo.tsx";

export interface KeptForm<F extends FieldValues> {
  readonly form: UseFormReturn<F>;
  /** The form goes on with a draft from before; a key for fields that only read what they begin with. */
  readonly resumed: boolean;
  /** Sends the form when it is valid; a second call while the first is under way does nothing. */
  readonly submit: (event?: FormEvent) => void;
  /** Drops the draft and begins anew, with a way back. */
  readonly startOver: () => void;
}

/**
 * A dialog's form whose content is kept while it is not recorded: closing the dialog keeps it for the next opening, and
 * closing the engagement while the dialog is open records what can be recorded.
 *
 * @param begun what the form starts with when nothing was kept; read once.
 * @param hasWords whether something was typed that would be a loss.
 * @param send makes the command; resolves to false when it was refused, and the form then stays as it is.
 */
export function useKeptForm<F extends FieldValues>(props: {
  readonly drafts: KeptDrafts<F>;
  readonly begun: F;
  readonly hasWords: (form: F, begun: F) => boolean;
  readonly send: (form: F) => Promise<boolean>;
}): KeptForm<F> {
  const { drafts, hasWords } = props;
  const engagementId = useOpenWorkbook((state) => state.engagementId) ?? "";
  const [begun] = useState(props.begun);
  const [kept, setKept] = useState(() => drafts.of(engagementId));
  const form = useForm<F>({ defaultValues: (kept ?? begun) as DefaultValues<F> });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) =>
          hasWords(values, begun) ? drafts.keep(engagementId, values) : drafts.forget(engagementId),
      }),
    [form, drafts, engagementId, hasWords, begun],
  );

  const underWay = useRef(false);
  const send = async (values: F) => {
    if (await props.send(values)) drafts.forget(engagementId);
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (underWay.current) return;
    underWay.current = true;
    void form
      .handleSubmit(send)()
      .finally(() => (underWay.current = false));
  };
  useSendBeforeClosing(() => {
    if (hasWords(form.getValues(), begun)) submit();
  });

  return {
    form,
    resumed: kept !== null,
    submit,
    startOver: () => {
      const draft = form.getValues();
      drafts.forget(engagementId);
      setKept(null);
      form.reset(begun);
      notifyUndo("The draft was discarded.", () => {
        drafts.keep(engagementId, draft);
        setKept(draft);
        form.reset(draft);
      });
    },
  };
}

/** Says that the form goes on with a draft from before. */
export function KeptNotice({ onStartOver }: { readonly onStartOver: () => void }) {
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

/** While the dialog is open, closing the engagement or the window records what has words rather than losing it. */
function useSendBeforeClosing(send: () => void): void {
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => registerDraft(() => latest.current()), []);
}
