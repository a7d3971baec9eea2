import { Modal } from "@mantine/core";
import { useScreenState } from "../../state/screen.ts";
import { PaletteBox } from "./palette-box.tsx";

/** Leads to every screen, question, finding, action, person, group, piece of evidence and command. */
export function Palette() {
  const opened = useScreenState((state) => state.overlay === "palette");
  const close = useScreenState((state) => state.close);
  return (
    // Without a transition the field is there before the next key is: what is typed at once after Ctrl+K is not lost.
    <Modal.Root
      opened={opened}
      onClose={close}
      padding={0}
      size={640}
      yOffset="8vh"
      centered={false}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label="Search or go to">
        <Modal.Body>
          <PaletteBox onClose={close} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
