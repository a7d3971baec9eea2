import { ActionIcon, Autocomplete, Select } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { neededBy } from "../../../../shared/domain/jobs.ts";
import { needStates, type JobRole, type RoleNeed } from "../../../../shared/workbook/entities/jobs.ts";
import { inOrder } from "../../../../shared/workbook/model.ts";
import { longestTitle } from "../../../../shared/workbook/text.ts";
import { needStateTitles } from "../../../../shared/workbook/words.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftTextInput } from "../../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import { useDraft } from "../../../ui/use-draft.ts";
import classes from "../jobs.module.css";
import { AddLine } from "../../../ui/add-line.tsx";
import { Part } from "./part.tsx";

type EditNeed = (patch: Partial<Omit<RoleNeed, "id" | "roleId">>) => Promise<boolean>;

/** What others need from what this role enters, and whether they get it. */
export function Needs({ role, needs }: { readonly role: JobRole; readonly needs: readonly RoleNeed[] }) {
  const add = (what: string) =>
    void run({
      type: "role-need/add",
      need: {
        id: crypto.randomUUID(),
        roleId: role.id,
        neededById: null,
        neededBy: "",
        what,
        byWhen: "",
        state: "unknown",
      },
    });
  return (
    <Part title="What others need from this role’s data">
      {needs.length === 0 ? null : (
        <>
          <div className={classes["heads"]} aria-hidden>
            <span>What</span>
            <span>Who needs it</span>
            <span>By when</span>
            <span>State</span>
          </div>
          <ul className={classes["lines"]} aria-label="What others need">
            {needs.map((need) => (
              <Need key={need.id} need={need} />
            ))}
          </ul>
        </>
      )}
      <AddLine label="Add what somebody needs" onAdd={add} />
    </Part>
  );
}

function Need({ need }: { readonly need: RoleNeed }) {
  const { id, what } = need;
  const edit: EditNeed = (patch) => run({ type: "role-need/update", id, patch });
  const remove = async () => {
    if (await run({ type: "role-need/remove", id })) notifyUndoableEdit(`“${what}” is removed.`);
  };
  return (
    <li className={classes["need"]} aria-label={what}>
      <DraftTextInput
        aria-label="What is needed"
        maxLength={longestTitle}
        recorded={what}
        onSend={(next) => (next.trim() === "" ? Promise.resolve(false) : edit({ what: next }))}
      />
      <WhoNeeds need={need} edit={edit} />
      <DraftTextInput
        aria-label="By when"
        placeholder="the evening before"
        maxLength={longestTitle}
        recorded={need.byWhen}
        onSend={(byWhen) => edit({ byWhen })}
      />
      <Select
        aria-label="State"
        allowDeselect={false}
        data={needStates.map((value) => ({ value, label: needStateTitles[value] }))}
        value={need.state}
        onChange={(state) => {
          if (state !== null) void edit({ state });
        }}
      />
      <ActionIcon aria-label={`Remove “${what}”`} onClick={() => void remove()}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}

/** Another role when its title is written, else whoever the words say. */
function WhoNeeds({ need, edit }: { readonly need: RoleNeed; readonly edit: EditNeed }) {
  const workbook = useWorkbook();
  const others = inOrder(workbook.jobRoles).filter(({ id }) => id !== need.roleId);
  const draft = useDraft(neededBy(workbook, need), (words) => {
    const named = others.find(({ title }) => title.toLowerCase() === words.trim().toLowerCase());
    return edit({ neededById: named?.id ?? null, neededBy: named ? "" : words });
  });
  return (
    <Autocomplete
      aria-label="Who needs it"
      placeholder="A role, or anybody"
      maxLength={longestTitle}
      data={[...new Set(others.map(({ title }) => title))]}
      value={draft.value}
      onChange={draft.change}
      onBlur={draft.send}
    />
  );
}
