import type { AskedQuestion } from "../../methodology/questionnaires/asked.ts";
import { scaleOf } from "../../methodology/questionnaires/scales.ts";
import type { Response } from "./response.ts";

/** Where a question's counts lie among those of a cell: one for each step of its scale, then one for “don’t know”. */
export interface Slots {
  readonly start: number;
  readonly steps: number;
  /** The value that the first step stands for. */
  readonly lowest: number;
}

/** Every answer as the step of its scale, so that ten thousand responses are looked through once and counted fast. */
export interface Coded {
  readonly responses: readonly Response[];
  /** By question. */
  readonly slots: readonly Slots[];
  /**
   * At response · questions + question: the step, 0 for the lowest value; the number of steps for “don’t know”;
   * `blank` for no answer, or one that is not on the scale.
   */
  readonly steps: Int8Array;
}

export const blank = -1;

/** Codes the answers to the questions. */
export function coded(responses: readonly Response[], questions: readonly AskedQuestion[]): Coded {
  const slots = slotsOf(questions);
  const ids = questions.map(({ id }) => id);
  const steps = new Int8Array(responses.length * ids.length);
  let at = 0;
  for (const { answers } of responses)
    for (const [question, place] of slots.entries()) {
      steps[at] = stepOf(answers[ids[question] ?? ""], place);
      at += 1;
    }
  return { responses, slots, steps };
}

function slotsOf(questions: readonly AskedQuestion[]): readonly Slots[] {
  let start = 0;
  return questions.map(({ scale }) => {
    const { steps } = scaleOf(scale);
    const slots = { start, steps: steps.length, lowest: steps[0]?.value ?? 0 };
    start += steps.length + 1;
    return slots;
  });
}

function stepOf(answer: number | "unknown" | undefined, { steps, lowest }: Slots): number {
  if (answer === undefined) return blank;
  if (answer === "unknown") return steps;
  const step = answer - lowest;
  return Number.isInteger(step) && step >= 0 && step < steps ? step : blank;
}
