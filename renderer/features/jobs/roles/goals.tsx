import { ActionIcon, NativeSelect } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { goalSentence } from "../../../../shared/domain/usage-goals.ts";
import type { UsageGoal } from "../../../../shared/workbook/entities/jobs.ts";
import { engagementOf } from "../../../../shared/workbook/model.ts";
import { longestTitle } from "../../../../shared/workbook/text.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftNumberInput, DraftTextInput } from "../../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import classes from "../jobs.module.css";
import { AddGoal } from "./add-goal.tsx";
import { DraftTime } from "./draft-time.tsx";
import { mostCounted, weekdayChoices } from "./goal-fields.ts";
import { Part } from "./part.tsx";

/** What the role enters every week: how many of what, by when. */
export function Goals(props: { readonly roleId: string; readonly goals: readonly UsageGoal[] }) {
  const { weekendDays } = engagementOf(useWorkbook());
  return (
    <Part title="Weekly usage goals">
      {props.goals.length === 0 ? null : (
        <ul className={classes["lines"]} aria-label="Weekly usage goals">
          {props.goals.map((goal) => (
            <Goal key={goal.id} goal={goal} weekendDays={weekendDays} />
          ))}
        </ul>
      )}
      <AddGoal roleId={props.roleId} weekendDays={weekendDays} />
    </Part>
  );
}

function Goal(props: { readonly goal: UsageGoal; readonly weekendDays: readonly number[] }) {
  const { goal, weekendDays } = props;
  const { id } = goal;
  const sentence = goalSentence(goal);
  const update = (patch: Partial<Omit<UsageGoal, "id" | "roleId">>) =>
    run({ type: "usage-goal/update", id, patch });
  const remove = async () => {
    if (await run({ type: "usage-goal/remove", id })) notifyUndoableEdit(`“${sentence}” is removed.`);
  };
  return (
    <li className={classes["goal"]} aria-label={sentence}>
      <DraftNumberInput
        aria-label="How many"
        min={1}
        max={mostCounted}
        clampBehavior="blur"
        hideControls
        recorded={goal.count}
        onSend={(count) => (count < 1 ? Promise.resolve(false) : update({ count }))}
      />
      <DraftTextInput
        aria-label="Of what"
        maxLength={longestTitle}
        recorded={goal.object}
        onSend={(object) => (object.trim() === "" ? Promise.resolve(false) : update({ object }))}
      />
      <span className={classes["by"]}>by</span>
      <NativeSelect
        aria-label="By which day"
        data={weekdayChoices(weekendDays)}
        value={String(goal.weekday)}
        onChange={(event) => void update({ weekday: Number(event.currentTarget.value) })}
      />
      <DraftTime label="By what time" recorded={goal.minutes} onSend={(minutes) => update({ minutes })} />
      <ActionIcon aria-label={`Remove “${sentence}”`} onClick={() => void remove()}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}
