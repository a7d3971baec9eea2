import { methodology } from "../../shared/methodology/methodology.ts";
import { dimensionIds, elementIds } from "../../shared/methodology/types.ts";
import { plainActionPlan } from "../../shared/workbook/entities/plan.ts";
import {
  answerId,
  linkId,
  tableNames,
  type Action,
  type Answer,
  type Attachment,
  type Engagement,
  type Evidence,
  type Finding,
  type Group,
  type Person,
  type Rating,
  type Row,
  type TableName,
  type Voice,
  type Workbook,
} from "../../shared/workbook/model.ts";
import { buildBarriers } from "./barriers.ts";
import { buildPlans, somePlan } from "./plans.ts";
import { noon } from "./planned.ts";
import { seeded, type Seeded } from "./seeded.ts";
import { buildSurveys } from "./surveys.ts";
import { words } from "./words.ts";

/** A workbook of these rows; tables left out are empty. Rows are taken as they are, even wrong ones. */
export function workbookOf(rows: { readonly [T in TableName]?: readonly Row<T>[] }): Workbook {
  const tables = tableNames.map((table): readonly [TableName, ReadonlyMap<string, Row>] => {
    const ofTable: readonly Row[] = rows[table] ?? [];
    return [table, new Map(ofTable.map((row) => [row.id, row]))];
  });
  return Object.fromEntries(tables) as Workbook;
}

/** The same rows in another order within each table. */
export function reordered(workbook: Workbook, order: (rows: readonly Row[]) => readonly Row[]): Workbook {
  const tables = tableNames.map((table): readonly [TableName, ReadonlyMap<string, Row>] => {
    const rows: readonly Row[] = [...workbook[table].values()];
    return [table, new Map(order(rows).map((row) => [row.id, row]))];
  });
  return Object.fromEntries(tables) as Workbook;
}

/** An engagement with nothing recorded. */
export function emptyWorkbook(more: Partial<Engagement> = {}): Workbook {
  return workbookOf({ engagement: [anEngagement(more)] });
}

export function anEngagement(more: Partial<Engagement> = {}): Engagement {
  return {
    id: "e1",
    client: "Halden Pumps",
    system: "Meridian",
    situation: "turnaround",
    goLive: "2025-09-15",
    currency: "EUR",
    weekendDays: [0, 6],
    regulated: false,
    unionized: true,
    regions: ["Nordics", "Benelux"],
    purpose: "Find out why the plants keep their own lists.",
    archived: false,
    methodologyVersion: methodology.version,
    createdAt: noon,
    ...more,
  };
}

export function aPerson(id: string, more: Partial<Person> = {}): Person {
  return {
    id,
    name: `Person ${id}`,
    jobTitle: "",
    role: "user",
    groupId: null,
    email: "",
    note: "",
    position: 1,
    ...more,
  };
}

export function aGroup(id: string, more: Partial<Group> = {}): Group {
  return {
    id,
    name: `Group ${id}`,
    headcount: 10,
    supervisorId: null,
    spectrum: null,
    note: "",
    position: 1,
    ...more,
  };
}

export function anAnswer(questionId: string, groupId: string | null, more: Partial<Answer> = {}): Answer {
  const id = answerId(questionId, groupId);
  return { id, questionId, groupId, rating: null, notApplicable: false, confidence: null, note: "", ...more };
}

export function aVoice(id: string, ofAnswer: string, more: Partial<Voice> = {}): Voice {
  return {
    id,
    answerId: ofAnswer,
    personId: null,
    speaker: "",
    rating: null,
    quote: "",
    position: 1,
    ...more,
  };
}

export function anEvidence(id: string, more: Partial<Evidence> = {}): Evidence {
  return {
    id,
    title: `Evidence ${id}`,
    kind: "document",
    note: "",
    source: "",
    url: "",
    date: null,
    attachmentId: null,
    position: 1,
    ...more,
  };
}

export function anAttachment(id: string, sha256: string, more: Partial<Attachment> = {}): Attachment {
  return { id, fileName: `${id}.txt`, mediaType: "text/plain", byteCount: 1, sha256, ...more };
}

export function aFinding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    id,
    kind: "gap",
    title: `Finding ${id}`,
    description: "",
    impact: 3,
    evidenceStrength: "several-voices",
    state: "open",
    dimensions: [],
    createdAt: noon,
    position: 1,
    ...more,
  };
}

export function anAction(id: string, more: Partial<Action> = {}): Action {
  return {
    id,
    title: `Action ${id}`,
    description: "",
    element: "remove-barriers",
    ownerId: null,
    start: null,
    durationDays: 5,
    status: "proposed",
    progress: 0,
    createdAt: noon,
    position: 1,
    ...plainActionPlan,
    ...more,
  };
}

/** How much an engagement holds. */
export interface EngagementSize {
  readonly groups: number;
  readonly people: number;
  readonly findings: number;
  readonly actions: number;
  readonly evidence: number;
  /** Of all questions that can be asked, the share that was. */
  readonly answered: number;
  readonly voicesPerAnswer: number;
}

