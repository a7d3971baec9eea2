import { Button, Group, Kbd, Modal, Stack } from "@mantine/core";
import { useState, type ReactNode } from "react";
import { keepKeysInside } from "../../ui/dialog-keys.ts";
import { shownKeys } from "../../ui/keyboard.ts";

/** A step that changes what respondents meet: a dialog says what follows from it. Ctrl+Enter takes it, Escape does not. */
export function StepDialog(props: {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** The button's verb. */
  readonly action: string;
  /** Takes the step; resolves to false when it was refused, and the dialog then stays. */
  readonly onAct: () => Promise<boolean>;
  /** Called once the step is taken and the dialog gone. */
  readonly onDone: () => void;
  readonly children: ReactNode;
}) {
  const [acting, setActing] = useState(false);
  const act = async () => {
    if (acting) return;
    setActing(true);
    const taken = await props.onAct();
    setActing(false);
    if (!taken) return;
    props.onClose();
    requestAnimationFrame(props.onDone);
  };
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      size={600}
      transitionProps={{ duration: 0 }}
      onKeyDown={keepKeysInside}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void act();
        }}
      >
        <Stack gap="md">
          {props.children}
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              Cancel
            </Button>
            <Button
              type="submit"
              data-autofocus
              loading={acting}
              rightSection={
                <Kbd size="xs" aria-hidden>
                  {shownKeys("Mod+Enter")}
                </Kbd>
              }
            >
              {props.action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
