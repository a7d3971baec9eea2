import { BrowserWindow, screen, type Display } from "electron";
import { backgroundNow } from "../window.ts";

/**
 * Covers every display but the one with the respondent's window by a blank window, also those that are plugged in
 * later. The function returned uncovers them.
 *
 * @param kept the display that stays; when it is taken away, Electron moves its window to another
 */
export function coverOthers(kept: () => Display): () => void {
  let covers: readonly BrowserWindow[] = [];
  const uncover = (): void => {
    for (const cover of covers) cover.destroy();
    covers = [];
  };
  const cover = (): void => {
    uncover();
    const { id } = kept();
    covers = screen.getAllDisplays().flatMap((display) => (display.id === id ? [] : [blank(display)]));
  };
  cover();
  screen.on("display-added", cover);
  screen.on("display-removed", cover);
  screen.on("display-metrics-changed", cover);
  return () => {
    screen.off("display-added", cover);
    screen.off("display-removed", cover);
    screen.off("display-metrics-changed", cover);
    uncover();
  };
}

function blank({ bounds }: Display): BrowserWindow {
  const cover = new BrowserWindow({
    ...bounds,
    title: "Uptake",
    frame: false,
    kiosk: true,
    focusable: false,
    closable: false,
    minimizable: false,
    skipTaskbar: true,
    backgroundColor: backgroundNow(),
    webPreferences: { sandbox: true, devTools: false },
  });
  cover.setAlwaysOnTop(true, "screen-saver");
  cover.on("close", (event) => event.preventDefault());
  return cover;
}
