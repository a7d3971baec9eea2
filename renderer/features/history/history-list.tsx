import { Button, Text, Title } from "@mantine/core";
import { IconArrowBackUp, IconCheck, IconCircleOff, IconLock, type Icon } from "@tabler/icons-react";
import type { HistoryStep } from "../../../shared/ipc/contract.ts";
import { shownDay, shownTime } from "../../state/today.ts";
import classes from "./history-list.module.css";

const states: Readonly<Record<HistoryStep["state"], { readonly word: string; readonly icon: Icon }>> = {
  done: { word: "Done", icon: IconCheck },
  undone: { word: "Undone", icon: IconArrowBackUp },
  abandoned: { word: "Undone, then replaced by a new edit", icon: IconCircleOff },
  settled: { word: "Stays, because anonymous answers rest on it", icon: IconLock },
};

interface ListProps {
  /** Newest first. */
  readonly steps: readonly HistoryStep[];
  readonly busy: boolean;
  readonly onGo: (step: HistoryStep) => void;
}

/** The steps under the days on which they were made. */
export function HistoryList({ steps, ...props }: ListProps) {
  const days = [...Map.groupBy(steps, (step) => shownDay(step.at))];
  const now = steps.find(({ state }) => state === "done" || state === "settled");
  return days.map(([day, ofDay]) => (
    <section key={day} aria-label={day}>
      <Title order={2} className={classes["day"]}>
        {day}
      </Title>
      <ol className={classes["steps"]} reversed>
        {ofDay.map((step) => (
          <Step key={step.seq} step={step} isNow={step === now} {...props} />
        ))}
      </ol>
    </section>
  ));
}

function Step(props: { readonly step: HistoryStep; readonly isNow: boolean } & Omit<ListProps, "steps">) {
  const { step } = props;
  const { word, icon: StateIcon } = states[step.state];
  return (
    <li className={classes["step"]} data-state={step.state} aria-current={props.isNow ? "step" : undefined}>
      <StateIcon size={16} className={classes["icon"]} role="img" aria-label={word} />
      <div className={classes["words"]}>
        <Text size="sm" className={classes["label"]}>
          {step.label}
        </Text>
        <Text size="xs" c="dimmed">
          {shownTime(step.at)}
          {step.state === "done" ? "" : ` · ${word}`}
          {props.isNow ? " · This is where you are" : ""}
        </Text>
      </div>
      {props.isNow || step.state === "abandoned" || step.state === "settled" ? null : (
        <Button
          size="compact-xs"
          variant="subtle"
          className={classes["go"]}
          disabled={props.busy}
          aria-label={`${wayTo(step)}: ${step.label}`}
          onClick={() => props.onGo(step)}
        >
          {wayTo(step)}
        </Button>
      )}
    </li>
  );
}

function wayTo(step: HistoryStep): string {
  return step.state === "undone" ? "Redo to here" : "Undo to here";
}
