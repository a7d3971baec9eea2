import { z } from "zod";
import {
  namings,
  questionnaireIds,
  scaleIds,
  surveyAudiences,
} from "../../methodology/questionnaires/types.ts";
import { longestProof } from "../plain-text.ts";
import { date, id, note, requiredTitle, title } from "../text.ts";

const position = z.number().finite();

/** Id of an item of the method, such as `check.commitment.budget`, or of the consultant's own: `own.` and an id. */
export const itemId = z.string().regex(/^[A-Za-z0-9_.-]{1,70}$/, "Not an item.");
/** An id made of a survey's and another's; see `surveyItemId` and `responseId`. */
const ofSurvey = z.string().max(140);

/** Longest text of an item, UTF-16 code units. */
export const longestItem = 300;

/** An item as it was asked once the survey was opened; `AskedQuestion` of the method. */
export const askedItem = z.strictObject({
  id: itemId,
  part: z.string().min(1).max(70),
  text: requiredTitle,
  short: requiredTitle,
  scale: z.enum(scaleIds),
  mirrors: itemId.nullable(),
  wording: z.enum(["method", "reworded", "own"]),
});

/** A group as respondents could choose it; results keep to these whatever becomes of the engagement's groups. */
const askedGroup = z.strictObject({ id, name: requiredTitle });

/** An age key pair (X25519): files are sealed to the recipient and opened with the identity. */
export const surveyKeys = z.strictObject({
  recipient: z.string().regex(/^age1[0-9a-z]{50,100}$/, "Not a key."),
  identity: z.string().regex(/^AGE-SECRET-KEY-1[0-9A-Z]{50,100}$/, "Not a key."),
});
export type SurveyKeys = z.infer<typeof surveyKeys>;

/**
 * `draft`: being worded · `open`: answers come in · `closed`: no more come in. Results of an anonymous survey are shown
 * only when it is closed, and then it stays closed: two looks that differ by one person would give that person away.
 */
export const surveyStates = ["draft", "open", "closed"] as const;
export type SurveyState = (typeof surveyStates)[number];

/** A whole number that tells one opening from others; see domain/survey/opening.ts. */
export const opening = z.int().min(0).max(0x7fffffff);

/** One questionnaire of the method, put to people once: one round of it. */
export const survey = z.strictObject({
  id,
  questionnaire: z.enum(questionnaireIds),
  /** Counts the surveys of one questionnaire, from 1. */
  round: z.int().min(1).max(1000),
  title: requiredTitle,
  naming: z.enum(namings),
  /** The minimum group size that respondents are told; fixed while the survey is not a draft. */
  minimum: z.int().min(3).max(100),
  state: z.enum(surveyStates),
  /**
   * `openingOf` what is asked and was promised, 0 before it was first opened. A form carries it, so that answers to other
   * words or under another promise are no longer taken, whatever was undone since.
   */
  version: opening,
  /** What is asked; empty in a draft, whose items follow from the method and the survey's items. */
  asked: z.array(askedItem).max(200),
  /** The groups that respondents choose from; empty in a draft. */
  groups: z.array(askedGroup).max(2000),
  /** Response files are sealed to these keys; null: they are plain. */
  keys: surveyKeys.nullable(),
  /** By which texts are mixed. */
  seed: z.int().min(0).max(0x7fffffff),
  openedOn: date.nullable(),
  closedOn: date.nullable(),
  note,
  position,
});
export type Survey = z.infer<typeof survey>;

/** What a survey changes about an item of the method, or an item of its own. */
export const surveyItem = z.strictObject({
  /** `surveyItemId(surveyId, itemId)`. */
  id: ofSurvey,
  surveyId: id,
  itemId,
  /** The part it is asked in. */
  part: z.string().min(1).max(70),
  /** The wording; "" leaves the method's. An own item without one is not asked. */
  text: title,
  /** Not asked. */
  dropped: z.boolean(),
  scale: z.enum(scaleIds),
  position,
});
export type SurveyItem = z.infer<typeof surveyItem>;

/** What was answered to one item; an item left blank and without words has no entry. */
export const givenAnswer = z.strictObject({
  itemId,
  /** A value of the item's scale, "unknown", or null when only words were given. */
  value: z.union([z.int().min(0).max(10), z.literal("unknown")]).nullable(),
  /** What the respondent would point to as proof. */
  proof: note.max(longestProof, `This holds up to ${longestProof.toLocaleString("en")} characters.`),
});
export type GivenAnswer = z.infer<typeof givenAnswer>;

/**
 * One respondent's answers. Of an anonymous survey nothing says who gave them, when, or in what order they came: the id
 * is drawn at random where they were given. Group and person are not references, so that removing either changes no
 * result.
 */
export const response = z.strictObject({
  /** `responseId(surveyId, receipt)`. */
  id: ofSurvey,
  surveyId: id,
  audience: z.enum(surveyAudiences),
  /** One of the survey's groups; null when the respondent chose none. */
  groupId: id.nullable(),
  /** One of the people, when named. */
  personId: id.nullable(),
  /** The name given, when named and not one of the people. */
  name: title,
  answers: z.array(givenAnswer).max(200),
});
export type ResponseRow = z.infer<typeof response>;
