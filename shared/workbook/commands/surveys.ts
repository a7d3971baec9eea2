import { z } from "zod";
import { response, survey, surveyItem, surveyKeys } from "../entities/surveys.ts";
import { date, id } from "../text.ts";

/** A response with what it is known by where it was given instead of a row's id. */
export const newResponse = response.omit({ id: true }).extend({ receipt: id });
export type NewResponse = z.infer<typeof newResponse>;

/** Most responses taken in as one step. */
export const mostResponses = 20_000;

/** The questionnaires put to people, and what they answered. */
export const surveyCommands = [
  /** A new draft; another round of a questionnaire begins with the wording of the one before. */
  z.strictObject({
    type: z.literal("survey/add"),
    survey: survey.pick({
      id: true,
      questionnaire: true,
      title: true,
      naming: true,
      minimum: true,
      seed: true,
    }),
  }),
  /** The title and the note can be changed always; what respondents are told only in a draft. */
  z.strictObject({
    type: z.literal("survey/update"),
    id,
    patch: survey.pick({ title: true, note: true, naming: true, minimum: true }).partial(),
  }),
  /** Rewords or drops an item of the method, or adds, rewords or drops an own one. In a draft only. */
  z.strictObject({
    type: z.literal("survey-item/set"),
    surveyId: id,
    itemId: surveyItem.shape.itemId,
    /** For an item that is not there yet: its part and scale. */
    patch: surveyItem.pick({ part: true, text: true, dropped: true, scale: true, position: true }).partial(),
  }),
  /** The method's wording again; an own item goes. */
  z.strictObject({ type: z.literal("survey-item/reset"), surveyId: id, itemId: surveyItem.shape.itemId }),
  /** Fixes what is asked and lets answers in. */
  z.strictObject({ type: z.literal("survey/open"), id, keys: surveyKeys.nullable(), on: date }),
  /** Back to a draft, as long as nobody has answered. */
  z.strictObject({ type: z.literal("survey/withdraw"), id }),
  z.strictObject({ type: z.literal("survey/close"), id, on: date }),
  /** Lets answers in again, to a named survey. */
  z.strictObject({ type: z.literal("survey/reopen"), id }),
  /** With everything that was answered. */
  z.strictObject({ type: z.literal("survey/remove"), id }),

  z.strictObject({ type: z.literal("response/add"), response: newResponse }),
  z.strictObject({
    type: z.literal("responses/import"),
    responses: z.array(newResponse).min(1).max(mostResponses),
    /** Ids of responses that newer ones take the place of. */
    replaced: z.array(response.shape.id).max(mostResponses),
  }),
  /** Takes out the answers of one named respondent. */
  z.strictObject({ type: z.literal("response/remove"), id: response.shape.id }),
] as const;