/** About what the sample engagement holds. */
export const sampleSize: EngagementSize = {
  groups: 6,
  people: 25,
  findings: 32,
  actions: 26,
  evidence: 40,
  answered: 1,
  voicesPerAnswer: 1,
};

/** A few of everything, so that random edits meet rows of every kind. */
export const smallSize: EngagementSize = {
  groups: 3,
  people: 6,
  findings: 6,
  actions: 4,
  evidence: 5,
  answered: 0.1,
  voicesPerAnswer: 1,
};

/** The size with everything that can be counted so many times as much. */
export function times(size: EngagementSize, factor: number): EngagementSize {
  return {
    ...size,
    groups: size.groups * factor,
    people: size.people * factor,
    findings: size.findings * factor,
    actions: size.actions * factor,
    evidence: size.evidence * factor,
  };
}

/** A believable engagement of some size, the same for the same seed. It has no attachments. */
export function buildEngagement(size: EngagementSize = sampleSize, seed = 1): Workbook {
  const random = seeded(seed);
  const ids = (letter: string, count: number) => Array.from({ length: count }, (_, n) => `${letter}${n + 1}`);
  const groups = ids("g", size.groups);
  const people = ids("p", size.people);
  const evidence = ids("v", size.evidence);
  const findings = ids("f", size.findings);
  const actions = ids("a", size.actions);
  const answers = buildAnswers(random, groups, size.answered);
  const some = <T>(of: readonly T[], most: number) =>
    of.length === 0 ? [] : [...new Set(ids("", random.below(most + 1)).map(() => random.pick(of)))];
  return workbookOf({
    engagement: [anEngagement()],
    holidays: [{ id: "h1", date: "2026-12-25", name: "Christmas Day" }],
    groups: groups.map((id, n) =>
      aGroup(id, {
        headcount: 5 + random.below(80),
        spectrum: spectrumOf(random),
        note: words(random, 12),
        position: n + 1,
      }),
    ),
    people: people.map((id, n) =>
      aPerson(id, {
        name: `${words(random, 2)} ${n}`,
        jobTitle: words(random, 2),
        groupId: groups.length > 0 ? random.pick(groups) : null,
        position: n + 1,
      }),
    ),
    evidence: evidence.map((id, n) =>
      anEvidence(id, {
        title: words(random, 4),
        note: words(random, 20),
        source: words(random, 3),
        position: n + 1,
      }),
    ),
    answers,
    voices: answers.flatMap((answer, n) =>
      ids("", size.voicesPerAnswer).map((_, v) =>
        aVoice(`w${n}-${v}`, answer.id, {
          personId: people.length > 0 ? random.pick(people) : null,
          rating: random.below(5) as Rating,
          quote: words(random, 15),
          position: v + 1,
        }),
      ),
    ),
    findings: findings.map((id, n) =>
      aFinding(id, {
        title: words(random, 6),
        description: words(random, 40),
        impact: 1 + random.below(5),
        dimensions: some(dimensionIds, 3),
        position: n + 1,
      }),
    ),
    actions: actions.map((id, n) =>
      anAction(id, {
        title: words(random, 5),
        description: words(random, 20),
        element: random.pick(elementIds),
        ownerId: people.length > 0 ? random.pick(people) : null,
        position: n + 1,
        ...somePlan(random, 5),
      }),
    ),
    findingGroups: findings.flatMap((findingId) =>
      some(groups, 3).map((groupId) => ({ id: linkId(findingId, groupId), findingId, groupId })),
    ),
    findingEvidence: findings.flatMap((findingId) =>
      some(evidence, 3).map((evidenceId) => ({ id: linkId(findingId, evidenceId), findingId, evidenceId })),
    ),
    findingAnswers: findings.flatMap((findingId) =>
      some(answers, 3).map(({ id }) => ({ id: linkId(findingId, id), findingId, answerId: id })),
    ),
    actionFindings: actions.flatMap((actionId) =>
      some(findings, 2).map((findingId) => ({ id: linkId(actionId, findingId), actionId, findingId })),
    ),
    ...buildBarriers(random, { groups, people, evidence, findings }),
    ...buildPlans(random, { groups, people, actions }),
    ...buildSurveys(random, { groups, people }),
  });
}

function buildAnswers(random: Seeded, groups: readonly string[], answered: number): readonly Answer[] {
  return methodology.questions
    .flatMap(({ id, scope }) =>
      scope === "group" ? groups.map((groupId) => anAnswer(id, groupId)) : [anAnswer(id, null)],
    )
    .filter(() => random.chance(answered))
    .map((answer) => {
      if (random.chance(0.05)) return { ...answer, notApplicable: true };
      return {
        ...answer,
        rating: random.below(5) as Rating,
        confidence: random.pick(["low", "medium", "high"] as const),
        note: words(random, 25),
      };
    });
}

function spectrumOf(random: Seeded): Group["spectrum"] {
  const none = random.below(40);
  const ineffective = random.below(40);
  const moderate = random.below(20);
  return { none, ineffective, moderate, full: 100 - none - ineffective - moderate };
}
