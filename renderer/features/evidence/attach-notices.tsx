import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import type { Failure } from "../../../shared/ipc/result.ts";

/** Says why a file was not attached; offers to try again when that can help. Stays until it is closed. */
export function notifyNotAttached(failure: Failure, retry: (() => void) | null): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    color: "red",
    autoClose: false,
    withBorder: true,
    title: failure.message,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{failure.detail}</Text>
        {retry ? (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              retry();
            }}
          >
            Try again
          </Button>
        ) : null}
      </Group>
    ),
  });
}
