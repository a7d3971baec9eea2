import type { SurveyAudience } from "../../methodology/questionnaires/types.ts";

/** What was answered to an item: a value of the item's scale, or that the respondent does not know. */
export type AnswerValue = number | "unknown";

/** One person's answers to one questionnaire in one round. Figures are made from these in `visible.ts` and nowhere else. */
export interface Response {
  readonly id: string;
  readonly audience: SurveyAudience;
  /** The group the respondent belongs to; null, or a group that is not there any more, counts as no group. */
  readonly groupId: string | null;
  /** Who answered; null when the questionnaire was anonymous. */
  readonly personId: string | null;
  /** By item id; an item left blank has no entry. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
  /** What the respondent wrote to an item, by item id. */
  readonly proofs: Readonly<Record<string, string>>;
}
