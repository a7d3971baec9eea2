import { Button, NativeSelect, Text, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useEffect, useId, useRef, useState } from "react";
import { weekOf } from "../../../../shared/domain/usage-goals.ts";
import { longestTitle } from "../../../../shared/workbook/text.ts";
import { registerDraft } from "../../../state/drafts.ts";
import { run } from "../../../state/workbook.ts";
import classes from "../jobs.module.css";
import { readGoal, weekdayChoices, type TypedGoal } from "./goal-fields.ts";

/** Adds goals one after another; day and time stay for the next. By default the last working day at noon. */
export function AddGoal(props: { readonly roleId: string; readonly weekendDays: readonly number[] }) {
  const { roleId, weekendDays } = props;
  const [typed, setTyped] = useState<TypedGoal>(() => ({
    count: "",
    object: "",
    weekday: lastWorkingDay(weekendDays),
    time: "12:00",
  }));
  const [tried, setTried] = useState(false);
  const count = useRef<HTMLInputElement>(null);
  const errorId = useId();
  const read = readGoal(typed);
  const begun = typed.count !== "" || typed.object !== "";
  const problem = tried && begun && "problem" in read ? read.problem : null;
  const put = (part: Partial<TypedGoal>) => setTyped((before) => ({ ...before, ...part }));
  const add = () => {
    if ("problem" in read) return false;
    void run({ type: "usage-goal/add", goal: { id: crypto.randomUUID(), roleId, note: "", ...read } });
    put({ count: "", object: "" });
    setTried(false);
    return true;
  };
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  // A goal that is complete is added when one leaves; half of one says nothing.
  useEffect(() => registerDraft(() => void latest.current()), []);
  return (
    <form
      className={classes["goal"]}
      aria-label="Add a usage goal"
      onSubmit={(event) => {
        event.preventDefault();
        if (add()) count.current?.focus();
        else setTried(true);
      }}
    >
      <TextInput
        ref={count}
        aria-label="How many"
        placeholder="5"
        inputMode="numeric"
        aria-describedby={problem === null ? undefined : errorId}
        maxLength={6}
        value={typed.count}
        onChange={(event) => put({ count: event.currentTarget.value })}
      />
      <TextInput
        aria-label="Of what"
        placeholder="activities"
        aria-describedby={problem === null ? undefined : errorId}
        maxLength={longestTitle}
        value={typed.object}
        onChange={(event) => put({ object: event.currentTarget.value })}
      />
      <span className={classes["by"]}>by</span>
      <NativeSelect
        aria-label="By which day"
        data={weekdayChoices(weekendDays)}
        value={String(typed.weekday)}
        onChange={(event) => put({ weekday: Number(event.currentTarget.value) })}
      />
      <TextInput
        aria-label="By what time"
        maxLength={8}
        value={typed.time}
        onChange={(event) => put({ time: event.currentTarget.value })}
      />
      <Button type="submit" variant="default" px={6} aria-label="Add the goal">
        <IconPlus size={16} aria-hidden />
      </Button>
      {problem === null ? null : (
        <Text id={errorId} size="xs" c="red" role="alert" className={classes["problem"]}>
          {problem}
        </Text>
      )}
    </form>
  );
}

function lastWorkingDay(weekendDays: readonly number[]): number {
  return weekOf(weekendDays).findLast((day) => !weekendDays.includes(day)) ?? 5;
}
