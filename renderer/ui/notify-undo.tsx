import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { undo, useOpenWorkbook } from "../state/workbook.ts";

const offeredFor = 8000;

/** Says that something was done and offers to take it back. */
export function notifyUndo(message: string, takeBack: () => void): string {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    autoClose: offeredFor,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            notifications.hide(id);
            takeBack();
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  });
  return id;
}

/**
 * Says what the last edit of the workbook did and offers to undo it. The offer goes as soon as another edit follows,
 * because "Undo" would then take back something else than it says.
 */
export function notifyUndoableEdit(message: string): void {
  const { revision } = useOpenWorkbook.getState().history;
  const id = notifyUndo(message, () => void undo());
  const stop = useOpenWorkbook.subscribe((state) => {
    if (state.history.revision === revision) return;
    stop();
    notifications.hide(id);
  });
}
