import { Button, Group, MultiSelect, Select, Text } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { RoadmapEntry } from "../../../shared/domain/roadmap.ts";
import { inOrder, type Action } from "../../../shared/workbook/model.ts";
import { useRegister } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { run, useWorkbook } from "../../state/workbook.ts";
import { DraftNumberInput, DraftTextarea, longText } from "../../ui/draft-fields.tsx";
import { DraftTitle } from "../../ui/draft-title.tsx";
import { LinkedList, TieField } from "../../ui/linked-list.tsx";
import { priorityFigure } from "../findings/priority.tsx";
import { ElementControl, OwnerControl, StatusControl, findingChoices } from "./action-controls.tsx";
import { editActions, relateAction, removeActions } from "./action-edits.ts";
import { ActionRecord, ActionSchedule } from "./action-schedule.tsx";
import { ActionTies } from "./action-ties.tsx";
import classes from "./action-details.module.css";
import { SaveToMyLibrary } from "./own/save-own.tsx";

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
      <ActionSchedule entry={entry} />
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
      <ActionRecord entry={entry} />
      {entry.late || action.lateReason !== "" ? (
        <DraftTextarea
          label="Why it is late"
          recorded={action.lateReason}
          onSend={(lateReason) => edit({ lateReason })}
        />
      ) : null}
      <ActionTies actionId={action.id} />
      <GroupsControl entry={entry} />
      <DraftTextarea
        label="How one sees that it worked"
        recorded={action.success}
        onSend={(success) => edit({ success })}
      />
      <MeasureControl action={action} onChange={(measureId) => void edit({ measureId })} />
      <FindingsAnswered action={action} findingIds={entry.findingIds} />
      <SaveToMyLibrary action={action} />
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

/** The measure of success in which one sees it. */
function MeasureControl(props: {
  readonly action: Action;
  readonly onChange: (measureId: string | null) => void;
}) {
  const measures = inOrder(useWorkbook().measures);
  if (measures.length === 0) return null;
  return (
    <Select
      label="Measure that shows it"
      placeholder="None"
      searchable
      clearable
      value={props.action.measureId}
      data={measures.map(({ id, title }) => ({ value: id, label: title }))}
      onChange={props.onChange}
    />
  );
}

/** The groups an action is for. */
function GroupsControl({ entry }: { readonly entry: RoadmapEntry }) {
  const groups = inOrder(useWorkbook().groups);
  if (groups.length === 0) return null;
  return (
    <MultiSelect
      label="For these groups"
      searchable
      hidePickedOptions
      {...(entry.groupIds.length === 0 && { placeholder: "Everybody" })}
      value={[...entry.groupIds]}
      data={groups.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(groupIds) => void run({ type: "action/relate", id: entry.action.id, groupIds })}
    />
  );
}

function FindingsAnswered(props: { readonly action: Action; readonly findingIds: readonly string[] }) {
  const { action, findingIds } = props;
  const register = useRegister();
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
        choices={() => findingChoices(register).filter(({ value }) => !findingIds.includes(value))}
        onTie={(id) => void relateAction(action.id, [...findingIds, id])}
      />
    </LinkedList>
  );
}
