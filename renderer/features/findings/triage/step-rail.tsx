import { UnstyledButton } from "@mantine/core";
import { useEffect, useRef } from "react";
import type { StepAnswer } from "../../../../shared/domain/triage.ts";
import { triageSteps, type StepNumber } from "../../../../shared/methodology/triage-steps.ts";
import { StandingMark } from "./standing-mark.tsx";
import { standingOf } from "./step-standing.ts";
import classes from "./triage.module.css";

/** The steps in their order, each with how it stands. */
export function StepRail(props: {
  readonly steps: ReadonlyMap<StepNumber, StepAnswer>;
  readonly at: StepNumber;
  readonly onStep: (step: StepNumber) => void;
}) {
  const rail = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the rail scrolls, the step that is looked at stays in view.
    rail.current
      ?.querySelector('[aria-current="step"]')
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [props.at]);
  return (
    <nav className={classes["rail"]} aria-label="Steps" ref={rail}>
      {triageSteps.map((step) => (
        <UnstyledButton
          key={step.number}
          className={classes["railStep"]}
          aria-current={step.number === props.at ? "step" : undefined}
          onClick={() => props.onStep(step.number)}
        >
          <span className={classes["stepNumber"]}>{step.number}</span>
          <span className={classes["railWords"]}>
            {step.short}
            <StandingMark standing={standingOf(step, props.steps.get(step.number))} />
          </span>
        </UnstyledButton>
      ))}
    </nav>
  );
}
