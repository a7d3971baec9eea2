import type { DimensionScore } from "../../../../shared/domain/scoring.ts";
import type { RadarAxis } from "./radar-chart.tsx";

/** The axes of the radar: a dimension each, compared with a group's score when one is chosen. */
export function radarAxes(scores: readonly DimensionScore[], groupId: string | null): readonly RadarAxis[] {
  return scores.map(({ dimension, score, provisional, byGroup }) => ({
    id: dimension.id,
    label: dimension.short,
    score,
    provisional,
    compared: groupId === null ? null : (byGroup.get(groupId)?.score ?? null),
  }));
}
