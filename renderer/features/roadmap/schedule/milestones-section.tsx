import { ActionIcon, Button, MultiSelect, Select, Text, Tooltip } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { longestLag, milestoneKinds, type Milestone } from "../../../../shared/workbook/entities/plan.ts";
import { useRoadmap } from "../../../state/derived.ts";
import { shownDate, today } from "../../../state/today.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftDateInput } from "../../../ui/draft-date.tsx";
import { DraftNumberInput, DraftTextInput } from "../../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import type { DatedMilestone } from "../../../../shared/domain/milestones.ts";
import { milestonesIn } from "../milestones-in.ts";
import classes from "./schedule.module.css";
import { Section } from "./section.tsx";

const kindTitles: Readonly<Record<Milestone["kind"], string>> = {
  steering: "Steering",
  "go-live": "Go-live",
  review: "Review",
  other: "Other",
};

/** The recorded milestones; each field saves itself. */
export function MilestonesSection() {
  const milestones = milestonesIn(useWorkbook()).flatMap((milestone) =>
    milestone.recorded ? [{ ...milestone, recorded: milestone.recorded }] : [],
  );
  const choices = useRoadmap().map(({ action, rank }) => ({
    value: action.id,
    label: `A${rank} ${action.title}`,
  }));
  const add = () => {
    const milestone: Omit<Milestone, "position"> = {
      id: crypto.randomUUID(),
      title: "New milestone",
      kind: "other",
      date: today(),
      goLiveOffset: null,
      note: "",
    };
    void run({ type: "milestone/add", milestone, actionIds: [] });
  };
  return (
    <Section
      title="Milestones"
      sentence={
        milestones.length === 0 ? "Days that matter, and what has to be finished by then." : undefined
      }
      action={
        <Button variant="default" size="xs" leftSection={<IconPlus size={16} />} onClick={add}>
          Add milestone
        </Button>
      }
    >
      <ul className={classes["milestones"]}>
        {milestones.map((milestone) => (
          <li key={milestone.id} className={classes["milestone"]}>
            <MilestoneFields milestone={milestone} choices={choices} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function MilestoneFields(props: {
  readonly milestone: DatedMilestone & { readonly recorded: Milestone };
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}) {
  const { milestone, choices } = props;
  const { id, recorded } = milestone;
  const update = (patch: Partial<Omit<Milestone, "id">>) => run({ type: "milestone/update", id, patch });
  const remove = async () => {
    if (await run({ type: "milestone/remove", id })) notifyUndoableEdit(`Removed “${recorded.title}”.`);
  };
  return (
    <>
      <div className={classes["milestoneLine"]}>
        <DraftTextInput
          label="Milestone"
          recorded={recorded.title}
          onSend={(title) => (title.trim() === "" ? Promise.resolve(false) : update({ title }))}
        />
        <Select
          label="Kind"
          allowDeselect={false}
          value={recorded.kind}
          data={milestoneKinds.map((value) => ({ value, label: kindTitles[value] }))}
          onChange={(chosen) => {
            const kind = milestoneKinds.find((one) => one === chosen);
            if (kind) void update({ kind });
          }}
        />
        <Day milestone={milestone} onUpdate={update} />
        <Tooltip label="Remove milestone">
          <ActionIcon aria-label={`Remove milestone ${recorded.title}`} onClick={() => void remove()}>
            <IconTrash size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
      <MultiSelect
        label="Waits for"
        searchable
        hidePickedOptions
        limit={80}
        nothingFoundMessage="No action has this in its title"
        {...(milestone.actionIds.length === 0 && { placeholder: "Actions that have to be finished by then" })}
        value={[...milestone.actionIds]}
        data={[...choices]}
        onChange={(actionIds) => void run({ type: "milestone/relate", id, actionIds })}
      />
    </>
  );
}

/** A day of its own, or so many working days from go-live. */
function Day(props: {
  readonly milestone: DatedMilestone & { readonly recorded: Milestone };
  readonly onUpdate: (patch: Partial<Omit<Milestone, "id">>) => Promise<boolean>;
}) {
  const { milestone, onUpdate } = props;
  const { date, goLiveOffset } = milestone.recorded;
  return (
    <>
      <Select
        label="Day"
        allowDeselect={false}
        value={goLiveOffset === null ? "day" : "go-live"}
        data={[
          { value: "day", label: "On a day" },
          { value: "go-live", label: "From go-live" },
        ]}
        onChange={(chosen) =>
          void (chosen === "go-live"
            ? onUpdate({ goLiveOffset: 0, date: null })
            : onUpdate({ date: milestone.date ?? today(), goLiveOffset: null }))
        }
      />
      {goLiveOffset === null ? (
        <DraftDateInput label="Date" recorded={date} onSend={(chosen) => onUpdate({ date: chosen })} />
      ) : (
        <div>
          <DraftNumberInput
            label="Working days"
            min={-longestLag}
            max={longestLag}
            clampBehavior="strict"
            recorded={goLiveOffset}
            onSend={(offset) => onUpdate({ goLiveOffset: offset })}
          />
          <Text size="xs" c="dimmed">
            {milestone.date === null ? "Go-live is not set" : shownDate(milestone.date)}
          </Text>
        </div>
      )}
    </>
  );
}
