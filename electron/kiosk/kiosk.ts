import { app, Menu, nativeTheme, powerMonitor, screen, type BrowserWindow, type Display } from "electron";
import type { Preferences } from "../../shared/ipc/contract.ts";
import { kioskUrl } from "../app-scheme.ts";
import { answerKiosk } from "../ipc/kiosk.ts";
import { places } from "../places.ts";
import type { Settings } from "../settings/settings.ts";
import { answeringOf, type AnsweringParts } from "./answering.ts";
import { coverOthers } from "./covers.ts";
import type { KeptKiosk } from "./kiosk-file.ts";
import { keepInFront, openKioskWindow } from "./kiosk-window.ts";
import { KioskLock } from "./lock.ts";
import { openSystemLogin } from "./system-login.ts";

export interface KioskParts extends AnsweringParts {
  readonly preferences: Settings<Preferences>;
}

/** The questionnaire at the laptop: its windows, and whether it was left. */
export class Kiosk {
  readonly #parts: KioskParts;
  #running = false;
  /** What undoes the parts of showing it, the last first. */
  #undo: (() => void)[] = [];

  constructor(parts: KioskParts) {
    this.#parts = parts;
  }

  /** From the moment it is shown until somebody has left it. */
  get running(): boolean {
    return this.#running;
  }

  /**
   * Shows it over everything else on the screens, once its page is there.
   *
   * @param kept null when nothing says how it is left; then it stays
   * @param onLeft called when somebody has left it; its windows are there still, until `takeAway`
   */
  async show(kept: KeptKiosk | null, display: Display, onLeft: () => void): Promise<void> {
    this.#running = true;
    try {
      await this.#show(kept, display, onLeft);
    } catch (error) {
      this.#running = false;
      this.takeAway();
      throw error;
    }
  }

  /** Takes its windows away. */
  takeAway(): void {
    for (const undo of this.#undo.splice(0).toReversed()) undo();
  }

  async #show(kept: KeptKiosk | null, display: Display, onLeft: () => void): Promise<void> {
    Menu.setApplicationMenu(null);
    nativeTheme.themeSource = this.#parts.preferences.get().theme;
    const window = openKioskWindow(display);
    this.#undo.push(() => window.destroy(), this.#endWithSystem(window));
    const systemLogin = openSystemLogin();
    this.#undo.push(
      answerKiosk({
        window,
        systemLogin,
        log: this.#parts.log,
        kept: kept && {
          answering: answeringOf(this.#parts, kept),
          lock: new KioskLock(places.kiosk(), kept, this.#parts.log),
        },
        // After the reply: it would find no window any more.
        onLeft: () =>
          void setImmediate(() => {
            this.#running = false;
            onLeft();
          }),
      }),
    );
    await window.loadURL(kioskUrl);
    window.show();
    window.focus();
    this.#undo.push(coverOthers(() => screen.getDisplayMatching(window.getBounds())));
    keepInFront(window, () => !this.#running || systemLogin.isAsking());
  }

  /** Lets the system shut down; the next start begins here again. */
  #endWithSystem(window: BrowserWindow): () => void {
    const end = (): void => {
      this.#parts.engagement.close();
      app.exit();
    };
    window.on("session-end", end);
    powerMonitor.on("shutdown", end);
    return () => powerMonitor.off("shutdown", end);
  }
}
