import { leverIds } from "../../shared/methodology/levers.ts";
import { stepNumbers } from "../../shared/methodology/triage-steps.ts";
import { elementIds } from "../../shared/methodology/types.ts";
import {
  stances,
  type AlignmentCell,
  type Behaviour,
  type Passage,
} from "../../shared/workbook/entities/alignment.ts";
import {
  responsibilityParts,
  type Ownership,
  type OwnershipAnswer,
  type Supervision,
} from "../../shared/workbook/entities/ownership.ts";
import type { Dismissal, SavedView } from "../../shared/workbook/entities/register.ts";
import { holdings } from "../../shared/workbook/entities/state.ts";
import type { Measure, RenewalCriterion, Workaround } from "../../shared/workbook/entities/success.ts";
import type { TriageRound, TriageStepAnswer } from "../../shared/workbook/entities/triage.ts";
import { linkId, type Row, type TableName } from "../../shared/workbook/model.ts";
import { noon } from "./planned.ts";
import type { Seeded } from "./seeded.ts";
import { words } from "./words.ts";

/** Rows of what is recorded before anything is called resistance: ownership, success, alignment, triage. */

export function anOwnership(more: Partial<Omit<Ownership, "id">> = {}): Ownership {
  return {
    id: "ownership",
    ownerId: null,
    seniorExecutive: "unknown",
    authority: "unknown",
    budget: "unknown",
    people: "unknown",
    reviewShare: null,
    bonusShare: null,
    reports: "unknown",
    note: "",
    ...more,
  };
}

export function anOwnershipAnswer(
  id: string,
  personId: string,
  more: Partial<OwnershipAnswer> = {},
): OwnershipAnswer {
  const nothing = { words: "", namedPersonId: null, named: "", seconds: null, askedAt: null };
  return { id, personId, ...nothing, position: 1, ...more };
}

export function aSupervision(personId: string, more: Partial<Supervision> = {}): Supervision {
  return {
    id: personId,
    personId,
    expected: "unknown",
    written: "unknown",
    targets: "unknown",
    measured: "unknown",
    accountable: "unknown",
    equipped: "unknown",
    usesIt: "unknown",
    note: "",
    ...more,
  };
}

export function aMeasure(id: string, more: Partial<Measure> = {}): Measure {
  return {
    id,
    kind: "adoption",
    title: `Measure ${id}`,
    qualitative: false,
    unit: "%",
    direction: "up",
    baseline: null,
    baselineReason: "",
    target: null,
    targetDate: null,
    ownerId: null,
    source: "",
    frequency: null,
    inPerformancePlans: "unknown",
    inRewards: "unknown",
    note: "",
    position: 1,
    ...more,
  };
}

export function aCriterion(id: string, more: Partial<RenewalCriterion> = {}): RenewalCriterion {
  return { id, title: `Criterion ${id}`, measureId: null, state: "open", note: "", position: 1, ...more };
}

export function aWorkaround(id: string, groupId: string, more: Partial<Workaround> = {}): Workaround {
  return { id, groupId, title: `Workaround ${id}`, hoursPerWeek: 2.5, note: "", position: 1, ...more };
}

export function aBehaviour(id: string, more: Partial<Behaviour> = {}): Behaviour {
  return { id, title: `Behaviour ${id}`, frequency: "", observed: "", note: "", position: 1, ...more };
}

export function aCell(
  behaviourId: string,
  lever: AlignmentCell["lever"],
  more: Partial<AlignmentCell> = {},
): AlignmentCell {
  return { id: `${behaviourId}@${lever}`, behaviourId, lever, stance: "unknown", note: "", ...more };
}

export function aPassage(
  id: string,
  evidenceId: string,
  cellId: string,
  more: Partial<Passage> = {},
): Passage {
  return { id, evidenceId, cellId, words: "", place: "", position: 1, ...more };
}

export function aRound(id: string, findingId: string, more: Partial<TriageRound> = {}): TriageRound {
  return { id, findingId, number: 1, startedAt: noon, practice: null, objection: "", note: "", ...more };
}

export function aStep(
  roundId: string,
  step: TriageStepAnswer["step"],
  more: Partial<TriageStepAnswer> = {},
): TriageStepAnswer {
  return { id: `${roundId}@${step}`, roundId, step, answer: "unknown", note: "", ...more };
}

export function aView(id: string, more: Partial<SavedView> = {}): SavedView {
  return { id, register: "findings", name: `View ${id}`, settings: "{}", position: 1, ...more };
}

export function aDismissal(key: string, more: Partial<Dismissal> = {}): Dismissal {
  return { id: key, note: "", dismissedAt: noon, ...more };
}

