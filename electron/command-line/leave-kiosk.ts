import { app } from "electron";
import { refusalOfWriting, systemCodeOf } from "../files/file-failure.ts";
import { isKept } from "../kiosk/is-kept.ts";
import { forgetKiosk } from "../kiosk/kiosk-file.ts";
import { places } from "../places.ts";
import { Refusal } from "../refusal.ts";

/**
 * Ends a questionnaire at the laptop for somebody who is signed in to the system: the next start is as usual.
 *
 * @returns the line to print.
 * @throws Refusal while the app runs, which would go on showing it, or when the disk refuses.
 */
export function leaveKiosk(): string {
  const file = places.kiosk();
  if (!isKept(file)) return "No questionnaire is set up at this laptop; Uptake starts as usual.\n";
  if (!app.requestSingleInstanceLock({ file: null }))
    throw new Refusal("locked", "Uptake is running. End it first, then run this again.");
  try {
    forgetKiosk(file);
  } catch (error) {
    throw refusalOfWriting(systemCodeOf(error), file) ?? error;
  }
  return "The questionnaire at the laptop is ended; Uptake starts as usual again. Every answer sent before is kept.\n";
}
