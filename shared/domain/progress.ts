import { elements } from "../methodology/elements.ts";
import { engagementOf, type Workbook } from "../workbook/model.ts";
import { findingsRegister } from "./findings.ts";
import { askedQuestions, type AskedQuestion } from "./scoring.ts";

/** The stages of an engagement, in the order in which they are usually walked through; any order is allowed. */
export const stages = ["set-up", "analysis", "findings", "strategy", "roadmap", "deliver"] as const;
export type Stage = (typeof stages)[number];

/** Something a stage still lacks, in words, and where to put it right. */
export interface Missing {
  readonly text: string;
  /** An id of a question, group, finding or action the sentence is about, when there is one. */
  readonly id: string | null;
  /** The part of the stage where it is put right; null when the stage has no parts, or any will do. */
  readonly part: SetUpPart | null;
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
    analysisProgress(asked),
    findingsProgress(workbook),
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

/** A check that a stage makes: whether it holds, and what is missing when not. */
interface Check {
  readonly holds: boolean;
  readonly missing: string;
  readonly id?: string;
  readonly part?: SetUpPart;
}

function stageOf(stage: Stage, checks: readonly Check[], attention: boolean): StageProgress {
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

function setUpProgress(workbook: Workbook): StageProgress {
  const { system, goLive, purpose } = engagementOf(workbook);
  const groups = [...workbook.groups.values()];
  const people = [...workbook.people.values()];
  const checks: Check[] = [
    { holds: system !== "", missing: "Name the system.", part: "engagement" },
    { holds: goLive !== null, missing: "Set the go-live date.", part: "engagement" },
    { holds: purpose !== "", missing: "Say what the client wants from this.", part: "engagement" },
    { holds: groups.length > 0, missing: "Add the user groups.", part: "groups" },
    {
      holds: people.some((person) => person.role === "executive"),
      missing: "Add the executives.",
      part: "people",
    },
    ...groups.map((group) => ({
      holds: group.headcount > 0,
      missing: `Give the headcount of ${group.name}.`,
      id: group.id,
      part: "groups" as const,
    })),
    ...groups.map((group) => ({
      holds: group.supervisorId !== null,
      missing: `Name the supervisor of ${group.name}.`,
      id: group.id,
      part: "groups" as const,
    })),
    ...groups.map((group) => ({
      holds: group.spectrum !== null,
      missing: `Place ${group.name} on the spectrum.`,
      id: group.id,
      part: "spectrum" as const,
    })),
  ];
  return stageOf("set-up", checks, groups.length === 0 || groups.some((group) => group.headcount === 0));
}

function analysisProgress(asked: readonly AskedQuestion[]): StageProgress {
  const open = asked.filter((item) => item.standing.kind === "unanswered");
  const byDimension = Map.groupBy(open, (item) => item.question.dimension);
  return {
    stage: "analysis",
    done: asked.length === 0 ? 0 : 1 - open.length / asked.length,
    missing: [...byDimension.values()].map((items) => ({
      text:
        items.length === 1
          ? `Rate “${items[0]?.question.short}”.`
          : `Rate the ${items.length} open questions on ${items[0]?.question.dimension}.`,
      id: items[0]?.question.id ?? null,
      part: null,
    })),
    attention: false,
  };
}

function findingsProgress(workbook: Workbook): StageProgress {
  const register = findingsRegister(workbook);
  const checks: Check[] = [
    { holds: register.length > 0, missing: "Record the first finding." },
    {
      holds: register.some((entry) => entry.finding.kind === "strength"),
      missing: "Record a strength to build on.",
    },
    ...register.map(({ finding, evidenceIds, answerIds }) => ({
      holds: evidenceIds.length > 0 || answerIds.length > 0,
      missing: `Support “${finding.title}” with an answer or evidence.`,
      id: finding.id,
    })),
  ];
  return stageOf(
    "findings",
    checks,
    register.some(({ evidenceIds, answerIds }) => evidenceIds.length === 0 && answerIds.length === 0),
  );
}

function strategyProgress(workbook: Workbook): StageProgress {
  const actions = [...workbook.actions.values()].filter((action) => action.status !== "dropped");
  const open = findingsRegister(workbook).filter(
    ({ finding }) => finding.kind !== "strength" && finding.state === "open",
  );
  const unanswered = open.filter((entry) => entry.actionIds.length === 0);
  const checks: Check[] = [
    ...elements.map((element) => ({
      holds: actions.some((action) => action.element === element.id),
      missing: `Plan an action for element ${element.number}, “${element.title}”.`,
    })),
    ...open.map(({ finding, actionIds }) => ({
      holds: actionIds.length > 0,
      missing: `Answer “${finding.title}” with an action.`,
      id: finding.id,
    })),
  ];
  return stageOf(
    "strategy",
    checks,
    unanswered.some((entry) => entry.priority.value >= highPriority),
  );
}

/** From this priority on (of 5), a finding without an action asks for attention. */
export const highPriority = 2;

function roadmapProgress(workbook: Workbook): StageProgress {
  const actions = [...workbook.actions.values()].filter((action) => action.status !== "dropped");
  const checks: Check[] = [
    { holds: actions.length > 0, missing: "Add the first action." },
    ...actions.flatMap((action) => [
      { holds: action.ownerId !== null, missing: `Name the owner of “${action.title}”.`, id: action.id },
      { holds: action.start !== null, missing: `Give “${action.title}” a start.`, id: action.id },
    ]),
  ];
  return stageOf(
    "roadmap",
    checks,
    actions.some((action) => action.start !== null && action.ownerId === null),
  );
}

/** Deliver is as far as what there is to deliver. */
function deliverProgress(before: readonly StageProgress[]): StageProgress {
  const done = before.reduce((sum, stage) => sum + stage.done, 0) / before.length;
  return { stage: "deliver", done, missing: [], attention: false };
}
