import { Modal } from "@mantine/core";
import { useState, type ReactNode, type RefObject } from "react";
import { keepKeysInside } from "./dialog-keys.ts";

/**
 * A dialog around a form that keeps what was typed (`useKeptForm`). Ctrl+Enter sends the form; Escape closes the dialog
 * and the keyboard goes back to where it was.
 *
 * @param focusAfter where the keyboard goes instead once something was recorded.
 * @param children the form; it calls `onDone` when its content is on the disk.
 */
export function FormDialog({
  title,
  open,
  onClose,
  focusAfter,
  children,
}: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly focusAfter?: RefObject<HTMLElement | null> | undefined;
  readonly children: (onDone: () => void) => ReactNode;
}) {
  const [done, setDone] = useState(false);
  if (open && done) setDone(false);
  const onDone = () => {
    setDone(true);
    onClose();
    if (focusAfter) requestAnimationFrame(() => focusAfter.current?.focus());
  };
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title={title}
      size={640}
      // It is there before the next key: a transition would put off the first field.
      transitionProps={{ duration: 0 }}
      returnFocus={!done || !focusAfter}
      onKeyDown={keepKeysInside}
      closeButtonProps={{ "aria-label": "Close and keep the draft" }}
    >
      {children(onDone)}
    </Modal>
  );
}
