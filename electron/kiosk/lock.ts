import type { Log } from "../log/log.ts";
import { forgetKiosk, keepKiosk, type KeptKiosk } from "./kiosk-file.ts";
import { isPin } from "./pin.ts";
import { afterTry, waitingFrom, waitLeft } from "./tries.ts";

/** What came of a PIN. */
export interface Tried {
  readonly open: boolean;
  /** How long the next is not looked at, ms. */
  readonly wait: number;
}

/** The lock of a kiosk that was kept in a file: opening it removes the file. */
export class KioskLock {
  readonly #file: string;
  readonly #log: Log;
  readonly #now: () => number;
  #kept: KeptKiosk;
  /** One try after the other, so that many at once are not looked at before the first has counted. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param now ms since 1970 */
  constructor(file: string, kept: KeptKiosk, log: Log, now: () => number = Date.now) {
    this.#file = file;
    this.#kept = kept;
    this.#log = log;
    this.#now = now;
  }

  /** Tries a PIN. While there is something to wait for it is not even looked at. */
  try(pin: string): Promise<Tried> {
    const turn = this.#last.then(() => this.#try(pin));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Opens it for somebody whom the system vouches for. */
  open(): void {
    try {
      forgetKiosk(this.#file);
    } catch (error) {
      // Whoever knows the PIN gets out all the same; the next start asks for it once more.
      this.#log.error("kiosk file", error);
    }
  }

  async #try(pin: string): Promise<Tried> {
    const before = waitLeft(this.#kept, this.#now());
    if (before > 0) return { open: false, wait: before };
    this.#count();
    if (!(await isPin(pin, this.#kept.pin))) {
      // Looking took its time, which is not taken off the wait.
      this.#kept = waitingFrom(this.#kept, this.#now());
      return { open: false, wait: waitLeft(this.#kept, this.#now()) };
    }
    this.open();
    return { open: true, wait: 0 };
  }

  /** Counts the try as wrong before it is looked at: ending the app in between gains nothing. */
  #count(): void {
    this.#kept = { ...this.#kept, ...afterTry(this.#kept, this.#now()) };
    try {
      keepKiosk(this.#file, this.#kept);
    } catch (error) {
      // On a full disk the tries count until the next start; keeping the consultant in would help nobody.
      this.#log.error("kiosk file", error);
    }
  }
}
