import { UnstyledButton } from "@mantine/core";
import { IconCheck, IconUsers } from "@tabler/icons-react";
import type { AskedQuestion } from "../../../../shared/domain/scoring.ts";
import type { Question } from "../../../../shared/methodology/types.ts";
import { ratings, type Rating } from "../../../../shared/workbook/model.ts";
import { RatingChip } from "../../../ui/rating.tsx";
import { rateHere } from "../rate.ts";
import classes from "./levels.module.css";

/** The five described levels as rows to choose from; each shows how many voices chose it. */
export function Levels({ question, item }: { readonly question: Question; readonly item: AskedQuestion }) {
  return (
    <div role="group" aria-label="Levels" className={classes["levels"]}>
      {ratings.map((rating) => (
        <Level
          key={rating}
          rating={rating}
          sentence={question.levels[rating]}
          state={stateOf(rating, item)}
          voices={item.voices.filter((voice) => voice.rating === rating).length}
        />
      ))}
    </div>
  );
}

/** `median`: nobody has rated yet, and this is what the voices come to. */
type LevelState = "chosen" | "median" | "open";

function stateOf(rating: Rating, { standing }: AskedQuestion): LevelState {
  if (standing.kind !== "rated" || standing.rating !== rating) return "open";
  return standing.by === "consultant" ? "chosen" : "median";
}

function Level(props: {
  readonly rating: Rating;
  readonly sentence: string;
  readonly state: LevelState;
  readonly voices: number;
}) {
  const { rating, sentence, state, voices } = props;
  return (
    <UnstyledButton
      className={classes["level"]}
      data-state={state}
      aria-pressed={state !== "open"}
      aria-keyshortcuts={String(rating)}
      onClick={() => rateHere(rating)}
    >
      <RatingChip rating={rating} />
      <span className={classes["sentence"]}>{sentence}</span>
      <span className={classes["marks"]}>
        {voices > 0 ? (
          <span
            className={classes["voices"]}
            role="img"
            aria-label={voices === 1 ? "1 voice" : `${voices} voices`}
          >
            <IconUsers size={14} aria-hidden /> {voices}
          </span>
        ) : null}
        {state === "chosen" ? <IconCheck size={18} role="img" aria-label="Chosen" /> : null}
        {state === "median" ? <span>from voices</span> : null}
      </span>
    </UnstyledButton>
  );
}
