import { elements } from "../methodology/elements.ts";
import { measureKinds } from "../workbook/entities/success.ts";
import { engagementOf, inOrder, type Workbook } from "../workbook/model.ts";
import { measureKindTitles } from "../workbook/words.ts";
import { findingsRegister } from "./findings.ts";
import { gapTriages } from "./gap-triage.ts";
import { changedWithoutHr, rolesInFull } from "./jobs.ts";
import { checkResponsibilities } from "./ownership.ts";
import { askedQuestions, type AskedQuestion } from "./scoring.ts";
import { checkMeasure } from "./success.ts";

/** The stages of an engagement, in the order in which they are usually walked through; any order is allowed. */
export const stages = [
  "set-up",
  "ownership",
  "success",
  "analysis",
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
  /** An id of a question, group, finding or action the sentence is about, when there is one. */
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

/** A check that a stage makes: whether it holds, and what is missing when not. */
interface Check {
  readonly holds: boolean;
  readonly missing: string;
  readonly id?: string;
  readonly part?: Missing["part"];
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

function ownershipProgress(workbook: Workbook): StageProgress {
  const owner = workbook.ownership.get("ownership");
  const executives = [...workbook.people.values()].filter((person) => person.role === "executive");
  const asked = new Set([...workbook.ownershipAnswers.values()].map((answer) => answer.personId));
  const supervisors = new Set([...workbook.groups.values()].flatMap((group) => group.supervisorId ?? []));
  const faults = checkResponsibilities([...workbook.responsibilities.values()], elements);
  const checks: Check[] = [
    { holds: asked.size > 0, missing: "Ask the executives who owns adoption." },
    ...executives.map((person) => ({
      holds: asked.has(person.id),
      missing: `Ask ${person.name} who owns adoption.`,
      id: person.id,
    })),
    { holds: owner?.ownerId != null, missing: "Name the owner of adoption." },
    ...[...supervisors].flatMap((id) => {
      const name = workbook.people.get(id)?.name;
      return name === undefined
        ? []
        : [
            {
              holds: workbook.supervision.has(id),
              missing: `Record what is asked of supervisor ${name}.`,
              id,
            },
          ];
    }),
    ...(workbook.responsibilities.size === 0
      ? [{ holds: false, missing: "Fill in the responsibility chart." }]
      : elements.map((element) => {
          const [fault] = faults.filter((each) => each.element === element.id);
          return { holds: fault === undefined, missing: fault?.text ?? "" };
        })),
  ];
  return stageOf("ownership", checks, asked.size > 0 && owner?.ownerId == null);
}

function successProgress(workbook: Workbook): StageProgress {
  const { goLive } = engagementOf(workbook);
  const measures = inOrder(workbook.measures);
  const faults = measures.map((measure) => ({ measure, faults: checkMeasure(measure, goLive) }));
  const checks: Check[] = [
    ...measureKinds.map((kind) => ({
      holds: measures.some((measure) => measure.kind === kind),
      missing: `Add a measure of ${measureKindTitles[kind].toLowerCase()}.`,
    })),
    ...faults.map(({ measure, faults: [fault] }) => ({
      holds: fault === undefined,
      missing: `“${measure.title}”: ${fault?.text ?? ""}`,
      id: measure.id,
    })),
    {
      holds: workbook.renewalCriteria.size > 0,
      missing: "Say what must be true for the subscription to be renewed.",
    },
  ];
  return stageOf(
    "success",
    checks,
    faults.some((each) => each.faults.some((fault) => fault.contradiction)),
  );
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
    ...gapTriages(workbook)
      .filter(({ finding }) => finding.kind === "gap" && finding.state === "open")
      .map(({ finding, verdict }) => ({
        holds: verdict !== null && verdict.kind !== "undetermined",
        missing:
          verdict === null
            ? `Triage “${finding.title}”.`
            : `Find out what the triage of “${finding.title}” leaves open.`,
        id: finding.id,
      })),
  ];
  return stageOf(
    "findings",
    checks,
    register.some(({ evidenceIds, answerIds }) => evidenceIds.length === 0 && answerIds.length === 0),
  );
}

function jobsProgress(workbook: Workbook): StageProgress {
  const roles = rolesInFull(workbook);
  const checks: Check[] = [
    { holds: roles.length > 0, missing: "Add the roles whose work the system changes." },
    ...roles.flatMap(({ role, checks: ofRole }) =>
      ofRole.map(({ part, holds, missing }) => ({
        holds,
        missing,
        id: role.id,
        part: part === "hr" ? part : null,
      })),
    ),
  ];
  return stageOf("jobs", checks, changedWithoutHr(workbook).length > 0);
}

function strategyProgress(workbook: Workbook): StageProgress {
  const actions = [...workbook.actions.values()].filter((action) => action.status !== "dropped");
  const open = findingsRegister(workbook).filter(
    ({ finding }) => finding.kind !== "strength" && finding.state === "open",
  );
  // An action that was dropped answers nothing.
  const going = new Set(actions.map((action) => action.id));
  const answered = (entry: (typeof open)[number]) => entry.actionIds.some((id) => going.has(id));
  const checks: Check[] = [
    ...elements.map((element) => ({
      holds: actions.some((action) => action.element === element.id),
      missing: `Plan an action for element ${element.number}, “${element.title}”.`,
    })),
    ...open.map((entry) => ({
      holds: answered(entry),
      missing: `Answer “${entry.finding.title}” with an action.`,
      id: entry.finding.id,
    })),
  ];
  return stageOf(
    "strategy",
    checks,
    open.some((entry) => !answered(entry) && entry.priority.value >= highPriority),
  );
}

/** From this priority on (of 5), a finding without an action asks for attention. */
export const highPriority = 2;

function roadmapProgress(workbook: Workbook): StageProgress {
  const actions = [...workbook.actions.values()].filter((action) => action.status !== "dropped");
  const hasStart = whatHasStart(workbook);
  const checks: Check[] = [
    { holds: actions.length > 0, missing: "Add the first action." },
    ...actions.flatMap((action) => [
      { holds: action.ownerId !== null, missing: `Name the owner of “${action.title}”.`, id: action.id },
      { holds: hasStart(action.id), missing: `Give “${action.title}” a start.`, id: action.id },
    ]),
  ];
  return stageOf(
    "roadmap",
    checks,
    actions.some((action) => hasStart(action.id) && action.ownerId === null),
  );
}

/** Tells of an action whether anything says when it begins: a day, go-live, the programme, or what it waits for. */
function whatHasStart(workbook: Workbook): (actionId: string) => boolean {
  const waiting = new Set([...workbook.actionLinks.values()].map((link) => link.successorId));
  const begins = (workbook.programme.get("programme")?.start ?? null) !== null;
  return (actionId) => {
    const action = workbook.actions.get(actionId);
    if (!action) return false;
    return begins || action.start !== null || action.goLiveOffset !== null || waiting.has(actionId);
  };
}

/** Deliver is as far as what there is to deliver. */
function deliverProgress(before: readonly StageProgress[]): StageProgress {
  const done = before.reduce((sum, stage) => sum + stage.done, 0) / before.length;
  return { stage: "deliver", done, missing: [], attention: false };
}