/** Ids of the rows that the built ones refer to. */
export interface Known {
  readonly groups: readonly string[];
  readonly people: readonly string[];
  readonly evidence: readonly string[];
  readonly findings: readonly string[];
}

/** Believable rows of all of it, as many as there are findings to go with; the same for the same random numbers. */
export function buildBarriers(
  random: Seeded,
  { groups, people, evidence, findings }: Known,
): { readonly [T in TableName]?: readonly Row<T>[] } {
  if (groups.length === 0 || people.length === 0 || evidence.length === 0 || findings.length === 0) return {};
  const few = Math.ceil(findings.length / 4);
  const ids = (letter: string, count = few) => Array.from({ length: count }, (_, n) => `${letter}${n + 1}`);
  const answer = () => random.pick(holdings);
  const behaviours = ids("b");
  const cells = behaviours.flatMap((id, n) =>
    leverIds
      .filter(() => random.chance(0.7))
      .map((lever) => aCell(id, lever, { stance: random.pick(stances), note: words(random, n % 12) })),
  );
  const rounds = findings
    .filter(() => random.chance(0.5))
    .map((findingId, n) => aRound(`r${n + 1}`, findingId, { objection: words(random, n % 8) }));
  const steps = rounds.flatMap(({ id }) =>
    stepNumbers
      .filter(() => random.chance(0.6))
      .map((step) =>
        aStep(id, step, {
          answer: random.pick(["yes", "no", "unknown"] as const),
          note: words(random, 6),
        }),
      ),
  );
  return {
    ownership: [anOwnership({ ownerId: random.pick(people), budget: answer(), bonusShare: 10 })],
    ownershipAnswers: people.slice(0, few).map((personId, n) =>
      anOwnershipAnswer(`o${n + 1}`, personId, {
        words: words(random, 9),
        namedPersonId: random.pick(people),
        seconds: random.below(300) / 10,
        askedAt: noon,
        position: n + 1,
      }),
    ),
    supervision: people
      .slice(0, few)
      .map((id) => aSupervision(id, { expected: answer(), equipped: answer(), note: words(random, 5) })),
    responsibilities: elementIds.flatMap((element) =>
      people.slice(0, 2).map((personId) => ({
        id: `${element}@${personId}`,
        element,
        personId,
        parts: [random.pick(responsibilityParts)],
      })),
    ),
    measures: ids("m").map((id, n) =>
      aMeasure(id, {
        title: words(random, 4),
        baseline: random.below(400) / 10,
        target: 40 + random.below(60),
        targetDate: "2027-06-30",
        ownerId: random.pick(people),
        source: words(random, 6),
        position: n + 1,
      }),
    ),
    renewalCriteria: ids("k").map((id, n) =>
      aCriterion(id, { title: words(random, 7), measureId: `m${n + 1}`, position: n + 1 }),
    ),
    workarounds: groups.map((groupId, n) =>
      aWorkaround(`x${n + 1}`, groupId, { title: words(random, 5), note: words(random, 9), position: n + 1 }),
    ),
    behaviours: behaviours.map((id, n) =>
      aBehaviour(id, { title: words(random, 6), observed: words(random, 4), position: n + 1 }),
    ),
    behaviourGroups: behaviours.map((behaviourId) => {
      const groupId = random.pick(groups);
      return { id: linkId(behaviourId, groupId), behaviourId, groupId };
    }),
    alignmentCells: cells,
    cellEvidence: cells.slice(0, few).map(({ id: cellId }) => {
      const evidenceId = random.pick(evidence);
      return { id: linkId(cellId, evidenceId), cellId, evidenceId };
    }),
    passages: cells
      .slice(0, few)
      .map(({ id }, n) =>
        aPassage(`z${n + 1}`, random.pick(evidence), id, { words: words(random, 12), position: n + 1 }),
      ),
    triageRounds: rounds,
    triageSteps: steps,
    stepEvidence: steps.slice(0, few * 4).map(({ id: stepId }) => {
      const evidenceId = random.pick(evidence);
      return { id: linkId(stepId, evidenceId), stepId, evidenceId };
    }),
    findingBehaviours: behaviours.map((behaviourId) => {
      const findingId = random.pick(findings);
      return { id: linkId(findingId, behaviourId), findingId, behaviourId };
    }),
    findingPeople: people.slice(0, few).map((personId) => {
      const findingId = random.pick(findings);
      return { id: linkId(findingId, personId), findingId, personId };
    }),
    savedViews: [aView("view1", { name: words(random, 2) })],
    dismissals: [aDismissal("low-rating:ownership.means", { note: words(random, 4) })],
  };
}
