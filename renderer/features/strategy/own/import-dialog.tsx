import { Button, Checkbox, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { elementOf } from "../../../../shared/methodology/methodology.ts";
import type { OfferedOwnActions } from "../../../../shared/ipc/contract.ts";
import type { OwnAction } from "../../../../shared/workbook/own-action.ts";
import { saveOwnActions, useOwnActions } from "../../../state/own-actions.ts";
import { keepKeysInside } from "../../../ui/dialog-keys.ts";
import { notifyDone, notifyFailure } from "../../../ui/notify.ts";
import { comparedWith, type Comparison } from "./compared.ts";
import classes from "./own.module.css";

const words: Readonly<Record<Comparison, string>> = {
  new: "New",
  same: "You have it already",
  differs: "Replaces yours, which differs",
  "title-taken": "New; you have one of this title",
};

/** Shows what a file holds before any of it is taken over; what is there already is left out. */
export function ImportDialog(props: {
  readonly offered: OfferedOwnActions | null;
  readonly onClose: () => void;
}) {
  const { offered, onClose } = props;
  return (
    <Modal
      opened={offered !== null}
      onClose={onClose}
      title="Import own actions"
      size={640}
      onKeyDown={keepKeysInside}
    >
      {offered ? <Offered offered={offered} onClose={onClose} /> : null}
    </Modal>
  );
}

function Offered({
  offered,
  onClose,
}: {
  readonly offered: OfferedOwnActions;
  readonly onClose: () => void;
}) {
  const mine = useOwnActions((state) => state.actions);
  const { fileName, actions } = offered;
  const [wanted, setWanted] = useState<ReadonlySet<string>>(
    () => new Set(actions.filter((action) => comparedWith(mine, action) === "new").map(({ id }) => id)),
  );
  const take = async () => {
    const chosen = actions.filter(({ id }) => wanted.has(id));
    const failure = await saveOwnActions(chosen);
    if (failure) return notifyFailure(failure);
    notifyDone(`Imported ${chosen.length} into your library.`);
    onClose();
  };
  return (
    <Stack gap="sm">
      <Text size="sm">
        {actions.length === 0
          ? `“${fileName}” holds no action.`
          : `“${fileName}” holds ${actions.length} ${actions.length === 1 ? "action" : "actions"}. Choose what to take over.`}
      </Text>
      <ul className={classes["offered"]}>
        {actions.map((action) => (
          <OfferedAction
            key={action.id}
            action={action}
            comparison={comparedWith(mine, action)}
            checked={wanted.has(action.id)}
            onChange={(checked) => {
              const next = new Set(wanted);
              if (checked) next.add(action.id);
              else next.delete(action.id);
              setWanted(next);
            }}
          />
        ))}
      </ul>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          Leave it
        </Button>
        <Button disabled={wanted.size === 0} onClick={() => void take()}>
          {`Import ${wanted.size}`}
        </Button>
      </Group>
    </Stack>
  );
}

function OfferedAction(props: {
  readonly action: OwnAction;
  readonly comparison: Comparison;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const { action, comparison } = props;
  return (
    <li>
      <Checkbox
        checked={props.checked}
        disabled={comparison === "same"}
        label={action.title}
        description={`${elementOf(action.element).title} · ${words[comparison]}`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
    </li>
  );
}
