import { Kbd, UnstyledButton } from "@mantine/core";
import type { StepAnswer } from "../../../../shared/domain/triage.ts";
import type { TriageStep } from "../../../../shared/methodology/triage-steps.ts";
import { barrierTitles } from "../../../../shared/workbook/words.ts";
import { answerTitles } from "./step-standing.ts";
import classes from "./triage.module.css";

const answers = ["yes", "no", "unknown"] as const;
const keys: Readonly<Record<StepAnswer["answer"], string>> = { yes: "Y", no: "N", unknown: "U" };

/** Where the answer that does not let the triage go on points, when evidence shows it. */
const pointsTo: Readonly<Record<number, string>> = {
  0: "define it first",
  1: "the environment",
  8: "interaction",
  9: "capability",
  10: "resistance",
};

/** Yes, no or unknown, each with where it leads. */
export function StepAnswerChoice(props: {
  readonly step: TriageStep;
  readonly answer: StepAnswer | undefined;
  readonly onAnswer: (answer: StepAnswer["answer"]) => void;
}) {
  const { step, answer } = props;
  return (
    <div className={classes["answers"]} role="group" aria-label="Answer">
      {answers.map((value) => (
        <UnstyledButton
          key={value}
          className={classes["answer"]}
          aria-pressed={answer?.answer === value}
          onClick={() => props.onAnswer(value)}
        >
          <span className={classes["answerWord"]}>
            {answerTitles[value]}
            <Kbd size="xs">{keys[value]}</Kbd>
          </span>
          <span className={classes["answerMeans"]}>{meaning(step, value)}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}

function meaning(step: TriageStep, answer: StepAnswer["answer"]): string {
  if (answer === "unknown") return "to find out";
  if (answer === step.clear) return "clear";
  return step.barrier === null
    ? `points to ${pointsTo[step.number] ?? ""}`
    : `barrier: ${barrierTitles[step.barrier].toLocaleLowerCase()}`;
}
