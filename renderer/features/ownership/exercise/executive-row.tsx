import { Button, NumberInput, Select, Text } from "@mantine/core";
import { IconPlayerPlay, IconPlayerStop, IconTrash } from "@tabler/icons-react";
import { slowFrom } from "../../../../shared/domain/ownership.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftTextarea, DraftTextInput } from "../../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { useDraft } from "../../../ui/use-draft.ts";
import classes from "../ownership.module.css";
import { recordAnswer, type AskedExecutive } from "./answers.ts";
import type { Stopwatch } from "./use-stopwatch.ts";

/** What "Named" can be besides a person. */
const nobody = "nobody";
const somethingElse = "else";

/** One executive: the watch, whom they named, and their words. */
export function ExecutiveRow(props: {
  readonly asked: AskedExecutive;
  readonly active: boolean;
  readonly stopwatch: Stopwatch;
  readonly onActivate: () => void;
  readonly onStartOrStop: () => void;
}) {
  const { asked, stopwatch } = props;
  const { person, answer } = asked;
  const timing = stopwatch.personId === person.id;
  return (
    <article
      className={classes["executive"]}
      data-active={props.active || undefined}
      aria-label={person.name}
      onFocus={props.onActivate}
      onPointerDown={props.onActivate}
    >
      <div className={classes["who"]}>
        <Text fw={600}>{person.name}</Text>
        <Text size="xs" c="dimmed">
          {person.jobTitle}
        </Text>
      </div>
      <div className={classes["watch"]}>
        <Button
          variant={timing ? "filled" : "default"}
          leftSection={timing ? <IconPlayerStop size={16} /> : <IconPlayerPlay size={16} />}
          aria-label={timing ? `Stop the watch for ${person.name}` : `Start the watch for ${person.name}`}
          onClick={() => {
            props.onActivate();
            if (timing || stopwatch.personId !== null) props.onStartOrStop();
            else stopwatch.start(person.id);
          }}
        >
          {timing ? `${stopwatch.seconds.toFixed(1)} s` : "Time"}
        </Button>
        <Seconds asked={asked} />
      </div>
      <Named asked={asked} />
      <DraftTextarea
        key={answer?.id ?? "new"}
        aria-label={`Words of ${person.name}`}
        placeholder="In their words"
        minRows={1}
        recorded={answer?.words ?? ""}
        onSend={(words) => recordAnswer(asked, { words })}
        className={classes["words"] ?? ""}
      />
      {answer ? (
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`Remove the answer of ${person.name}`}
          onClick={() =>
            void (async () => {
              if (await run({ type: "ownership-answer/remove", id: answer.id }))
                notifyUndoableEdit(`Removed the answer of ${person.name}`);
            })()
          }
        >
          <IconTrash size={16} />
        </Button>
      ) : null}
    </article>
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
      min={0}
      max={3600}
      decimalScale={1}
      suffix=" s"
      hideControls
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.send}
      description={seconds !== null && seconds >= slowFrom ? "Slow" : undefined}
    />
  );
}

function Named({ asked }: { readonly asked: AskedExecutive }) {
  const { answer, person } = asked;
  const people = inOrder(useWorkbook().people);
  const choices = [
    { value: nobody, label: "Nobody" },
    { value: somethingElse, label: "Somebody else or a department" },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const value = !answer ? null : (answer.namedPersonId ?? (answer.named === "" ? nobody : somethingElse));
  return (
    <div className={classes["named"]}>
      <Select
        aria-label={`Whom ${person.name} named`}
        placeholder="Named"
        searchable
        data={choices}
        value={value}
        onChange={(chosen) => {
          if (chosen === null) return;
          if (chosen === nobody) void recordAnswer(asked, { namedPersonId: null, named: "" });
          else if (chosen === somethingElse) {
            void recordAnswer(asked, { namedPersonId: null, named: answer?.named || "Somebody" });
          } else void recordAnswer(asked, { namedPersonId: chosen, named: "" });
        }}
      />
      {value === somethingElse && answer ? (
        <DraftTextInput
          key={answer.id}
          aria-label={`Name or department ${person.name} gave`}
          recorded={answer.named}
          onSend={(named) => (named.trim() === "" ? Promise.resolve(false) : recordAnswer(asked, { named }))}
        />
      ) : null}
    </div>
  );
}
