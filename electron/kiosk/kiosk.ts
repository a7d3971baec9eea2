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
    this.#undo.push(() => window.destroy(), this.#stayAlive(window), answerKiosk({ ...answers, window }));
    window.once("closed", () => this.#openAgain(answers));
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
    this.#open(answers, screen.getPrimaryDisplay()).catch((error: unknown) => {
      this.#parts.log.error("kiosk", error);
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
