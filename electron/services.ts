import type { BrowserWindow } from "electron";
import type { Preferences } from "../shared/ipc/contract.ts";
import { Kiosk } from "./kiosk/kiosk.ts";
import { OwnActionsFile } from "./own-actions/own-actions-file.ts";
import { failureOf } from "./failure-of.ts";
import { Jobs } from "./jobs/jobs.ts";
import { ResponseImports } from "./jobs/response-imports.ts";
import type { Log } from "./log/log.ts";
import type { Marks } from "./marks.ts";
import type { OpenEngagement } from "./open-engagement.ts";
import type { OpenedFiles } from "./opened-files.ts";
import type { Remembered } from "./settings/remembered.ts";
import type { Settings } from "./settings/settings.ts";
import { places } from "./places.ts";
import type { Library } from "./store/library.ts";
import { openZoom, type Zoom } from "./zoom.ts";

/** What the handlers and the parts around the window work with. */
export interface Services {
  /** There is exactly one. */
  readonly window: BrowserWindow;
  /** Loaded when first asked for, so that the window does not wait for the database. */
  readonly library: () => Promise<Library>;
  readonly engagement: OpenEngagement;
  /** While it runs, the window is hidden and answered nothing. */
  readonly kiosk: Kiosk;
  readonly openedFiles: OpenedFiles;
  readonly ownActions: OwnActionsFile;
  readonly jobs: Jobs;
  /** Response files that were read and not yet taken in. */
  readonly responses: ResponseImports;
  readonly preferences: Settings<Preferences>;
  readonly remembered: Settings<Remembered>;
  readonly zoom: Zoom;
  readonly marks: Marks;
  readonly log: Log;
}

/** What `main.ts` has made before. */
export type Parts = Omit<Services, "kiosk" | "ownActions" | "jobs" | "responses" | "zoom">;

/** Adds what is made of the others. */
export function makeServices(parts: Parts): Services {
  const { window, preferences, engagement, log } = parts;
  const responses = new ResponseImports();
  // One client's answers never wait while another's engagement is open.
  engagement.onClose(() => responses.forget());
  return {
    ...parts,
    kiosk: new Kiosk(parts),
    ownActions: new OwnActionsFile(places.ownActions(), () => new Date()),
    responses,
    jobs: new Jobs((error) => failureOf(error, "export", log)),
    zoom: openZoom(preferences, window),
  };
}
