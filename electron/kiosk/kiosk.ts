import { app, Menu, nativeTheme, powerMonitor, screen, type BrowserWindow, type Display } from "electron";
import type { Preferences } from "../../shared/ipc/contract.ts";
import { kioskUrl } from "../app-scheme.ts";
import { answerKiosk, type KioskServices } from "../ipc/kiosk.ts";
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

/** What answers the page, in whichever window it is. */
type Answers = Omit<KioskServices, "window">;

/** After so long, ms, a window that could not be opened is tried again. */
const nextTry = 1000;

/** The questionnaire at the laptop: its windows, and whether it was left. */
export class Kiosk {
  readonly #parts: KioskParts;
  #running = false;
  /** What undoes the parts of showing it, the last first. */
  #undo: (() => void)[] = [];
  /** The newest attempt to open its window again. */
  #reopening: Promise<void> | null = null;

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
    const { log } = this.#parts;
    const answers: Answers = {
      log,
      systemLogin: openSystemLogin(),
      kept: kept && {
        answering: answeringOf(this.#parts, kept),
        lock: new KioskLock(places.kiosk(), kept, log),
      },
      // After the reply: it would find no window any more.
      onLeft: () =>
        void setImmediate(() => {
          this.#running = false;
          onLeft();
        }),
    };
    this.#running = true;
    try {
      await this.#open(answers, display);
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

  async #open(answers: Answers, display: Display): Promise<void> {
    Menu.setApplicationMenu(null);
    nativeTheme.themeSource = this.#parts.preferences.get().theme;
    const window = openKioskWindow(display);
    const onClosed = (): void => this.#openAgain(answers);
    window.once("closed", onClosed);
    const close = (): void => {
      window.off("closed", onClosed);
      window.destroy();
    };
    this.#undo.push(close, this.#stayAlive(window), answerKiosk({ ...answers, window }));
    await window.loadURL(kioskUrl);
    window.show();
    window.focus();
    this.#undo.push(coverOthers(() => screen.getDisplayMatching(window.getBounds())));
    keepInFront(window, () => !this.#running || answers.systemLogin.isAsking());
  }

  /** Whatever took the window away, there is another as long as nobody has left. */
  #openAgain(answers: Answers): void {
    if (!this.#running) return;
    this.takeAway();
    const reopening = this.#open(answers, screen.getPrimaryDisplay());
    this.#reopening = reopening;
    reopening.catch((error: unknown) => {
      this.#parts.log.error("kiosk", error);
      // A window that was closed while it opened has been followed by another already.
      if (!this.#running || this.#reopening !== reopening) return;
      const timer = setTimeout(() => this.#openAgain(answers), nextTry);
      this.#undo.push(() => clearTimeout(timer));
    });
  }

  /** The app ends with the system and not before; the next start then begins here again. */
  #stayAlive(window: BrowserWindow): () => void {
    const stay = (): void => undefined;
    const end = (): void => {
      this.#parts.engagement.close();
      app.exit();
    };
    window.on("session-end", end);
    powerMonitor.on("shutdown", end);
    app.on("window-all-closed", stay);
    return () => {
      powerMonitor.off("shutdown", end);
      app.off("window-all-closed", stay);
    };
  }
}
