import { ActionIcon } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { PerformanceCriterion } from "../../../../shared/workbook/entities/jobs.ts";
import { longestTitle } from "../../../../shared/workbook/text.ts";
import { run } from "../../../state/workbook.ts";
import { DraftTextInput } from "../../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import classes from "../jobs.module.css";
import { AddLine } from "../../../ui/add-line.tsx";
import { Part } from "./part.tsx";

/** What good work in the role is judged by. */
export function Criteria(props: {
  readonly roleId: string;
  readonly criteria: readonly PerformanceCriterion[];
}) {
  const { roleId, criteria } = props;
  const add = (text: string) =>
    void run({ type: "performance-criterion/add", criterion: { id: crypto.randomUUID(), roleId, text } });
  return (
    <Part title="Performance criteria">
      {criteria.length === 0 ? null : (
        <ul className={classes["lines"]} aria-label="Performance criteria">
          {criteria.map((criterion) => (
            <Criterion key={criterion.id} criterion={criterion} />
          ))}
        </ul>
      )}
      <AddLine label="Add a criterion" onAdd={add} />
    </Part>
  );
}

function Criterion({ criterion: { id, text } }: { readonly criterion: PerformanceCriterion }) {
  const remove = async () => {
    if (await run({ type: "performance-criterion/remove", id })) notifyUndoableEdit(`“${text}” is removed.`);
  };
  const update = (next: string) =>
    next.trim() === ""
      ? Promise.resolve(false)
      : run({ type: "performance-criterion/update", id, patch: { text: next } });
  return (
    <li className={classes["criterion"]}>
      <DraftTextInput aria-label="Criterion" maxLength={longestTitle} recorded={text} onSend={update} />
      <ActionIcon aria-label={`Remove “${text}”`} onClick={() => void remove()}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}
