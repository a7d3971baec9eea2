import { screen } from "electron";
import { pushChannel } from "../../shared/ipc/channels.ts";
import type { Parsed, Push } from "../../shared/ipc/contract.ts";
import { pageUrl } from "../app-scheme.ts";
import { setUpMenu } from "../menu.ts";
import { offerImport } from "../offer-import.ts";
import { places } from "../places.ts";
import { Refusal } from "../refusal.ts";
import type { Services } from "../services.ts";
import { forgetKiosk, keepKiosk } from "./kiosk-file.ts";
import { keepPin } from "./pin.ts";
import { noTries } from "./tries.ts";

/**
 * Hands the screen over to respondents and puts the window away until somebody has left with the PIN. From here on a
 * crash or a restart comes back to the kiosk.
 *
 * @throws Refusal when the questionnaire takes no answers or the kiosk cannot be kept; everything is then as before.
 */
export async function startKiosk(services: Services, request: Parsed<"kiosk.start">): Promise<void> {
  const { window, kiosk, engagement, openedFiles } = services;
  const { engagementId, surveyId, pin } = request;
  if (engagement.get(engagementId).workbook.surveys.get(surveyId)?.state !== "open")
    throw new Refusal("invalid", "This questionnaire takes no answers now. Open it, then start again.");
  const kept = { version: 1, engagementId, surveyId, pin: await keepPin(pin), ...noTries } as const;
  keepKiosk(places.kiosk(), kept);
  openedFiles.hold();
  const comeBack = (): void => bringBack(services, engagementId);
  try {
    await kiosk.show(kept, screen.getDisplayMatching(window.getBounds()), comeBack);
  } catch (error) {
    forgetKiosk(places.kiosk());
    takeUp(services);
    throw error;
  }
  if (window.isFullScreen()) window.setFullScreen(false);
  window.hide();
}

/** Puts the window away again, whatever brought it forward while respondents have the screen. */
export function keepAway({ window, kiosk }: Services): void {
  window.on("show", () => {
    if (kiosk.running) window.hide();
  });
}

/** Shows the window again as it was, with what was answered. */
function bringBack(services: Services, engagementId: string): void {
  const { window, kiosk } = services;
  const { webContents: contents } = window;
  const tell = (): void => contents.send(pushChannel, { kind: "kiosk-left", engagementId } satisfies Push);
  if (contents.isCrashed()) void window.loadURL(pageUrl).then(tell);
  else tell();
  window.show();
  window.focus();
  kiosk.takeAway();
  takeUp(services);
}

/** The menu and the files opened from outside are there again. */
function takeUp(services: Services): void {
  setUpMenu(services);
  services.openedFiles.each((path) => void offerImport(services, path));
}
