import { ActionIcon, Button, Text, Tooltip } from "@mantine/core";
import { IconBookmarkPlus, IconTrash } from "@tabler/icons-react";
import { useMemo } from "react";
import { compareWithBaseline } from "../../../../shared/domain/schedule/baseline.ts";
import type { Baseline } from "../../../../shared/workbook/entities/plan.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { roadmapOf, useSchedule } from "../../../state/derived.ts";
import { shownDate, shownInstant, today } from "../../../state/today.ts";
import { run, useOpenWorkbook, useWorkbook } from "../../../state/workbook.ts";
import { DraftTextInput } from "../../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { useGanttState } from "../gantt/gantt-state.ts";
import { ActionLink } from "./action-link.tsx";
import { laterWords } from "./go-live-section.tsx";
import classes from "./schedule.module.css";
import { Section } from "./section.tsx";

/** Where every action stood on one day, beside where it stands now. */
export function BaselinesSection() {
  const { baselines } = useWorkbook();
  const { plan } = useSchedule();
  const [{ baselineId }, setState] = useGanttState();
  const compared = baselines.get(baselineId ?? "");
  return (
    <Section
      title="Baselines"
      sentence="Keep where every action stands, to see later what moved."
      action={
        <Button
          variant="default"
          size="xs"
          leftSection={<IconBookmarkPlus size={16} />}
          disabled={plan.start === null}
          onClick={() => void takeBaseline((id) => setState({ baselineId: id }))}
        >
          Take a baseline
        </Button>
      }
    >
      <ul className={classes["plain"]}>
        {inOrder(baselines).map((baseline) => (
          <li key={baseline.id} className={classes["baseline"]}>
            <BaselineLine
              baseline={baseline}
              compared={baseline.id === compared?.id}
              onCompare={(on) => setState({ baselineId: on ? baseline.id : null })}
            />
          </li>
        ))}
      </ul>
      {compared ? <Comparison baseline={compared} /> : null}
    </Section>
  );
}

async function takeBaseline(onTaken: (id: string) => void): Promise<void> {
  const { workbook } = useOpenWorkbook.getState();
  if (!workbook) return;
  const id = crypto.randomUUID();
  const dates = roadmapOf(workbook).flatMap(({ action, planned }) =>
    planned
      ? [{ actionId: action.id, title: action.title, start: planned.start, finish: planned.finish }]
      : [],
  );
  const baseline = { id, name: `Baseline of ${shownDate(today())}`, dates };
  if (await run({ type: "baseline/take", baseline })) onTaken(id);
}

function BaselineLine(props: {
  readonly baseline: Baseline;
  readonly compared: boolean;
  readonly onCompare: (on: boolean) => void;
}) {
  const { id, name, takenAt, dates } = props.baseline;
  const remove = async () => {
    if (await run({ type: "baseline/remove", id })) notifyUndoableEdit(`Removed “${name}”.`);
  };
  return (
    <>
      <DraftTextInput
        aria-label="Name of the baseline"
        recorded={name}
        onSend={(next) =>
          next.trim() === "" ? Promise.resolve(false) : run({ type: "baseline/rename", id, name: next })
        }
      />
      <Text size="sm" c="dimmed" className={classes["grow"]}>
        {shownInstant(takenAt)}, {dates.length} {dates.length === 1 ? "action" : "actions"}
      </Text>
      <Button
        variant={props.compared ? "light" : "default"}
        size="xs"
        aria-pressed={props.compared}
        onClick={() => props.onCompare(!props.compared)}
      >
        {props.compared ? "Compared" : "Compare"}
      </Button>
      <Tooltip label="Remove baseline">
        <ActionIcon aria-label={`Remove baseline ${name}`} onClick={() => void remove()}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}

/** So many of what moved are named. */
const named = 20;

function Comparison({ baseline }: { readonly baseline: Baseline }) {
  const { plan, input } = useSchedule();
  const { actions } = useWorkbook();
  const found = useMemo(() => {
    const was = new Map(baseline.dates.map((dates) => [dates.actionId, dates]));
    return [...compareWithBaseline(was, plan, input.calendar)];
  }, [baseline, plan, input.calendar]);
  const moved = found
    .flatMap(([id, one]) =>
      one.kind === "moved" ? [{ id, days: one.finishDays, startDays: one.startDays }] : [],
    )
    .toSorted((a, b) => Math.abs(b.days) - Math.abs(a.days));
  const count = (kind: string) => found.filter(([, one]) => one.kind === kind).length;
  return (
    <>
      <Text size="sm">
        {moved.length} moved, {count("kept")} as they were, {count("added")} added since, {count("gone")} gone
        {count("undated") > 0 ? `, ${count("undated")} without dates now` : ""}. The Gantt shows the baseline
        below each bar.
      </Text>
      <ul className={classes["plain"]}>
        {moved.slice(0, named).map(({ id, days, startDays }) => (
          <li key={id}>
            <Text size="sm">
              <ActionLink id={id} /> {actions.get(id)?.title}:{" "}
              {days === 0 ? `starts ${laterWords(startDays)}` : laterWords(days)}
            </Text>
          </li>
        ))}
      </ul>
      {moved.length > named ? (
        <Text size="sm" c="dimmed">
          and {moved.length - named} more
        </Text>
      ) : null}
    </>
  );
}
