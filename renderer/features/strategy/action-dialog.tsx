import type { RefObject } from "react";
import type { ElementId } from "../../../shared/methodology/types.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
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
 * @param focusAfter where the keyboard goes then; back to where it was when left out.
 */
export function ActionDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly prefill: ActionPrefill;
  readonly onAdded?: (id: string) => void;
  readonly focusAfter?: RefObject<HTMLElement | null>;
}) {
  return (
    <FormDialog title="New action" open={props.open} onClose={props.onClose} focusAfter={props.focusAfter}>
      {(onDone) => (
        <ActionFormFields
          prefill={props.prefill}
          onAdded={(id) => {
            props.onAdded?.(id);
            onDone();
          }}
        />
      )}
    </FormDialog>
  );
}
