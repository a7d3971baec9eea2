import { TextInput } from "@mantine/core";
import { readTimeOfDay, timeOfDay } from "../../../../shared/domain/usage-goals.ts";
import { useDraft } from "../../../ui/use-draft.ts";
import { timeProblem } from "./goal-fields.ts";

/** A time of the day that saves itself; what is none is marked, and gone when the field is left. */
export function DraftTime(props: {
  readonly label: string;
  /** Minutes after midnight. */
  readonly recorded: number;
  readonly onSend: (minutes: number) => Promise<boolean>;
}) {
  const draft = useDraft(timeOfDay(props.recorded), (text) => {
    const minutes = readTimeOfDay(text);
    return minutes === null ? Promise.resolve(false) : props.onSend(minutes);
  });
  const wrong = readTimeOfDay(draft.value) === null;
  return (
    <TextInput
      aria-label={props.label}
      error={wrong ? timeProblem : null}
      maxLength={8}
      value={draft.value}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => (wrong ? draft.revert() : draft.send())}
      onKeyDown={(event) => {
        if (event.key === "Enter") draft.send();
        if (event.key === "Escape") draft.revert();
      }}
    />
  );
}
