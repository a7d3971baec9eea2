import { NumberInput, TextInput, type NumberInputProps, type TextInputProps } from "@mantine/core";
import { GrowingTextarea, type GrowingTextareaProps } from "./growing-textarea.tsx";
import { useDraft } from "./use-draft.ts";

interface Recorded<T> {
  /** What is recorded. */
  readonly recorded: T;
  /** Makes the command; resolves to false when it was refused. */
  readonly onSend: (value: T) => Promise<boolean>;
}

type Without<Props, T> = Omit<Props, "value" | "defaultValue" | "onChange"> & Recorded<T>;

/** One line of text that saves itself. Enter sends it, Escape goes back to what is recorded. */
export function DraftTextInput({ recorded, onSend, ...props }: Without<TextInputProps, string>) {
  const draft = useDraft(recorded, onSend);
  return (
    <TextInput
      {...props}
      value={draft.value}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={(event) => {
        draft.send();
        props.onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") draft.send();
        if (event.key === "Escape") draft.revert();
        props.onKeyDown?.(event);
      }}
    />
  );
}

/** From this many characters on, a text in a panel scrolls by itself; shorter ones are shown whole. */
export const longText = 4000;

/** Several lines of text that save themselves; the field grows with them. */
export function DraftTextarea({ recorded, onSend, ...props }: Without<GrowingTextareaProps, string>) {
  const draft = useDraft(recorded, onSend);
  return (
    <GrowingTextarea
      {...props}
      value={draft.value}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onBlur={(event) => {
        draft.send();
        props.onBlur?.(event);
      }}
    />
  );
}

/** A whole number that saves itself; an empty field is not sent. What is typed first replaces the number shown. */
export function DraftNumberInput({ recorded, onSend, ...props }: Without<NumberInputProps, number>) {
  const draft = useDraft<number | string>(recorded, (value) =>
    typeof value === "number" ? onSend(value) : Promise.resolve(false),
  );
  return (
    <NumberInput
      allowDecimal={false}
      {...props}
      value={draft.value}
      onChange={draft.change}
      // The field tells of its focus a moment later, when there may be digits already; capture tells at once.
      onFocusCapture={(event) => event.currentTarget.select()}
      onBlur={(event) => {
        if (draft.value === "") draft.revert();
        else draft.send();
        props.onBlur?.(event);
      }}
    />
  );
}

/** A whole number or none that saves itself: emptied it is null. */
export function DraftOptionalNumberInput({
  recorded,
  onSend,
  ...props
}: Without<NumberInputProps, number | null>) {
  const draft = useDraft<number | null>(recorded, onSend);
  return (
    <NumberInput
      allowDecimal={false}
      {...props}
      value={draft.value ?? ""}
      onChange={(value) => draft.change(typeof value === "number" ? value : null)}
      onFocus={(event) => {
        event.currentTarget.select();
        props.onFocus?.(event);
      }}
      onBlur={(event) => {
        draft.send();
        props.onBlur?.(event);
      }}
    />
  );
}
