import type { AskedQuestion, DimensionScore, Score } from "../../../../shared/domain/scoring.ts";
import type { DimensionId } from "../../../../shared/methodology/types.ts";
import type { Group } from "../../../../shared/workbook/model.ts";

/** A cell of the heat map: a dimension for the whole organization (`groupId` null) or for one group. */
export interface CellKey {
  readonly dimension: DimensionId;
  readonly groupId: string | null;
}

/** A dimension's score for the organization or a group; null when the dimension asks nothing of groups. */
export function scoreIn(scores: DimensionScore, groupId: string | null): Score | null {
  const score = groupId === null ? scores : scores.byGroup.get(groupId);
  return score && score.asked > 0 ? score : null;
}

/** The answers a cell's score comes from; for the organization, those of every group too. */
export function answersIn(
  asked: readonly AskedQuestion[],
  { dimension, groupId }: CellKey,
): readonly AskedQuestion[] {
  return asked.filter(
    ({ question, group }) => question.dimension === dimension && (groupId === null || group?.id === groupId),
  );
}

/** A score and how it stands, in words, for those who hear the table. */
export function scoreInWords(score: Score | null): string {
  if (score === null) return "not asked of groups";
  const answered = `${score.rated + score.notApplicable} of ${score.asked} answered`;
  if (score.score === null) return `no score, ${answered}`;
  return `${Math.round(score.score)}, ${answered}${score.provisional ? ", provisional" : ""}`;
}

/** The columns of the heat map: the organization, then its groups. */
export function columnsOf(groups: readonly Group[]): readonly (Group | null)[] {
  return [null, ...groups];
}
