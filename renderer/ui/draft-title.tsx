import { GrowingTextarea } from "./growing-textarea.tsx";
import { useDraft } from "./use-draft.ts";

/** A title that saves itself and wraps where it is long. It is never empty: an emptied one is not sent. */
export function DraftTitle(props: {
  readonly label: string;
  readonly recorded: string;
  /** Makes the command; resolves to false when it was refused. */
  readonly onSend: (title: string) => Promise<boolean>;
}) {
  const draft = useDraft(props.recorded, (title) =>
    title.trim() === "" ? Promise.resolve(false) : props.onSend(title),
  );
  const empty = draft.value.trim() === "";
  return (
    <GrowingTextarea
      label={props.label}
      minRows={1}
      value={draft.value}
      error={empty ? "This needs a name." : null}
      onChange={(event) => draft.change(event.currentTarget.value.replaceAll("\n", " "))}
      onBlur={() => {
        if (empty) draft.revert();
        else draft.send();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") draft.revert();
        if (event.key !== "Enter") return;
        event.preventDefault();
        if (!empty) draft.send();
      }}
    />
  );
}
