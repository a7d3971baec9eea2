import type { Confidence, Rating } from "../../shared/workbook/model.ts";
import type { EvidenceId } from "./evidence.ts";
import type { GroupId } from "./groups.ts";
import type { PersonId } from "./people.ts";

/** How the sample's answers are written down: one record per question, with what was heard and seen beside it. */

export interface HeardVoice {
  readonly personId: PersonId | null;
  readonly speaker: string;
  readonly rating: Rating | null;
  readonly quote: string;
}

export interface WrittenAnswer {
  readonly rating: Rating | null;
  readonly notApplicable: boolean;
  readonly confidence: Confidence | null;
  readonly note: string;
  readonly voices: readonly HeardVoice[];
  readonly evidence: readonly EvidenceId[];
}

/** A question put to the organization (`answer`) or to the groups (`byGroup`; a group left out is still open). */
export type AnsweredQuestion =
  | { readonly questionId: string; readonly answer: WrittenAnswer }
  | { readonly questionId: string; readonly byGroup: Readonly<Partial<Record<GroupId, WrittenAnswer>>> };

interface Support {
  readonly voices?: readonly HeardVoice[];
  readonly evidence?: readonly EvidenceId[];
}

/** The consultant's rating with the note behind it. */
export function rated(
  rating: Rating,
  confidence: Confidence,
  note = "",
  { voices = [], evidence = [] }: Support = {},
): WrittenAnswer {
  return { rating, notApplicable: false, confidence, note, voices, evidence };
}

/** Not rated yet by the consultant; the voices' median stands in. */
export function heardOnly(note: string, voices: readonly HeardVoice[]): WrittenAnswer {
  return { rating: null, notApplicable: false, confidence: null, note, voices, evidence: [] };
}

export function notApplicable(reason: string): WrittenAnswer {
  return { rating: null, notApplicable: true, confidence: "high", note: reason, voices: [], evidence: [] };
}

/** What one of the people said. */
export function said(personId: PersonId, rating: Rating | null, quote = ""): HeardVoice {
  return { personId, speaker: "", rating, quote };
}

/** What someone said who is not on the list of people. */
export function overheard(speaker: string, rating: Rating | null, quote: string): HeardVoice {
  return { personId: null, speaker, rating, quote };
}
