import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import type { LibraryEntry } from "../../../shared/ipc/contract.ts";
import { deleteEngagement } from "./actions.ts";

/** Asks for the client's name before an engagement is deleted. */
export function DeleteDialog(props: { readonly entry: LibraryEntry | null; readonly onClose: () => void }) {
  const { entry, onClose } = props;
  return (
    <Modal opened={entry !== null} onClose={onClose} title="Delete engagement" size="md">
      {entry ? <DeleteForm entry={entry} onClose={onClose} /> : null}
    </Modal>
  );
}

function DeleteForm({ entry, onClose }: { readonly entry: LibraryEntry; readonly onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [deleting, setDeleting] = useState(false);
  const matches = typed.trim() === entry.client;
  const submit = async () => {
    setDeleting(true);
    const deleted = await deleteEngagement(entry, typed);
    setDeleting(false);
    if (deleted) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (matches) void submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm">
          The engagement and its backups leave the library. You can bring them back right afterwards.
        </Text>
        <TextInput
          label={
            <>
              Type the client’s name, <b>{entry.client}</b>
            </>
          }
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          data-autofocus
          autoComplete="off"
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" color="red" disabled={!matches} loading={deleting}>
            Delete engagement
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
