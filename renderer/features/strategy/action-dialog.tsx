import { Modal } from "@mantine/core";
import type { ElementId } from "../../../shared/methodology/types.ts";
import { keepKeysInside } from "../../ui/dialog-keys.ts";
import { ActionFormFields } from "./action-form.tsx";

/** What a new action starts with. */
export interface ActionPrefill {
  readonly element: ElementId;
  readonly title?: string;
  readonly findingIds: readonly string[];
}

/**
 * Adds an action. Ctrl+Enter adds it; Escape closes and keeps what was typed for the next opening.
 *
 * @param onAdded called with the id of the action once it is on the disk.
 */
export function ActionDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly prefill: ActionPrefill;
  readonly onAdded?: (id: string) => void;
}) {
  return (
    <Modal
      opened={props.open}
      onClose={props.onClose}
      title="New action"
      size={640}
      onKeyDown={keepKeysInside}
      closeButtonProps={{ "aria-label": "Close and keep the draft" }}
    >
      <ActionFormFields prefill={props.prefill} onClose={props.onClose} onAdded={props.onAdded} />
    </Modal>
  );
}
