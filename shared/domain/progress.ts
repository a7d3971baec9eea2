import type { Workbook } from "../workbook/model.ts";
import { analysisProgress, findingsProgress } from "./progress/evidence.ts";
import { ownershipProgress, setUpProgress, successProgress } from "./progress/foundations.ts";
import { jobsProgress, roadmapProgress, strategyProgress } from "./progress/plan.ts";
import { selfCheckProgress } from "./progress/self-check.ts";
import type { Missing, Stage, StageProgress } from "./progress/stage.ts";
import { askedQuestions, type AskedQuestion } from "./scoring.ts";

/** What is missing, and in which stage: "Rate the 12 remaining questions on incentives." */
export interface NextStep extends Missing {
  readonly stage: Stage;
}

export interface Progress {
  readonly stages: readonly StageProgress[];
  /** Mean of the stages' shares, 0 … 1. */
  readonly overall: number;
  /** The next most useful step; null when nothing is missing. */
  readonly next: NextStep | null;
}

/** How far each stage is, what it lacks, and the next most useful step. */
export function progressOf(
  workbook: Workbook,
  asked: readonly AskedQuestion[] = askedQuestions(workbook),
): Progress {
  const found: readonly StageProgress[] = [
    setUpProgress(workbook),
    ownershipProgress(workbook),
    successProgress(workbook),
    analysisProgress(asked),
    selfCheckProgress(workbook),
    findingsProgress(workbook),
    jobsProgress(workbook),
    strategyProgress(workbook),
    roadmapProgress(workbook),
  ];
  const all = [...found, deliverProgress(found)];
  const next = all.find((stage) => stage.missing.length > 0);
  const [first] = next?.missing ?? [];
  return {
    stages: all,
    overall: all.reduce((sum, stage) => sum + stage.done, 0) / all.length,
    next: next && first ? { stage: next.stage, ...first } : null,
  };
}

/** Deliver is as far as what there is to deliver. */
function deliverProgress(before: readonly StageProgress[]): StageProgress {
  const done = before.reduce((sum, stage) => sum + stage.done, 0) / before.length;
  return { stage: "deliver", done, missing: [], attention: false };
}
