import { Select } from "@mantine/core";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import { inOrder, type Group, type Workbook } from "../../../../shared/workbook/model.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftNumberInput, DraftTextarea } from "../../../ui/draft-fields.tsx";
import { DraftTitle } from "../../../ui/draft-title.tsx";
import classes from "../set-up.module.css";
import { Ties, type Tie } from "../ties.tsx";
import { supervisorChoices } from "./supervisors.ts";

/** Everything about one user group; each field saves itself. */
export function GroupDetails({ group }: { readonly group: Group }) {
  const workbook = useWorkbook();
  const update = (patch: CommandOf<"group/update">["patch"]) =>
    run({ type: "group/update", id: group.id, patch });
  return (
    <div className={classes["details"]}>
      <DraftTitle label="Group" recorded={group.name} onSend={(name) => update({ name })} />
      <DraftNumberInput
        label="Headcount"
        description="People in the group who are meant to use the system."
        min={0}
        max={10_000_000}
        clampBehavior="strict"
        thousandSeparator
        recorded={group.headcount}
        onSend={(headcount) => update({ headcount })}
      />
      <Select
        label="Supervisor"
        placeholder="Not named"
        clearable
        searchable
        limit={100}
        data={supervisorChoices(workbook.people, group.supervisorId)}
        value={group.supervisorId}
        onChange={(supervisorId) => void update({ supervisorId })}
      />
      <DraftTextarea label="Note" recorded={group.note} onSend={(note) => update({ note })} />
      <Ties title="People" ties={peopleOf(workbook, group)} />
      <Ties title="Findings" ties={findingsOf(workbook, group)} />
      <Ties title="Expected behaviours" ties={behavioursOf(workbook, group)} />
    </div>
  );
}

function peopleOf(workbook: Workbook, group: Group): readonly Tie[] {
  return inOrder(workbook.people)
    .filter(({ groupId }) => groupId === group.id)
    .map(({ id, name }) => ({ id, title: name, focus: { kind: "person", id } }));
}

function findingsOf(workbook: Workbook, group: Group): readonly Tie[] {
  const ids = new Set(
    [...workbook.findingGroups.values()].flatMap((link) =>
      link.groupId === group.id ? [link.findingId] : [],
    ),
  );
  return inOrder(workbook.findings)
    .filter(({ id }) => ids.has(id))
    .map(({ id, title }) => ({ id, title, focus: { kind: "finding", id } }));
}

function behavioursOf(workbook: Workbook, group: Group): readonly Tie[] {
  const ids = new Set(
    [...workbook.behaviourGroups.values()].flatMap((link) =>
      link.groupId === group.id ? [link.behaviourId] : [],
    ),
  );
  return inOrder(workbook.behaviours)
    .filter(({ id }) => ids.has(id))
    .map(({ id, title }) => ({ id, title, focus: { kind: "behaviour", id } }));
}
