import {
  stepNumbers,
  triageSteps,
  type BarrierKind,
  type Practice,
  type StepNumber,
  type TriageStep,
} from "../methodology/triage-steps.ts";

/** What is known of one step. */
export interface StepAnswer {
  readonly answer: "yes" | "no" | "unknown";
  /** Whether anything supports the answer: without, it counts as unknown. */
  readonly evidenced: boolean;
}

export interface TriageAnswers {
  /** Steps not recorded count as unknown. */
  readonly steps: ReadonlyMap<StepNumber, StepAnswer>;
  /** For step 9; null counts as never. */
  readonly practice: Practice | null;
  /** The objection as stated, or empty. */
  readonly objection: string;
}

export const verdictKinds = [
  "define-first",
  "barrier",
  "mixed",
  "interaction",
  "capability",
  "resistance",
  "no-cause",
  "undetermined",
] as const;
export type VerdictKind = (typeof verdictKinds)[number];

export const remedyFamilies = [
  "define-behaviour",
  "clarify-expectations",
  "give-means",
  "align-consequences",
  "lead-by-example",
  "make-room",
  "fix-system",
  "redesign-or-negotiate",
  "train",
  "practise",
  "give-feedback",
  "hold-accountable",
] as const;
export type RemedyFamily = (typeof remedyFamilies)[number];

/** A sentence that bears on the verdict and the step it comes from. */
export interface Reason {
  readonly step: StepNumber;
  readonly text: string;
}

export interface Verdict {
  readonly kind: VerdictKind;
  /** Barriers established by evidence, in the order of the steps. */
  readonly barriers: readonly BarrierKind[];
  /** Why, in the order of the steps; at least one. */
  readonly reasons: readonly Reason[];
  /** What families of remedy fit, most pressing first. */
  readonly remedies: readonly RemedyFamily[];
  /** Steps still unknown or without evidence: what to find out next. */
  readonly open: readonly StepNumber[];
}

const remedyOf: Readonly<Record<BarrierKind, RemedyFamily>> = {
  information: "clarify-expectations",
  resources: "give-means",
  consequences: "align-consequences",
  leadership: "lead-by-example",
  saturation: "make-room",
  system: "fix-system",
};

const remedyOfPractice: Readonly<Record<Practice, RemedyFamily>> = {
  never: "train",
  rarely: "practise",
  often: "give-feedback",
};

type StepResult = "clear" | "failed" | "open";

/**
 * The verdict on a gap (methodology.md §6). Total and deterministic.
 *
 * A barrier is established by any step 2 … 7 that failed with evidence, whatever else is still open. Nothing beyond the
 * environment is spoken of before steps 0 … 7 are clear with evidence, and resistance only when 0 … 9 are, step 10 is
 * evidenced and the objection is recorded.
 */
export function triage(answers: TriageAnswers): Verdict {
  const results = new Map(
    triageSteps.map((step) => [step.number, resultOf(step, answers.steps.get(step.number))]),
  );
  const is = (number: StepNumber, result: StepResult) => results.get(number) === result;
  const open = stepNumbers.filter((number) => is(number, "open"));
  const conclude = (
    kind: VerdictKind,
    reasons: readonly Reason[],
    remedies: readonly RemedyFamily[],
  ): Verdict => ({
    kind,
    barriers: kind === "barrier" || kind === "mixed" ? barriers : [],
    reasons,
    remedies,
    open,
  });

  const failedEnvironment = triageSteps.filter((step) => step.barrier !== null && is(step.number, "failed"));
  const barriers = failedEnvironment.flatMap((step) => (step.barrier === null ? [] : [step.barrier]));

  if (is(0, "failed")) return conclude("define-first", [failureOf(0)], ["define-behaviour"]);
  if (barriers.length > 0) {
    const reasons = failedEnvironment.map((step) => failureOf(step.number));
    const remedies = barriers.map((barrier) => remedyOf[barrier]);
    if (is(8, "failed")) return conclude("mixed", [...reasons, failureOf(8)], remedies);
    if (answers.objection.trim() !== "") {
      return conclude("mixed", [...reasons, { step: 10, text: "An objection is stated besides." }], remedies);
    }
    return conclude("barrier", reasons, remedies);
  }
  const openBefore = (last: StepNumber) => open.filter((number) => number <= last);
  const undetermined = (reasons: readonly Reason[]) => conclude("undetermined", reasons, []);

  if (is(1, "failed")) {
    return undetermined([failureOf(1), ...openBefore(7).map(openReason)].toSorted((a, b) => a.step - b.step));
  }
  if (openBefore(7).length > 0) return undetermined(openBefore(7).map(openReason));
  if (is(8, "open")) return undetermined([openReason(8)]);
  if (is(8, "failed")) return conclude("interaction", [failureOf(8)], ["redesign-or-negotiate"]);
  if (is(9, "open")) return undetermined([openReason(9)]);
  if (is(9, "failed"))
    return conclude("capability", [failureOf(9)], [remedyOfPractice[answers.practice ?? "never"]]);
  if (is(10, "open")) return undetermined([openReason(10)]);
  if (is(10, "clear")) {
    return conclude(
      "no-cause",
      [
        {
          step: 10,
          text: "Nothing stands in the way and nobody declines: see whether the gap is still there.",
        },
      ],
      [],
    );
  }
  if (answers.objection.trim() === "") {
    return undetermined([
      { step: 10, text: "They decline, but what they object to has not been recorded in their words." },
    ]);
  }
  return conclude("resistance", [failureOf(10)], ["hold-accountable"]);
}

function resultOf(step: TriageStep, answer: StepAnswer | undefined): StepResult {
  if (!answer || answer.answer === "unknown" || !answer.evidenced) return "open";
  return answer.answer === step.clear ? "clear" : "failed";
}

function stepOf(number: StepNumber): TriageStep {
  const step = triageSteps[number];
  if (!step) throw new RangeError(`There is no triage step ${number}.`);
  return step;
}

function failureOf(number: StepNumber): Reason {
  return { step: number, text: stepOf(number).failed };
}

function openReason(number: StepNumber): Reason {
  return {
    step: number,
    text: `Step ${number}, “${stepOf(number).short}”, is not known or has no evidence yet.`,
  };
}
