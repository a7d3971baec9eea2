/** The stages of an engagement, in the order in which they are usually walked through; any order is allowed. */
export const stages = [
  "set-up",
  "ownership",
  "success",
  "analysis",
  "self-check",
  "findings",
  "jobs",
  "strategy",
  "roadmap",
  "deliver",
] as const;
export type Stage = (typeof stages)[number];

/** Something a stage still lacks, in words, and where to put it right. */
export interface Missing {
  readonly text: string;
  /** An id of a question, group, questionnaire put to people, finding or action the sentence is about, when there is one. */
  readonly id: string | null;
  /** The part of the stage where it is put right; null when the stage has no parts, or any will do. */
  readonly part: SetUpPart | "hr" | null;
}

/** The parts of the set-up that something can be missing in. */
export type SetUpPart = "engagement" | "groups" | "spectrum" | "people";

export interface StageProgress {
  readonly stage: Stage;
  /** 0 … 1. */
  readonly done: number;
  readonly missing: readonly Missing[];
  /** Something is missing that later stages need. */
  readonly attention: boolean;
}

/** A check that a stage makes: whether it holds, and what is missing when not. */
export interface Check {
  readonly holds: boolean;
  readonly missing: string;
  readonly id?: string;
  readonly part?: Missing["part"];
}

/** How far a stage is that makes these checks, each as important as another. */
export function stageOf(stage: Stage, checks: readonly Check[], attention: boolean): StageProgress {
  const met = checks.filter((check) => check.holds).length;
  return {
    stage,
    done: checks.length === 0 ? 0 : met / checks.length,
    missing: checks
      .filter((check) => !check.holds)
      .map((check) => ({ text: check.missing, id: check.id ?? null, part: check.part ?? null })),
    attention,
  };
}
