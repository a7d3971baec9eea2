import { screen, type BrowserWindow } from "electron";
import { pushChannel } from "../../shared/ipc/channels.ts";
import type { Push } from "../../shared/ipc/contract.ts";
import { places } from "../places.ts";
import type { OpenedFiles } from "../opened-files.ts";
import { Kiosk, type KioskParts } from "./kiosk.ts";
import { readKiosk } from "./kiosk-file.ts";

/** A kiosk that was left. */
export interface LeftKiosk {
  readonly engagementId: string;
  /** Takes its windows away, once there is another. */
  readonly takeAway: () => void;
}

export type ResumedParts = KioskParts & { readonly openedFiles: OpenedFiles };

/**
 * Goes on with a kiosk that was not left when the app ended. Resolves when it was; when nothing says how it is left, that
 * never comes to pass.
 */
export async function resumeKiosk(parts: ResumedParts): Promise<LeftKiosk | null> {
  parts.openedFiles.hold();
  const found = readKiosk(places.kiosk());
  if (found.kind === "none") return null;
  const kept = found.kind === "kept" ? found.kiosk : null;
  const kiosk = new Kiosk(parts);
  await new Promise<void>((resolve, reject) => {
    kiosk.show(kept, screen.getPrimaryDisplay(), resolve).catch(reject);
  });
  return kept && { engagementId: kept.engagementId, takeAway: () => kiosk.takeAway() };
}

/** Leads a new window to the engagement of the kiosk that was left, and takes that away as soon as the window is there. */
export function comeFromKiosk(window: BrowserWindow, { engagementId, takeAway }: LeftKiosk): void {
  const come = (): void => {
    window.webContents.send(pushChannel, { kind: "kiosk-left", engagementId } satisfies Push);
    takeAway();
  };
  if (window.isVisible()) come();
  else window.once("show", come);
}
