import type { Page } from "@playwright/test";
import { startElectron } from "../e2e/start-electron.ts";

/** An app whose window is used as a person would use it. */
export interface Driven {
  readonly page: Page;
  readonly end: () => Promise<void>;
}

/** Starts an app with a window to press keys in. */
export async function driveApp(folder: string, userData: string): Promise<Driven> {
  const { app, end } = await startElectron({ folder, userData });
  return { page: await app.firstWindow(), end };
}

/** Goes where the palette leads under this name, and waits for what is there. */
export async function goByPalette(page: Page, name: string, landmark: string): Promise<void> {
  await page.getByRole("navigation", { name: "Stages" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type(name);
  await page.keyboard.press("Enter");
  await page.locator(landmark).first().waitFor();
}

/** What shows that an input has had its effect: the text, or an attribute, of the first element of a selector. */
export interface Sign {
  readonly on: "keydown" | "input" | "click";
  readonly selector: string;
  readonly attribute: string | null;
}

/**
 * Milliseconds from an input event, as the page gets it, until a frame is painted in which the sign reads otherwise
 * than before. Up to a frame of it is the wait for the next frame to begin.
 *
 * @throws Error when nothing has changed after ten seconds
 */
export async function paintedAfter(page: Page, sign: Sign, act: () => Promise<void>): Promise<number> {
  const probe = await page.evaluateHandle(({ on, selector, attribute }) => {
    const read = () => {
      const element = document.querySelector(selector);
      return attribute === null ? element?.textContent : element?.getAttribute(attribute);
    };
    const before = read();
    const taken = new Promise<number | null>((resolve) => {
      // Queued in a frame's callback, a message comes when that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      const watch = (begun: number) => {
        if (performance.now() - begun > 10_000) return resolve(null);
        if (read() === before) return requestAnimationFrame(() => watch(begun));
        port1.addEventListener("message", () => resolve(performance.now() - begun));
        port1.start();
        return port2.postMessage(null);
      };
      window.addEventListener(on, ({ timeStamp }) => requestAnimationFrame(() => watch(timeStamp)), {
        capture: true,
        once: true,
      });
    });
    return { taken };
  }, sign);
  await act();
  const taken = await probe.evaluate((each) => each.taken);
  await probe.dispose();
  if (taken === null) throw new Error(`Nothing changed at ${sign.selector}.`);
  return taken;
}
