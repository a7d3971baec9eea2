import { Group, Select, Text } from "@mantine/core";
import { longestLag } from "../../../shared/workbook/entities/plan.ts";
import { phaseOf, phasesIn } from "../../../shared/methodology/phases.ts";
import { engagementOf, type Action } from "../../../shared/workbook/model.ts";
import type { RoadmapEntry } from "../../../shared/domain/roadmap.ts";
import { today } from "../../state/today.ts";
import { useWorkbook } from "../../state/workbook.ts";
import { DraftDateInput } from "../../ui/draft-date.tsx";
import { DraftNumberInput, DraftOptionalNumberInput } from "../../ui/draft-fields.tsx";
import { editActions } from "./action-edits.ts";
import classes from "./action-details.module.css";
import { longestDuration } from "./action-form.tsx";
import { ScheduleWords } from "./schedule-words.tsx";

type Begins = "soon" | "not-before" | "fixed" | "go-live";

const beginsTitles: Readonly<Record<Begins, string>> = {
  soon: "When it can",
  "not-before": "Not before",
  fixed: "Exactly on",
  "go-live": "By go-live",
};

/** When an action begins, how long it takes, by when it has to be finished; and what follows from that. */
export function ActionSchedule({ entry }: { readonly entry: RoadmapEntry }) {
  const { action } = entry;
  const edit = (patch: Parameters<typeof editActions>[1]) => editActions([action.id], patch);
  return (
    <section className={classes["part"]} aria-label="Schedule">
      <Begin entry={entry} />
      <Group grow gap="sm" align="flex-end" wrap="nowrap">
        <DraftOptionalNumberInput
          label="Best"
          placeholder={String(action.durationDays)}
          min={1}
          max={longestDuration}
          recorded={action.optimisticDays}
          onSend={(optimisticDays) => edit({ optimisticDays })}
        />
        <DraftNumberInput
          label="Likely"
          aria-label="Working days"
          min={1}
          max={longestDuration}
          clampBehavior="strict"
          recorded={action.durationDays}
          onSend={(durationDays) => edit({ durationDays })}
        />
        <DraftOptionalNumberInput
          label="Worst"
          placeholder={String(action.durationDays)}
          min={1}
          max={longestDuration}
          recorded={action.pessimisticDays}
          onSend={(pessimisticDays) => edit({ pessimisticDays })}
        />
      </Group>
      <ScheduleWords entry={entry} />
      <Group grow gap="sm" align="flex-start">
        <DraftDateInput
          label="Finish by"
          recorded={action.finishBy}
          onSend={(finishBy) => edit({ finishBy })}
        />
        <PhaseControl action={action} onChange={(phase) => void edit({ phase })} />
      </Group>
    </section>
  );
}

function Begin({ entry }: { readonly entry: RoadmapEntry }) {
  const { action } = entry;
  const { goLive } = engagementOf(useWorkbook());
  const edit = (patch: Parameters<typeof editActions>[1]) => editActions([action.id], patch);
  const begins = beginsOf(action);
  const choose = (chosen: string | null) => {
    const day = action.start ?? entry.start ?? today();
    if (chosen === "soon") void edit({ start: null, goLiveOffset: null, startRule: "not-before" });
    if (chosen === "not-before" || chosen === "fixed")
      void edit({ start: day, goLiveOffset: null, startRule: chosen });
    if (chosen === "go-live") void edit({ start: null, goLiveOffset: 0 });
  };
  return (
    <Group grow gap="sm" align="flex-start">
      <Select
        label="Begins"
        allowDeselect={false}
        value={begins}
        data={(["soon", "not-before", "fixed", "go-live"] as const).map((value) => ({
          value,
          label: beginsTitles[value],
        }))}
        onChange={choose}
      />
      {begins === "go-live" ? (
        <DraftNumberInput
          label="Days from go-live"
          description={goLive === null ? "Go-live is not set" : undefined}
          inputWrapperOrder={["label", "input", "description", "error"]}
          min={-longestLag}
          max={longestLag}
          clampBehavior="strict"
          recorded={action.goLiveOffset ?? 0}
          onSend={(goLiveOffset) => edit({ goLiveOffset })}
        />
      ) : (
        <DraftDateInput label="Start" recorded={action.start} onSend={(start) => edit({ start })} />
      )}
    </Group>
  );
}

function beginsOf({ start, goLiveOffset, startRule }: Action): Begins {
  if (goLiveOffset !== null) return "go-live";
  return start === null ? "soon" : startRule;
}

/** The phase an action belongs to: those of the situation, and the one it has. */
function PhaseControl(props: {
  readonly action: Action;
  readonly onChange: (phase: Action["phase"]) => void;
}) {
  const { phase } = props.action;
  const offered = phasesIn(engagementOf(useWorkbook()).situation);
  const phases =
    phase === null || offered.some(({ id }) => id === phase) ? offered : [...offered, phaseOf(phase)];
  return (
    <Select
      label="Phase"
      clearable
      placeholder="None"
      value={phase}
      data={phases.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={(chosen) => props.onChange(phases.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}

/** What was recorded of its beginning and end, and why it is late. */
export function ActionRecord({ entry }: { readonly entry: RoadmapEntry }) {
  const { action } = entry;
  const edit = (patch: Parameters<typeof editActions>[1]) => editActions([action.id], patch);
  return (
    <section className={classes["part"]} aria-label="What happened">
      <Group grow gap="sm" align="flex-start">
        <DraftDateInput
          label="Began on"
          recorded={action.actualStart}
          onSend={(actualStart) => edit({ actualStart })}
        />
        <DraftDateInput
          label="Finished on"
          recorded={action.actualFinish}
          onSend={(actualFinish) => edit({ actualFinish })}
        />
      </Group>
      {action.finishBy !== null && entry.forecast && entry.forecast.finish > action.finishBy ? (
        <Text size="sm">As things are it misses the day it has to be finished by.</Text>
      ) : null}
    </section>
  );
}
