import { VisuallyHidden } from "@mantine/core";
import type { Score } from "../../../../shared/domain/scoring.ts";
import { levelOfScore } from "../../../ui/rating.tsx";
import classes from "./heat-map.module.css";

/** What a cell of the heat map shows: the score on the rating ramp, and how much of it is answered. */
export function ScoreFace({ score }: { readonly score: Score | null }) {
  if (score === null) {
    return (
      <span className={classes["notAsked"]}>
        <VisuallyHidden>not asked of groups</VisuallyHidden>
      </span>
    );
  }
  const { score: value } = score;
  return (
    <span
      className={classes["face"]}
      data-level={value === null ? "none" : levelOfScore(value)}
      data-provisional={score.provisional || undefined}
    >
      <span className={classes["score"]}>
        {value === null ? "–" : Math.round(value)}
        {score.provisional ? "*" : ""}
      </span>
      <span className={classes["coverage"]}>
        {score.rated + score.notApplicable}/{score.asked}
      </span>
      <VisuallyHidden>answered{score.provisional ? ", provisional" : ""}</VisuallyHidden>
    </span>
  );
}
