import { appOrigin } from "../app-scheme.ts";
import { contract } from "../../shared/ipc/contract.ts";
import { failure, type Failure } from "../../shared/ipc/result.ts";
import { startKiosk } from "../kiosk/start-kiosk.ts";
import { appHandlers } from "./app.ts";
import { exportHandlers } from "./export.ts";
import { handleRequests, notOurPage } from "./handle.ts";
import { libraryHandlers } from "./library.ts";
import { ownActionsHandlers } from "./own-actions.ts";
import { responsesHandlers } from "./responses.ts";
import type { Services } from "../services.ts";
import { surveyHandlers } from "./survey.ts";
import { workbookHandlers } from "./workbook.ts";

/** Answers every channel of the contract; a channel without a handler does not compile. */
export function registerHandlers(services: Services): void {
  const { window, kiosk, log } = services;
  handleRequests(
    contract,
    {
      ...libraryHandlers(services),
      ...workbookHandlers(services),
      ...ownActionsHandlers(services),
      ...exportHandlers(services),
      ...surveyHandlers(services),
      ...responsesHandlers(services),
      ...appHandlers(services),
      "kiosk.start": async (request) => {
        await startKiosk(services, request);
        return null;
      },
    },
    (frame) => {
      if (frame !== window.webContents.mainFrame || frame?.origin !== appOrigin) return notOurPage;
      return kiosk.running ? handedOver : null;
    },
    log,
  );
}

/** Of the kind that passes: what is asked meanwhile is asked again and not lost. */
const handedOver: Failure = failure("locked", "A questionnaire is being answered on this screen.").error;
