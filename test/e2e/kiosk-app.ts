import { expect, type ElectronApplication, type Page } from "@playwright/test";
import type { KioskBridge } from "../../shared/ipc/kiosk-channels.ts";
import type { Command } from "../../shared/workbook/commands.ts";
import { openEngagement } from "./bridge.ts";
import { enter, give } from "./engagement.ts";
import { launchApp, type Launched } from "./launch.ts";
import { startElectron } from "./start-electron.ts";
import { root } from "./launch.ts";

declare global {
  interface Window {
    readonly uptakeKiosk: KioskBridge;
  }
}

export const pin = "2468";
export const client = "Halden Pumps";

/** A questionnaire at the laptop, with the engagement it belongs to behind it. */
export interface InKiosk {
  readonly app: ElectronApplication;
  readonly engagementId: string;
  /** The window that is put away. */
  readonly main: Page;
  /** The window of respondents. */
  readonly kiosk: Page;
}

/** The commands that put a questionnaire to people. */
export function openSurvey(
  naming: "named" | "anonymous",
  people: readonly string[] = [],
): readonly Command[] {
  return [
    {
      type: "people/add",
      people: people.map((name, index) => ({
        id: `p${index}`,
        name,
        jobTitle: "",
        role: "executive",
        groupId: null,
        email: "",
        note: "",
      })),
    },
    {
      type: "survey/add",
      survey: {
        id: "check",
        questionnaire: "self-check",
        title: "Executives in May",
        naming,
        minimum: 5,
        seed: 7,
      },
    },
    { type: "survey/open", id: "check", keys: null, on: "2026-05-04" },
  ].filter(({ type }) => type !== "people/add" || people.length > 0) as readonly Command[];
}

/** Starts the app with an open questionnaire and hands the screen over. */
export async function startInKiosk(
  userData: string,
  naming: "named" | "anonymous" = "anonymous",
  people: readonly string[] = [],
): Promise<InKiosk & { readonly launched: Launched }> {
  const launched = await launchApp({ userData });
  const { app, page: main } = launched;
  const engagementId = await openEngagement(main, client);
  await give(main, engagementId, openSurvey(naming, people));
  await enter(main);
  return { launched, app, main, engagementId, kiosk: await handOver(app, main, engagementId) };
}

/** Hands the screen over as the dialog does, and gives the respondents' window. */
export async function handOver(app: ElectronApplication, main: Page, engagementId: string): Promise<Page> {
  const appears = app.waitForEvent("window");
  const refused = await main.evaluate(
    async (request) => {
      const result = await window.uptake.kiosk.start(request);
      return result.ok ? null : result.error.message;
    },
    { engagementId, surveyId: "check", pin },
  );
  expect(refused).toBeNull();
  const kiosk = await appears;
  await expect(kiosk.getByRole("button", { name: "Begin" })).toBeVisible();
  return kiosk;
}

/** Starts the app again on the same data; whatever window comes first. */
export async function startAgain(
  userData: string,
  ...args: readonly string[]
): Promise<{ readonly app: ElectronApplication; readonly page: Page; readonly end: () => Promise<void> }> {
  const { app, end } = await startElectron({ folder: root, userData, args });
  return { app, page: await app.firstWindow(), end };
}

/** Ends the app as a power cut would. */
export async function kill(app: ElectronApplication): Promise<void> {
  const ended = new Promise((resolve) => app.process().once("exit", resolve));
  app.process().kill("SIGKILL");
  await ended;
}

/** Answers the first statement of each page with its first answer, up to the review. */
export async function answer(kiosk: Page, name?: string): Promise<void> {
  await kiosk.getByRole("button", { name: "Begin" }).click();
  const on = kiosk.locator("[data-next]");
  const review = kiosk.getByRole("heading", { name: "Your answers" });
  while (!(await review.isVisible())) {
    const person = kiosk.getByRole("radio", { name: name ?? "", exact: true });
    if (name !== undefined && (await kiosk.getByText("Who are you?").isVisible())) await person.check();
    else await kiosk.getByRole("radio").first().check();
    await on.click();
  }
}

export async function send(kiosk: Page): Promise<void> {
  await kiosk.getByRole("button", { name: "Send my answers" }).click();
  await expect(kiosk.getByRole("button", { name: "Next person" })).toBeVisible();
}

/** Gives a PIN in the consultant's corner. */
export async function leaveWith(kiosk: Page, given: string): Promise<void> {
  const asked = kiosk.getByRole("dialog", { name: "For the consultant" });
  if (!(await asked.isVisible())) await kiosk.getByRole("button", { name: "Consultant" }).click();
  await asked.getByLabel("PIN").fill(given);
  await asked.getByRole("button", { name: "Leave the questionnaire" }).click();
}

/** Every window as the main process sees it. */
export function windows(
  app: ElectronApplication,
): Promise<readonly { readonly id: number; readonly url: string; readonly visible: boolean }[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      id: window.id,
      url: window.webContents.getURL(),
      visible: window.isVisible() && !window.isMinimized(),
    })),
  );
}
