import { ActionIcon, NumberInput, Text, Tooltip } from "@mantine/core";
import { IconPlayerPlay, IconPlayerStop, IconTrash } from "@tabler/icons-react";
import { slowFrom } from "../../../../shared/domain/ownership.ts";
import type { OwnershipAnswer } from "../../../../shared/workbook/entities/ownership.ts";
import { run } from "../../../state/workbook.ts";
import { DraftTextarea } from "../../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { useDraft } from "../../../ui/use-draft.ts";
import classes from "../ownership.module.css";
import { recordAnswer, type AskedExecutive } from "./answers.ts";
import { NamedField } from "./named-field.tsx";
import type { Stopwatch } from "./use-stopwatch.ts";

/** One executive: the watch, whom they named, and their words. */
export function ExecutiveRow(props: {
  readonly asked: AskedExecutive;
  readonly active: boolean;
  readonly stopwatch: Stopwatch;
  readonly onActivate: () => void;
  /** Starts the watch for this executive, or stops it, whomever it runs for. */
  readonly onWatch: () => void;
  /** Escape in a field: the keys go back to the exercise. */
  readonly onLeaveField: () => void;
}) {
  const { asked, active, stopwatch } = props;
  const { person, answer } = asked;
  const timing = stopwatch.personId === person.id;
  return (
    // The row is a stop of its own, so that the watch is driven by a key while no field has it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={classes["executive"]}
      data-executive={person.id}
      data-active={active || undefined}
      data-timing={timing || undefined}
      aria-label={person.name}
      aria-current={active || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={active ? 0 : -1}
      onFocus={props.onActivate}
      onKeyDown={(event) => {
        // The first Escape closes an open list, or takes back what is typed; the next one leaves.
        if (event.key !== "Escape" || event.target === event.currentTarget) return;
        if (event.target instanceof HTMLElement && event.target.ariaExpanded === "true") return;
        props.onLeaveField();
      }}
    >
      <div className={classes["who"]}>
        <Text fw={600}>{person.name}</Text>
        <Text size="xs" c="dimmed">
          {person.jobTitle}
        </Text>
      </div>
      <Watch asked={asked} running={timing ? stopwatch.seconds : null} onWatch={props.onWatch} />
      <NamedField asked={asked} />
      <DraftTextarea
        key={answer?.id ?? "new"}
        aria-label={`Words of ${person.name}`}
        placeholder="In their words"
        minRows={1}
        {...(!active && { maxRows: 3 })}
        recorded={answer?.words ?? ""}
        onSend={(words) => recordAnswer(asked, { words })}
        className={classes["words"] ?? ""}
      />
      {answer ? (
        <Tooltip label="Remove the answer">
          <ActionIcon
            mt={4}
            aria-label={`Remove the answer of ${person.name}`}
            onClick={() => void remove(answer, person.name)}
          >
            <IconTrash size={18} />
          </ActionIcon>
        </Tooltip>
      ) : null}
    </article>
  );
}

async function remove({ id }: OwnershipAnswer, name: string): Promise<void> {
  if (await run({ type: "ownership-answer/remove", id }))
    notifyUndoableEdit(`The answer of ${name} is removed.`);
}

/** Starts and stops the watch, and shows or takes the seconds. */
function Watch(props: {
  readonly asked: AskedExecutive;
  /** Seconds so far while this executive is timed; null otherwise. */
  readonly running: number | null;
  readonly onWatch: () => void;
}) {
  const { asked, running } = props;
  const { name } = asked.person;
  const label = running === null ? `Start the watch for ${name}` : `Stop the watch for ${name}`;
  return (
    <div className={classes["watch"]}>
      <Tooltip label={`${running === null ? "Start" : "Stop"} the watch (Space)`}>
        <ActionIcon
          size={36}
          variant={running === null ? "default" : "filled"}
          {...(running !== null && { color: "accent" })}
          aria-label={label}
          onClick={props.onWatch}
        >
          {running === null ? <IconPlayerPlay size={18} /> : <IconPlayerStop size={18} />}
        </ActionIcon>
      </Tooltip>
      {running === null ? (
        <Seconds asked={asked} />
      ) : (
        <output className={classes["running"]} aria-label={`Seconds so far of ${name}`} aria-live="off">
          {running.toFixed(1)} s
        </output>
      )}
    </div>
  );
}

function Seconds({ asked }: { readonly asked: AskedExecutive }) {
  const seconds = asked.answer?.seconds ?? null;
  const draft = useDraft<number | string>(seconds ?? "", (value) =>
    recordAnswer(asked, { seconds: typeof value === "number" ? value : null }),
  );
  return (
    <NumberInput
      aria-label={`Seconds ${asked.person.name} needed`}
      className={classes["seconds"] ?? ""}
      placeholder="s"
      min={0}
      max={3600}
      decimalScale={1}
      suffix=" s"
      hideControls
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.send}
      inputWrapperOrder={["input", "description"]}
      description={seconds !== null && seconds >= slowFrom ? "Slow" : undefined}
    />
  );
}
