import { Modal } from "@mantine/core";
import type { AnswerKey } from "../../../shared/workbook/commands.ts";
import type { EvidenceStrength, FindingKind } from "../../../shared/workbook/model.ts";
import type { DimensionId } from "../../../shared/methodology/types.ts";
import { keepKeysInside } from "../../ui/dialog-keys.ts";
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
 */
export function FindingDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly prefill: FindingPrefill;
  readonly onRecorded?: (id: string) => void;
}) {
  return (
    <Modal
      opened={props.open}
      onClose={props.onClose}
      title="New finding"
      size={640}
      onKeyDown={keepKeysInside}
      closeButtonProps={{ "aria-label": "Close and keep the draft" }}
    >
      <FindingFormFields prefill={props.prefill} onClose={props.onClose} onRecorded={props.onRecorded} />
    </Modal>
  );
}
