import { Button, Group, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { RoadmapEntry } from "../../../shared/domain/roadmap.ts";
import type { Action } from "../../../shared/workbook/model.ts";
import { useRegister } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { shownDate } from "../../state/today.ts";
import { DraftDateInput } from "../../ui/draft-date.tsx";
import { DraftNumberInput, DraftTextarea, longText } from "../../ui/draft-fields.tsx";
import { DraftTitle } from "../../ui/draft-title.tsx";
import { LinkedList, TieField } from "../../ui/linked-list.tsx";
import { priorityFigure } from "../findings/priority.tsx";
import { ElementControl, OwnerControl, StatusControl, useFindingChoices } from "./action-controls.tsx";
import { editActions, relateAction, removeActions } from "./action-edits.ts";
import classes from "./action-details.module.css";
import { longestDuration } from "./action-form.tsx";

/** Everything about one action; each field saves itself. */
export function ActionDetails({ entry }: { readonly entry: RoadmapEntry }) {
  const { action } = entry;
  const edit = (patch: Parameters<typeof editActions>[1]) => editActions([action.id], patch);
  return (
    <div className={classes["details"]} key={action.id}>
      <Text size="sm" c="dimmed" className="tabular">
        A{entry.rank}
      </Text>
      <DraftTitle label="Title" recorded={action.title} onSend={(title) => edit({ title })} />
      <DraftTextarea
        label="Description"
        {...(action.description.length > longText && { maxRows: 30 })}
        recorded={action.description}
        onSend={(description) => edit({ description })}
      />
      <ElementControl value={action.element} onChange={(element) => void edit({ element })} />
      <OwnerControl value={action.ownerId} onChange={(ownerId) => void edit({ ownerId })} />
      <Schedule entry={entry} />
      <Group grow gap="sm" align="flex-start">
        <StatusControl value={action.status} onChange={(status) => void edit({ status })} />
        <DraftNumberInput
          label="Progress, %"
          min={0}
          max={100}
          step={5}
          clampBehavior="strict"
          recorded={action.progress}
          onSend={(progress) => edit({ progress })}
        />
      </Group>
      <FindingsAnswered action={action} findingIds={entry.findingIds} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-md"
        leftSection={<IconTrash size={16} />}
        onClick={() => void removeActions([action.id])}
      >
        Remove action
      </Button>
    </div>
  );
}

function Schedule({ entry }: { readonly entry: RoadmapEntry }) {
  const { action } = entry;
  return (
    <div>
      <Group grow gap="sm" align="flex-start">
        <DraftDateInput
          label="Start"
          recorded={action.start}
          onSend={(start) => editActions([action.id], { start })}
        />
        <DraftNumberInput
          label="Working days"
          min={1}
          max={longestDuration}
          clampBehavior="strict"
          recorded={action.durationDays}
          onSend={(durationDays) => editActions([action.id], { durationDays })}
        />
      </Group>
      <Text size="sm" c="dimmed" mt={4} aria-live="polite">
        {scheduleInWords(entry)}
      </Text>
    </div>
  );
}

/** "Runs from 30 Nov 2026 to 4 Dec 2026. Late." */
export function scheduleInWords({ action, start, finish, late }: RoadmapEntry): string {
  if (start === null || finish === null) return "Not scheduled.";
  const moved = start === action.start ? "" : " The start asked for is not a working day.";
  return `Runs from ${shownDate(start)} to ${shownDate(finish)}.${moved}${late ? " Late." : ""}`;
}

function FindingsAnswered(props: { readonly action: Action; readonly findingIds: readonly string[] }) {
  const { action, findingIds } = props;
  const register = useRegister();
  const choices = useFindingChoices();
  const goTo = useNavigation((navigation) => navigation.goTo);
  return (
    <LinkedList
      title="Findings it answers"
      none="None yet: an action that answers nothing is hard to argue for."
      rows={register
        .filter(({ finding }) => findingIds.includes(finding.id))
        .map(({ finding, rank, priority }) => ({
          id: finding.id,
          title: finding.title,
          lead: <span className={classes["number"]}>F{rank}</span>,
          tail: <span className={classes["number"]}>{priorityFigure(priority)}</span>,
        }))}
      onGo={(id) => goTo("findings", { focus: { kind: "finding", id } })}
      onUntie={(id) =>
        void relateAction(
          action.id,
          findingIds.filter((other) => other !== id),
        )
      }
    >
      <TieField
        label="Tie to a finding"
        choices={choices.filter(({ value }) => !findingIds.includes(value))}
        onTie={(id) => void relateAction(action.id, [...findingIds, id])}
      />
    </LinkedList>
  );
}
