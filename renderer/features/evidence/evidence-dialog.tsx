import { Modal, Tabs } from "@mantine/core";
import { memo } from "react";
import type { EvidencePlace } from "../../../shared/workbook/commands.ts";
import { useOfWorkbook } from "../../state/workbook.ts";
import { keepKeysInside } from "../../ui/dialog-keys.ts";
import { EvidenceFormFields } from "./evidence-form.tsx";
import { EvidenceToLink } from "./evidence-to-link.tsx";

/**
 * Adds evidence, attached to `place` or (null) to nothing yet, or attaches evidence that was added before. Escape closes
 * and keeps what was entered for the next opening.
 */
export const EvidenceDialog = memo(function EvidenceDialog(props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly place: EvidencePlace | null;
}) {
  const { open, onClose, place } = props;
  const size = useOfWorkbook((workbook) => workbook.evidence.size);
  const form = <EvidenceFormFields place={place} onClose={onClose} />;
  return (
    <Modal
      opened={open}
      onClose={onClose}
      title="Add evidence"
      size={640}
      closeButtonProps={{ "aria-label": "Close and keep what was entered" }}
      // It is there before the next key: a transition would put off the first field.
      transitionProps={{ duration: 0 }}
      onKeyDown={keepKeysInside}
    >
      {place === null || size === 0 ? (
        form
      ) : (
        <Tabs defaultValue="new" keepMounted={false}>
          <Tabs.List mb="sm">
            <Tabs.Tab value="new">New</Tabs.Tab>
            <Tabs.Tab value="known">Recorded already ({size})</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="new">{form}</Tabs.Panel>
          <Tabs.Panel value="known">
            <EvidenceToLink place={place} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Modal>
  );
});
