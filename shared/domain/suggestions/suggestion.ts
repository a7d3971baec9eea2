import type { DimensionId } from "../../methodology/types.ts";
import type { AnswerKey } from "../../workbook/commands.ts";
import type { EvidenceStrength, FindingKind } from "../../workbook/model.ts";

/** What a suggestion follows from. */
export const suggestionSources = [
  "low-rating",
  "high-rating",
  "disagreement",
  "mixed-message",
  "ownership",
  "supervision",
  "measure",
  "responsibility",
  "perception-gap",
  "pulse",
] as const;
export type SuggestionSource = (typeof suggestionSources)[number];

/** A finding the record calls for. It is never created by itself: the consultant accepts or dismisses it. */
export interface Suggestion {
  /** The same cause always has the same key; a dismissal remembers it. */
  readonly key: string;
  readonly source: SuggestionSource;
  /** Why it is suggested, in one sentence. */
  readonly reason: string;
  /** The finding as it would be recorded. */
  readonly finding: {
    readonly kind: FindingKind;
    readonly title: string;
    readonly description: string;
    /** 1 … 5. */
    readonly impact: number;
    readonly evidenceStrength: EvidenceStrength;
    readonly dimensions: readonly DimensionId[];
  };
  readonly groupIds: readonly string[];
  readonly answers: readonly AnswerKey[];
  readonly evidenceIds: readonly string[];
  readonly behaviourIds: readonly string[];
  readonly personIds: readonly string[];
  /** Findings that already say it: of the same kind and tied to the same things, or of the same title. */
  readonly recordedBy: readonly string[];
  readonly dismissed: boolean;
}

/** A suggestion as its source makes it, before it is held against what is recorded. */
export type BareSuggestion = Omit<Suggestion, "recordedBy" | "dismissed">;

/** What is tied to a suggestion that is tied to nothing. */
export const noTies = {
  groupIds: [],
  answers: [],
  evidenceIds: [],
  behaviourIds: [],
  personIds: [],
} as const;
