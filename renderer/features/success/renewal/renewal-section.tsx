import { ActionIcon, SegmentedControl, Select, Text, Tooltip } from "@mantine/core";
import { IconRefreshDot, IconTrash } from "@tabler/icons-react";
import { useRef } from "react";
import type { CommandOf } from "../../../../shared/workbook/commands.ts";
import {
  criterionStates,
  type CriterionState,
  type RenewalCriterion,
} from "../../../../shared/workbook/entities/success.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { criterionStateTitles } from "../../../../shared/workbook/words.ts";
import { useNavigation } from "../../../state/navigation.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftTextarea } from "../../../ui/draft-fields.tsx";
import { DraftTitle } from "../../../ui/draft-title.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { AddRow } from "../../set-up/add-row.tsx";
import { shownChange } from "../figure.ts";
import classes from "../success.module.css";

/** What must be true for the subscription to be renewed, as the vendor is told up front. */
export function RenewalSection() {
  const criteria = inOrder(useWorkbook().renewalCriteria);
  const field = useRef<HTMLInputElement>(null);
  return (
    <section aria-label="Renewal criteria" className={classes["renewal"]}>
      <div className={classes["adding"]}>
        <AddRow label="Add a renewal criterion" onAdd={addCriterion} fieldRef={field} />
        {criteria.length === 0 ? null : (
          <Text size="sm" c="dimmed" className={classes["toEnd"]} role="status">
            {standing(criteria)}
          </Text>
        )}
      </div>
      {criteria.length === 0 ? (
        <EmptyState
          icon={<IconRefreshDot size={40} stroke={1.25} />}
          sentence="Tell the vendor up front what must be true for the subscription to be renewed; each criterion can be tied to the measure that will show it."
          action={{ label: "Add the first criterion", onClick: () => field.current?.focus() }}
        />
      ) : (
        <>
          <div className={classes["heads"]} aria-hidden>
            <span>Criterion</span>
            <span>Shown by the measure</span>
            <span>State</span>
            <span>Note</span>
          </div>
          <ul className={classes["criteria"]}>
            {criteria.map((criterion) => (
              <Criterion key={criterion.id} criterion={criterion} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function addCriterion(title: string): void {
  void run({
    type: "criterion/add",
    criterion: { id: crypto.randomUUID(), title, measureId: null, state: "open", note: "" },
  });
}

async function remove({ id, title }: RenewalCriterion): Promise<void> {
  if (await run({ type: "criterion/remove", id })) notifyUndoableEdit(`“${title}” is removed.`);
}

/** "2 open, 1 met". */
function standing(criteria: readonly RenewalCriterion[]): string {
  const count = (state: CriterionState) => criteria.filter((each) => each.state === state).length;
  return criterionStates
    .filter((state) => count(state) > 0)
    .map((state) => `${count(state)} ${criterionStateTitles[state].toLowerCase()}`)
    .join(", ");
}

/** One criterion: the words, the measure that shows it, and whether it is met. */
function Criterion({ criterion }: { readonly criterion: RenewalCriterion }) {
  const workbook = useWorkbook();
  const goTo = useNavigation((navigation) => navigation.goTo);
  const { id, title, state } = criterion;
  const measure = workbook.measures.get(criterion.measureId ?? "");
  const edit = (patch: CommandOf<"criterion/update">["patch"]) =>
    run({ type: "criterion/update", id, patch });
  return (
    <li className={classes["criterion"]} aria-label={title} data-state={state}>
      <DraftTitle label="Criterion" recorded={title} onSend={(to) => edit({ title: to })} />
      <div>
        <Select
          label="Shown by the measure"
          placeholder="No measure"
          clearable
          searchable
          data={inOrder(workbook.measures).map((each) => ({ value: each.id, label: each.title }))}
          value={criterion.measureId}
          onChange={(measureId) => void edit({ measureId })}
        />
        {measure ? (
          <button
            type="button"
            className={classes["toPlace"]}
            onClick={() => goTo("success", { focus: { kind: "measure", id: measure.id } })}
          >
            {measure.qualitative ? "Judged in words" : shownChange(measure)}
          </button>
        ) : null}
      </div>
      <div className={classes["state"]}>
        <Text size="sm" fw={500} id={`state-${id}`} className={classes["label"]}>
          State
        </Text>
        <SegmentedControl
          aria-labelledby={`state-${id}`}
          value={state}
          onChange={(to) => void edit({ state: to })}
          data={criterionStates.map((value) => ({ value, label: criterionStateTitles[value] }))}
        />
      </div>
      <DraftTextarea label="Note" minRows={1} recorded={criterion.note} onSend={(note) => edit({ note })} />
      <Tooltip label="Remove">
        <ActionIcon aria-label={`Remove ${title}`} mt={4} onClick={() => void remove(criterion)}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
