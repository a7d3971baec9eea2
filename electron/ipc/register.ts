import { appOrigin } from "../app-scheme.ts";
import { appHandlers } from "./app.ts";
import { exportHandlers } from "./export.ts";
import { handleRequests } from "./handle.ts";
import { libraryHandlers } from "./library.ts";
import { ownActionsHandlers } from "./own-actions.ts";
import { responsesHandlers } from "./responses.ts";
import type { Services } from "../services.ts";
import { surveyHandlers } from "./survey.ts";
import { workbookHandlers } from "./workbook.ts";

/** Answers every channel of the contract; a channel without a handler does not compile. */
export function registerHandlers(services: Services): void {
  handleRequests(
    {
      ...libraryHandlers(services),
      ...workbookHandlers(services),
      ...ownActionsHandlers(services),
      ...exportHandlers(services),
      ...surveyHandlers(services),
      ...responsesHandlers(services),
      ...appHandlers(services),
    },
    (frame) => frame === services.window.webContents.mainFrame && frame?.origin === appOrigin,
    services.log,
  );
}
