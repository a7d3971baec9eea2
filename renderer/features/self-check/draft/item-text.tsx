import type { KeyboardEvent } from "react";
import { longestItem } from "../../../../shared/workbook/entities/surveys.ts";
import { GrowingTextarea } from "../../../ui/growing-textarea.tsx";
import { useDraft } from "../../../ui/use-draft.ts";

/** An item's wording, reworded in place. It saves itself; Enter sends it, Escape goes back to what is recorded. */
export function ItemText(props: {
  readonly label: string;
  readonly recorded: string;
  /** Makes the command; resolves to false when it was refused. */
  readonly onSend: (text: string) => Promise<boolean>;
  /** The field was left empty; what is recorded is shown again. */
  readonly onEmptied?: () => void;
  /** Keys that mean something else than writing; returns whether one was taken. */
  readonly onKey?: (event: KeyboardEvent) => boolean;
}) {
  // While somebody thinks of other words the field may be empty: nothing is sent, and nothing put back, before they leave it.
  const draft = useDraft(props.recorded, (text) =>
    text.trim() === "" ? Promise.resolve(false) : props.onSend(text),
  );
  return (
    <GrowingTextarea
      variant="unstyled"
      aria-label={props.label}
      minRows={1}
      maxLength={longestItem}
      value={draft.value}
      onChange={(event) => draft.change(event.currentTarget.value.replaceAll("\n", " "))}
      onBlur={() => {
        if (draft.value.trim() !== "") draft.send();
        else {
          draft.revert();
          props.onEmptied?.();
        }
      }}
      onKeyDown={(event) => {
        if (props.onKey?.(event)) return;
        if (event.key === "Escape") draft.revert();
        if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        draft.send();
      }}
    />
  );
}
