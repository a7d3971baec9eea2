import { notifications } from "@mantine/notifications";
import type { Failure } from "../../shared/ipc/result.ts";

/** Says what could not be done; stays until it is closed. */
export function notifyFailure(failure: Failure): void {
  notifications.show({
    color: "red",
    title: failure.message,
    message: failure.detail ?? null,
    autoClose: false,
    withBorder: true,
  });
}

/** Says that something was done. */
export function notifyDone(message: string): void {
  notifications.show({ message, autoClose: 4000, withBorder: true });
}
