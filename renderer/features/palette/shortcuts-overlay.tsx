import { Modal, Title } from "@mantine/core";
import { useScreenState } from "../../state/screen.ts";
import { shownKeys } from "../../ui/keyboard.ts";
import { shortcutPlaces } from "./shortcuts.ts";
import classes from "./shortcuts-overlay.module.css";

/** All keys, by the place where they work. */
export function ShortcutsOverlay() {
  const opened = useScreenState((state) => state.overlay === "shortcuts");
  const close = useScreenState((state) => state.close);
  return (
    <Modal opened={opened} onClose={close} title="Keyboard shortcuts" size="xl">
      <div className={classes["places"]}>
        {shortcutPlaces.map(({ place, keys }) => (
          <section key={place} aria-label={place}>
            <Title order={3} mb={6}>
              {place}
            </Title>
            <dl className={classes["list"]}>
              {keys.map(([alternatives, does]) => (
                <div key={does} className={classes["line"]}>
                  <dt>
                    {alternatives.map((keysOfOne) => (
                      <kbd key={keysOfOne} className={classes["key"]}>
                        {shownKeys(keysOfOne)}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
