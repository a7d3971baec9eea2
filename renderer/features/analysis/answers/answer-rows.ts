import { idsBy } from "../../../../shared/domain/findings.ts";
import {
  summarizeVoices,
  type AskedQuestion,
  type Standing,
  type VoicesSummary,
} from "../../../../shared/domain/scoring.ts";
import { dimensionOf } from "../../../../shared/methodology/methodology.ts";
import type { Dimension } from "../../../../shared/methodology/types.ts";
import { answerId, type Workbook } from "../../../../shared/workbook/model.ts";
import { askedOf, derive } from "../../../state/derived.ts";

/** A question as asked of the organization or one group, with what is known of it. */
export interface AnswerRow {
  readonly id: string;
  readonly item: AskedQuestion;
  readonly dimension: Dimension;
  readonly voices: VoicesSummary;
  /** Voices in all, with a rating or without. */
  readonly voiceCount: number;
  readonly evidenceCount: number;
  readonly findingCount: number;
}

export const answerRowsOf = derive((workbook: Workbook): readonly AnswerRow[] => {
  const evidence = idsBy(workbook.answerEvidence.values(), "answerId", "evidenceId");
  const findings = idsBy(workbook.findingAnswers.values(), "answerId", "findingId");
  return askedOf(workbook).map((item) => {
    const id = answerId(item.question.id, item.group?.id ?? null);
    return {
      id,
      item,
      dimension: dimensionOf(item.question.dimension),
      voices: summarizeVoices(item.voices),
      voiceCount: item.voices.length,
      evidenceCount: evidence.get(id)?.length ?? 0,
      findingCount: findings.get(id)?.length ?? 0,
    };
  });
});

/** How a standing is called in lists and filters. */
export const standingTitles = {
  unanswered: "Unanswered",
  consultant: "Rated",
  voices: "From voices only",
  "not-applicable": "Not applicable",
  disagreement: "Voices disagree",
} as const;
export type StandingName = keyof typeof standingTitles;

export function standingName(standing: Standing): StandingName {
  return standing.kind === "rated" ? standing.by : standing.kind;
}
