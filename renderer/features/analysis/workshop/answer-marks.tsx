import { Button, Text, Tooltip } from "@mantine/core";
import type { AskedQuestion } from "../../../../shared/domain/scoring.ts";
import { confidences, type Confidence } from "../../../../shared/workbook/model.ts";
import { clearRatingHere, setConfidenceHere, toggleNotApplicableHere } from "../rate.ts";
import classes from "./workshop.module.css";

const shortTitles: Readonly<Record<Confidence, string>> = { low: "Low", medium: "Medium", high: "High" };

/** Beside the levels: not applicable, take the rating away, and how sure the consultant is. */
export function AnswerMarks({ item }: { readonly item: AskedQuestion }) {
  const notApplicable = item.standing.kind === "not-applicable";
  const rated = item.answer !== undefined && (item.answer.rating !== null || notApplicable);
  const confidence = item.answer?.confidence ?? null;
  return (
    <div className={classes["answerMarks"]}>
      <Tooltip label="N">
        <Button
          size="compact-md"
          fw={500}
          variant={notApplicable ? "light" : "default"}
          aria-pressed={notApplicable}
          aria-keyshortcuts="N"
          onClick={toggleNotApplicableHere}
        >
          Not applicable
        </Button>
      </Tooltip>
      {rated ? (
        <Tooltip label="Backspace">
          <Button size="compact-md" variant="subtle" aria-keyshortcuts="Backspace" onClick={clearRatingHere}>
            Clear
          </Button>
        </Tooltip>
      ) : null}
      <div className={classes["confidence"]} role="group" aria-label="Confidence">
        <Tooltip label="C chooses the next one">
          <Text size="sm" c="dimmed">
            Confidence
          </Text>
        </Tooltip>
        <Button.Group>
          {confidences.map((value) => (
            <Button
              key={value}
              size="compact-md"
              fw={500}
              variant={value === confidence ? "light" : "default"}
              aria-pressed={value === confidence}
              onClick={() => setConfidenceHere(value === confidence ? null : value)}
            >
              {shortTitles[value]}
            </Button>
          ))}
        </Button.Group>
      </div>
    </div>
  );
}
