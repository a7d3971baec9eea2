import { Button, Group as Row, Modal, Radio, Select, Stack, Text } from "@mantine/core";
import { useState, type FormEvent } from "react";
import { listed } from "../../../../shared/domain/enumerate.ts";
import type { Group } from "../../../../shared/workbook/model.ts";
import { useWorkbook } from "../../../state/workbook.ts";
import { keepKeysInside } from "../../../ui/dialog-keys.ts";
import { counted, removedEitherWay, withoutMoving } from "../removal-words.ts";
import { removeGroups } from "../removal.ts";
import classes from "../set-up.module.css";
import { groupTies, type GroupTies } from "./group-ties.ts";

interface RemoveGroupsProps {
  /** Those that are to go; while there are none, nothing is asked. */
  readonly groups: readonly Group[];
  /** Those that could take over. */
  readonly others: readonly Group[];
  readonly onClose: () => void;
}

/** Says what hangs on the groups that are to go, and asks which group takes it over. */
export function RemoveGroupsDialog(props: RemoveGroupsProps) {
  const [only] = props.groups;
  return (
    <Modal
      opened={props.groups.length > 0}
      onClose={props.onClose}
      title={props.groups.length === 1 ? `Remove “${only?.name}”` : `Remove ${props.groups.length} groups`}
      size={560}
      transitionProps={{ duration: 0 }}
      onKeyDown={keepKeysInside}
    >
      <RemovalForm {...props} />
    </Modal>
  );
}

type Fate = "move" | "let-go";

function RemovalForm({ groups, others, onClose }: RemoveGroupsProps) {
  const workbook = useWorkbook();
  const [fate, setFate] = useState<Fate>("move");
  const [moveTo, setMoveTo] = useState<string | null>(null);
  const ids = groups.map(({ id }) => id);
  const ties = groupTies(workbook, ids);
  const one = groups.length === 1;
  const eitherWay = removedEitherWay(ties);
  const remove = async (event: FormEvent) => {
    event.preventDefault();
    if (fate === "move" && moveTo === null) return;
    if (await removeGroups(workbook, ids, fate === "move" ? moveTo : null)) onClose();
  };
  return (
    <form onSubmit={(event) => void remove(event)}>
      <Stack gap="md">
        <div>
          <Text size="sm">{one ? "This hangs on the group:" : "This hangs on the groups:"}</Text>
          <TiesByName ties={ties} />
        </div>
        <Radio.Group
          label="What becomes of it"
          value={fate}
          onChange={(value) => setFate(value === "move" ? "move" : "let-go")}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="move" label="Move it to another group" />
            <Select
              aria-label="Group that takes it over"
              placeholder="Choose the group"
              data-autofocus
              ml={32}
              searchable
              limit={100}
              selectFirstOptionOnChange
              // Open, the list would lie over the other way out.
              openOnFocus={false}
              nothingFoundMessage="No group has this name"
              comboboxProps={{ transitionProps: { duration: 0 } }}
              data={others.map(({ id, name }) => ({ value: id, label: name }))}
              value={moveTo}
              onChange={(id) => {
                setMoveTo(id);
                if (id !== null) setFate("move");
              }}
            />
            <Radio
              value="let-go"
              label="Move nothing"
              description={withoutMoving(ties, one ? "it" : "them")}
            />
          </Stack>
        </Radio.Group>
        {eitherWay === null ? null : (
          <Text size="sm" c="dimmed">
            {eitherWay}
          </Text>
        )}
        <Row justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={fate === "move" && moveTo === null}>
            {fate === "move" ? "Move and remove" : "Remove without moving"}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

/** What there is of each kind, the first few by name. */
function TiesByName({ ties }: { readonly ties: GroupTies }) {
  const kinds = [
    [counted(ties.findings.length, "finding"), ties.findings],
    [counted(ties.people.length, "person", "people"), ties.people],
    [counted(ties.behaviours.length, "behaviour"), ties.behaviours],
    [counted(ties.workarounds.length, "workaround"), ties.workarounds],
  ] as const;
  return (
    <ul className={classes["hanging"]}>
      {kinds.flatMap(([[count], names]) =>
        count === undefined
          ? []
          : [
              <li key={count}>
                <strong>{count}</strong>
                <span>{listed(names)}</span>
              </li>,
            ],
      )}
    </ul>
  );
}
