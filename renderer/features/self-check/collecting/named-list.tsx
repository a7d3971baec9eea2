import { ActionIcon, Tooltip } from "@mantine/core";
import { IconCircleCheck, IconCircleDashed, IconTrash } from "@tabler/icons-react";
import { formOf } from "../../../../shared/domain/survey/form.ts";
import { namedRespondents, type NamedRespondent } from "../../../../shared/domain/survey/respondents.ts";
import type { Survey } from "../../../../shared/workbook/entities/surveys.ts";
import type { Workbook } from "../../../../shared/workbook/model.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import classes from "../self-check.module.css";

/** Who of the people asked has answered and who has not, and whoever else gave a name. */
export function NamedList({ survey }: { readonly survey: Survey }) {
  const rows = rowsOf(useWorkbook(), survey);
  if (rows.length === 0) {
    return (
      <p className={classes["quiet"]}>
        None of the people of this engagement is asked. Respondents give their names.
      </p>
    );
  }
  return (
    <ul className={classes["plain"]} aria-label="Who has answered">
      {rows.map((row) => (
        <li key={row.key} className={classes["person"]}>
          {row.responseId === null ? (
            <IconCircleDashed size={16} aria-hidden />
          ) : (
            <IconCircleCheck size={16} aria-hidden />
          )}
          <span>{row.name}</span>
          <span className={classes["mark"]}>{row.responseId === null ? "Not yet" : "Answered"}</span>
          {row.responseId === null ? null : <RemoveAnswer id={row.responseId} name={row.name} />}
        </li>
      ))}
    </ul>
  );
}

function RemoveAnswer({ id, name }: { readonly id: string; readonly name: string }) {
  const remove = async () => {
    if (await run({ type: "response/remove", id })) notifyUndoableEdit(`The answers of ${name} are removed.`);
  };
  return (
    <Tooltip label="Remove the answers">
      <ActionIcon size={24} aria-label={`Remove the answers of ${name}`} onClick={() => void remove()}>
        <IconTrash size={16} />
      </ActionIcon>
    </Tooltip>
  );
}

interface NamedRow {
  readonly key: string;
  readonly name: string;
  /** Null when they have not answered. */
  readonly responseId: string | null;
}

/** The people asked, in the consultant's order, then those who gave a name or are no longer asked. */
function rowsOf(workbook: Workbook, survey: Survey): readonly NamedRow[] {
  const answered = namedRespondents(survey, workbook);
  const asked = formOf(workbook, survey).people;
  const byPerson = new Map(answered.map((respondent) => [respondent.personId, respondent]));
  const others = answered.filter(({ personId }) => !asked.some(({ id }) => id === personId));
  return [
    ...asked.map(({ id, name }) => ({ key: id, name, responseId: byPerson.get(id)?.responseId ?? null })),
    ...others.map(otherRow),
  ];
}

function otherRow({ responseId, name }: NamedRespondent): NamedRow {
  return { key: responseId, responseId, name: name === "" ? "Somebody no longer among the people" : name };
}
