import { ActionIcon, Select, Tooltip } from "@mantine/core";
import { IconArrowRight, IconTrash } from "@tabler/icons-react";
import { useMemo } from "react";
import type { CommandOf } from "../../../shared/workbook/commands.ts";
import { decisionStates, type Decision } from "../../../shared/workbook/entities/plan.ts";
import { decisionStateTitles } from "../../../shared/workbook/words.ts";
import { useRoadmap } from "../../state/derived.ts";
import { useNavigation } from "../../state/navigation.ts";
import { today } from "../../state/today.ts";
import { run } from "../../state/workbook.ts";
import { DraftDateInput } from "../../ui/draft-date.tsx";
import { DraftTextarea } from "../../ui/draft-fields.tsx";
import { DraftTitle } from "../../ui/draft-title.tsx";
import { notifyUndoableEdit } from "../../ui/notify-undo.tsx";
import { useOwnerChoices } from "../strategy/action-controls.tsx";
import classes from "./steering.module.css";

const states = decisionStates.map((value) => ({ value, label: decisionStateTitles[value] }));

/** One decision with its fields, each of which saves itself. */
export function DecisionLine(props: { readonly decision: Decision; readonly overdue: boolean }) {
  const { decision, overdue } = props;
  const { id, title, state, actionId } = decision;
  const goTo = useNavigation((navigation) => navigation.goTo);
  const people = useOwnerChoices();
  const roadmap = useRoadmap();
  const actions = useMemo(
    () => roadmap.map(({ action, rank }) => ({ value: action.id, label: `A${rank} ${action.title}` })),
    [roadmap],
  );
  const edit = (patch: CommandOf<"decision/update">["patch"]) => run({ type: "decision/update", id, patch });
  // The day it is wanted by becomes the day on which it was settled.
  const settle = (to: Decision["state"] | null) => {
    if (to !== null && to !== state) void edit({ state: to, ...(state === "asked" && { date: today() }) });
  };
  const action = roadmap.find((entry) => entry.action.id === actionId)?.action;
  return (
    <li className={classes["decision"]} aria-label={title} data-state={state}>
      <DraftTitle label="Decision" recorded={title} onSend={(to) => edit({ title: to })} />
      <Select
        label="State"
        data={states}
        value={state}
        allowDeselect={false}
        onChange={(to) => settle(decisionStates.find((each) => each === to) ?? null)}
      />
      <Select
        label="Who decides"
        placeholder="Nobody yet"
        clearable
        searchable
        data={people}
        value={decision.personId}
        onChange={(personId) => void edit({ personId })}
      />
      <DraftDateInput
        label={state === "asked" ? "By when" : "On"}
        recorded={decision.date}
        error={overdue ? "Overdue" : null}
        onSend={(date) => edit({ date })}
      />
      <div className={classes["tied"]}>
        <Select
          label="Action that hangs on it"
          placeholder="None"
          clearable
          searchable
          limit={80}
          data={actions}
          value={actionId}
          onChange={(to) => void edit({ actionId: to })}
        />
        {action ? (
          <Tooltip label="Show in the roadmap">
            <ActionIcon
              aria-label={`Show ${action.title} in the roadmap`}
              onClick={() => goTo("roadmap", { focus: { kind: "action", id: action.id } })}
            >
              <IconArrowRight size={18} />
            </ActionIcon>
          </Tooltip>
        ) : null}
      </div>
      <DraftTextarea label="Note" minRows={1} recorded={decision.note} onSend={(note) => edit({ note })} />
      <Tooltip label="Remove">
        <ActionIcon mt={4} aria-label={`Remove ${title}`} onClick={() => void remove(decision)}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

async function remove({ id, title }: Decision): Promise<void> {
  if (await run({ type: "decision/remove", id })) notifyUndoableEdit(`“${title}” is removed.`);
}
