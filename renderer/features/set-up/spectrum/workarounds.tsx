import { ActionIcon, Button, Select, Text, TextInput, Title, Tooltip } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import type { Workaround } from "../../../../shared/workbook/entities/success.ts";
import { inOrder, type Group } from "../../../../shared/workbook/model.ts";
import { longestTitle } from "../../../../shared/workbook/text.ts";
import { registerDraft } from "../../../state/drafts.ts";
import { run, useWorkbook } from "../../../state/workbook.ts";
import { DraftNumberInput, DraftTextInput } from "../../../ui/draft-fields.tsx";
import { notifyUndoableEdit } from "../../../ui/notify-undo.tsx";
import classes from "./workarounds.module.css";

/** The ways around the system in each group, and what they cost in hours a week. */
export function Workarounds() {
  const workbook = useWorkbook();
  const groups = inOrder(workbook.groups);
  const byGroup = Map.groupBy(inOrder(workbook.workarounds), (each) => each.groupId);
  const all = hoursOf([...workbook.workarounds.values()]);
  return (
    <section aria-label="Workarounds" className={classes["section"]}>
      <div>
        <Title order={2}>Workarounds</Title>
        <Text size="sm" c="dimmed">
          What people do beside the system: sheets of their own, “phone me”, somebody who enters it for
          others. Hours are a week, for the whole group.
        </Text>
      </div>
      {groups.flatMap((group) => {
        const list = byGroup.get(group.id) ?? [];
        return list.length === 0 ? [] : [<OfGroup key={group.id} group={group} list={list} />];
      })}
      <AddWorkaround groups={groups} />
      {workbook.workarounds.size === 0 ? null : (
        <Text fw={600} role="status" className="tabular">
          {shownHours(all)} a week in all, in {workbook.workarounds.size.toLocaleString()}{" "}
          {workbook.workarounds.size === 1 ? "workaround" : "workarounds"}
        </Text>
      )}
    </section>
  );
}

function OfGroup({ group, list }: { readonly group: Group; readonly list: readonly Workaround[] }) {
  return (
    <div role="group" aria-label={`Workarounds of ${group.name}`}>
      <div className={classes["head"]}>
        <Text fw={500}>{group.name}</Text>
        <Text size="sm" c="dimmed" className="tabular">
          {shownHours(hoursOf(list))} a week
        </Text>
      </div>
      <ul className={classes["list"]}>
        {list.map((workaround) => (
          <Row key={workaround.id} workaround={workaround} />
        ))}
      </ul>
    </div>
  );
}

function Row({ workaround }: { readonly workaround: Workaround }) {
  const { id, title } = workaround;
  const update = (patch: Partial<Omit<Workaround, "id">>) => run({ type: "workaround/update", id, patch });
  const remove = async () => {
    if (await run({ type: "workaround/remove", id })) notifyUndoableEdit(`“${title}” is removed.`);
  };
  return (
    <li className={classes["row"]}>
      <DraftTextInput
        aria-label="What people do instead"
        maxLength={longestTitle}
        recorded={title}
        onSend={(next) => (next.trim() === "" ? Promise.resolve(false) : update({ title: next }))}
      />
      <DraftNumberInput
        aria-label={`Hours a week of “${title}”`}
        allowDecimal
        allowNegative={false}
        decimalScale={1}
        max={1_000_000}
        clampBehavior="strict"
        hideControls
        suffix=" h"
        recorded={workaround.hoursPerWeek}
        onSend={(hoursPerWeek) => update({ hoursPerWeek })}
      />
      <DraftTextInput
        aria-label={`Note on “${title}”`}
        placeholder="Note"
        recorded={workaround.note}
        onSend={(note) => update({ note })}
      />
      <Tooltip label="Remove">
        <ActionIcon aria-label={`Remove “${title}”`} onClick={() => void remove()}>
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}

/** Adds one after another: the group stays chosen, the words are ready for the next. */
function AddWorkaround({ groups }: { readonly groups: readonly Group[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [title, setTitle] = useState("");
  const groupId = groups.find((group) => group.id === chosen)?.id ?? groups[0]?.id ?? null;
  const add = () => {
    if (title.trim() === "" || groupId === null) return;
    setTitle("");
    const workaround = { id: crypto.randomUUID(), groupId, title: title.trim(), hoursPerWeek: 0, note: "" };
    void run({ type: "workaround/add", workaround });
  };
  const latest = useRef(add);
  useEffect(() => {
    latest.current = add;
  });
  // What was typed is a workaround; closing must not lose it.
  useEffect(() => registerDraft(() => latest.current()), []);
  return (
    <form
      className={classes["add"]}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Select
        aria-label="Group of the new workaround"
        allowDeselect={false}
        data={groups.map((group) => ({ value: group.id, label: group.name }))}
        value={groupId}
        onChange={setChosen}
      />
      <TextInput
        aria-label="Add a workaround"
        placeholder="Add a workaround: what people do instead, Enter, next"
        maxLength={longestTitle}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
        Add
      </Button>
    </form>
  );
}

function hoursOf(list: readonly Workaround[]): number {
  return list.reduce((sum, each) => sum + each.hoursPerWeek, 0);
}

function shownHours(hours: number): string {
  return `${hours.toLocaleString(undefined, { maximumFractionDigits: 1 })} h`;
}
