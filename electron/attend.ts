import { closeWithCare } from "./closing.ts";
import { comeFromKiosk, type LeftKiosk } from "./kiosk/resume-kiosk.ts";
import { keepAway } from "./kiosk/start-kiosk.ts";
import { recoverPage } from "./faults.ts";
import { registerHandlers } from "./ipc/register.ts";
import { makeServices, type Parts } from "./services.ts";
import { setUpMenu } from "./menu.ts";
import { offerImport } from "./offer-import.ts";

/**
 * Sets up all that answers the window and looks after it, from its requests to its closing.
 *
 * @param leftKiosk what was on the screen before the window
 */
export function attend(parts: Parts, leftKiosk: LeftKiosk | null): void {
  const services = makeServices(parts);
  registerHandlers(services);
  setUpMenu(services);
  closeWithCare(services);
  recoverPage(services);
  keepAway(services);
  // What goes wrong here is told when the page asks for the library.
  services.library().catch(() => undefined);
  if (leftKiosk) comeFromKiosk(services.window, leftKiosk);
  services.window.webContents.on("dom-ready", () => services.zoom.apply());
  services.window.once("ready-to-show", () =>
    services.openedFiles.each((path) => void offerImport(services, path)),
  );
}
