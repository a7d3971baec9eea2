import type { StepAnswer } from "../../../../shared/domain/triage.ts";
import {
  triageSteps,
  type StepNumber,
  type TriageStep,
} from "../../../../shared/methodology/triage-steps.ts";

/** How a step stands: what is recorded and whether anything shows it. */
export type StepStanding = "clear" | "failed" | "no-evidence" | "unknown" | "unasked";

export const standingTitles: Readonly<Record<StepStanding, string>> = {
  clear: "Clear",
  failed: "Fails",
  "no-evidence": "No evidence",
  unknown: "Not known",
  unasked: "Not asked",
};

export const answerTitles: Readonly<Record<StepAnswer["answer"], string>> = {
  yes: "Yes",
  no: "No",
  unknown: "Unknown",
};

/** @param answer undefined: the step was never answered */
export function standingOf(step: TriageStep, answer: StepAnswer | undefined): StepStanding {
  if (!answer) return "unasked";
  if (answer.answer === "unknown") return "unknown";
  if (!answer.evidenced) return "no-evidence";
  return answer.answer === step.clear ? "clear" : "failed";
}

/** The first step that is neither clear nor failed, from 0 on; 0 when there is none. */
export function firstOpenStep(steps: ReadonlyMap<StepNumber, StepAnswer>): StepNumber {
  return (
    triageSteps.find((step) =>
      ["no-evidence", "unknown", "unasked"].includes(standingOf(step, steps.get(step.number))),
    )?.number ?? 0
  );
}

/** The step with this number. */
export function stepWith(number: StepNumber): TriageStep {
  const step = triageSteps[number];
  if (!step) throw new RangeError(`There is no triage step ${number}.`);
  return step;
}
