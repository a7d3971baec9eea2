import type { BrowserWindow } from "electron";
import { kioskContract, type Leaving } from "../../shared/ipc/kiosk-contract.ts";
import { appOrigin } from "../app-scheme.ts";
import type { Answering } from "../kiosk/answering.ts";
import type { KioskLock } from "../kiosk/lock.ts";
import type { SystemLogin } from "../kiosk/system-login.ts";
import type { Log } from "../log/log.ts";
import { Refusal } from "../refusal.ts";
import { handleRequests, notOurPage, type HandlersFor } from "./handle.ts";

/** What answers the kiosk's page. */
export interface KioskServices {
  readonly window: BrowserWindow;
  readonly log: Log;
  readonly systemLogin: SystemLogin;
  /** null when nothing says which survey it is and how it is left. */
  readonly kept: { readonly answering: Answering; readonly lock: KioskLock } | null;
  /** Called once somebody may leave. */
  readonly onLeft: () => void;
}

/** Answers the channels of the kiosk, to its page only, until the function returned is called. */
export function answerKiosk(services: KioskServices): () => void {
  const { window, kept, log } = services;
  return handleRequests(
    kioskContract,
    kept ? handlersFor(services, kept) : lockedHandlers,
    (frame) =>
      !window.isDestroyed() && frame === window.webContents.mainFrame && frame?.origin === appOrigin
        ? null
        : notOurPage,
    log,
  );
}

function handlersFor(
  { systemLogin, onLeft }: KioskServices,
  { answering, lock }: NonNullable<KioskServices["kept"]>,
): HandlersFor<typeof kioskContract> {
  return {
    "kiosk.view": async () => {
      const form = await answering.form();
      const shown = { systemLogin: systemLogin.isThere() };
      return form ? { state: "open", form, ...shown } : { state: "unavailable", ...shown };
    },
    "kiosk.send": async ({ receipt, answered }) => {
      await answering.take(receipt, answered);
      return null;
    },
    "kiosk.leave": async ({ pin }) => {
      const { open, wait } = await lock.try(pin);
      if (open) onLeft();
      return { left: open, wait: Math.ceil(wait / 1000) };
    },
    "kiosk.leaveBySystem": async () => {
      if (!(await systemLogin.ask())) return stays;
      lock.open();
      onLeft();
      return { left: true, wait: 0 };
    },
  };
}

const stays: Leaving = { left: false, wait: 0 };

/** Nothing is known, so nothing is taken and nobody leaves. */
const lockedHandlers: HandlersFor<typeof kioskContract> = {
  "kiosk.view": () => ({ state: "locked" }),
  "kiosk.send": () => {
    throw new Refusal(
      "not-open",
      "Nothing can be answered here now. Please tell the person who asked you to answer.",
    );
  },
  "kiosk.leave": () => stays,
  "kiosk.leaveBySystem": () => stays,
};
