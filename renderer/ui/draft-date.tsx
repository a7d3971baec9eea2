import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { useDraft } from "./use-draft.ts";

/** The dates an engagement can hold. */
export const earliestDate = "1900-01-01";
export const latestDate = "2199-12-31";

/**
 * The ISO date in a date field: null when it was emptied, undefined while it is half typed or too far away, which
 * must not be recorded.
 */
export function dateIn(field: HTMLInputElement): string | null | undefined {
  if (field.validity.badInput) return undefined;
  if (field.value === "") return null;
  return field.value >= earliestDate && field.value <= latestDate ? field.value : undefined;
}

/** A date that saves itself, written as the person's system writes dates; emptied it is null. */
export function DraftDateInput({
  recorded,
  onSend,
  ...props
}: Omit<TextInputProps, "value" | "defaultValue" | "onChange" | "type"> & {
  readonly recorded: string | null;
  /** Makes the command; resolves to false when it was refused. */
  readonly onSend: (value: string | null) => Promise<boolean>;
}) {
  const draft = useDraft(recorded, onSend);
  // What the field shows while a date is typed part by part.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextInput
      {...props}
      type="date"
      min={earliestDate}
      max={latestDate}
      value={typed ?? draft.value ?? ""}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        const date = dateIn(event.currentTarget);
        if (date !== undefined) draft.change(date);
      }}
      onBlur={(event) => {
        setTyped(null);
        draft.send();
        props.onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") draft.send();
        props.onKeyDown?.(event);
      }}
    />
  );
}
