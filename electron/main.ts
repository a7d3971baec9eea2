import { app, protocol, session } from "electron";
import { declareAppScheme, serveApp } from "./app-scheme.ts";
import { argumentsOf, windowRequest, type WindowRequest } from "./command-line/arguments.ts";
import { chooseDataFolder, keepCompiledCode, separateSession } from "./data-folder.ts";
import { noteFaults } from "./faults.ts";
import { isKept } from "./kiosk/is-kept.ts";
import type { LeftKiosk, ResumedParts } from "./kiosk/resume-kiosk.ts";
import { libraryWhenAsked } from "./library-when-asked.ts";
import { openLog } from "./log/log.ts";
import { openMarks } from "./marks.ts";
import { withoutDefaultMenu } from "./menu.ts";
import { contentsOf, OpenEngagement } from "./open-engagement.ts";
import { isOnlyInstance, OpenedFiles } from "./opened-files.ts";
import { places } from "./places.ts";
import { lockPages, lockSession, silenceNetwork } from "./security.ts";
import { openPreferences } from "./settings/preferences.ts";
import { openRemembered } from "./settings/remembered.ts";
import { openWindow, showPage } from "./window.ts";

const marks = openMarks(process.env["UPTAKE_MARKS"]);
marks.set("main");
chooseDataFolder();
keepCompiledCode();
const log = openLog(places.logs());

const args = argumentsOf(process.argv, app.getAppPath());
const asked = windowRequest(args);
if (!asked) void runCommandLine();
else if (isOnlyInstance(asked)) openUptake(asked);
else app.quit();

function openUptake(request: WindowRequest): void {
  declareAppScheme();
  silenceNetwork();
  lockPages();
  withoutDefaultMenu();
  noteFaults(log);
  const openedFiles = new OpenedFiles(request.file);
  void app.whenReady().then(() => setUpWindow(openedFiles));
}

async function setUpWindow(openedFiles: OpenedFiles): Promise<void> {
  marks.set("ready");
  const engagement = new OpenEngagement();
  const preferences = openPreferences(places.userData());
  const remembered = openRemembered(places.userData());
  const parts = { engagement, preferences, remembered, library: libraryWhenAsked(), openedFiles, marks, log };
  lockSession(session.defaultSession);
  serveApp(protocol, places.pages(), contentsOf(engagement));
  // Whoever starts the app while a questionnaire is on the screen sees nothing else, before a window is even made.
  const leftKiosk = isKept(places.kiosk()) ? await resume(parts) : null;
  const window = openWindow(preferences, remembered);
  marks.set("window");
  window.once("show", () => marks.set("shown"));

  // What the page can ask for is loaded while the page itself is.
  const page = showPage(window);
  const { attend } = await import("./attend.ts");
  attend({ ...parts, window }, leftKiosk);
  await page;
}

async function resume(parts: ResumedParts): Promise<LeftKiosk | null> {
  const { resumeKiosk } = await import("./kiosk/resume-kiosk.ts");
  return resumeKiosk(parts);
}

async function runCommandLine(): Promise<void> {
  separateSession();
  const { runCommandLine } = await import("./command-line/run.ts");
  await runCommandLine(args);
}
