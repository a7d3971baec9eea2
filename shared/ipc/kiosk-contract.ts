import { z } from "zod";
import type { SurveyForm } from "../domain/survey/form.ts";
import { response } from "../workbook/entities/surveys.ts";
import { id } from "../workbook/text.ts";
import { channel } from "./channel.ts";
import { mostPin } from "./contract.ts";

/** All that the window of respondents may ask. It has none of the channels of the main contract, and that none of these. */

/** What the kiosk shows. */
export type KioskView =
  | {
      readonly state: "open";
      readonly form: SurveyForm;
      /** The system can be asked who is there. */
      readonly systemLogin: boolean;
    }
  /** The questionnaire was closed or removed, or its engagement cannot be opened. */
  | { readonly state: "unavailable"; readonly systemLogin: boolean }
  /** Nothing says any more how the kiosk is left; only the command line does it. */
  | { readonly state: "locked" };

/** What came of asking to leave. */
export interface Leaving {
  readonly left: boolean;
  /** Seconds until another PIN is looked at. */
  readonly wait: number;
}

const none = z.undefined();

export const kioskContract = {
  "kiosk.view": channel(none)<KioskView>(),
  /** Takes in a response; the same receipt with the same answers again changes nothing. Refused in words for respondents. */
  "kiosk.send": channel(
    z.strictObject({ receipt: id, answered: response.omit({ id: true, surveyId: true }) }),
  )<null>(),
  "kiosk.leave": channel(z.strictObject({ pin: z.string().max(mostPin) }))<Leaving>(),
  /** Has the system ask for the person's fingerprint. */
  "kiosk.leaveBySystem": channel(none)<Leaving>(),
} as const;

export type KioskContract = typeof kioskContract;
export type KioskChannel = keyof KioskContract;
