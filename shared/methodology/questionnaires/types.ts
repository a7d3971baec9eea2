/**
 * The shape of the questionnaires that people answer by themselves. Ids are stable for ever: recorded answers refer
 * to them. A record may be reworded, never renumbered.
 */

/** Who answers; one response belongs to exactly one of them. */
export const surveyAudiences = ["executive", "manager", "user", "supervisor"] as const;
export type SurveyAudience = (typeof surveyAudiences)[number];

/** Whether names are kept with the answers; said to the respondent before the first item. */
export const namings = ["named", "anonymous"] as const;
export type Naming = (typeof namings)[number];

export const scaleIds = ["holding", "agreement"] as const;
export type ScaleId = (typeof scaleIds)[number];

/** What can be answered to an item, besides leaving it blank. */
export interface Scale {
  readonly id: ScaleId;
  /** The answers that count, from the lowest value up, without gaps. */
  readonly steps: readonly { readonly value: number; readonly label: string }[];
  /** The answer that is counted and shown, but never averaged. */
  readonly unknown: string;
}

export const questionnaireIds = ["self-check", "mirror", "supervisor-check", "user-pulse"] as const;
export type QuestionnaireId = (typeof questionnaireIds)[number];

/** One thing asked. */
export interface QuestionnaireItem {
  /** `<questionnaire prefix>.<part>.<slug>`, or without the part where there is only one; stable for ever. */
  readonly id: string;
  /** The item in full, one thought, at most 160 characters. */
  readonly text: string;
  /** At most 40 characters, for charts and tables. */
  readonly short: string;
  /** The item of the self-check that this one holds a mirror to. */
  readonly mirrors: string | null;
}

/** Items under one heading; on a seven-point scale, one construct. */
export interface QuestionnairePart {
  /** Unique in its questionnaire; the mirror's parts carry the ids of the self-check's. */
  readonly id: string;
  readonly title: string;
  /** One sentence above the items. */
  readonly lead: string;
  readonly scale: ScaleId;
  readonly items: readonly QuestionnaireItem[];
}

/** A questionnaire as the method brings it. */
export interface Questionnaire {
  readonly id: QuestionnaireId;
  readonly title: string;
  readonly audiences: readonly SurveyAudience[];
  /** Whom it is for, as it reads after "For". */
  readonly forWhom: string;
  /** What it is about, said on the first page. */
  readonly intro: string;
  /**
   * What happens to names, said before the first item. `{minimum}` stands for the minimum group size; see
   * `anonymitySentence`.
   */
  readonly anonymity: Readonly<Record<Naming, string>>;
  /** What a respondent may add to each item in words; null when nothing. */
  readonly proof: string | null;
  readonly thanks: string;
  readonly parts: readonly QuestionnairePart[];
}
