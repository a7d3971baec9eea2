import { app } from "electron";
import { join } from "node:path";

/** Where things lie: the app's own parts, which may be inside its archive, and the person's data. */
export const places = {
  /** The folder of the page; nothing else is ever served. */
  pages: (): string => join(app.getAppPath(), "out/renderer"),
  preload: (): string => join(app.getAppPath(), "out/preload/preload.cjs"),
  kioskPreload: (): string => join(app.getAppPath(), "out/preload/kiosk-preload.cjs"),
  worker: (): string => join(app.getAppPath(), "out/main/worker.js"),
  /** The form that respondents open in a browser, without what is asked. */
  questionnaire: (): string => join(app.getAppPath(), "out/form/questionnaire.html"),
  sample: (): string => join(app.getAppPath(), "assets/sample/engagement.json"),

  userData: (): string => app.getPath("userData"),
  library: (): string => join(app.getPath("userData"), "library"),
  /** The consultant's own actions, for every engagement. */
  ownActions: (): string => join(app.getPath("userData"), "own-actions.json"),
  /** There while a questionnaire at the laptop was not left. */
  kiosk: (): string => join(app.getPath("userData"), "kiosk.json"),
  logs: (): string => join(app.getPath("userData"), "logs"),
  /** What V8 compiled, kept for the next start. */
  compileCache: (): string => join(app.getPath("userData"), "compile-cache"),
} as const;
