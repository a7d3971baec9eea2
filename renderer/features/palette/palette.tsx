import { Modal } from "@mantine/core";
import { useScreenState } from "../../state/screen.ts";
import { PaletteBox } from "./palette-box.tsx";

/** Leads to every screen, question, finding, action, person, group, piece of evidence and command. */
export function Palette() {
  const opened = useScreenState((state) => state.overlay === "palette");
  const close = useScreenState((state) => state.close);
  return (
    <Modal
      opened={opened}
      onClose={close}
      withCloseButton={false}
      padding={0}
      size={640}
      yOffset="8vh"
      centered={false}
      aria-label="Search and commands"
    >
      <PaletteBox onClose={close} />
    </Modal>
  );
}
