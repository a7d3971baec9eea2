import type { RefObject } from "react";
import type { AnswerKey } from "../../../shared/workbook/commands.ts";
import type { EvidenceStrength, FindingKind } from "../../../shared/workbook/model.ts";
import type { DimensionId } from "../../../shared/methodology/types.ts";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { FindingFormFields } from "./finding-form.tsx";

/** What a new finding starts with, from where it was begun. */
export interface FindingPrefill {
  readonly kind?: FindingKind;
  readonly title?: string;
  readonly description?: string;
  readonly dimensions: readonly DimensionId[];
  readonly groupIds: readonly string[];
  readonly answers: readonly AnswerKey[];
  readonly evidenceIds: readonly string[];
  readonly behaviourIds?: readonly string[];
  readonly personIds?: readonly string[];
  /** 1 … 5. */
  readonly impact?: number;
  readonly evidenceStrength?: EvidenceStrength;
}

/** A new finding that is tied to nothing yet. */
export const blankPrefill: FindingPrefill = { dimensions: [], groupIds: [], answers: [], evidenceIds: [] };

/**
 * Records a new finding. Ctrl+Enter records it; Escape closes and keeps what was typed for the next opening.
 *
 * @param onRecorded called with the id of the finding once it is on the disk.
 * @param focusAfter where the keyboard goes then; back to where it was when left out.
 */
export function FindingDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly prefill: FindingPrefill;
  readonly onRecorded?: (id: string) => void;
  readonly focusAfter?: RefObject<HTMLElement | null>;
}) {
  return (
    <FormDialog title="New finding" open={props.open} onClose={props.onClose} focusAfter={props.focusAfter}>
      {(onDone) => (
        <FindingFormFields
          prefill={props.prefill}
          onRecorded={(id) => {
            props.onRecorded?.(id);
            onDone();
          }}
        />
      )}
    </FormDialog>
  );
}
