import { Alert, Modal } from "@mantine/core";
import { keepKeysInside } from "../../../ui/dialog-keys.ts";
import { ChooseFiles } from "./choose-files.tsx";
import { startOver, useImport } from "./import-state.ts";
import { ReadingFiles } from "./reading-files.tsx";
import { ReviewFiles } from "./review-files.tsx";

/**
 * Brings response files in: they are chosen or dropped, read, looked through, and taken in as one step. Closing it
 * before leaves everything as it was.
 */
export function ImportResponses(props: { readonly opened: boolean; readonly onClose: () => void }) {
  const { phase, problem } = useImport();
  const close = () => {
    startOver();
    props.onClose();
  };
  return (
    <Modal
      opened={props.opened}
      onClose={close}
      title="Take in responses"
      size={760}
      closeOnClickOutside={phase.kind === "choosing"}
      onKeyDown={keepKeysInside}
      closeButtonProps={{ "aria-label": "Close and take nothing in" }}
      transitionProps={{ duration: 0 }}
    >
      {problem === null ? null : (
        <Alert color="red" mb="md" role="alert">
          {problem}
        </Alert>
      )}
      {phase.kind === "choosing" ? <ChooseFiles /> : null}
      {phase.kind === "reading" ? <ReadingFiles {...phase} /> : null}
      {phase.kind === "reviewing" ? <ReviewFiles {...phase} onDone={props.onClose} /> : null}
    </Modal>
  );
}
