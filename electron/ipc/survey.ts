import { newKeys } from "../exchange/responses/new-keys.ts";
import { saveForm } from "../jobs/save-form.ts";
import type { Services } from "../services.ts";
import type { HandlersOf } from "./handle.ts";

/** What a survey needs to be put to people: its forms, and keys to seal what they hand back. */
export function surveyHandlers(services: Services): HandlersOf<"survey"> {
  return {
    "survey.saveForm": ({ engagementId, surveyId, kind }) =>
      saveForm(services, { engagementId, surveyId, kind }),
    "survey.newKeys": () => newKeys(),
  };
}
