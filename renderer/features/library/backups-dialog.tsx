import { Alert, Button, Group, Loader, Modal, Stack, Table, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { Backup, LibraryEntry } from "../../../shared/ipc/contract.ts";
import type { Result } from "../../../shared/ipc/result.ts";
import { api } from "../../api.ts";
import { shownMoment } from "../../state/today.ts";
import { shownBytes } from "../../ui/shown-bytes.ts";
import { restore } from "./actions.ts";

/** The backups of an engagement, newest first, and the way back to each. */
export function BackupsDialog(props: { readonly entry: LibraryEntry | null; readonly onClose: () => void }) {
  const { entry, onClose } = props;
  return (
    <Modal
      opened={entry !== null}
      onClose={onClose}
      title={entry ? `Backups of “${entry.client}”` : ""}
      size="lg"
    >
      {entry ? <Backups entry={entry} onClose={onClose} /> : null}
    </Modal>
  );
}

function Backups({ entry, onClose }: { readonly entry: LibraryEntry; readonly onClose: () => void }) {
  const [found, setFound] = useState<Result<{ readonly backups: readonly Backup[] }> | null>(null);
  const [restoring, setRestoring] = useState<string | null>(null);
  useEffect(() => {
    let shown = true;
    void api.library
      .backups({ engagementId: entry.id })
      .then((result) => (shown ? setFound(result) : undefined));
    return () => {
      shown = false;
    };
  }, [entry.id]);

  const start = async (backup: Backup) => {
    setRestoring(backup.name);
    const restored = await restore(entry, backup.name);
    setRestoring(null);
    if (restored) onClose();
  };

  if (!found)
    return (
      <Group justify="center" py="lg">
        <Loader aria-label="Reading the backups" />
      </Group>
    );
  if (!found.ok) {
    return (
      <Alert color="red" icon={<IconAlertTriangle size={18} />}>
        {found.error.message}
      </Alert>
    );
  }
  const { backups } = found.value;
  if (backups.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        There is no backup yet. One is made whenever an engagement that changed is closed.
      </Text>
    );
  }
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Restoring puts the backup in place. What is there now is set aside as a backup too, not deleted.
      </Text>
      <BackupTable backups={backups} restoring={restoring} onRestore={(backup) => void start(backup)} />
    </Stack>
  );
}

function BackupTable(props: {
  readonly backups: readonly Backup[];
  readonly restoring: string | null;
  readonly onRestore: (backup: Backup) => void;
}) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Made</Table.Th>
          <Table.Th ta="right">Size</Table.Th>
          <Table.Th aria-label="Restore" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {props.backups.map((backup) => (
          <Table.Tr key={backup.name}>
            <Table.Td>{shownMoment(backup.madeAt)}</Table.Td>
            <Table.Td ta="right">{shownBytes(backup.sizeBytes)}</Table.Td>
            <Table.Td ta="right">
              <Button
                size="compact-sm"
                variant="light"
                loading={props.restoring === backup.name}
                disabled={props.restoring !== null && props.restoring !== backup.name}
                aria-label={`Restore the backup of ${shownMoment(backup.madeAt)}`}
                onClick={() => props.onRestore(backup)}
              >
                Restore
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
