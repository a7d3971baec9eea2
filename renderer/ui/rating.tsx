import { Tooltip } from "@mantine/core";
import classes from "./rating.module.css";

/** A rating 0 … 4 (or a median between two) as a coloured chip with its digit; a dash when there is none. */
export function RatingChip({ rating, title }: { readonly rating: number | null; readonly title?: string }) {
  const chip = (
    <span className={classes["chip"]} data-level={rating === null ? "none" : Math.round(rating)}>
      {rating === null ? "–" : Number.isInteger(rating) ? rating : rating.toFixed(1)}
    </span>
  );
  return title ? <Tooltip label={title}>{chip}</Tooltip> : chip;
}

/** The step of the rating ramp for a score 0 … 100. */
export function levelOfScore(score: number): 0 | 1 | 2 | 3 | 4 {
  if (score < 20) return 0;
  if (score < 40) return 1;
  if (score < 60) return 2;
  return score < 80 ? 3 : 4;
}

/** A score 0 … 100, rounded for display, on the rating ramp; provisional ones carry a mark besides. */
export function ScoreChip({
  score,
  provisional = false,
}: {
  readonly score: number | null;
  readonly provisional?: boolean;
}) {
  return (
    <span className={classes["score"]} data-level={score === null ? "none" : levelOfScore(score)}>
      {score === null ? "–" : Math.round(score)}
      {provisional && score !== null ? (
        <span title="Provisional: under 60 % of the questions are answered">*</span>
      ) : null}
    </span>
  );
}
